import { once } from "node:events";
import { request } from "node:http";
import { Readable } from "node:stream";
import {
	CopyObjectCommand,
	CreateBucketCommand,
	DeleteBucketCommand,
	DeleteObjectsCommand,
	HeadObjectCommand,
	ListObjectsV2Command,
	PutBucketVersioningCommand,
	PutObjectAclCommand,
	S3ServiceException,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

const send = (path: string, init: RequestInit = {}) => fetch(`${on.servers.s3.url}${path}`, init);
const codeOf = async (answer: Response) =>
	/<Code>(.*)<\/Code>/.exec(await answer.text())?.[1] ?? answer.status;

describe("an error", () => {
	test("has a name that every SDK finds: no namespace stands around it", async () => {
		const answer = await send("/nowhere");
		const text = await answer.text();
		expect(text).toContain("<Error><Code>NoSuchBucket</Code>");
		expect(text).toContain(`<RequestId>${answer.headers.get("x-amz-request-id")}</RequestId>`);
		await expect(on.s3.send(new ListObjectsV2Command({ Bucket: "nowhere" }))).rejects.toMatchObject({
			name: "NoSuchBucket",
			message: "The specified bucket does not exist",
			BucketName: "nowhere",
		});
	});

	test("tells which object, version or condition it is about", async () => {
		await expect(on.get("plain", "none")).rejects.toMatchObject({ name: "NoSuchKey", Key: "none" });
		await expect(on.get("versioned", "none", { VersionId: "x" })).rejects.toMatchObject({
			name: "NoSuchVersion",
		});
		await on.put("plain", "there", "x");
		await expect(on.put("plain", "there", "x", { IfNoneMatch: "*" })).rejects.toMatchObject({
			name: "PreconditionFailed",
			Condition: "If-None-Match",
		});
	});

	test("to a HEAD has no body, but its status", async () => {
		const error = await on.s3
			.send(new HeadObjectCommand({ Bucket: "plain", Key: "none" }))
			.catch((error) => error);
		expect(error).toBeInstanceOf(S3ServiceException);
		expect(error).toMatchObject({ name: "NotFound", $metadata: { httpStatusCode: 404 } });
	});
});

describe("what AWS refuses", () => {
	test("a key over 1,024 bytes, counted in UTF-8", async () => {
		expect(await outcome(on.put("plain", "ü".repeat(512), "x"))).toBe("done");
		expect(await outcome(on.put("plain", `${"ü".repeat(512)}x`, "x"))).toBe("KeyTooLongError 400");
	});

	test("metadata over 2 KB, names and values together", async () => {
		const ofSize = (size: number) => ({ Metadata: { name: "x".repeat(size - 4) } });
		expect(await outcome(on.put("plain", "metadata", "x", ofSize(2048)))).toBe("done");
		expect(await outcome(on.put("plain", "metadata", "x", ofSize(2049)))).toBe("MetadataTooLarge 400");
	});

	test("more than a thousand keys in one deletion, or none", async () => {
		const remove = (count: number) => {
			const Objects = Array.from({ length: count }, (_, i) => ({ Key: `gone/${i}` }));
			return outcome(on.s3.send(new DeleteObjectsCommand({ Bucket: "plain", Delete: { Objects } })));
		};
		expect(await remove(1000)).toBe("done");
		expect(await remove(1001)).toBe("MalformedXML 400");
		expect(await remove(0)).toBe("MalformedXML 400");
	});

	test("a deletion of several keys without a checksum, or that is no XML", async () => {
		const body = "<Delete><Object><Key>a</Key></Object></Delete>";
		expect(await codeOf(await send("/plain?delete", { method: "POST", body }))).toBe("InvalidRequest");
		const headers = { "x-amz-checksum-algorithm": "CRC32" };
		const junk = await send("/plain?delete", { method: "POST", headers, body: "<Delete><Object>" });
		expect(await codeOf(junk)).toBe("MalformedXML");
	});

	test("a copy whose conditions do not hold", async () => {
		const { ETag } = await on.put("plain", "source", "x");
		const copy = (more: object) =>
			outcome(
				on.s3.send(
					new CopyObjectCommand({ Bucket: "plain", Key: "copy", CopySource: "plain/source", ...more }),
				),
			);
		const [past, future] = [new Date(Date.now() - 3600_000), new Date(Date.now() + 3600_000)];
		expect(await copy({ CopySourceIfMatch: '"other"' })).toBe("PreconditionFailed 412");
		expect(await copy({ CopySourceIfNoneMatch: ETag })).toBe("PreconditionFailed 412");
		expect(await copy({ CopySourceIfModifiedSince: future })).toBe("PreconditionFailed 412");
		expect(await copy({ CopySourceIfUnmodifiedSince: past })).toBe("PreconditionFailed 412");
		expect(await outcome(on.get("plain", "copy"))).toBe("NoSuchKey 404");
		expect(await copy({ CopySourceIfMatch: ETag, CopySourceIfUnmodifiedSince: past })).toBe("done");
		expect(await copy({ CopySourceIfNoneMatch: '"other"', CopySourceIfModifiedSince: past })).toBe("done");
	});

	test("a copy onto itself that changes nothing", async () => {
		await on.put("plain", "itself", "x");
		const copy = (more = {}) =>
			outcome(
				on.s3.send(
					new CopyObjectCommand({ Bucket: "plain", Key: "itself", CopySource: "plain/itself", ...more }),
				),
			);
		expect(await copy()).toBe("InvalidRequest 400");
		expect(await copy({ MetadataDirective: "REPLACE", Metadata: { a: "b" } })).toBe("done");
	});

	test("a copy of what is not there", async () => {
		const copy = (CopySource: string) =>
			outcome(on.s3.send(new CopyObjectCommand({ Bucket: "plain", Key: "copy", CopySource })));
		expect(await copy("plain/none")).toBe("NoSuchKey 404");
		expect(await copy("nowhere/none")).toBe("NoSuchBucket 404");
		expect(await copy("plain")).toBe("InvalidArgument 400");
	});

	test("listings with a limit that is no number, an unknown encoding, a version without its key", async () => {
		for (const query of [
			"max-keys=many",
			"max-keys=-1",
			"encoding-type=base64",
			"versions&version-id-marker=x",
		])
			expect([query, await codeOf(await send(`/plain?${query}`))]).toEqual([query, "InvalidArgument"]);
	});

	test("a bucket's name that is none, a bucket of the deployed stack, one that is not empty", async () => {
		const make = (Bucket: string) => outcome(on.s3.send(new CreateBucketCommand({ Bucket })));
		expect(await make("10.0.0.1")).toBe("InvalidBucketName 400");
		expect(await make("a..b")).toBe("InvalidBucketName 400");
		expect(await make("plain")).toBe("done");
		await on.put("plain", "kept", "x");
		expect(await outcome(on.s3.send(new DeleteBucketCommand({ Bucket: "plain" })))).toBe(
			"BucketNotEmpty 409",
		);
		expect(await make("made-here")).toBe("done");
		expect(await outcome(on.s3.send(new DeleteBucketCommand({ Bucket: "made-here" })))).toBe("done");
		expect(await outcome(on.s3.send(new DeleteBucketCommand({ Bucket: "made-here" })))).toBe(
			"NoSuchBucket 404",
		);
	});

	test("settings that are none", async () => {
		const Status = "Sometimes" as "Enabled";
		const versioning = new PutBucketVersioningCommand({
			Bucket: "plain",
			VersioningConfiguration: { Status },
		});
		expect(await outcome(on.s3.send(versioning))).toBe("MalformedXML 400");
		await on.put("plain", "acl", "x");
		const acl = (ACL: "private" | "public-read") =>
			outcome(on.s3.send(new PutObjectAclCommand({ Bucket: "plain", Key: "acl", ACL })));
		expect(await acl("private")).toBe("done");
		expect(await acl("public-read")).toBe("AccessControlListNotSupported 400");
	});
});

describe("an upload that is too large", () => {
	test("is told so before it comes", async () => {
		const size = String(5 * 1024 ** 3 + 1);
		const outgoing = request(`${on.servers.s3.url}/plain/huge`, {
			method: "PUT",
			headers: { "content-length": size },
		});
		outgoing.on("error", () => {});
		outgoing.flushHeaders();
		const [response] = await once(outgoing, "response");
		expect(response.statusCode).toBe(400);
		expect(String(await response.setEncoding("utf8").toArray())).toContain("<Code>EntityTooLarge</Code>");
		outgoing.destroy();
	});

	test("of XML is told so, and of messages and rows too", async () => {
		const body = Buffer.alloc(17 * 1024 * 1024, " ");
		const headers = { "x-amz-checksum-algorithm": "CRC32" };
		expect(await codeOf(await send("/plain?delete", { method: "POST", headers, body }))).toBe(
			"EntityTooLarge",
		);
		const json = (url: string, target: string) =>
			fetch(url, { method: "POST", headers: { "x-amz-target": target }, body }).then(
				(answer) => answer.status,
			);
		expect(await json(on.servers.sqs.url, "AmazonSQS.SendMessage")).toBe(413);
		expect(await json(on.servers.dynamodb.url, "DynamoDB_20120810.PutItem")).toBe(413);
	});

	test("is not yet what no string of Node's can hold", async () => {
		const size = 540 * 1024 * 1024;
		const chunk = Buffer.alloc(4 * 1024 * 1024, "x");
		async function* bytes() {
			for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
		}
		const outgoing = request(`${on.servers.s3.url}/plain/large`, {
			method: "PUT",
			headers: { "content-length": String(size), "x-amz-checksum-crc32": "AAAAAA==" },
		});
		Readable.from(bytes()).pipe(outgoing);
		const [response] = await once(outgoing, "response");
		// It was read to its end, since its checksum was found wrong.
		expect(String(await response.setEncoding("utf8").toArray())).toContain("<Code>BadDigest</Code>");
	});

	test("must say how large it is", async () => {
		const outgoing = request(`${on.servers.s3.url}/plain/unknown`, { method: "PUT" });
		outgoing.flushHeaders();
		outgoing.end("x");
		const [response] = await once(outgoing, "response");
		expect(response.statusCode).toBe(411);
		response.resume();
	});
});
