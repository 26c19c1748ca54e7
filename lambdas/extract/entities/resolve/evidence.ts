import type { Document } from "../../document.ts";
import type { Name } from "./mention.ts";

const LONGEST = 200;

/** The sentence that tells best what the article says of a thing: early, with its full name, and not a heading. */
export function evidenceFor(doc: Document, names: Name[], fullKey: string): string {
	let best: Name | undefined;
	let bestScore = Number.NEGATIVE_INFINITY;
	for (const name of names.slice(0, 20)) {
		const score = scoreOf(doc, name, fullKey);
		if (score > bestScore) {
			best = name;
			bestScore = score;
		}
	}
	const sentence = best && doc.sentences[best.sentence];
	if (!best || !sentence) return best?.mention.text.slice(0, LONGEST) ?? "";
	return cut(doc.text.slice(sentence.start, sentence.end), best.mention.start - sentence.start);
}

function scoreOf(doc: Document, name: Name, fullKey: string): number {
	const sentence = doc.sentences[name.sentence];
	if (!sentence) return -100;
	const length = sentence.end - sentence.start;
	let score = -name.sentence / (doc.sentences.length + 1);
	if (name.key === fullKey) score += 2;
	if (name.role !== undefined) score += 1;
	if (length >= 40) score += 2;
	if (length <= LONGEST) score += 0.5;
	// What a sentence says of its subject stands after it.
	if (name.mention.start - sentence.start < 40) score += 1;
	return score;
}

/** At most 200 characters around `at`, cut between words, with … where something is missing. */
export function cut(sentence: string, at: number): string {
	const line = sentence.replace(/\s+/gu, " ");
	if (line.length <= LONGEST) return line;
	let from = at < LONGEST / 2 ? 0 : at - LONGEST / 4;
	if (from > 0) {
		const space = line.indexOf(" ", from - 1);
		from = space >= 0 && space < at ? space + 1 : from;
	}
	const room = LONGEST - (from > 0 ? 2 : 0) - 2;
	const piece = line.slice(from, from + room);
	const open = from + room < line.length;
	const end = open ? piece.lastIndexOf(" ") : piece.length;
	const kept = piece.slice(0, end > room / 2 ? end : piece.length).replace(/[\s,;:–—-]+$/u, "");
	return `${from > 0 ? "… " : ""}${kept}${open ? " …" : ""}`;
}
