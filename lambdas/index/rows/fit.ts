/** A write unit is 1,024 bytes; the rest is left for what DynamoDB may count otherwise than {@link itemBytes}. */
export const ROW_BYTES = 1_000;

/**
 * Bytes of an item as DynamoDB bills them: names, UTF-8 text, and a little for each number and container.
 * Source: DynamoDB Developer Guide, "Item sizes and formats".
 */
export function itemBytes(item: object): number {
	return Object.entries(item).reduce((sum, [name, value]) => sum + utf8(name) + valueBytes(value), 0);
}

function valueBytes(value: unknown): number {
	if (value === undefined) return 0;
	if (value === null || typeof value === "boolean") return 1;
	if (typeof value === "string") return utf8(value);
	if (typeof value === "number") return Math.ceil(digits(value) / 2) + 1;
	if (Array.isArray(value)) return 3 + value.reduce<number>((sum, one) => sum + 1 + valueBytes(one), 0);
	return 3 + Object.keys(value).length + itemBytes(value);
}

const digits = (value: number): number => String(value).replace(/\D/g, "").length;

const utf8 = (text: string): number => Buffer.byteLength(text);

/**
 * Cuts the named text attributes, the least important first, until the row fits `limit` bytes.
 * A text that would be left with less than a few words is dropped whole.
 */
export function cutToFit<Row extends object>(row: Row, expendable: (keyof Row)[], limit = ROW_BYTES): Row {
	const fitted = { ...row };
	for (const name of expendable) {
		const excess = itemBytes(fitted) - limit;
		if (excess <= 0) break;
		const value = fitted[name];
		if (typeof value === "string") {
			const cut = cutBytes(value, utf8(value) - excess);
			if (cut === undefined) delete fitted[name];
			else fitted[name] = cut as Row[typeof name];
		} else {
			delete fitted[name];
		}
	}
	return fitted;
}

const ELLIPSIS = "…";
const LEAST_BYTES = 24;

/** The longest beginning of `text`, ending at a word and in "…", within `limit` bytes. */
export function cutBytes(text: string, limit: number): string | undefined {
	if (utf8(text) <= limit) return text;
	if (limit < LEAST_BYTES) return undefined;
	const head = beginning(text, limit - utf8(ELLIPSIS));
	const lastSpace = head.lastIndexOf(" ");
	return (lastSpace > head.length / 2 ? head.slice(0, lastSpace) : head) + ELLIPSIS;
}

/** The longest beginning of `text` within `limit` bytes. */
export function beginning(text: string, limit: number): string {
	// Streaming keeps the decoder from inventing a character for one that was cut in the middle.
	return new TextDecoder().decode(Buffer.from(text).subarray(0, limit), { stream: true });
}
