/**
 * The container of the model file: named numeric arrays, one after the other. It starts with the length of a JSON
 * table of contents (4 bytes, little-endian), then the table, then the arrays, each at a multiple of 8 bytes.
 */
export type NumericArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

const KINDS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array } as const;
type Kind = keyof typeof KINDS;

interface Entry {
	name: string;
	kind: Kind;
	start: number;
	length: number;
}

export function writeSections(sections: Record<string, NumericArray>): Uint8Array {
	const entries: Entry[] = [];
	let size = 0;
	for (const [name, array] of Object.entries(sections)) {
		entries.push({ name, kind: array.constructor.name as Kind, start: size, length: array.length });
		size = aligned(size + array.byteLength);
	}
	const contents = new TextEncoder().encode(JSON.stringify(entries));
	const body = aligned(4 + contents.length);
	const bytes = new Uint8Array(body + size);
	new DataView(bytes.buffer).setUint32(0, contents.length, true);
	bytes.set(contents, 4);
	for (const { name, start } of entries) {
		const array = sections[name];
		if (array) bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + start);
	}
	return bytes;
}

/** Reads what {@link writeSections} wrote; the arrays are views of `bytes`. All machines Node runs on are little-endian. */
export function readSections(bytes: Uint8Array): Record<string, NumericArray> {
	// A Buffer may start anywhere in its pool; views need a multiple of their element's size.
	const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
	const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true);
	const entries = JSON.parse(new TextDecoder().decode(whole.subarray(4, 4 + length))) as Entry[];
	const body = whole.byteOffset + aligned(4 + length);
	return Object.fromEntries(
		entries.map((entry) => [
			entry.name,
			new KINDS[entry.kind](whole.buffer as ArrayBuffer, body + entry.start, entry.length),
		]),
	);
}

function aligned(size: number): number {
	return Math.ceil(size / 8) * 8;
}
