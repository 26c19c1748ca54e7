import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, readDocument } from "../lambdas/extract/document.ts";
import type { Mention } from "../lambdas/extract/entities/resolve/mention.ts";
import { EntityType } from "../lambdas/shared/extraction.ts";

/** A mention marked by hand, with the id of the thing it means. */
export interface GoldMention {
	type: EntityType;
	start: number;
	end: number;
	text: string;
	thing: string;
}

/** An article of gold/entities, as document and marked mentions. */
export interface GoldArticle {
	name: string;
	doc: Document;
	mentions: GoldMention[];
}

const FOLDER = join(import.meta.dirname, "entities");
const MARK = /\[\[([A-Z]+):([^|\]]+)\|([^\]]+)\]\]/g;

/** All hand-marked articles, by name. */
export function goldArticles(): GoldArticle[] {
	return readdirSync(FOLDER)
		.filter((file) => file.endsWith(".txt"))
		.sort()
		.map((file) => readGold(file.replace(/\.txt$/, ""), readFileSync(join(FOLDER, file), "utf8")));
}

/** Reads `title:` and `dateline:` lines, a blank line, then text with mentions as `[[PERSON:kim-jong-un|Kim]]`. */
export function readGold(name: string, source: string): GoldArticle {
	const gap = source.indexOf("\n\n");
	const header = source.slice(0, gap);
	const marked = source.slice(gap + 2).trimEnd();
	const mentions: GoldMention[] = [];
	let text = "";
	let from = 0;
	for (const match of marked.matchAll(MARK)) {
		text += marked.slice(from, match.index);
		const surface = match[3]!;
		const type = EntityType.parse(match[1]);
		const span = { start: text.length, end: text.length + surface.length };
		mentions.push({ type, ...span, text: surface, thing: `${type}:${match[2]}` });
		text += surface;
		from = match.index + match[0].length;
	}
	text += marked.slice(from);
	const field = (key: string): string | undefined => new RegExp(`^${key}: (.+)$`, "m").exec(header)?.[1];
	return { name, doc: readDocument({ text, title: field("title"), dateline: field("dateline") }), mentions };
}

/** The mentions as a recogniser would hand them on. */
export const unmarked = (mentions: GoldMention[]): Mention[] =>
	mentions.map(({ type, start, end, text }) => ({ type, start, end, text }));
