/** Orders strings as DynamoDB orders sort keys: by code, not by language. */
export function compareStrings(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
