import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import { findArc, readArc } from "./arc.ts";
import { findJsonLd, readJsonLd } from "./json-ld.ts";
import { ninjsStories, readNinjs } from "./ninjs.ts";
import { findPlain, readPlain } from "./plain.ts";
import { isObject, type JsonObject } from "./values.ts";

/**
 * Reads a JSON article: schema.org JSON-LD, IPTC ninjs 1-3, an Arc story, or a plain object with a body.
 *
 * @throws IngestError `malformed`, `truncated`, `too-deep`, `several-articles` or `not-article`.
 */
export function readJson(json: string, limits: Limits): Draft {
	const objects = objectsOf(parse(json), limits.nesting);
	const one = (found: JsonObject[]): JsonObject | undefined => {
		if (found.length > 1)
			throw new IngestError(
				"several-articles",
				`The JSON holds ${found.length} articles. A file is one article: save each object in a file of its own.`,
			);
		return found[0];
	};
	const linked = one(findJsonLd(objects));
	if (linked !== undefined) return readJsonLd(linked);
	const ninjs = one(ninjsStories(objects));
	if (ninjs !== undefined) return readNinjs(ninjs);
	const arc = one(findArc(objects));
	if (arc !== undefined) return readArc(arc);
	const plain = one(findPlain(objects));
	if (plain !== undefined)
		return readPlain(
			plain,
			objects.find((object) => Object.values(object).includes(plain)),
		);
	throw new IngestError(
		"not-article",
		"The JSON holds no article: no NewsArticle, no ninjs item and no object with a body, text or content.",
	);
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch (cause) {
		const message = (cause as Error).message;
		const [first = "", second = ""] = json.trimStart().split("\n", 2);
		if (first.trimEnd().endsWith("}") && second.startsWith("{"))
			throw new IngestError(
				"several-articles",
				"The file is JSON lines. A file is one article: save each line in a file of its own (split -l 1 FILE).",
				{
					cause,
				},
			);
		throw /end of JSON|Unterminated/i.test(message)
			? new IngestError("truncated", "The JSON ends before it is complete. Upload it again.", { cause })
			: new IngestError("malformed", `The file looks like JSON but cannot be parsed: ${message}`, { cause });
	}
}

/** Every object, outermost first. */
function objectsOf(value: unknown, nesting: number): JsonObject[] {
	const objects: JsonObject[] = [];
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > nesting)
			throw new IngestError("too-deep", `The JSON nests more than ${nesting} deep: not an article.`);
		const next: unknown[] = [];
		for (const each of level) {
			if (isObject(each)) objects.push(each);
			if (typeof each === "object" && each !== null)
				for (const inner of Object.values(each)) next.push(inner);
		}
		level = next;
	}
	return objects;
}
