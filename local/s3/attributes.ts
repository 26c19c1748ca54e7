import { type Answer, versionHeader, xml } from "./answer.ts";
import { checksumElements, elementOf } from "./checksums.ts";
import type { ObjectStore } from "./object-store.ts";
import { existing } from "./read-object.ts";
import type { ObjectRequest } from "./request.ts";
import { invalidArgument, invalidRequest } from "./s3-error.ts";
import type { Version } from "./version.ts";
import type { Xml } from "./xml.ts";

type Page = { after: number; most: number };

const attributes: Record<string, (version: Version, page: Page) => Xml> = {
	// Here alone, S3 does not quote it.
	ETag: ({ etag }) => etag,
	Checksum: ({ checksum }) => checksumElements(checksum),
	ObjectParts: partsOf,
	StorageClass: () => "STANDARD",
	ObjectSize: ({ size }) => size,
};

export function getAttributes(store: ObjectStore, request: ObjectRequest): Answer {
	const { headers } = request;
	const version = existing(store, request, request.query.get("versionId") ?? undefined);
	const wanted = (headers["x-amz-object-attributes"] ?? "").split(",").map((one) => one.trim());
	if (wanted.some((one) => !Object.hasOwn(attributes, one)))
		throw invalidArgument("Invalid attribute name specified.");
	const page = {
		after: number(headers["x-amz-part-number-marker"], 0),
		most: Math.min(number(headers["x-amz-max-parts"], 1000), 1000),
	};
	const found = Object.entries(attributes).filter(([name]) => wanted.includes(name));
	return xml(
		"GetObjectAttributesResponse",
		Object.fromEntries(found.map(([name, of]) => [name, of(version, page)])),
		{
			"last-modified": new Date(version.modified).toUTCString(),
			...versionHeader(version, store.buckets.keepsVersions(request.bucket)),
		},
	);
}

function number(header: string | undefined, fallback: number): number {
	if (header === undefined) return fallback;
	if (!/^\d{1,6}$/.test(header)) throw invalidRequest("Part numbers and their limit are whole numbers");
	return Number(header);
}

/** Nothing about an object that was uploaded at once. */
function partsOf({ parts, checksum }: Version, { after, most }: Page): Xml {
	if (!parts) return undefined;
	const rest = parts.filter(({ number }) => number > after);
	const page = rest.slice(0, most);
	return {
		IsTruncated: rest.length > page.length,
		MaxParts: most,
		PartNumberMarker: after,
		NextPartNumberMarker: page.at(-1)?.number ?? after,
		PartsCount: parts.length,
		Part: page.map((part) => ({
			PartNumber: part.number,
			Size: part.size,
			...(checksum && { [elementOf(checksum.algorithm)]: part.checksum }),
		})),
	};
}
