import { IngestError } from "../../../shared/errors.ts";
import type { Found } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import { isFilled, onlyOne, several } from "../several.ts";
import { findArc, readArc } from "./arc.ts";
import { findJsonApi } from "./json-api.ts";
import { findJsonLd, readJsonLd } from "./json-ld.ts";
import { ninjsStories, readNinjs } from "./ninjs.ts";
import { findPlain, readPlain, withTitledSiblings } from "./plain.ts";
import { isObject, type JsonObject } from "./values.ts";

/**
 * Reads JSON articles: schema.org JSON-LD, IPTC ninjs 1-3, Arc stories, or plain objects with a body; one, a list of them, or
 * one on each line.
 *
 * @throws IngestError `malformed`, `truncated`, `too-deep` or `not-article`.
 */
export async function readJson(json: string, limits: Limits): Promise<Found> {
	const lines = jsonLines(json);
	if (lines === undefined) return readValue(parse(json), limits);
	return several("JSON lines", lines, async (line) => onlyOne(await readValue(parse(line), limits)));
}

function readValue(value: unknown, limits: Limits): Found | Promise<Found> {
	const objects = objectsOf(value, limits.nesting);
	const linked = findJsonLd(objects);
	if (isFilled(linked)) return several("JSON", linked, readJsonLd);
	const ninjs = ninjsStories(objects);
	if (isFilled(ninjs)) return several("JSON", ninjs, readNinjs);
	const arc = findArc(objects);
	if (isFilled(arc)) return several("JSON", arc, readArc);
	const nodes = findJsonApi(value);
	if (isFilled(nodes)) return several("JSON", nodes, (node) => readPlain(node));
	const plain = withTitledSiblings(findPlain(objects), value);
	if (isFilled(plain))
		return several("JSON", plain, (article) => readPlain(article, envelopeOf(article, objects)));
	throw new IngestError(
		"not-article",
		"The JSON holds no article: no NewsArticle, no ninjs item and no object with a body, text or content.",
	);
}

/** What an article does not say, the object that has it as a field may; of a feed, its outlet and language. */
function envelopeOf(article: JsonObject, objects: JsonObject[]): JsonObject | undefined {
	const feed = objects.find(({ items }) => Array.isArray(items) && items.includes(article));
	if (feed !== undefined) return { publisher: feed.title, language: feed.language };
	return objects.find((object) => Object.values(object).includes(article));
}

/** The lines of a text of which each but a broken one is an object; undefined where it is something else. */
function jsonLines(text: string): readonly [string, ...string[]] | undefined {
	const [first = "", second = ""] = text.trimStart().split(/\n\s*/, 2);
	if (!first.trimEnd().endsWith("}") || !second.startsWith("{")) return undefined;
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return isFilled(lines) ? lines : undefined;
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch (cause) {
		const message = (cause as Error).message;
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
