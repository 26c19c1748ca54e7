import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedText, type GoldSpan, typeSet } from "../../gold/corpus.ts";
import { TYPES } from "../../lambdas/extract/entities/recognize/labels.ts";
import type { EntityType } from "../../lambdas/shared/extraction.ts";

/** The name of the set, in {@link AnnotatedText}. */
export const OWN_SET = "own";

const MARKED = /\[([A-Z]+) ([^[\]]+)\]/g;

/**
 * Passages written for this project in the manner of news, `own/*.txt`: a paragraph is a text, each name in it stands in
 * brackets behind its type ("[FAC Kessing Bridge]"), lines with "#" are comments. They follow the habits of worldwide:
 * no article in a name, nationalities as NORP, hospitals and prisons as FAC, universities and papers as ORG.
 */
export function readOwnTexts(folder: string = join(import.meta.dirname, "own")): AnnotatedText[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith(".txt"))
		.sort()
		.flatMap((file) => paragraphs(readFileSync(join(folder, file), "utf8")).map(readMarked));
}

function paragraphs(text: string): string[] {
	return text
		.split("\n")
		.filter((line) => !line.startsWith("#"))
		.join("\n")
		.split(/\n\n+/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "");
}

/** Throws where a type is none of ours or a bracket is left over. */
export function readMarked(marked: string): AnnotatedText {
	const spans: GoldSpan[] = [];
	let text = "";
	let from = 0;
	for (const { index, 0: whole, 1: type = "", 2: name = "" } of marked.matchAll(MARKED)) {
		if (!isType(type)) throw new Error(`${type} is no type of names: ${whole}`);
		text += marked.slice(from, index);
		spans.push({ start: text.length, end: text.length + name.length, types: typeSet(type) });
		text += name;
		from = index + whole.length;
	}
	text += marked.slice(from);
	if (/[[\]]/.test(text)) throw new Error(`a bracket is left over: ${text}`);
	return { set: OWN_SET, group: OWN_SET, text, spans, unknown: [], unannotated: 0 };
}

const isType = (type: string): type is EntityType => (TYPES as readonly string[]).includes(type);
