import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { statements, transaction } from "../state.ts";
import { S3Error } from "./s3-error.ts";

export interface Bucket {
	name: string;
	created: string;
	versioned: boolean;
}

/** One version of an object, without its bytes. */
export interface Version {
	seq: number;
	bucket: string;
	key: string;
	/** `null`, the word, in a bucket without versions. */
	version: string;
	latest: boolean;
	/** A delete marker: the key is gone, its older versions are not. */
	marker: boolean;
	etag: string;
	size: number;
	/** ISO 8601. */
	modified: string;
	/** What was sent along and comes back: content type, metadata and the like. */
	headers: Record<string, string>;
}

export interface NewObject {
	body: Buffer;
	etag: string;
	headers: Record<string, string>;
}

/** Something happened to a key: what an S3 notification tells. */
export interface Change {
	name:
		| `ObjectCreated:${"Put" | "Copy" | "CompleteMultipartUpload"}`
		| `ObjectRemoved:${"Delete" | "DeleteMarkerCreated"}`;
	bucket: string;
	key: string;
	version?: string;
	etag?: string;
	size?: number;
	sequencer: string;
}

/**
 * Buckets, objects and their versions on disk. `changed` runs inside the transaction that changes a key:
 * what it writes to the same database is kept or lost with the change.
 */
export class ObjectStore {
	readonly #db: DatabaseSync;
	readonly #sql: ReturnType<typeof statements>;
	readonly #changed: (change: Change) => void;
	readonly #buckets = new Map<string, Bucket>();

	constructor(db: DatabaseSync, changed: (change: Change) => void) {
		this.#db = db;
		this.#sql = statements(db);
		this.#changed = changed;
		db.exec(`CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, created TEXT NOT NULL, versioned INTEGER NOT NULL);
			CREATE TABLE IF NOT EXISTS versions (
				seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version TEXT NOT NULL,
				latest INTEGER NOT NULL, marker INTEGER NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
				modified TEXT NOT NULL, headers TEXT NOT NULL);
			CREATE UNIQUE INDEX IF NOT EXISTS by_version ON versions (bucket, key, version);
			CREATE INDEX IF NOT EXISTS by_age ON versions (bucket, key, seq DESC);
			CREATE TABLE IF NOT EXISTS bodies (seq INTEGER PRIMARY KEY, body BLOB NOT NULL);
			CREATE TABLE IF NOT EXISTS sequencer (last INTEGER NOT NULL);
			INSERT INTO sequencer SELECT 0 WHERE NOT EXISTS (SELECT * FROM sequencer);`);
	}

