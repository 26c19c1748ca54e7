/** Prints records as JSON, one a line, for programs. */
export function printJsonLines(records: { type: string }[]): void {
	for (const record of records) console.log(JSON.stringify(record));
}
