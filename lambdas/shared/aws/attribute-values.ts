/** An item: as a program has it, or in DynamoDB's own form, where each value stands under its type. */
export type Item = Record<string, unknown>;

/**
 * An item in DynamoDB's own form. Attributes that are undefined are left out; numbers are doubles.
 * @throws TypeError for what no row of ours has: sets, bytes, numbers that are none
 */
export function toWire(item: Item): Item {
	const wire: Item = {};
	for (const [name, value] of Object.entries(item)) if (value !== undefined) wire[name] = valueToWire(value);
	return wire;
}

function valueToWire(value: unknown): Item {
	if (typeof value === "string") return { S: value };
	if (typeof value === "number" && Number.isFinite(value)) return { N: String(value) };
	if (typeof value === "boolean") return { BOOL: value };
	if (value === null) return { NULL: true };
	if (Array.isArray(value)) return { L: value.filter((one) => one !== undefined).map(valueToWire) };
	if (isPlain(value)) return { M: toWire(value) };
	throw new TypeError(`no attribute of a row can be ${String(value)}`);
}

const isPlain = (value: unknown): value is Item =>
	typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same back. @throws TypeError for types that no row of ours has */
export function fromWire(wire: Item): Item {
	const item: Item = {};
	for (const [name, value] of Object.entries(wire)) item[name] = valueFromWire(value);
	return item;
}

function valueFromWire(typed: unknown): unknown {
	const [[type, value] = []] = isPlain(typed) ? Object.entries(typed) : [];
	if (type === "S" || type === "BOOL") return value;
	if (type === "N") return Number(value);
	if (type === "NULL") return null;
	if (type === "L" && Array.isArray(value)) return value.map(valueFromWire);
	if (type === "M" && isPlain(value)) return fromWire(value);
	throw new TypeError(`no row of ours has an attribute of the type ${type}`);
}
