export type Utf32 = "utf-32le" | "utf-32be";

const SAMPLE = 65_536;

/** UTF-32 by its mark, or by the zero that stands in one byte of every four. Undefined for anything else. */
export function utf32Of(bytes: Uint8Array): Utf32 | undefined {
	if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
	const sample = bytes.subarray(0, SAMPLE);
	// No character is above U+10FFFF: the highest byte is always zero, the next one nearly so.
	if (everyFourth(sample, 3) && everyFourth(sample, 2)) return "utf-32le";
	if (everyFourth(sample, 0) && everyFourth(sample, 1)) return "utf-32be";
	return undefined;
}

function everyFourth(bytes: Uint8Array, from: number): boolean {
	for (let at = from; at < bytes.length; at += 4)
		if ((bytes[at] ?? 0) > (from === 1 || from === 2 ? 0x10 : 0)) return false;
	return true;
}

/** Decodes UTF-32; a number that is no character becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, charset: Utf32): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3);
	const parts: string[] = [];
	for (let at = 0; at < view.byteLength; at += 4) {
		const code = view.getUint32(at, charset === "utf-32le");
		if (at === 0 && code === 0xfeff) continue;
		parts.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd");
	}
	return parts.join("");
}
