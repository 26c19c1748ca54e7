import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { afterCommit, statements, transaction } from "../transaction.ts";
import type { BodyFiles } from "./body-files.ts";
import { type Bucket, BucketStore } from "./bucket-store.ts";
import type { Change } from "./change.ts";
import { asRow, asVersion, deleteMarker, type NewObject, type Version } from "./version.ts";

/**
 * Objects and their versions on disk. `changed` runs inside the transaction that changes a key: what it writes to the
 * same database is kept or lost with the change.
 */
export class ObjectStore {
	readonly buckets: BucketStore;
	readonly files: BodyFiles;
	readonly #db: DatabaseSync;
	readonly #sql: ReturnType<typeof statements>;
	readonly #changed: (change: Change) => void;

	constructor(db: DatabaseSync, files: BodyFiles, changed: (change: Change) => void) {
		this.buckets = new BucketStore(db);
		this.files = files;
		this.#db = db;
		this.#sql = statements(db);
		this.#changed = changed;
		db.exec(`CREATE TABLE IF NOT EXISTS versions (
				seq INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, version TEXT NOT NULL,
				latest INTEGER NOT NULL, marker INTEGER NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
				modified TEXT NOT NULL, headers TEXT NOT NULL, tags TEXT NOT NULL, file TEXT, checksum TEXT, parts TEXT);
			CREATE UNIQUE INDEX IF NOT EXISTS by_version ON versions (bucket, key, version);
			CREATE INDEX IF NOT EXISTS by_age ON versions (bucket, key, seq DESC);
			CREATE TABLE IF NOT EXISTS sequencer (last INTEGER NOT NULL);
			INSERT INTO sequencer SELECT 0 WHERE NOT EXISTS (SELECT * FROM sequencer);`);
	}

	put(bucket: string, key: string, object: NewObject, name: Change["name"] = "ObjectCreated:Put"): Version {
		return transaction(this.#db, () => {
			const added = this.#add(this.buckets.get(bucket), key, object);
			this.#tell(name, added);
			return added;
		});
	}

	/** Deletes as a DELETE without a version does: for good, or under a delete marker in a bucket with versions. */
	remove(bucket: string, key: string): Version | undefined {
		return transaction(this.#db, () => {
			const settings = this.buckets.get(bucket);
			if (!settings.versioning) {
				const current = this.find(bucket, key);
				if (current) this.#erase(current);
				return undefined;
			}
			const marker = this.#add(settings, key, deleteMarker);
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

	/** All versions from `from` on, keys in the order of their UTF-8 bytes, newest version first. */
	*versions(bucket: string, from = ""): Generator<Version> {
		const rows = this.#db
			.prepare("SELECT * FROM versions WHERE bucket = ? AND key >= ? ORDER BY key, seq DESC")
			.iterate(bucket, from);
		for (const row of rows) yield asVersion(row);
	}

	isEmpty(bucket: string): boolean {
		return this.#sql("SELECT 1 FROM versions WHERE bucket = ? LIMIT 1").get(bucket) === undefined;
	}

	tag({ seq }: Version, tags: Record<string, string>): void {
		this.#sql("UPDATE versions SET tags = ? WHERE seq = ?").run(JSON.stringify(tags), seq);
	}

	/** The files of all versions. */
	*fileNames(): Generator<string> {
		for (const { file } of this.#db.prepare("SELECT file FROM versions WHERE file IS NOT NULL").iterate())
			yield String(file);
	}

	#add({ name: bucket, versioning }: Bucket, key: string, object: NewObject | typeof deleteMarker): Version {
		const version = versioning === "Enabled" ? randomBytes(24).toString("base64url") : "null";
		const replaced = version === "null" && this.find(bucket, key, version);
		if (replaced) this.#drop(replaced);
		this.#sql("UPDATE versions SET latest = 0 WHERE bucket = ? AND key = ? AND latest = 1").run(bucket, key);
		const insert = this.#sql(
			`INSERT INTO versions (bucket, key, version, latest, modified, etag, size, headers, tags, marker, file, checksum, parts)
				VALUES (:bucket, :key, :version, 1, :modified, :etag, :size, :headers, :tags, :marker, :file, :checksum, :parts)
				RETURNING *`,
		);
		return asVersion(
			insert.get({ bucket, key, version, modified: new Date().toISOString(), ...asRow(object) })!,
		);
	}

	#erase(version: Version): void {
		this.#drop(version);
		this.#sql(
			`UPDATE versions SET latest = 1 WHERE seq =
				(SELECT seq FROM versions WHERE bucket = ? AND key = ? ORDER BY seq DESC LIMIT 1)`,
		).run(version.bucket, version.key);
		this.#tell("ObjectRemoved:Delete", version);
	}

	/** The file goes after the row that names it: a crash in between leaves a file too many, never one too few. */
	#drop({ seq, file }: Version): void {
		this.#sql("DELETE FROM versions WHERE seq = ?").run(seq);
		if (file !== undefined) afterCommit(this.#db, () => this.files.remove([file]));
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
