import { IngestError } from "../../shared/errors.ts";
import { isWire } from "../formats/wire/read-wire.ts";
import { declaredCharset } from "./declared.ts";
import { charsetNamed, decodeBytes } from "./decode-bytes.ts";
import { detectCharset } from "./detect.ts";
import { decodeDos, isDosCharset } from "./dos.ts";
import { repairMojibake } from "./mojibake.ts";
import { utf16WithoutMark } from "./utf16.ts";
import { utf32Of } from "./utf32.ts";

/** Text as decoded, with the WHATWG name of the charset. */
export interface Decoded {
	text: string;
	charset: string;
}

/**
 * Decodes the bytes of a text file. In order: byte order mark, UTF-32 and UTF-16 by their zero bytes, UTF-8 where the
 * bytes are valid UTF-8 (no other charset's prose is), what the file declares, what the uploader says, what
 * the bytes look like. A declaration that the bytes contradict does not count.
 *
 * @param contentType the `Content-Type` the object or message part was given, for its charset.
 * @throws IngestError `not-text` where no charset makes text of the bytes.
 */
export async function decode(bytes: Uint8Array, contentType?: string): Promise<Decoded> {
	const charset = await findCharset(bytes, contentType);
	const text = decodeBytes(bytes, charset);
	if (!isText(text))
		throw new IngestError(
			"not-text",
			`The file is binary: no charset makes text of it (tried ${charset} last).`,
		);
	return { text: repairMojibake(text), charset };
}

async function findCharset(bytes: Uint8Array, contentType: string | undefined): Promise<string> {
	const marked = utf32Of(bytes) ?? markedCharset(bytes) ?? utf16WithoutMark(bytes);
	if (marked !== undefined) return marked;
	// ISO-2022-JP is ASCII with escapes, so that it is valid UTF-8 as well.
	const escaped = latin1(bytes.subarray(0, 4000)).includes("\x1b$B");
	if (!escaped && isUtf8(bytes)) return "utf-8";
	for (const label of [
		declaredCharset(latin1(bytes.subarray(0, 4000))),
		declaredCharset(contentType ?? ""),
	]) {
		const charset = charsetNamed(label ?? "");
		if (charset !== undefined && fits(bytes, charset)) return charset;
	}
	return escaped ? "iso-2022-jp" : detectCharset(bytes);
}

const latin1 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

function markedCharset([a, b, c]: Uint8Array): string | undefined {
	if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
	if (a === 0xff && b === 0xfe) return "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	return undefined;
}

/** Valid UTF-8, but for a character cut in two where the file was truncated, and a stray byte in a thousand. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		const text = new TextDecoder().decode(bytes);
		const broken = count(text, (code) => code === 0xfffd);
		const good = count(text, (code) => code > 0x7f && code !== 0xfffd);
		return good >= broken * 20 && broken * 1000 <= text.length + 1000;
	}
}

/** True where the label names a charset that decodes the bytes without an error and without control characters. */
function fits(bytes: Uint8Array, charset: string): boolean {
	if (isDosCharset(charset)) return isText(decodeDos(bytes, charset));
	try {
		const text = new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
		return isText(text) && !text.slice(0, 100_000).match(/[\u0080-\u0084\u0086-\u009f]/);
	} catch {
		return false;
	}
}

/** Start of header and text, their ends, device controls, idle, separators. */
const WIRE = new Set([1, 2, 3, 4, 0x11, 0x12, 0x13, 0x14, 0x16, 0x1e, 0x1f]);

/**
 * Text has no control characters but white space and escapes, and those that part a wire message; a damaged file has one in 200
 * at most.
 */
function isText(text: string): boolean {
	const wire = isWire(text);
	const isControl = (code: number) =>
		code < 32 && !(code >= 9 && code <= 13) && code !== 27 && !(wire && WIRE.has(code));
	const controls = count(text, (code) => code === 0xfffd || isControl(code));
	return controls * 200 <= text.length + 200;
}

function count(text: string, test: (code: number) => boolean): number {
	let found = 0;
	for (let i = 0; i < text.length; i++) if (test(text.charCodeAt(i))) found++;
	return found;
}
