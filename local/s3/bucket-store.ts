import type { DatabaseSync } from "node:sqlite";
import { statements } from "../transaction.ts";
import { S3Error } from "./s3-error.ts";

export interface Bucket {
	name: string;
	/** ISO 8601. */
	created: string;
	/** Absent: it never kept versions. Suspended: it keeps those that it has. */
	versioning?: "Enabled" | "Suspended";
}

/** The buckets on disk: the template's, and any that a client made. */
export class BucketStore {
	readonly #sql: ReturnType<typeof statements>;
	readonly #buckets = new Map<string, Bucket>();

	constructor(db: DatabaseSync) {
		db.exec(
			`CREATE TABLE IF NOT EXISTS buckets (name TEXT PRIMARY KEY, created TEXT NOT NULL, versioning TEXT)`,
		);
		this.#sql = statements(db);
		for (const row of this.#sql("SELECT * FROM buckets ORDER BY name").all()) this.#keep(row);
	}

	/** Makes the bucket unless it is there; returns whether it was made. */
	add(name: string, versioning?: Bucket["versioning"]): boolean {
		if (this.#buckets.has(name)) return false;
		const insert = this.#sql("INSERT INTO buckets VALUES (?, ?, ?) RETURNING *");
		this.#keep(insert.get(name, new Date().toISOString(), versioning ?? null)!);
		return true;
	}

	setVersioning(name: string, versioning: "Enabled" | "Suspended"): void {
		this.#keep(
			this.#sql("UPDATE buckets SET versioning = ? WHERE name = ? RETURNING *").get(versioning, name)!,
		);
	}

	remove(name: string): void {
		this.#sql("DELETE FROM buckets WHERE name = ?").run(name);
		this.#buckets.delete(name);
	}

	/** In the order of their names. */
	get all(): Bucket[] {
		return [...this.#buckets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	has(name: string): boolean {
		return this.#buckets.has(name);
	}

	/** Whether it ever did. */
	keepsVersions(name: string): boolean {
		return this.get(name).versioning !== undefined;
	}

	/** @throws S3Error NoSuchBucket */
	get(name: string): Bucket {
		const bucket = this.#buckets.get(name);
		if (bucket) return bucket;
		const details = { BucketName: name };
		throw new S3Error("NoSuchBucket", 404, "The specified bucket does not exist", { details });
	}

	#keep({ name, created, versioning }: Record<string, unknown>): void {
		const bucket = { name, created, ...(versioning !== null && { versioning }) } as Bucket;
		this.#buckets.set(bucket.name, bucket);
	}
}
