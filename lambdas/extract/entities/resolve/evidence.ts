import { trimEnd } from "../../../shared/trim.ts";
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
	if (!best || !sentence) return cut(best?.mention.text ?? "", 0);
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
	// A heading or a caption tells less than a sentence does.
	if (!/[.!?…]["'”’)]*$/u.test(doc.text.slice(sentence.end - 3, sentence.end))) score -= 1;
	// What a sentence says of its subject stands after it.
	if (name.mention.start - sentence.start < 40) score += 1;
	return score;
}

/** At most 200 characters around the mention at `at`, cut between words, with … where something is missing. */
export function cut(sentence: string, at: number): string {
	if (sentence.length <= LONGEST) return tidy(sentence);
	// The start is kept where the mention is near it: what is said of a subject stands after it.
	const near = at < LONGEST / 2 ? 0 : at - LONGEST / 4;
	const space = near === 0 ? -1 : sentence.slice(0, at).indexOf(" ", near);
	const from = space < 0 ? near : space + 1;
	const to = from + LONGEST - (from > 0 ? 2 : 0) - 2;
	const piece = sentence.slice(from, to);
	const end = to < sentence.length ? piece.lastIndexOf(" ") : piece.length;
	const kept = trimEnd(tidy(piece.slice(0, end > LONGEST / 2 ? end : piece.length)), " ,;:–—-");
	return `${from > 0 ? "… " : ""}${kept}${to < sentence.length ? " …" : ""}`;
}

/** One kind of space, and no half of a character that the cut went through. */
function tidy(text: string): string {
	return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "").replace(/\s+/gu, " ");
}
