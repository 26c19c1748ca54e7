import { inflateRawSync } from "node:zlib";
import { IngestError } from "../../../shared/errors.ts";
import type { Limits } from "../../limits.ts";

/** One entry of a ZIP archive as its directory describes it. */
export interface ZipEntry {
	name: string;
	method: number;
	encrypted: boolean;
	/** Where its local header begins. */
	offset: number;
	packed: number;
	unpacked: number;
}

/** An archive of more entries is no document. */
const MOST_ENTRIES = 5_000;

/**
 * Reads a ZIP archive's directory, which stands at its end.
 *
 * @throws IngestError `truncated` where the directory is missing, `damaged` where it makes no sense.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const end = findEnd(view);
	if (end === undefined)
		throw new IngestError(
			"truncated",
			"The ZIP archive has no directory: it was cut off on the way. Upload it again.",
		);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > MOST_ENTRIES)
		throw new IngestError("bomb", `The archive has ${count} entries: not a document.`);
	const entries: ZipEntry[] = [];
	for (let i = 0; i < count; i++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
			throw new IngestError("damaged", "The ZIP archive's directory is damaged. Upload it again.");
		const nameLength = view.getUint16(at + 28, true);
		entries.push({
			name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packed: view.getUint32(at + 20, true),
			unpacked: view.getUint32(at + 24, true),
			offset: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function findEnd(view: DataView): number | undefined {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 65_535); at--)
		if (view.getUint32(at, true) === 0x06054b50) return at;
	return undefined;
}

/**
 * Unpacks every entry once to see that no more comes out than the directory says and the limits allow: a directory
 * can lie, and the library that reads the document believes it.
 *
 * @throws IngestError `bomb` or `damaged`.
 */
export function checkZip(
	bytes: Uint8Array,
	entries: ZipEntry[],
	{ expandedBytes, expansionRatio }: Limits,
): void {
	let total = 0;
	for (const entry of entries) {
		const left = expandedBytes - total;
		total += entry.method === 0 ? entry.packed : inflated(bytes, entry, left);
		if (total > expandedBytes || total > bytes.length * expansionRatio) throw bomb(expandedBytes);
	}
}

/** An entry's content, of an archive that {@link checkZip} has let pass. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, most = Number.MAX_SAFE_INTEGER): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const start =
		entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
	const packed = bytes.subarray(start, start + entry.packed);
	if (entry.method === 0) return packed;
	return inflateRawSync(packed, { maxOutputLength: Math.min(most, MOST_BYTES) });
}

/** What Node takes for a limit. */
const MOST_BYTES = 2_000_000_000;

function inflated(bytes: Uint8Array, entry: ZipEntry, left: number): number {
	try {
		return readEntry(bytes, entry, Math.max(1, left)).length;
	} catch (cause) {
		if ((cause as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw bomb(left);
		throw new IngestError("damaged", `The archive's entry ${entry.name} is damaged. Upload the file again.`, {
			cause,
		});
	}
}

const bomb = (bytes: number): IngestError =>
	new IngestError(
		"bomb",
		`The archive unpacks to more than ${bytes} bytes or out of all proportion: a bomb.`,
	);
