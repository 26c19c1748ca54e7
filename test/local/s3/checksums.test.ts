import {
	type ChecksumAlgorithm,
	CompleteMultipartUploadCommand,
	CopyObjectCommand,
	CreateMultipartUploadCommand,
	GetObjectAttributesCommand,
	HeadObjectCommand,
	PutObjectCommand,
	UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Algorithm, algorithms, hasher, headerOf } from "../../../local/s3/checksums.ts";
import { type LocalS3, outcome, startLocalS3 } from "./client.ts";

let on: LocalS3;
beforeAll(async () => {
	on = await startLocalS3();
});
afterAll(() => on.stop());

/** What the catalogue of CRCs and FIPS 180 say of the text "123456789", in base64. */
const known: Record<Algorithm, string> = {
	CRC32: "y/Q5Jg==",
	CRC32C: "4waSgw==",
	CRC64NVME: "rosUhgp5mIg=",
	SHA1: "98O8HYCOBHMq32eZZczDTKeuNEE=",
	SHA256: "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=",
};
const TEXT = "123456789";
const MIB = 1024 * 1024;

/** A request as a client would send it that is not the SDK, which computes checksums itself. */
const raw = (key: string, headers: Record<string, string>, body = TEXT) =>
	fetch(`${on.servers.s3.url}/plain/${key}`, { method: "PUT", headers, body });
const codeOf = async (answer: Response) =>
	/<Code>(.*)<\/Code>/.exec(await answer.text())?.[1] ?? answer.status;

describe.each(algorithms)("%s", (algorithm) => {
	const field = `Checksum${algorithm}` as const;
	const put = (more = {}) =>
		on.s3.send(new PutObjectCommand({ Bucket: "plain", Key: algorithm, Body: TEXT, ...more }));

	test("is computed as it should be, in pieces too", async () => {
		const sum = hasher(algorithm);
		for (const character of TEXT) sum.update(Buffer.from(character));
		expect((await sum.digest()).toString("base64")).toBe(known[algorithm]);
	});

	test("comes back from a write, and from reads that ask for it", async () => {
		const written = await put({ ChecksumAlgorithm: algorithm });
		expect(written).toMatchObject({ [field]: known[algorithm], ChecksumType: "FULL_OBJECT" });
		const asking = { ChecksumMode: "ENABLED" } as const;
		expect(await on.get("plain", algorithm, asking)).toMatchObject({ [field]: known[algorithm], text: TEXT });
		const head = await on.s3.send(new HeadObjectCommand({ Bucket: "plain", Key: algorithm, ...asking }));
		expect(head).toMatchObject({ [field]: known[algorithm], ChecksumType: "FULL_OBJECT" });
		const plain = await fetch(`${on.servers.s3.url}/plain/${algorithm}`);
		expect(plain.headers.has(headerOf(algorithm))).toBe(false);
		expect(await plain.text()).toBe(TEXT);
	});

	test("of a part of the object says nothing, and is not said", async () => {
		await put({ ChecksumAlgorithm: algorithm });
		const part = await on.get("plain", algorithm, { ChecksumMode: "ENABLED", Range: "bytes=1-2" });
		expect(part).toMatchObject({ text: "23" });
		expect(part).not.toHaveProperty(field);
	});

	test("that does not match is refused, and nothing is stored", async () => {
		const wrong = Buffer.from(known[algorithm], "base64").map((byte) => byte ^ 1);
		const answer = await raw(`wrong-${algorithm}`, {
			[headerOf(algorithm)]: Buffer.from(wrong).toString("base64"),
		});
		expect([answer.status, await codeOf(answer)]).toEqual([400, "BadDigest"]);
		expect(await outcome(on.get("plain", `wrong-${algorithm}`))).toBe("NoSuchKey 404");
	});

	test("that cannot be one is refused", async () => {
		const answer = await raw("never", { [headerOf(algorithm)]: "AAA" });
		expect([answer.status, await codeOf(answer)]).toEqual([400, "InvalidRequest"]);
	});
});

