import type { Block } from "../../shared/article.ts";
import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Statement } from "./clause.ts";
import { Paragraphs } from "./paragraphs.ts";

const MAX_NAME = 5;
/** "RAMOS: Did you lie to them?": paragraphs that open with their speaker, where at least two of an article do. */
export function readTranscript(reading: Reading, blocks: Block[]): Statement[] {
	const statements: Statement[] = [];
	const seen = new Map<string, number>();
	for (const paragraph of new Paragraphs(reading, blocks)) {
		const colon = speakerColon(reading, paragraph);
		if (colon < 0 || colon >= paragraph.last) continue;
		const source = { first: firstWord(reading, paragraph), last: colon - 1 };
		const name = nameIn(reading, source);
		seen.set(name, (seen.get(name) ?? 0) + 1);
		statements.push({
			source,
			cue: { first: colon, last: colon },
			contents: [{ first: colon + 1, last: paragraph.last }],
			clauseFirst: source.first,
			clauseLast: colon,
		});
	}
	const repeated = [...seen.values()].some((count) => count > 1);
	return repeated && statements.length > 2 ? statements : [];
}

function nameIn({ lower }: Reading, { first, last }: Run): string {
	let name = "";
	for (let at = first; at <= last; at++) name += ` ${lower(at)}`;
	return name;
}

function firstWord(reading: Reading, paragraph: Run): number {
	return reading.tagged(paragraph.first, "quote") ? paragraph.first + 1 : paragraph.first;
}

function speakerColon(reading: Reading, paragraph: Run): number {
	const first = firstWord(reading, paragraph);
	for (let at = first; at <= paragraph.last && at - first <= MAX_NAME; at++) {
		const token = reading.tokens[at]!;
		if (token.text === ":") return at === first ? -1 : at;
		if (!/^\p{Lu}\S/u.test(token.text) || reading.is(at, "note-label")) return -1;
	}
	return -1;
}
