import { NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { eventMessage } from "../../../local/s3/notifications.ts";
import { answering, type Command, fault } from "./client.ts";

/** A version of a key, or a delete marker. */
export interface Version {
	id: string;
	/** Absent for a delete marker. */
	body?: Uint8Array;
	/** Epoch milliseconds. */
	modified: number;
}

type Input = {
	Bucket: string;
	Key: string;
	VersionId?: string;
	Body: string | Uint8Array;
	Prefix?: string;
	IfNoneMatch?: string;
	Delete: { Objects: { Key: string; VersionId?: string }[] };
};

/**
 * Buckets in memory, behind a client of the SDK. That of the articles keeps versions and tells `notify` of what happens, as
 * S3 words it; others hold one version of a key.
 */
export class MemoryBuckets {
	readonly client: S3Client;
	readonly #articles: string;
	readonly #now: () => number;
	readonly #notify: (event: string) => void;
	/** By bucket and key; the newest version first. */
	readonly #objects = new Map<string, Map<string, Version[]>>();
	#changes = 0;

	constructor(articles: string, now: () => number, notify: (event: string) => void) {
		this.#articles = articles;
		this.#now = now;
		this.#notify = notify;
		this.client = answering(new S3Client({ region: "us-east-1" }), (command) => this.carryOut(command));
	}

	versions(bucket: string, key: string): readonly Version[] {
		return this.#of(bucket).get(key) ?? [];
	}

	/** What the key holds now. */
	current(bucket: string, key: string): (Version & { body: Uint8Array }) | undefined {
		const [newest] = this.versions(bucket, key);
		return newest?.body === undefined ? undefined : { ...newest, body: newest.body };
	}

	/** Keys that hold something, in order. */
	keys(bucket: string, prefix = ""): string[] {
		const all = [...this.#of(bucket).keys()].filter((key) => key.startsWith(prefix)).sort();
		return all.filter((key) => this.current(bucket, key));
	}

	#of(bucket: string): Map<string, Version[]> {
		const objects = this.#objects.get(bucket) ?? new Map<string, Version[]>();
		this.#objects.set(bucket, objects);
		return objects;
	}

	carryOut(command: Command): unknown {
		const input = command.input as Input;
		switch (command.constructor.name) {
			case "PutObjectCommand":
				return this.#put(input);
			case "GetObjectCommand":
				return this.#get(input);
			case "HeadObjectCommand":
				return this.#head(input);
			case "DeleteObjectCommand":
				return this.#delete(input.Bucket, input.Key, input.VersionId);
			case "DeleteObjectsCommand":
				for (const { Key, VersionId } of input.Delete.Objects) this.#delete(input.Bucket, Key, VersionId);
				return {};
			case "ListObjectsV2Command":
				return { Contents: this.keys(input.Bucket, input.Prefix).map((Key) => ({ Key })) };
			case "ListObjectVersionsCommand":
				return this.#list(input);
			case "ListMultipartUploadsCommand":
				return { Uploads: [] };
			default:
				throw new Error(`no ${command.constructor.name} in memory`);
		}
	}

	#change(
		bucket: string,
		key: string,
		name: Parameters<typeof eventMessage>[0]["name"],
		version: string,
	): void {
		if (bucket !== this.#articles) return;
		const sequencer = this.#changes.toString(16).toUpperCase().padStart(16, "0");
		this.#notify(eventMessage({ name, bucket, key, version, sequencer }, new Date(this.#now())));
	}

	#put({ Bucket, Key, Body, IfNoneMatch }: Input): object {
		if (IfNoneMatch === "*" && this.current(Bucket, Key)) throw fault("PreconditionFailed");
		const version = this.#add(Bucket, Key, Buffer.from(Body));
		this.#change(Bucket, Key, "ObjectCreated:Put", version.id);
		return { VersionId: version.id };
	}

	#add(bucket: string, key: string, body?: Uint8Array): Version {
		const id = `v${++this.#changes}`;
		const version: Version = { id, modified: this.#now(), ...(body && { body }) };
		const older = bucket === this.#articles ? this.versions(bucket, key) : [];
		this.#of(bucket).set(key, [version, ...older]);
		return version;
	}

	#delete(bucket: string, key: string, versionId?: string): object {
		if (bucket !== this.#articles) this.#of(bucket).delete(key);
		else if (versionId === undefined)
			this.#change(bucket, key, "ObjectRemoved:DeleteMarkerCreated", this.#add(bucket, key).id);
		else if (this.versions(bucket, key).some(({ id }) => id === versionId)) {
			const left = this.versions(bucket, key).filter(({ id }) => id !== versionId);
			this.#of(bucket).set(key, left);
			this.#changes++;
			this.#change(bucket, key, "ObjectRemoved:Delete", versionId);
		}
		return {};
	}

	#find({ Bucket, Key, VersionId }: Input): Version & { body: Uint8Array } {
		const found =
			VersionId === undefined
				? this.current(Bucket, Key)
				: this.versions(Bucket, Key).find(({ id }) => id === VersionId);
		if (found?.body !== undefined) return { ...found, body: found.body };
		if (found) throw fault("MethodNotAllowed");
		if (VersionId !== undefined) throw fault("NoSuchVersion");
		throw new NoSuchKey({ message: "NoSuchKey", $metadata: {} });
	}

	#get(input: Input): object {
		const { id, body, modified } = this.#find(input);
		return {
			VersionId: id,
			ContentLength: body.length,
			LastModified: new Date(modified),
			Metadata: {},
			Body: {
				transformToString: async () => Buffer.from(body).toString(),
				transformToByteArray: async () => new Uint8Array(body),
			},
		};
	}

	#head({ Bucket, Key }: Input): object {
		const current = this.current(Bucket, Key);
		if (current === undefined) throw fault("NotFound");
		return { VersionId: current.id, ContentLength: current.body.length };
	}

	#list({ Bucket, Prefix = "" }: Input): object {
		const all = [...this.#of(Bucket)].filter(([key]) => key.startsWith(Prefix)).sort();
		const entries = all.flatMap(([Key, versions]) =>
			versions.map(({ id, body, modified }, n) => ({
				marker: body === undefined,
				Key,
				VersionId: id,
				IsLatest: n === 0,
				LastModified: new Date(modified),
				Size: body?.length ?? 0,
			})),
		);
		return {
			Versions: entries.filter(({ marker }) => !marker),
			DeleteMarkers: entries.filter(({ marker }) => marker),
			IsTruncated: false,
		};
	}
}
