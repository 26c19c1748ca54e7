export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Where objects keep the words that another dialect has as a plain string. */
const INNER = ["rendered", "value", "@value", "name", "text", "#text", "content"];

/** A field as text: a string, a number, the first of a list, or an object that holds one. */
export function textIn(value: unknown, depth = 0): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	if (typeof value === "number") return String(value);
	if (depth > 3) return undefined;
	if (Array.isArray(value)) return textIn(value[0], depth + 1);
	if (!isObject(value)) return undefined;
	const full = fullName(value);
	if (full !== undefined) return full;
	for (const key of INNER) {
		const found = textIn(value[key], depth + 1);
		if (found !== undefined) return found;
	}
	return textIn(localized(value), depth + 1);
}

/** `{"en-US": …, "fr": …}` by its first language; undefined for any other object. */
export function localized(value: unknown): unknown {
	if (!isObject(value)) return undefined;
	const keys = Object.keys(value);
	const isByLanguage = keys.length > 0 && keys.every((key) => /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/.test(key));
	return isByLanguage ? value[keys[0] ?? ""] : undefined;
}

/** `{firstName: "Lena", lastName: "Moroz"}` in any spelling. */
function fullName(person: JsonObject): string | undefined {
	const part = (...names: string[]) =>
		Object.entries(person).find(
			([key, text]) => typeof text === "string" && names.includes(plainKey(key)),
		)?.[1];
	const first = part("firstname", "givenname");
	const last = part("lastname", "familyname", "surname");
	return first && last ? `${first} ${last}` : undefined;
}

/** All texts of a field that is one value or a list of them. */
export function textsIn(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value])
		.map((each) => textIn(each))
		.filter((text) => text !== undefined);
}

/** The first of the named fields that holds text. Names are compared without case, `_` and `-`. */
export function field(object: JsonObject, ...names: string[]): unknown {
	const keys = new Map(
		Object.keys(object)
			.toReversed()
			.map((key) => [plainKey(key), key]),
	);
	for (const name of names) {
		const key = keys.get(plainKey(name));
		if (key !== undefined && textIn(object[key]) !== undefined) return object[key];
	}
	return undefined;
}

export const fieldText = (object: JsonObject, ...names: string[]): string | undefined =>
	textIn(field(object, ...names));

const plainKey = (key: string): string => key.replace(/[_-]/g, "").toLowerCase();

/** Seconds or milliseconds since 1970 as ISO; anything else as it is. */
export function dateText(value: unknown): string | undefined {
	const text = textIn(value);
	const number = Number(text);
	if (text === undefined || !/^\d{9,13}(?:\.\d{1,9})?$/.test(text)) return text;
	return new Date(number < 1e11 ? number * 1000 : number).toISOString();
}
