import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { IngestError } from "../../../shared/errors.ts";
import type { Limits } from "../../limits.ts";

/** A page as a server gave it to the crawler. */
export interface ArchivedPage {
	url: string | undefined;
	contentType: string;
	body: () => Uint8Array;
}

interface Block {
	headers: Map<string, string>;
	/** Where what follows the header begins. */
	end: number;
}

/** Whether the bytes are a web archive (WARC 0.17-1.1), unpacked. */
export const isWarc = (head: string): boolean => /^WARC\/\d\.\d{1,2}\r?\n/.test(head);

/**
 * The successful responses of a web archive whose content is a document, in its order. Requests, redirects, pictures, scripts
 * and styles are passed by. Linear in the length.
 *
 * @throws IngestError `truncated` where a record ends before its end
 */
export function archivedPages(bytes: Uint8Array, limits: Limits): ArchivedPage[] {
	const pages: ArchivedPage[] = [];
	for (let at = skipLines(bytes, 0); at < bytes.length; at = skipLines(bytes, at)) {
		const { headers, end } = readHeader(bytes, at);
		const length = Number(headers.get("content-length") ?? Number.NaN);
		if (!Number.isSafeInteger(length) || end + length > bytes.length)
			throw new IngestError(
				"truncated",
				`The web archive ends within a record, ${bytes.length - end} bytes after its header. Upload it again.`,
			);
		const page = pageOf(headers, bytes.subarray(end, end + length), limits);
		if (page !== undefined) pages.push(page);
		at = end + length;
	}
	return pages;
}

function pageOf(headers: Map<string, string>, content: Uint8Array, limits: Limits): ArchivedPage | undefined {
	const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
	const type = headers.get("warc-type");
	if (type === "resource") return document(url, headers.get("content-type") ?? "", () => content);
	if (type !== "response" || !/^HTTP\/\d(?:\.\d)? 200\b/.test(latin1(content.subarray(0, 20))))
		return undefined;
	const http = readHeader(content, 0);
	return document(url, http.headers.get("content-type") ?? "", () =>
		decoded(content.subarray(http.end), http.headers, limits),
	);
}

const DOCUMENT = /^\s*(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|ld\+json))\b/i;

const document = (
	url: string | undefined,
	contentType: string,
	body: () => Uint8Array,
): ArchivedPage | undefined =>
	DOCUMENT.test(contentType) && !/\/robots\.txt$/.test(url ?? "") ? { url, contentType, body } : undefined;

/** Undoes how the body was sent; crawlers keep it so. */
function decoded(body: Uint8Array, headers: Map<string, string>, limits: Limits): Uint8Array {
	const whole = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "") ? unchunked(body) : body;
	const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
	const unpack = UNPACKERS[encoding];
	if (unpack === undefined) return whole;
	try {
		const most = Math.min(limits.expandedBytes, Math.max(1, whole.length) * limits.expansionRatio);
		return unpack(whole, { maxOutputLength: most });
	} catch (cause) {
		// Some crawlers unpack and leave the header as it was.
		if ((cause as { code?: string }).code !== "ERR_BUFFER_TOO_LARGE") return whole;
		throw new IngestError("bomb", "A page of the web archive unpacks out of all proportion: a bomb.", {
			cause,
		});
	}
}

const UNPACKERS: Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array> = {
	gzip: gunzipSync,
	"x-gzip": gunzipSync,
	deflate: inflateSync,
	br: brotliDecompressSync,
};

/** Joins the chunks of a body that was sent in pieces; bytes that are no chunks are left as they are. */
function unchunked(body: Uint8Array): Uint8Array {
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < body.length; ) {
		const size = /^([\da-f]{1,8})[^\r\n]{0,100}\r?\n/i.exec(latin1(body.subarray(at, at + 120)));
		if (size === null) return chunks.length > 0 ? Buffer.concat(chunks) : body;
		const length = Number.parseInt(size[1] ?? "0", 16);
		if (length === 0) break;
		chunks.push(body.subarray(at + size[0].length, at + size[0].length + length));
		at = skipLines(body, at + size[0].length + length);
	}
	return Buffer.concat(chunks);
}

/** A header of lines up to an empty one; names in lower case. */
function readHeader(bytes: Uint8Array, from: number): Block {
	const headers = new Map<string, string>();
	for (let at = from; at < bytes.length; ) {
		const found = bytes.indexOf(10, at);
		const end = found < 0 ? bytes.length : found;
		const line = latin1(bytes.subarray(at, Math.min(end, at + 8_192))).trimEnd();
		at = end + 1;
		if (line === "") return { headers, end: at };
		const colon = line.indexOf(":");
		if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
	}
	return { headers, end: bytes.length };
}

/** Past line ends. */
function skipLines(bytes: Uint8Array, from: number): number {
	let at = from;
	while (bytes[at] === 10 || bytes[at] === 13) at++;
	return at;
}

const latin1 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
