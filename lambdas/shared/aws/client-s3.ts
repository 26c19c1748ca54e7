/** In bundles in place of `@aws-sdk/client-s3`: what the functions ask of S3, under the same names. */
import type { IncomingMessage } from "node:http";
import { crc32 } from "node:zlib";
import { ObjectBody } from "./object-body.ts";
import { bytesOf, type Call, type ClientConfig, Service } from "./service.ts";
import { ServiceError } from "./service-error.ts";
import { encoded } from "./sign.ts";
import { elements, escapeXml, textOf } from "./xml.ts";

interface OfObject {
	Bucket: string;
	Key: string;
	VersionId?: string;
}

interface Answer {
	ContentLength?: number;
	ContentType?: string;
	LastModified?: Date;
	VersionId?: string;
	Metadata?: Record<string, string>;
	Body?: ObjectBody;
	Errors?: Record<string, string | undefined>[];
}

/** A request, as far as it differs from others, and how its answer is read. */
interface S3Command {
	bucket: string;
	key?: string;
	request: Partial<Call> & { method: string };
	read(response: IncomingMessage): Promise<Answer>;
}

export class GetObjectCommand implements S3Command {
	readonly bucket: string;
	readonly key: string;
	readonly request: S3Command["request"];

	constructor({ Bucket, Key, VersionId }: OfObject) {
		this.bucket = Bucket;
		this.key = Key;
		const headers = { "x-amz-checksum-mode": "ENABLED" };
		this.request = { method: "GET", headers, query: versionQuery(VersionId) };
	}

	async read(response: IncomingMessage): Promise<Answer> {
		return { ...described(response), Body: new ObjectBody(response) };
	}
}

export class HeadObjectCommand implements S3Command {
	readonly bucket: string;
	readonly key: string;
	readonly request: S3Command["request"];

	constructor({ Bucket, Key, VersionId }: OfObject) {
		this.bucket = Bucket;
		this.key = Key;
		this.request = { method: "HEAD", query: versionQuery(VersionId) };
	}

	async read(response: IncomingMessage): Promise<Answer> {
		response.resume();
		return described(response);
	}
}

export class PutObjectCommand implements S3Command {
	readonly bucket: string;
	readonly key: string;
	readonly request: S3Command["request"];

	constructor(input: OfObject & { Body: string; ContentType?: string; IfNoneMatch?: string }) {
		const { Bucket, Key, Body, ContentType, IfNoneMatch } = input;
		this.bucket = Bucket;
		this.key = Key;
		const headers = {
			"x-amz-checksum-crc32": checksum(Body),
			...(ContentType !== undefined && { "content-type": ContentType }),
			...(IfNoneMatch !== undefined && { "if-none-match": IfNoneMatch }),
		};
		this.request = { method: "PUT", headers, body: Body };
	}

	async read(response: IncomingMessage): Promise<Answer> {
		await bytesOf(response);
		return {};
	}
}

export class DeleteObjectsCommand implements S3Command {
	readonly bucket: string;
	readonly request: S3Command["request"];

	constructor({ Bucket, Delete }: { Bucket: string; Delete: { Objects: { Key: string }[] } }) {
		this.bucket = Bucket;
		const objects = Delete.Objects.map(({ Key }) => `<Object><Key>${escapeXml(Key)}</Key></Object>`);
		const body = `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${objects.join("")}</Delete>`;
		const headers = { "content-type": "application/xml", "x-amz-checksum-crc32": checksum(body) };
		this.request = { method: "POST", query: "delete=", headers, body };
	}

	async read(response: IncomingMessage): Promise<Answer> {
		const xml = (await bytesOf(response)).toString();
		// S3 may find out that something is wrong after it has said that all is well.
		if (!xml.includes("<DeleteResult")) throw errorOf(xml, 500);
		const named = (error: string, name: string) => textOf(error, name);
		const Errors = elements(xml, "Error").map((error) => ({
			Key: named(error, "Key"),
			Code: named(error, "Code"),
			Message: named(error, "Message"),
		}));
		return { Errors };
	}
}

export class NoSuchKey extends ServiceError {
	constructor(message: string, status: number) {
		super("NoSuchKey", message, status);
	}
}

export class S3Client {
	readonly #service: Service;

	constructor(config: ClientConfig) {
		this.#service = new Service({ signedAs: "s3", variable: "S3" }, config);
	}

	send({ bucket, key, request, read }: S3Command): Promise<Answer> {
		const call = { query: "", headers: {}, body: "", ...request, ...this.#addressOf(bucket, key) };
		return this.#service.call(call, async (response) => {
			const { statusCode = 500 } = response;
			if (statusCode < 300) return read(response);
			const xml = (await bytesOf(response)).toString();
			throw xml === "" && statusCode === 404
				? new ServiceError("NotFound", "there is no such object", statusCode)
				: errorOf(xml, statusCode);
		});
	}

	/** Buckets are host names, but where an endpoint is named or their own dots would spoil a certificate. */
	#addressOf(bucket: string, key = ""): { host: string; path: string } {
		const path = `/${key.split("/").map(encoded).join("/")}`;
		const { host } = this.#service.url;
		if (this.#service.isNamed || bucket.includes(".")) return { host, path: `/${encoded(bucket)}${path}` };
		return { host: `${bucket}.${host}`, path };
	}
}

const versionQuery = (version: string | undefined): string =>
	version === undefined ? "" : `versionId=${encoded(version)}`;

function checksum(body: string): string {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(crc32(body));
	return bytes.toString("base64");
}

function described({ headers }: IncomingMessage): Answer {
	const { "content-length": length, "content-type": type, "last-modified": modified } = headers;
	const version = headers["x-amz-version-id"];
	const metadata = Object.entries(headers).flatMap(([name, value]) =>
		name.startsWith(METADATA) ? [[name.slice(METADATA.length), String(value)]] : [],
	);
	return {
		...(length !== undefined && { ContentLength: Number(length) }),
		...(type !== undefined && { ContentType: type }),
		...(modified !== undefined && { LastModified: new Date(modified) }),
		...(version !== undefined && { VersionId: String(version) }),
		Metadata: Object.fromEntries(metadata),
	};
}

const METADATA = "x-amz-meta-";

function errorOf(xml: string, status: number): ServiceError {
	const name = textOf(xml, "Code") ?? `HTTP${status}`;
	const message = textOf(xml, "Message") ?? name;
	return name === "NoSuchKey" ? new NoSuchKey(message, status) : new ServiceError(name, message, status);
}
