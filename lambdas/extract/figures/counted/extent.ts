import { type Line, lower } from "../quantities/amount.ts";
import { subjectOf } from "./left-of-verb.ts";
import type { Place } from "./named.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { phraseEnding } from "./phrase-chain.ts";
import { VERBS } from "./word-classes.ts";

/** "the 2,880MW station", "a 3.6m telescope": an article, a glued unit and a noun. */
export function isGlued(line: Line, place: Place): boolean {
	const unit = line.atoms[place.to - 1]!;
	const article = /^(?:the|a|an|its|their|his|her|'s|’s|new)$/.test(lower(line, place.from - 1));
	return article && (!unit.space || place.to - place.from === 1);
}

/** "The train had been travelling at 152 km an hour" */
export function mover(line: Line, place: Place): NounPhrase | undefined {
	const verb = place.from - 2;
	if (lower(line, place.from - 1) !== "at" || !MOVING.test(lower(line, verb))) return undefined;
	return subjectOf(line, verb, true);
}

const MOVING =
	/^(?:travel|mov|fly|flew|driv|drove|rac|speed|sped|runn|ran|sail|blow|blew|gust|spin|orbit|cruis|swimm|swam|rid|rode|flow|go)(?:ing|led|ling|ed|s|d|es)?$/;

/** "waves as high as 15 metres", "waves three metres high": what is so high stands before it. */
export function asHighAs(line: Line, place: Place): NounPhrase | undefined {
	const size = /^(?:high|tall|deep|long|wide|thick|heavy)$/;
	const before = lower(line, place.from) === "as" && size.test(lower(line, place.from + 1));
	if (!before && !size.test(lower(line, place.to))) return undefined;
	if (/^(?:is|was|were|are|be|been|measures?|measured|stands?|stood)$/.test(lower(line, place.from - 1)))
		return undefined;
	// "The metal vessel, about eight metres long,"
	let end = place.from;
	if (/^(?:now|only|just|still|some)$/.test(lower(line, end - 1))) end--;
	if (lower(line, end - 1) === ",") end--;
	const phrase = phraseEnding(line, end, false, /^of$/);
	return phrase !== undefined && VERBS.has(lower(line, phrase.head)) ? undefined : phrase;
}
