import { crc32 } from "node:zlib";

/** Writes a ZIP archive of these entries, each as it is: what a library in the same process reads need not be packed. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const locals: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const [path, content] of files) {
		const name = Buffer.from(path);
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt32LE(crc32(content), 10);
		fields.writeUInt32LE(content.length, 14);
		fields.writeUInt32LE(content.length, 18);
		fields.writeUInt16LE(name.length, 22);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		locals.push(LOCAL, fields, name, content);
		directory.push(CENTRAL, fields, rest, name);
		offset += LOCAL.length + fields.length + name.length + content.length;
	}
	const end = Buffer.alloc(22);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(files.size, 8);
	end.writeUInt16LE(files.size, 10);
	end.writeUInt32LE(
		directory.reduce((sum, part) => sum + part.length, 0),
		12,
	);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, ...directory, end]);
}

const LOCAL = Buffer.from("PK\x03\x04");
const CENTRAL = Buffer.from("PK\x01\x02\x14\0");
