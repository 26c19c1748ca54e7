import { decodeDos, isDosCharset } from "./dos.ts";
import { decodeUtf32, type Utf32 } from "./utf32.ts";

/**
 * Decodes bytes of any charset that is known here: those of the WHATWG, UTF-32 and the code pages of DOS.
 *
 * @throws RangeError where the charset is not known.
 */
export function decodeBytes(bytes: Uint8Array, charset: string): string {
	if (isDosCharset(charset)) return decodeDos(bytes, charset);
	if (charset.startsWith("utf-32")) return decodeUtf32(bytes, charset as Utf32);
	return new TextDecoder(charset).decode(bytes);
}

/** The name of a charset as it is kept, of any label that files and programs use for it; undefined where it is not known. */
export function charsetNamed(label: string): string | undefined {
	const name = label.trim().toLowerCase();
	const dos = /^(?:cp|ibm|dos-?|oem-?)(437|850|852)$/.exec(name)?.[1];
	if (dos !== undefined) return `cp${dos}`;
	const wide = /^utf-?32-?(le|be)$/.exec(name)?.[1];
	if (wide !== undefined) return `utf-32${wide}`;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return undefined;
	}
}
