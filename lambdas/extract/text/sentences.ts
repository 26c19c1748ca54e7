import type { Span } from "../../shared/span.ts";

/** Words whose full stop does not end a sentence: a name or a number follows. */
const ABBREVIATIONS = words(
	"mr mrs ms dr prof gen lt col sgt capt maj cmdr adm rev hon st sen rep gov pres vs jan feb mar apr jun jul aug sep sept oct nov dec fig figs eds ed approx dept mt ft av ave messrs mme mlle fr sr sra supt insp",
);

/** What may close a sentence or stand within a name: "Apple Inc. The" ends one, "Apple Inc. Chief" does not. */
const ENDINGS = words("jr co corp inc ltd plc llc bros etc est a.m p.m");

/** Ends a sentence unless a number follows: "No. 5", "He said no. The". */
const BEFORE_NUMBERS = words("no nos pp vol art sec ch");

const STARTERS =
	/^["'“‘(]?(?:The|A|An|In|It|Its|He|She|They|We|I|You|His|Her|Their|Our|But|And|On|At|As|If|For|This|That|These|Those|There|When|While|After|Before|With|However|Since|By|What|Not|One|Some|Both|Two)\b/;

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

// A run of stops is begun at its first only: a megabyte of dots must not be tried from each of them.
const END = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+\S)/g;

/** Splits a block into sentences without leading or trailing space. Linear in its length. */
export function splitSentences(text: string, block: Span): Span[] {
	const body = text.slice(block.start, block.end);
	const sentences: Span[] = [];
	let from = 0;
	for (const match of body.matchAll(END)) {
		const end = match.index + match[0].length;
		if (!endsSentence(body, from, match.index, end)) continue;
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

function endsSentence(body: string, from: number, stop: number, end: number): boolean {
	const next = body.slice(end, end + 16).trimStart();
	if (/^\p{Ll}/u.test(next)) return false;
	if (body[stop] !== "." || end - stop > 1) return true;
	const word = (/[\p{L}.]{1,20}$/u.exec(body.slice(Math.max(0, stop - 20), stop))?.[0] ?? "").toLowerCase();
	if (word === "") return !isListNumber(body, from, stop);
	if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(body.charAt(stop - 1))) return false;
	if (ENDINGS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.test(next);
	if (BEFORE_NUMBERS.has(word)) return !/^\d/.test(next);
	return !ABBREVIATIONS.has(word);
}

/** "1. Thailand 2. Viet Nam": the first number belongs to what follows it. */
function isListNumber(body: string, from: number, stop: number): boolean {
	return stop - from <= 4 && /^\s*\d{1,3}$/.test(body.slice(from, stop));
}
