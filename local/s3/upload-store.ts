import { createHash, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { transaction } from "../state.ts";
import type { NewObject } from "./object-store.ts";
import { S3Error } from "./s3-error.ts";

export interface Upload {
	id: string;
	bucket: string;
	key: string;
	created: string;
	headers: Record<string, string>;
}

export interface Part {
	number: number;
	etag: string;
	size: number;
	modified: string;
}

/** Uploads in parts that are not finished yet. */
export class UploadStore {
	readonly #db: DatabaseSync;

	constructor(db: DatabaseSync) {
		this.#db = db;
		db.exec(`CREATE TABLE IF NOT EXISTS uploads (
				id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL, created TEXT NOT NULL, headers TEXT NOT NULL);
			CREATE TABLE IF NOT EXISTS parts (
				upload TEXT NOT NULL, number INTEGER NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
				modified TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (upload, number));`);
	}

	begin(bucket: string, key: string, headers: Record<string, string>): string {
		const id = randomUUID();
		this.#db
			.prepare("INSERT INTO uploads VALUES (?, ?, ?, ?, ?)")
			.run(id, bucket, key, new Date().toISOString(), JSON.stringify(headers));
		return id;
	}

	find(bucket: string, key: string, id: string): Upload {
		const row = this.#db
			.prepare("SELECT * FROM uploads WHERE id = ? AND bucket = ? AND key = ?")
			.get(id, bucket, key);
		if (!row) throw new S3Error("NoSuchUpload", 404, "there is no such upload: it was finished or aborted");
		return { ...row, headers: JSON.parse(row.headers as string) } as Upload;
	}

	list(bucket: string): Upload[] {
		const rows = this.#db.prepare("SELECT * FROM uploads WHERE bucket = ? ORDER BY key, created").all(bucket);
		return rows.map((row) => ({ ...row, headers: JSON.parse(row.headers as string) }) as Upload);
	}

	/** Stores a part, replacing one of the same number; returns its tag. */
	addPart({ id }: Upload, number: number, body: Buffer): string {
		const etag = createHash("md5").update(body).digest("hex");
		this.#db
			.prepare("INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?, ?, ?)")
			.run(id, number, etag, body.length, new Date().toISOString(), body);
		return etag;
	}

	parts({ id }: Upload): Part[] {
		const rows = this.#db.prepare(
			"SELECT number, etag, size, modified FROM parts WHERE upload = ? ORDER BY number",
		);
		return rows.all(id) as unknown as Part[];
	}

	/** The object that the named parts make; S3 tags it with the MD5 of their MD5s and their number. */
	assemble(upload: Upload, named: { number: number; etag: string }[]): NewObject {
		const stored = new Map(this.parts(upload).map((part) => [part.number, part]));
		const numbers = named.map(({ number }) => number);
		if (numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)) {
			throw new S3Error("InvalidPartOrder", 400, "parts are named in ascending order");
		}
		const wrong = named.find(({ number, etag }) => stored.get(number)?.etag !== etag);
		if (wrong || named.length === 0)
			throw new S3Error("InvalidPart", 400, `part ${wrong?.number} was not uploaded so`);
		const read = this.#db.prepare("SELECT body FROM parts WHERE upload = ? AND number = ?");
		const bodies = numbers.map((number) => Buffer.from(read.get(upload.id, number)!.body as Uint8Array));
		const tags = Buffer.concat(named.map(({ etag }) => Buffer.from(etag, "hex")));
		const etag = `${createHash("md5").update(tags).digest("hex")}-${named.length}`;
		return { body: Buffer.concat(bodies), etag, headers: upload.headers };
	}

	/** Forgets the upload and its parts. */
	end({ id }: Upload): void {
		transaction(this.#db, () => {
			this.#db.prepare("DELETE FROM parts WHERE upload = ?").run(id);
			this.#db.prepare("DELETE FROM uploads WHERE id = ?").run(id);
		});
	}
}
