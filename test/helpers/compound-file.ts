/** A folder of a compound file: bytes are files, objects folders. */
export interface Folder {
	[name: string]: Uint8Array | Folder;
}

const [SECTOR, MINI, ENTRY, SMALL] = [512, 64, 128, 4096];
const [END, FREE, FAT] = [0xfffffffe, 0xffffffff, 0xfffffffd];

interface Entry {
	name: string;
	type: number;
	child: number;
	right: number;
	start: number;
	size: number;
}

const isFile = (value: Uint8Array | Folder): value is Uint8Array => value instanceof Uint8Array;

/** Writes a compound file (MS-CFB, version 3) as Outlook does: streams below 4096 bytes share sectors. */
export function writeCompoundFile(root: Folder): Buffer {
	const sectors: Buffer[] = [];
	const next: number[] = [];
	const minis: Buffer[] = [];
	const nextMini: number[] = [];
	const entries: Entry[] = [];

	const store = (bytes: Uint8Array, into: Buffer[], links: number[], size: number): number => {
		if (bytes.length === 0) return END;
		const start = into.length;
		for (let at = 0; at < bytes.length; at += size) {
			const piece = Buffer.alloc(size);
			piece.set(bytes.subarray(at, at + size));
			into.push(piece);
			links.push(at + size < bytes.length ? into.length : END);
		}
		return start;
	};
	const add = (name: string, value: Uint8Array | Folder, type: number): number => {
		const entry: Entry = { name, type, child: FREE, right: FREE, start: 0, size: 0 };
		const index = entries.push(entry) - 1;
		if (isFile(value)) {
			entry.size = value.length;
			entry.start =
				value.length < SMALL ? store(value, minis, nextMini, MINI) : store(value, sectors, next, SECTOR);
			return index;
		}
		// A tree whose every node has but a right side is one, if not the best.
		for (const [inner, content] of Object.entries(value).reverse()) {
			const child = add(inner, content, isFile(content) ? 2 : 1);
			entries[child] = { ...(entries[child] as Entry), right: entry.child };
			entry.child = child;
		}
		return index;
	};
	add("Root Entry", root, 5);
	const [top] = entries;
	if (top) {
		top.size = minis.length * MINI;
		top.start = store(Buffer.concat(minis), sectors, next, SECTOR);
	}
	const miniFat = store(numbers(nextMini), sectors, next, SECTOR);
	const directory = store(Buffer.concat(entries.map(written)), sectors, next, SECTOR);
	const fatSectors = Math.ceil((next.length + next.length / 100 + 2) / (SECTOR / 4));
	const firstFat = sectors.length;
	for (let n = 0; n < fatSectors; n++) next.push(FAT);
	const fat = Buffer.alloc(fatSectors * SECTOR, 0xff);
	fat.set(numbers(next));
	return Buffer.concat([
		header({ firstFat, fatSectors, directory, miniFat, minis: nextMini.length }),
		...sectors,
		fat,
	]);
}

function numbers(values: readonly number[]): Buffer {
	const bytes = Buffer.alloc(values.length * 4);
	for (const [n, value] of values.entries()) bytes.writeUInt32LE(value, n * 4);
	return bytes;
}

function written({ name, type, child, right, start, size }: Entry): Buffer {
	const bytes = Buffer.alloc(ENTRY);
	bytes.write(name, "utf16le");
	bytes.writeUInt16LE((name.length + 1) * 2, 64);
	bytes.writeUInt8(type, 66);
	bytes.writeUInt8(1, 67);
	bytes.writeUInt32LE(FREE, 68);
	bytes.writeUInt32LE(right, 72);
	bytes.writeUInt32LE(child, 76);
	bytes.writeUInt32LE(start, 116);
	bytes.writeUInt32LE(size, 120);
	return bytes;
}

interface Layout {
	firstFat: number;
	fatSectors: number;
	directory: number;
	miniFat: number;
	minis: number;
}

function header({ firstFat, fatSectors, directory, miniFat, minis }: Layout): Buffer {
	const bytes = Buffer.alloc(SECTOR, 0xff);
	bytes.fill(0, 0, 76);
	bytes.write("d0cf11e0a1b11ae1", "hex");
	for (const [at, value] of [
		[24, 0x3e],
		[26, 3],
		[28, 0xfffe],
		[30, 9],
		[32, 6],
	] as const)
		bytes.writeUInt16LE(value, at);
	bytes.writeUInt32LE(fatSectors, 44);
	bytes.writeUInt32LE(directory, 48);
	bytes.writeUInt32LE(SMALL, 56);
	bytes.writeUInt32LE(miniFat, 60);
	bytes.writeUInt32LE(Math.ceil((minis * 4) / SECTOR), 64);
	bytes.writeUInt32LE(END, 68);
	for (let n = 0; n < fatSectors; n++) bytes.writeUInt32LE(firstFat + n, 76 + n * 4);
	return bytes;
}
