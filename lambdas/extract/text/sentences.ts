import type { Span } from "../../shared/span.ts";

/** Words whose full stop does not end a sentence when a name or number follows. */
const ABBREVIATIONS = new Set(
	"mr mrs ms dr prof gen lt col sgt capt maj cmdr adm rev hon st sen rep gov pres no vs jr sr co corp inc ltd jan feb mar apr jun jul aug sep sept oct nov dec fig eds ed approx est dept mt ft av ave".split(
		" ",
	),
);

const END = /[.!?…]+["'”’)\]]*(?=\s+\S)/g;

/** Splits a block into sentences without leading or trailing space. Linear in its length. */
export function splitSentences(text: string, block: Span): Span[] {
	const body = text.slice(block.start, block.end);
	const sentences: Span[] = [];
	let from = 0;
	for (const match of body.matchAll(END)) {
		const end = match.index + match[0].length;
		if (!endsSentence(body, match.index, end)) continue;
		push(from, end);
		from = end;
	}
	push(from, body.length);
	return sentences;

	function push(start: number, end: number): void {
		const raw = body.slice(start, end);
		const lead = raw.length - raw.trimStart().length;
		const trimmed = raw.trim();
		if (trimmed === "") return;
		const at = block.start + start + lead;
		sentences.push({ start: at, end: at + trimmed.length });
	}
}

function endsSentence(body: string, stop: number, end: number): boolean {
	const next = body.slice(end, end + 8).trimStart();
	if (/^\p{Ll}/u.test(next)) return false;
	if (body[stop] !== "." || end - stop > 1) return true;
	const word = /[\p{L}.]{1,20}$/u.exec(body.slice(Math.max(0, stop - 20), stop))?.[0] ?? "";
	if (/^\p{Lu}$/u.test(word)) return false;
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^(?:The|A|An|In|It|He|She|They|But|And)\b/.test(next);
	return !ABBREVIATIONS.has(word.toLowerCase());
}
