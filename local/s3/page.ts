import { type BucketRequest, wholeNumber } from "./request.ts";
import { invalidArgument } from "./s3-error.ts";

/** A page of a listing: entries and common prefixes in one order. */
export interface Page<Entry> {
	entries: Entry[];
	prefixes: string[];
	/** The last entry, or the last prefix, of a page that has a next one. */
	last?: { entry: Entry } | { prefix: string };
}

export const largestPage = 1000;

/** What every listing takes. */
export function listingOf({ query }: BucketRequest, limitName = "max-keys") {
	const encoding = query.get("encoding-type");
	if (encoding !== null && encoding !== "url")
		throw invalidArgument("Invalid Encoding Method specified in Request");
	return {
		prefix: query.get("prefix") ?? "",
		delimiter: query.get("delimiter") ?? "",
		limit: Math.min(wholeNumber(query, limitName, largestPage), largestPage),
		/** With `encoding-type=url`, keys come percent-encoded: XML cannot carry every character. */
		encode: encoding === "url" ? percentEncode : (key: string) => key,
		encoding: encoding ?? undefined,
	};
}

export type Listing = ReturnType<typeof listingOf>;

function percentEncode(key: string): string {
	return encodeURIComponent(key).replaceAll("%2F", "/");
}

/** Takes a page from entries in the order of their keys; keys that go on behind a delimiter are folded into a prefix. */
export function paginate<Entry extends { key: string }>(
	entries: Iterable<Entry>,
	{ prefix, delimiter, limit }: Listing,
	wanted: (entry: Entry) => boolean,
): Page<Entry> {
	const page: Page<Entry> = { entries: [], prefixes: [] };
	let last: Page<Entry>["last"];
	for (const entry of limit === 0 ? [] : entries) {
		if (!entry.key.startsWith(prefix)) {
			// Keys that begin with the prefix stand together.
			if (isAfter(entry.key, prefix)) break;
			continue;
		}
		if (!wanted(entry)) continue;
		const end = delimiter === "" ? -1 : entry.key.indexOf(delimiter, prefix.length);
		const group = end < 0 ? undefined : entry.key.slice(0, end + delimiter.length);
		if (group !== undefined && group === page.prefixes.at(-1)) continue;
		if (last && page.entries.length + page.prefixes.length === limit) return { ...page, last };
		if (group === undefined) page.entries.push(entry);
		else page.prefixes.push(group);
		last = group === undefined ? { entry } : { prefix: group };
	}
	return page;
}

/** Whether a key comes behind where the page before ended; a common prefix that was on it is not begun again. */
export function goesOn(key: string, after: string, { delimiter }: Listing): boolean {
	if (delimiter !== "" && after.endsWith(delimiter) && key.startsWith(after)) return false;
	return isAfter(key, after);
}

export function isAfter(a: string, b: string): boolean {
	return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0;
}

export function commonPrefixes(prefixes: string[], { encode }: Listing) {
	return prefixes.map((prefix) => ({ Prefix: encode(prefix) }));
}
