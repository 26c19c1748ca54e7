import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { cueVerb } from "./cue-verbs.ts";
import { isNominal, MAX_LENGTH } from "./phrase.ts";

/** The noun phrase whose last token is `last`, or undefined where that token ends none. */
export function nounPhraseEndingAt(reading: Reading, last: number, floor: number): Run | undefined {
	const { tagged } = reading;
	if (tagged(last, "pronoun")) return { first: last, last };
	// "up from a previously reported 35": no phrase ends so.
	if (tagged(last, "preposition") || /^(?:a|an|the)$/.test(reading.lower(last))) return undefined;
	if (tagged(last, "relative")) return antecedent(reading, last, floor);
	const first = walkLeft(reading, last, floor, 0);
	return first <= last && isNominal(reading, { first, last }) ? { first, last } : undefined;
}

/** "Smith, who said 40 died": who speaks is Smith. "a report that said": the report. */
function antecedent(reading: Reading, relative: number, floor: number): Run | undefined {
	const { lower, tagged } = reading;
	if (lower(relative) === "whose" || lower(relative) === "whom") return undefined;
	let at = relative - 1;
	if (at >= floor && tagged(at, "comma")) at--;
	if (at < floor || tagged(at, "relative")) return undefined;
	if (tagged(at, "comma")) return undefined;
	const run = nounPhraseEndingAt(reading, at, floor);
	return run && nearestPart(reading, run);
}

/** "the results of an inquiry by a UN panel, which said": what said is the panel. */
function nearestPart(reading: Reading, run: Run): Run {
	for (let at = run.last - 1; at > run.first; at--) {
		if (reading.tagged(at, "preposition") && reading.lower(at) !== "of")
			return { first: at + 1, last: run.last };
	}
	return run;
}

/** Index of the first token of the phrase that ends at `last`, a bare amount ("the $1.3 trillion") included. */
export function phraseStart(reading: Reading, last: number, floor: number): number {
	return Math.min(last, walkLeft(reading, last, floor, 0));
}

/** Index of the first token of the noun phrase that ends at `last`. */
function walkLeft(reading: Reading, last: number, floor: number, depth: number): number {
	const { lower, tag, tagged, word, start, end } = reading;
	let at = last;
	for (; at >= floor && last - at < MAX_LENGTH; at--) {
		const before = at > floor ? tag(at - 1) : undefined;
		switch (tag(at)) {
			case "name":
			case "possessive":
				continue;
			case "word":
				// "according to the operator's report" is a cue of its own.
				if (lower(at) === "according" && lower(at + 1) === "to") return Math.min(at + 2, last + 1);
				// "This time Rastin Steel has offered"
				if (isTimeOpening(reading, at, floor) && tagged(at + 1, "name") && at < last) return at + 1;
				if (endsWithVerb(reading, at, floor)) return relativeClauseStart(reading, at, floor, depth) ?? at + 1;
				continue;
			case "number":
				// "In 2015 Clinton said", but "a study from 2011 noted"
				if (at < last && /^(?:19|20)\d\d$/.test(word(at)) && before === "preposition") return at + 1;
				continue;
			case "determiner":
				if (before === "preposition" || before === "determiner") continue;
				// "some of the", "Kim and the general": go on only over a joint.
				if (before === "and" && depth < 3) continue;
				return at;
			case "preposition":
				if (before === "name" || before === "word" || before === "number" || before === "determiner")
					continue;
				if (lower(at - 1) === "one" || before === "possessive" || word(at - 1) === ")") continue;
				return at + 1;
			case "date":
				if (tagged(at + 1, "possessive")) continue;
				return at + 1;
			case "adverb":
				if (before === "determiner" || (before === "number" && at < last)) continue;
				return at + 1;
			case "and": {
				if (depth >= 3 || at <= floor || at === last) return at + 1;
				const left = walkLeft(reading, at - 1, floor, depth + 1);
				return left < at && isHardStart(reading, left, floor) ? left : at + 1;
			}
			case "verb":
			case "auxiliary":
				return relativeClauseStart(reading, at, floor, depth) ?? at + 1;
			case "mark": {
				const mark = word(at);
				if (mark === ")") {
					const open = openingBracket(reading, at, floor);
					if (open < 0) return at + 1;
					at = open;
					continue;
				}
				if (/^[$€£]$/.test(mark)) continue;
				// "the officials' lawyer", but not the mark that closes a quotation before a name
				if (/^['’]$/.test(mark) && before !== "word" && before !== "name") return at + 1;
				if (/^[-‐‑/$%#@'’.]$/.test(mark) && end(at - 1) === start(at)) continue;
				return at + 1;
			}
			case "quote": {
				const open = nickname(reading, at, floor);
				if (open < 0) return at + 1;
				at = open;
				continue;
			}
			default:
				return at + 1;
		}
	}
	return at + 1;
}

/** "this time", "last week" before a name: when it was said. */
function isTimeOpening({ lower }: Reading, at: number, floor: number): boolean {
	if (!/^(?:time|week|month|year|weekend|morning|afternoon|evening|night|quarter|season)$/.test(lower(at)))
		return false;
	return at > floor && /^(?:this|last|that|next|earlier)$/.test(lower(at - 1));
}

/** A word that is not listed but stands like a finite verb: "said", "believes", "angered the". */
function endsWithVerb(reading: Reading, at: number, floor: number): boolean {
	const { lower, tag } = reading;
	const word = lower(at);
	const before = at > floor ? tag(at - 1) : undefined;
	const cue = cueVerb(word);
	if (cue !== undefined && !cue.nounToo) return before !== "determiner";
	if (!word.endsWith("ed") || (before !== "name" && before !== "word" && before !== "pronoun")) return false;
	const after = tag(at + 1);
	return after === "determiner" || after === "pronoun" || after === "relative";
}

/** "officials who asked not to be named said": steps from the verb inside to before "who". */
function relativeClauseStart(
	reading: Reading,
	verb: number,
	floor: number,
	depth: number,
): number | undefined {
	const { lower, tag, tagged } = reading;
	if (depth >= 3) return undefined;
	for (let at = verb - 1; at > floor && verb - at < 10; at--) {
		const is = tag(at);
		if (is === "comma" || is === "quote" || is === "subordinator" || is === "but") return undefined;
		if (is !== "relative" || (lower(at) !== "who" && lower(at) !== "which")) continue;
		if (!tagged(at - 1, "word") && !tagged(at - 1, "name")) return undefined;
		return walkLeft(reading, at - 1, floor, depth + 1);
	}
	return undefined;
}

/** True where nothing before `first` belongs to a clause that the noun phrase could be the end of. */
function isHardStart(reading: Reading, first: number, floor: number): boolean {
	if (first <= floor) return true;
	const before = reading.tag(first - 1);
	return before !== "verb" && before !== "auxiliary" && before !== "word" && before !== "name";
}

function openingBracket(reading: Reading, close: number, floor: number): number {
	for (let at = close - 1; at >= floor && close - at < 14; at--) if (reading.word(at) === "(") return at;
	return -1;
}

function nickname(reading: Reading, close: number, floor: number): number {
	for (let at = close - 1; at > floor && close - at < 5; at--) {
		if (reading.tagged(at, "quote")) return reading.tagged(at - 1, "name") ? at : -1;
	}
	return -1;
}