test("without any, S3 computes one of its own", async () => {
	const answer = await raw("own", {});
	expect(answer.headers.get("x-amz-checksum-crc64nvme")).toBe(known.CRC64NVME);
});

test("two at once are refused, and so is an MD5 that is none, or another's", async () => {
	const two = await raw("never", { "x-amz-checksum-crc32": known.CRC32, "x-amz-checksum-sha1": known.SHA1 });
	expect(await codeOf(two)).toBe("InvalidRequest");
	expect(await codeOf(await raw("never", { "content-md5": "short" }))).toBe("InvalidDigest");
	expect(await codeOf(await raw("never", { "content-md5": "1B2M2Y8AsgTpgAmY7PhCfg==" }))).toBe("BadDigest");
	const sha256 = { "x-amz-content-sha256": "0".repeat(64) };
	expect(await codeOf(await raw("never", sha256))).toBe("XAmzContentSHA256Mismatch");
});

test("a trailing checksum is checked like a leading one", async () => {
	const chunked = (sum: string) => `9\r\n${TEXT}\r\n0\r\nx-amz-checksum-crc64nvme:${sum}\r\n\r\n`;
	const headers = {
		"content-encoding": "aws-chunked",
		"x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
		"x-amz-decoded-content-length": "9",
		"x-amz-trailer": "x-amz-checksum-crc64nvme",
	};
	const good = await raw("trailing", headers, chunked(known.CRC64NVME));
	expect([good.status, good.headers.get("x-amz-checksum-crc64nvme")]).toEqual([200, known.CRC64NVME]);
	expect(await on.get("plain", "trailing")).toMatchObject({ text: TEXT });
	expect(await codeOf(await raw("never", headers, chunked("AAAAAAAAAAA=")))).toBe("BadDigest");
	expect(await codeOf(await raw("never", headers, `9\r\n${TEXT}\r\n0\r\n\r\n`))).toBe(
		"MalformedTrailerError",
	);
	expect(await codeOf(await raw("never", headers, "9\r\n1234"))).toBe("IncompleteBody");
	expect(await codeOf(await raw("never", headers, "not chunked"))).toBe("IncompleteBody");
	const short = chunked(known.CRC64NVME).replace("9\r\n123456789", "8\r\n12345678");
	expect(await codeOf(await raw("never", headers, short))).toBe("IncompleteBody");
});

test("a copy keeps its source's kind of checksum, or gets the one asked for", async () => {
	await on.put("plain", "from", TEXT, { ChecksumAlgorithm: "SHA1" });
	const copy = (more = {}) =>
		on.s3.send(new CopyObjectCommand({ Bucket: "plain", Key: "to", CopySource: "plain/from", ...more }));
	expect((await copy()).CopyObjectResult).toMatchObject({ ChecksumSHA1: known.SHA1 });
	const asked = await copy({ ChecksumAlgorithm: "CRC32C" });
	expect(asked.CopyObjectResult).toMatchObject({ ChecksumCRC32C: known.CRC32C });
});

