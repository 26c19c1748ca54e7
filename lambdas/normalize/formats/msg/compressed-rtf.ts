import { IngestError } from "../../../shared/errors.ts";
import type { Limits } from "../../limits.ts";

/** What every packed text may refer to from the start (MS-OXRTFCP). */
const DICTIONARY =
	"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
/** The signs of a packed and of a plain one: "LZFu", "MELA". */
const [PACKED, PLAIN] = [0x75465a4c, 0x414c454d];
const HEADER_BYTES = 16;
/** References reach this far back. */
const WINDOW = 4096;

/**
 * Unpacks the rich text of a message.
 *
 * @throws IngestError `bomb` or `damaged`
 */
export function unpackRtf(packed: Uint8Array, limits: Limits): Uint8Array {
	if (packed.length < HEADER_BYTES) throw damaged();
	const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
	const size = view.getUint32(4, true);
	const sign = view.getUint32(8, true);
	if (sign === PLAIN) return packed.subarray(HEADER_BYTES, HEADER_BYTES + size);
	if (sign !== PACKED) throw damaged();
	if (size > limits.expandedBytes)
		throw new IngestError("bomb", `The message's text expands to more than ${limits.expandedBytes} bytes.`);
	const out = new Uint8Array(DICTIONARY.length + size);
	out.set(Buffer.from(DICTIONARY, "latin1"));
	const end = expand(packed, out);
	return out.subarray(DICTIONARY.length, end);
}

/** Eight pieces follow each byte of flags: a character, or where the window has the next 2 to 17. @returns where the text ends */
function expand(packed: Uint8Array, out: Uint8Array): number {
	let to = DICTIONARY.length;
	let flags = 0;
	for (let from = HEADER_BYTES, piece = 0; from < packed.length && to < out.length; piece = (piece + 1) & 7) {
		if (piece === 0) flags = packed[from++] ?? 0;
		if ((flags & (1 << piece)) === 0) {
			out[to++] = packed[from++] ?? 0;
			continue;
		}
		const reference = ((packed[from] ?? 0) << 8) | (packed[from + 1] ?? 0);
		from += 2;
		const place = reference >> 4;
		// What refers to the place that is being written ends the text.
		if (place === to % WINDOW) break;
		let source = to - ((to - place) & (WINDOW - 1));
		for (let left = (reference & 15) + 2; left > 0 && to < out.length; left--) out[to++] = out[source++] ?? 0;
	}
	return to;
}

const damaged = (): IngestError =>
	new IngestError("damaged", "The Outlook message's text cannot be unpacked. Save it again.");
