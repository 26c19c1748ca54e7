import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { readContainer } from "../container.ts";
import type { Period } from "../interval.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, resolved, type Time } from "../time.ts";

/** "earlier this month", "later in the year", "the rest of the year": the part of it before or after publication. */
export const restOfPeriod: Recogniser = {
	starts: wordsOf("definite-article", "rest-word", "earlier-or-later"),
	tells: [],
	read(sentence, at, depth) {
		const word = sentence.line.lower(at);
		if (word === "earlier" || word === "later") return relative(sentence, at, word, depth);
		return rest(sentence, word === "the" ? at + 1 : at, depth);
	},
};

/** "the rest of the year": from the day after publication where it has begun. */
function rest(sentence: Sentence, at: number, depth: number): Found | undefined {
	const { line } = sentence;
	const named = line.is(at, "rest-word");
	const found = named && line.lower(at + 1) === "of" ? readContainer(sentence, at + 2, depth) : undefined;
	return found && { end: found.end, time: clipped(sentence, found.time, "later") };
}

/** "earlier this month", "later in the year" */
function relative(
	sentence: Sentence,
	at: number,
	word: "earlier" | "later",
	depth: number,
): Found | undefined {
	const { line } = sentence;
	const linked = line.lower(at + 1) === "in" || line.lower(at + 1) === "on";
	const next = linked ? at + 2 : at + 1;
	if (!linked && !line.is(next, "which-word") && line.lower(next) !== "today") return undefined;
	const found = readContainer(sentence, next, depth);
	return found && { end: found.end, time: clipped(sentence, found.time, word) };
}

function clipped({ published }: Sentence, time: Time, word: "earlier" | "later"): Time {
	const { period, grain, implied } = time;
	if (!period || published === undefined || grain === "day") return time;
	if (published < period.from || published > period.to) return time;
	const part: Period =
		word === "earlier"
			? { from: period.from, to: Math.max(period.from, published - 1) }
			: { from: Math.min(published + 1, period.to), to: period.to };
	return resolved("span", part, implied);
}
