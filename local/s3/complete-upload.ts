import { type Answer, madeHeader, quoted, xml } from "./answer.ts";
import { type Checksum, checksumElements, composite, elementOf, headerOf } from "./checksums.ts";
import { checkWrite } from "./conditions.ts";
import type { ObjectStore } from "./object-store.ts";
import { receiveXml, type Stored, store as storeBytes } from "./receive.ts";
import type { ObjectRequest } from "./request.ts";
import { invalidRequest, malformedXml, S3Error } from "./s3-error.ts";
import { multipartEtag, type Part, type Upload, type UploadStore } from "./upload-store.ts";
import type { Version } from "./version.ts";
import { all, parseXml, text } from "./xml.ts";

/** Bytes of any part but the last. */
const smallestPart = 5 * 1024 * 1024;

/** A part as the client names it. */
interface Named {
	number: number;
	etag: string;
	checksum: string | undefined;
}

export async function completeUpload(
	store: ObjectStore,
	uploads: UploadStore,
	request: ObjectRequest,
): Promise<Answer> {
	const { bucket, key, query } = request;
	const body = parseXml(await receiveXml(request), "CompleteMultipartUpload");
	const upload = uploads.find(bucket, key, query.get("uploadId") ?? "", { orCompleted: true });
	// A client whose connection broke asks again, and is told the same.
	const version = upload.completed
		? store.find(bucket, key, upload.completed)
		: await assemble(store, uploads, upload, { request, named: namedParts(body, upload) });
	if (!version) uploads.find(bucket, key, upload.id);
	const { headers } = request;
	const result = {
		Location: `http://${headers.host}/${bucket}/${encodeURIComponent(key)}`,
		Bucket: bucket,
		Key: key,
		ETag: version && quoted(version),
		...checksumElements(version?.checksum),
	};
	return xml("CompleteMultipartUploadResult", result, version && madeHeader(version));
}

function namedParts(body: ReturnType<typeof parseXml>, { algorithm }: Upload): Named[] {
	const parts = all(body, "Part").map((part) => ({
		number: Number(text(part, "PartNumber")),
		etag: (text(part, "ETag") ?? "").replaceAll('"', ""),
		checksum: text(part, elementOf(algorithm)),
	}));
	if (parts.length === 0) throw malformedXml("it names no parts");
	return parts;
}

/** Puts the bytes of the parts together and makes them a version, in place of the upload. */
async function assemble(
	store: ObjectStore,
	uploads: UploadStore,
	upload: Upload,
	{ request, named }: { request: ObjectRequest; named: Named[] },
): Promise<Version> {
	const parts = chosen(uploads.parts(upload), named);
	const stored = await concatenate(store, parts, upload);
	try {
		const checksum = await checksumOf(upload, parts, stored);
		checkDeclared(request, upload, { checksum, size: stored.size });
		const { bucket, key, headers } = request;
		checkWrite(headers, key, store.find(bucket, key));
		const object = {
			file: stored.file,
			size: stored.size,
			etag: multipartEtag(parts),
			checksum,
			headers: upload.headers,
			tags: upload.tags,
			parts: parts.map(({ number, size, checksum }) => ({ number, size, checksum })),
		};
		return uploads.complete(upload, () =>
			store.put(bucket, key, object, "ObjectCreated:CompleteMultipartUpload"),
		);
	} catch (error) {
		store.files.remove([stored.file]);
		throw error;
	}
}

/** The parts that were uploaded, as the client names them. */
function chosen(uploaded: Part[], named: Named[]): Part[] {
	if (named.some(({ number }, i) => i > 0 && number <= named[i - 1]!.number)) {
		const message =
			"The list of parts was not in ascending order. The parts list must be specified in order by part number.";
		throw new S3Error("InvalidPartOrder", 400, message);
	}
	const parts = named.map(({ number, etag, checksum }) => {
		const part = uploaded.find((one) => one.number === number);
		if (part?.etag === etag && (checksum ?? part.checksum) === part.checksum) return part;
		const message =
			"One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.";
		throw new S3Error("InvalidPart", 400, message, { details: { PartNumber: String(number), ETag: etag } });
	});
	const small = parts.slice(0, -1).find(({ size }) => size < smallestPart);
	if (!small) return parts;
	const message = "Your proposed upload is smaller than the minimum allowed size";
	const details = {
		PartNumber: String(small.number),
		ProposedSize: String(small.size),
		MinSizeAllowed: String(smallestPart),
	};
	throw new S3Error("EntityTooSmall", 400, message, { details });
}

async function concatenate(store: ObjectStore, parts: Part[], { algorithm, id }: Upload): Promise<Stored> {
	async function* bytes() {
		for (const { file } of parts) yield* store.files.read(file);
	}
	try {
		return await storeBytes(bytes(), store.files, algorithm);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
		// Aborted, or completed by another request, meanwhile.
		throw new S3Error("NoSuchUpload", 404, "The specified upload does not exist.", {
			details: { UploadId: id },
		});
	}
}

async function checksumOf({ algorithm, type }: Upload, parts: Part[], stored: Stored): Promise<Checksum> {
	if (type === "FULL_OBJECT") return stored.checksum;
	return composite(
		algorithm,
		parts.map(({ checksum }) => checksum),
	);
}

/** What the client says about the whole. */
function checkDeclared(
	{ headers }: ObjectRequest,
	{ algorithm, type }: Upload,
	{ checksum, size }: { checksum: Checksum; size: number },
): void {
	if ((headers["x-amz-checksum-type"] ?? type) !== type) {
		throw invalidRequest(`The upload was created using the ${type} checksum mode.`);
	}
	const sent = headers[headerOf(algorithm)];
	if (sent !== undefined && ![checksum.value, checksum.value.split("-")[0]].includes(sent)) {
		throw new S3Error(
			"BadDigest",
			400,
			`The ${algorithm} you specified did not match the calculated checksum.`,
		);
	}
	const announced = headers["x-amz-mp-object-size"];
	if (announced !== undefined && Number(announced) !== size) {
		throw invalidRequest(
			`The provided 'x-amz-mp-object-size' header value ${announced} does not match what was computed: ${size}`,
		);
	}
}
