import { createHash, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { afterCommit, statements, transaction } from "../transaction.ts";
import type { BodyFiles } from "./body-files.ts";
import type { Algorithm, ChecksumType } from "./checksums.ts";
import type { Stored } from "./receive.ts";
import { S3Error } from "./s3-error.ts";
import type { Version } from "./version.ts";

export interface Upload {
	id: string;
	bucket: string;
	key: string;
	/** ISO 8601. */
	created: string;
	headers: Record<string, string>;
	tags: Record<string, string>;
	algorithm: Algorithm;
	/** Whether the client named the algorithm: its parts may have no other then. */
	named: boolean;
	type: ChecksumType;
	/** The version that it became; absent while it is open. */
	completed?: string;
}

export interface Part {
	number: number;
	file: string;
	/** MD5, hexadecimal. */
	etag: string;
	size: number;
	/** Base64. */
	checksum: string;
	/** ISO 8601. */
	modified: string;
}

/** How long a client may ask again for the completion of an upload. */
const remembered = "-7 days";

/** Uploads in parts. */
export class UploadStore {
	readonly #db: DatabaseSync;
	readonly #files: BodyFiles;
	readonly #sql: ReturnType<typeof statements>;

	constructor(db: DatabaseSync, files: BodyFiles) {
		this.#db = db;
		this.#files = files;
		this.#sql = statements(db);
		db.exec(`CREATE TABLE IF NOT EXISTS uploads (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL,
				created TEXT NOT NULL, headers TEXT NOT NULL, tags TEXT NOT NULL, algorithm TEXT NOT NULL, type TEXT NOT NULL,
				named INTEGER NOT NULL, completed TEXT);
			CREATE TABLE IF NOT EXISTS parts (
				upload TEXT NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
				checksum TEXT NOT NULL, modified TEXT NOT NULL, PRIMARY KEY (upload, number));`);
	}

	begin(upload: Omit<Upload, "id" | "created" | "completed">): Upload {
		const { bucket, key, headers, tags, algorithm, type, named } = upload;
		this.#sql(
			"DELETE FROM uploads WHERE completed IS NOT NULL AND datetime(created) < datetime('now', ?)",
		).run(remembered);
		const row = this.#sql("INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) RETURNING *").get(
			randomUUID(),
			bucket,
			key,
			new Date().toISOString(),
			JSON.stringify(headers),
			JSON.stringify(tags),
			algorithm,
			type,
			Number(named),
		);
		return asUpload(row!);
	}

	/** @throws S3Error NoSuchUpload, as for one that is completed unless that is wanted too */
	find(bucket: string, key: string, id: string, { orCompleted = false } = {}): Upload {
		const row = this.#sql("SELECT * FROM uploads WHERE id = ? AND bucket = ? AND key = ?").get(
			id,
			bucket,
			key,
		);
		const upload = row && asUpload(row);
		if (upload && (orCompleted || !upload.completed)) return upload;
		const message = "The specified upload does not exist. It may have been aborted or completed.";
		throw new S3Error("NoSuchUpload", 404, message, { details: { UploadId: id } });
	}

	/** Those that are open, by key, then by age. */
	list(bucket: string): Upload[] {
		const rows = this.#sql(
			"SELECT * FROM uploads WHERE bucket = ? AND completed IS NULL ORDER BY key, created, id",
		);
		return rows.all(bucket).map(asUpload);
	}

	/** Keeps a part, replacing one of the same number. */
	addPart(upload: Upload, number: number, { file, md5, size, checksum }: Stored): void {
		transaction(this.#db, () => {
			// It may have been completed or aborted while the bytes came.
			this.find(upload.bucket, upload.key, upload.id);
			this.#forgetParts(upload.id, number);
			const insert = this.#sql("INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?, ?)");
			insert.run(upload.id, number, file, md5, size, checksum.value, new Date().toISOString());
		});
	}

	parts({ id }: Upload): Part[] {
		const rows = this.#sql(
			"SELECT number, file, etag, size, checksum, modified FROM parts WHERE upload = ? ORDER BY number",
		);
		return rows.all(id) as unknown as Part[];
	}

	/**
	 * Makes the upload a version and forgets its parts, as one. Who asks again is told of the same version.
	 *
	 * @throws S3Error NoSuchUpload when another request was faster
	 */
	complete(upload: Upload, put: () => Version): Version {
		return transaction(this.#db, () => {
			this.find(upload.bucket, upload.key, upload.id);
			const version = put();
			this.#sql("UPDATE uploads SET completed = ? WHERE id = ?").run(version.version, upload.id);
			this.#forgetParts(upload.id);
			return version;
		});
	}

	/** Forgets the upload and its parts. */
	abort({ id }: Upload): void {
		transaction(this.#db, () => {
			this.#sql("DELETE FROM uploads WHERE id = ?").run(id);
			this.#forgetParts(id);
		});
	}

	/** The files of all parts. */
	*fileNames(): Generator<string> {
		for (const { file } of this.#db.prepare("SELECT file FROM parts").iterate()) yield String(file);
	}

	/** All parts, or the one of this number. */
	#forgetParts(id: string, number: number | null = null): void {
		const gone = this.#sql(
			"DELETE FROM parts WHERE upload = ?1 AND (?2 IS NULL OR number = ?2) RETURNING file",
		);
		const files = gone.all(id, number).map(({ file }) => String(file));
		afterCommit(this.#db, () => this.#files.remove(files));
	}
}

/** The tag of an object in parts: the MD5 of their MD5s, and their number. */
export function multipartEtag(parts: Part[]): string {
	const tags = Buffer.concat(parts.map(({ etag }) => Buffer.from(etag, "hex")));
	return `${createHash("md5").update(tags).digest("hex")}-${parts.length}`;
}

function asUpload(row: Record<string, unknown>): Upload {
	const { completed, headers, tags, named, ...rest } = row;
	return {
		...(rest as Pick<Upload, "id" | "bucket" | "key" | "created" | "algorithm" | "type">),
		headers: JSON.parse(headers as string),
		tags: JSON.parse(tags as string),
		named: named === 1,
		...(completed !== null && { completed: completed as string }),
	};
}
