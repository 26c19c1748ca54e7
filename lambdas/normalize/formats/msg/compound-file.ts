import { IngestError } from "../../../shared/errors.ts";

/** A folder of a compound file: its files by name, read when asked for, and its folders. */
export interface Storage {
	streams: ReadonlyMap<string, () => Uint8Array>;
	storages: ReadonlyMap<string, Storage>;
}

/** Sector numbers from here on end a chain or say what a sector is for. */
const FIRST_SPECIAL = 0xfffffffa;
/** Number of no entry. */
const NONE = 0xffffffff;
const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];
/** Where the header's own list of allocation sectors begins, and how many it has. */
const [DIFAT_AT, DIFAT_ENTRIES] = [76, 109];
/** Messages within messages within messages. */
const DEEPEST = 32;

interface Entry {
	name: string;
	type: number;
	left: number;
	right: number;
	child: number;
	start: number;
	size: number;
}

/**
 * Opens a compound file (MS-CFB), the small file system in which Outlook keeps a message. Whatever its tables say, no sector
 * is read twice in a chain and no entry met twice.
 *
 * @throws IngestError `damaged` or `too-deep`
 */
export function openCompoundFile(bytes: Uint8Array): Storage {
	const file = new CompoundFile(bytes);
	const entries = file.entries();
	const root = entries[0];
	if (root?.type !== ROOT) throw damaged("it has no root");
	const mini = file.chained(root.start, root.size);
	return storageOf(file, entries, { entry: root, mini, depth: 0, met: new Set() });
}

interface Folder {
	entry: Entry;
	/** The small streams of the whole file, one behind the other. */
	mini: Uint8Array;
	depth: number;
	met: Set<number>;
}

function storageOf(file: CompoundFile, entries: readonly Entry[], folder: Folder): Storage {
	const { entry, mini, depth, met } = folder;
	if (depth > DEEPEST) throw new IngestError("too-deep", "The message's parts nest too deep.");
	const streams = new Map<string, () => Uint8Array>();
	const storages = new Map<string, Storage>();
	// The entries of a folder are a tree of their own, whose sides name each other.
	const open = [entry.child];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const each = entries[at];
		if (each === undefined || met.has(at)) continue;
		met.add(at);
		open.push(each.left, each.right);
		if (each.type === STREAM) streams.set(each.name, () => file.read(each, mini));
		if (each.type === STORAGE)
			storages.set(each.name, storageOf(file, entries, { entry: each, mini, depth: depth + 1, met }));
	}
	return { streams, storages };
}

class CompoundFile {
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private readonly sectorBytes: number;
	private readonly next: Uint32Array;
	private readonly nextMini: Uint32Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		if (bytes.length < 512) throw damaged("its header is cut off");
		const shift = this.view.getUint16(30, true);
		if (shift !== 9 && shift !== 12) throw damaged("its sectors have no size that is known");
		this.sectorBytes = 2 ** shift;
		this.next = this.numbers(this.allocationSectors());
		this.nextMini = this.numbers(this.chain(this.view.getUint32(60, true)));
	}

	/** All entries of the directory. */
	entries(): Entry[] {
		const directory = this.joined(this.chain(this.view.getUint32(48, true)));
		const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
		const entries: Entry[] = [];
		for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
			const nameBytes = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
			entries.push({
				name: Buffer.from(directory.subarray(at, at + nameBytes)).toString("utf16le"),
				type: view.getUint8(at + 66),
				left: view.getUint32(at + 68, true),
				right: view.getUint32(at + 72, true),
				child: view.getUint32(at + 76, true),
				start: view.getUint32(at + 116, true),
				size: view.getUint32(at + 120, true),
			});
		}
		return entries;
	}

	/** A stream; the small ones share sectors. */
	read({ start, size }: Entry, mini: Uint8Array): Uint8Array {
		if (size >= this.view.getUint32(56, true)) return this.chained(start, size);
		const parts = follow(start, this.nextMini).map((sector) =>
			mini.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
		);
		return Buffer.concat(parts).subarray(0, size);
	}

	chained(start: number, size: number): Uint8Array {
		return this.joined(this.chain(start)).subarray(0, size);
	}

	private chain(start: number): number[] {
		return follow(start, this.next);
	}

	private sector(number: number): Uint8Array {
		const start = (number + 1) * this.sectorBytes;
		return this.bytes.subarray(start, start + this.sectorBytes);
	}

	private joined(sectors: readonly number[]): Uint8Array {
		return Buffer.concat(sectors.map((sector) => this.sector(sector)));
	}

	private numbers(sectors: readonly number[]): Uint32Array {
		const joined = this.joined(sectors);
		const view = new DataView(joined.buffer, joined.byteOffset, joined.length);
		return Uint32Array.from({ length: joined.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
	}

	/** The sectors that say what follows what: those that the header lists, and those that further lists do. */
	private allocationSectors(): number[] {
		const most = Math.ceil(this.bytes.length / this.sectorBytes);
		const listed = Array.from({ length: DIFAT_ENTRIES }, (_, n) =>
			this.view.getUint32(DIFAT_AT + n * 4, true),
		);
		const seen = new Set<number>();
		for (let list = this.view.getUint32(68, true); list < most && !seen.has(list); ) {
			seen.add(list);
			const numbers = this.numbers([list]);
			listed.push(...numbers.subarray(0, -1));
			list = numbers.at(-1) ?? NONE;
		}
		return [...new Set(listed.filter((sector) => sector < most))];
	}
}

/** The sectors of a chain. @throws IngestError where it goes in a circle */
function follow(start: number, next: Uint32Array): number[] {
	const chain: number[] = [];
	for (let at = start; at < FIRST_SPECIAL; at = next[at] ?? NONE) {
		if (chain.length > next.length) throw damaged("one of its chains is a circle");
		chain.push(at);
	}
	return chain;
}

const damaged = (why: string): IngestError =>
	new IngestError("damaged", `The Outlook message cannot be read: ${why}. Save it again.`);
