import { type Atom, isDash } from "../../text/atoms.ts";

/** Scientific notation behind digits: "1.3x10^6", "6.23 × 10−4", "1e10", "10^-18". */
export function readPower(
	atoms: readonly Atom[],
	at: number,
	value: number,
): { value: number; to: number } | undefined {
	const mark = atoms[at];
	if (mark === undefined) return undefined;
	if (/^[eE]$/.test(mark.text) && !mark.space) return scaled(value, 10, readExponent(atoms, at + 1));
	if (mark.text === "^" && !mark.space) return power(value, readExponent(atoms, at + 1));
	if (!/^[x×]$/i.test(mark.text) || atoms[at + 1]?.text !== "10") return undefined;
	const caret = atoms[at + 2]?.text === "^" ? at + 3 : at + 2;
	if (caret === at + 2 && !isDash(atoms[caret])) return undefined;
	return scaled(value, 10, readExponent(atoms, caret));
}

function readExponent(atoms: readonly Atom[], at: number): { value: number; to: number } | undefined {
	const negative = isDash(atoms[at]);
	let digits = negative || atoms[at]?.text === "+" ? at + 1 : at;
	if (negative && isDash(atoms[digits])) digits++;
	const text = atoms[digits]?.text ?? "";
	if (!/^\d{1,3}$/.test(text) || atoms[digits]!.space) return undefined;
	return { value: negative ? -Number(text) : Number(text), to: digits + 1 };
}

function scaled(
	value: number,
	base: number,
	exponent: { value: number; to: number } | undefined,
): { value: number; to: number } | undefined {
	return finite(
		exponent === undefined
			? undefined
			: { value: Number((value * base ** exponent.value).toPrecision(13)), to: exponent.to },
	);
}

function power(
	value: number,
	exponent: { value: number; to: number } | undefined,
): { value: number; to: number } | undefined {
	return finite(exponent === undefined ? undefined : { value: value ** exponent.value, to: exponent.to });
}

function finite(read: { value: number; to: number } | undefined): { value: number; to: number } | undefined {
	return read !== undefined && Number.isFinite(read.value) ? read : undefined;
}