describe("uploads in parts", () => {
	const parts = [Buffer.alloc(5 * MIB, "a"), Buffer.from("the rest")];

	async function upload(Key: string, algorithm: Algorithm | undefined, type?: "COMPOSITE" | "FULL_OBJECT") {
		const { UploadId } = await on.s3.send(
			new CreateMultipartUploadCommand({
				Bucket: "plain",
				Key,
				...(algorithm && { ChecksumAlgorithm: algorithm as ChecksumAlgorithm }),
				...(type && { ChecksumType: type }),
			}),
		);
		const Parts = [];
		for (const [i, Body] of parts.entries()) {
			const part = { Bucket: "plain", Key, UploadId, PartNumber: i + 1, Body };
			const sent = await on.s3.send(
				new UploadPartCommand({
					...part,
					...(algorithm && { ChecksumAlgorithm: algorithm as ChecksumAlgorithm }),
				}),
			);
			Parts.push({
				PartNumber: i + 1,
				ETag: sent.ETag,
				...(algorithm && { [`Checksum${algorithm}`]: sent[`Checksum${algorithm}`] }),
			});
		}
		return { Bucket: "plain", Key, UploadId, MultipartUpload: { Parts } };
	}

	async function sumOf(algorithm: Algorithm, pieces: Buffer[]): Promise<Buffer> {
		const sum = hasher(algorithm);
		for (const piece of pieces) sum.update(piece);
		return sum.digest();
	}

	test.each([
		["CRC32", "COMPOSITE"],
		["CRC32", "FULL_OBJECT"],
		["CRC32C", "COMPOSITE"],
		["CRC64NVME", "FULL_OBJECT"],
		["SHA1", "COMPOSITE"],
		["SHA256", "COMPOSITE"],
	] as const)("have a %s that is %s", async (algorithm, type) => {
		const done = await on.s3.send(new CompleteMultipartUploadCommand(await upload("sum", algorithm, type)));
		const sums = await Promise.all(parts.map((part) => sumOf(algorithm, [part])));
		const whole = (await sumOf(algorithm, parts)).toString("base64");
		const composite = `${(await sumOf(algorithm, sums)).toString("base64")}-2`;
		expect(done).toMatchObject({
			[`Checksum${algorithm}`]: type === "COMPOSITE" ? composite : whole,
			ChecksumType: type,
		});
		const attributes = await on.s3.send(
			new GetObjectAttributesCommand({
				Bucket: "plain",
				Key: "sum",
				ObjectAttributes: ["Checksum", "ObjectParts"],
			}),
		);
		expect(attributes.Checksum).toMatchObject({ ChecksumType: type });
		expect(attributes.ObjectParts).toMatchObject({
			TotalPartsCount: 2,
			Parts: sums.map((sum, i) => ({
				PartNumber: i + 1,
				Size: parts[i]!.length,
				[`Checksum${algorithm}`]: sum.toString("base64"),
			})),
		});
	});

	test("have one over all where the client asks for none", async () => {
		const done = await on.s3.send(new CompleteMultipartUploadCommand(await upload("none", undefined)));
		expect(done).toMatchObject({ ChecksumCRC64NVME: (await sumOf("CRC64NVME", parts)).toString("base64") });
	});

	test.each([
		["SHA256", "FULL_OBJECT"],
		["CRC64NVME", "COMPOSITE"],
	] as const)("cannot have a %s that is %s", async (algorithm, type) => {
		expect(await outcome(upload("impossible", algorithm, type))).toBe("InvalidRequest 400");
	});

	test("are refused where a part's checksum, the whole's, or its size is another", async () => {
		const command = await upload("refused", "CRC32", "FULL_OBJECT");
		const complete = (more = {}) =>
			outcome(on.s3.send(new CompleteMultipartUploadCommand({ ...command, ...more })));
		const [first, second] = command.MultipartUpload.Parts;
		const wrong = { MultipartUpload: { Parts: [{ ...first, ChecksumCRC32: known.CRC32 }, second] } };
		expect(await complete(wrong)).toBe("InvalidPart 400");
		expect(await complete({ ChecksumCRC32: known.CRC32 })).toBe("BadDigest 400");
		expect(await complete({ ChecksumType: "COMPOSITE" })).toBe("InvalidRequest 400");
		expect(await complete({ MpuObjectSize: 1 })).toBe("InvalidRequest 400");
		expect(await complete({ MpuObjectSize: 5 * MIB + 8 })).toBe("done");
	});

	test("take no part with another kind of checksum", async () => {
		const { UploadId } = await on.s3.send(
			new CreateMultipartUploadCommand({ Bucket: "plain", Key: "mixed", ChecksumAlgorithm: "SHA1" }),
		);
		const part = { Bucket: "plain", Key: "mixed", UploadId, PartNumber: 1, Body: "x" };
		expect(await outcome(on.s3.send(new UploadPartCommand({ ...part, ChecksumAlgorithm: "CRC32" })))).toBe(
			"InvalidRequest 400",
		);
	});
});
