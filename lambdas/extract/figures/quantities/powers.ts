import type { Line } from "../../text/line.ts";

/** Scientific notation behind digits: "1.3x10^6", "6.23 × 10−4", "1e10", "10^-18". */
export function readPower(line: Line, at: number, value: number): { value: number; to: number } | undefined {
	const mark = line.atoms[at];
	if (mark === undefined) return undefined;
	if (/^[eE]$/.test(mark.text) && !mark.space) return scaled(value, 10, readExponent(line, at + 1));
	if (mark.text === "^" && !mark.space) return power(value, readExponent(line, at + 1));
	if (!/^[x×]$/i.test(mark.text) || line.word(at + 1) !== "10") return undefined;
	const caret = line.word(at + 2) === "^" ? at + 3 : at + 2;
	if (caret === at + 2 && !line.isDash(caret)) return undefined;
	return scaled(value, 10, readExponent(line, caret));
}

function readExponent(line: Line, at: number): { value: number; to: number } | undefined {
	const negative = line.isDash(at);
	let digits = negative || line.word(at) === "+" ? at + 1 : at;
	if (negative && line.isDash(digits)) digits++;
	const text = line.word(digits);
	if (!/^\d{1,3}$/.test(text) || line.isApart(digits)) return undefined;
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
