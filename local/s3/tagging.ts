import { type Answer, versionHeader, xml } from "./answer.ts";
import type { ObjectStore } from "./object-store.ts";
import { existing } from "./read-object.ts";
import { receiveXml } from "./receive.ts";
import type { ObjectRequest } from "./request.ts";
import { S3Error } from "./s3-error.ts";
import { all, parseXml, text } from "./xml.ts";

type Tags = Record<string, string>;

/** Tags as a header has them: `a=1&b=2`. */
export function parseTags(header: string | undefined): Tags {
	return checked([...new URLSearchParams(header ?? "")]);
}

export function getTagging(store: ObjectStore, request: ObjectRequest): Answer {
	const { version, headers } = tagged(store, request);
	const Tag = Object.entries(version.tags).map(([Key, Value]) => ({ Key, Value }));
	return xml("Tagging", { TagSet: { Tag } }, headers);
}

export async function putTagging(store: ObjectStore, request: ObjectRequest): Promise<Answer> {
	const tagging = parseXml(await receiveXml(request), "Tagging");
	const tags = all(tagging, "TagSet").flatMap((set) => all(set, "Tag"));
	const pairs = tags.map((tag): [string, string] => [text(tag, "Key") ?? "", text(tag, "Value") ?? ""]);
	const { version, headers } = tagged(store, request);
	store.tag(version, checked(pairs));
	return { headers };
}

export function deleteTagging(store: ObjectStore, request: ObjectRequest): Answer {
	const { version, headers } = tagged(store, request);
	store.tag(version, {});
	return { status: 204, headers };
}

function tagged(store: ObjectStore, request: ObjectRequest) {
	const version = existing(store, request, request.query.get("versionId") ?? undefined);
	return { version, headers: versionHeader(version, store.buckets.keepsVersions(request.bucket)) };
}

/** S3's limits. */
function checked(pairs: [string, string][]): Tags {
	const tags = Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	if (pairs.length > 10) throw invalidTag("Object tags cannot be greater than 10");
	if (Object.keys(tags).length < pairs.length)
		throw invalidTag("Cannot provide multiple Tags with the same key");
	for (const [key, value] of pairs) {
		if (key.length === 0 || key.length > 128) throw invalidTag("The TagKey you have provided is invalid");
		if (value.length > 256) throw invalidTag("The TagValue you have provided is invalid");
	}
	return tags;
}

function invalidTag(message: string): S3Error {
	return new S3Error("InvalidTag", 400, message);
}
