export interface PrintOptions {
	json?: boolean;
}

/** Prints objects as JSON, one a line: the keys of table rows that only say where a row lies are left out. */
export function printJsonLines(objects: object[]): void {
	for (const object of objects) console.log(JSON.stringify(withoutKeys(object)));
}

function withoutKeys(object: object): object {
	const { pk: _pk, sk: _sk, topic: _topic, ...rest } = object as Record<string, unknown>;
	return rest;
}
