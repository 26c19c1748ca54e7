/**
 * A string as it may go to a terminal: all that comes from files, keys and people goes through here. Control characters of a title or key would move the cursor, and marks of direction turn the line around.
 */
export function clean(value: string | number | undefined): string {
	const text = typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");
	return text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu, "").replace(/\p{Cc}/gu, "�");
}