	/** Makes the bucket unless it is there; returns whether it was made. */
	addBucket(name: string, versioned: boolean): boolean {
		const bucket = { name, created: new Date().toISOString(), versioned };
		const added = this.#sql("INSERT OR IGNORE INTO buckets VALUES (?, ?, ?)").run(
			name,
			bucket.created,
			Number(versioned),
		);
		const row = this.#sql("SELECT created, versioned FROM buckets WHERE name = ?").get(name)!;
		this.#buckets.set(name, { name, created: String(row.created), versioned: row.versioned === 1 });
		return added.changes > 0;
	}

	get buckets(): Bucket[] {
		return [...this.#buckets.values()];
	}

	hasBucket(name: string): boolean {
		return this.#buckets.has(name);
	}

	bucket(name: string): Bucket {
		const bucket = this.#buckets.get(name);
		if (!bucket) throw new S3Error("NoSuchBucket", 404, `there is no bucket ${name}`);
		return bucket;
	}

	put(bucket: string, key: string, object: NewObject, name: Change["name"] = "ObjectCreated:Put"): Version {
		return transaction(this.#db, () => {
			const { body, ...rest } = object;
			const added = this.#add(this.bucket(bucket), key, { ...rest, size: body.length, marker: false });
			this.#sql("INSERT INTO bodies VALUES (?, ?)").run(added.seq, body);
			this.#tell(name, added);
			return added;
		});
	}

	/** Deletes as a DELETE without a version does: for good, or under a delete marker in a versioned bucket. */
	remove(bucket: string, key: string): Version | undefined {
		return transaction(this.#db, () => {
			const settings = this.bucket(bucket);
			if (!settings.versioned) {
				const current = this.find(bucket, key);
				if (current) this.#erase(current);
				return undefined;
			}
			const marker = this.#add(settings, key, { headers: {}, etag: emptyEtag, size: 0, marker: true });
			this.#tell("ObjectRemoved:DeleteMarkerCreated", marker);
			return marker;
		});
	}

	/** Deletes one version for good; the one before it becomes the latest. */
	removeVersion(bucket: string, key: string, version: string): Version | undefined {
		return transaction(this.#db, () => {
			const found = this.find(bucket, key, version);
			if (found) this.#erase(found);
			return found;
		});
	}

	/** The version asked for, or the latest. Either may be a delete marker. */
	find(bucket: string, key: string, version?: string): Version | undefined {
		const row =
			version === undefined
				? this.#sql("SELECT * FROM versions WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1").get(
						bucket,
						key,
					)
				: this.#sql("SELECT * FROM versions WHERE bucket = ? AND key = ? AND version = ?").get(
						bucket,
						key,
						version,
					);
		return row && asVersion(row);
	}

	body({ seq }: Version): Buffer {
		const row = this.#sql("SELECT body FROM bodies WHERE seq = ?").get(seq);
		return Buffer.from(row!.body as Uint8Array);
	}

	/** All versions from `from` on, keys in the order of their UTF-8 bytes, newest version first. */
	*versions(bucket: string, from: string): Generator<Version> {
		const rows = this.#db
			.prepare("SELECT * FROM versions WHERE bucket = ? AND key >= ? ORDER BY key, seq DESC")
			.iterate(bucket, from);
		for (const row of rows) yield asVersion(row);
	}

	#add(bucket: Bucket, key: string, version: Pick<Version, "headers" | "etag" | "size" | "marker">): Version {
		if (!bucket.versioned) {
			const replaced = this.find(bucket.name, key);
			if (replaced) this.#drop(replaced);
		}
		this.#sql("UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1").run(
			bucket.name,
			key,
		);
		const name = bucket.versioned ? randomBytes(24).toString("base64url") : "null";
		const { marker, etag, size, headers } = version;
		const row = this.#sql(
			`INSERT INTO versions (bucket, key, version, latest, marker, etag, size, modified, headers)
				VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?) RETURNING *`,
		).get(
			bucket.name,
			key,
			name,
			Number(marker),
			etag,
			size,
			new Date().toISOString(),
			JSON.stringify(headers),
		);
		return asVersion(row!);
	}

	#erase(version: Version): void {
		this.#drop(version);
		const before = this.find(version.bucket, version.key);
		if (before) this.#sql("UPDATE versions SET latest = 1 WHERE seq = ?").run(before.seq);
		this.#tell("ObjectRemoved:Delete", version);
	}

	#drop({ seq }: Version): void {
		this.#sql("DELETE FROM versions WHERE seq = ?").run(seq);
		this.#sql("DELETE FROM bodies WHERE seq = ?").run(seq);
	}

	#tell(name: Change["name"], { bucket, key, version, etag, size, marker }: Version): void {
		const created = name.startsWith("ObjectCreated");
		this.#changed({
			name,
			bucket,
			key,
			sequencer: this.#nextSequencer(),
			...(version !== "null" && { version }),
			...((created || marker) && { etag }),
			...(created && { size }),
		});
	}

	/** Grows with every change to any key, also across restarts and when the clock is set back. */
	#nextSequencer(): string {
		const row = this.#sql("UPDATE sequencer SET last = max(last + 1, ?) RETURNING last").get(
			Date.now() * 4096,
		);
		return (row!.last as number).toString(16).toUpperCase().padStart(18, "0");
	}
}

/** MD5 of nothing: what S3 names as the tag of a delete marker. */
const emptyEtag = "d41d8cd98f00b204e9800998ecf8427e";

function asVersion(row: Record<string, unknown>): Version {
	return {
		...(row as unknown as Version),
		latest: row.latest === 1,
		marker: row.marker === 1,
		headers: JSON.parse(row.headers as string),
	};
}
