import type { Attribution } from "../../shared/extraction.ts";
import { cueVerb } from "../attribution/cue-verbs.ts";
import type { Reading } from "../text/reading.ts";
import type { Scope } from "./scope.ts";

const DENYING = new Set("deny refute rebut dispute reject dismiss".split(" "));
/** Verbs that say no to a claim whatever they take; the others also turn down offers. */
const PLAIN = new Set("deny refute rebut dispute".split(" "));
const CLAIMS =
	/^(?:the |a |any |all |media |press |these |those |such )*(?:claims?|reports?|allegations?|suggestions?|accusations?|figures?|estimates?|that|rumou?rs?|assertions?|charges?|idea|notion|speculation)\b/i;

/** True where the figure's source denies it: "rejected reports that 40 died", not "rejected a $5m offer". */
export function isDenied({ cue, content }: Attribution): boolean {
	const lemma = cueVerb(cue.text.toLowerCase())?.lemma ?? "";
	return DENYING.has(lemma) && (PLAIN.has(lemma) || CLAIMS.test(content.text));
}

const NEGATABLE = new Set("did does do has have had is are was were could would will".split(" "));
/** Behind these a period follows that nothing happened in: "has not paid in 3 years". */
const PERIOD = /^(?:in|for|within|since|after|until|over|by)$/;

/** "did not reach 5 percent", "were not 40 but 30", "it is not true that 500 drowned". */
export function isNegated(reading: Reading, { figure, narrow, statement }: Scope): boolean {
	const { lower, tag } = reading;
	if (isUntrue(reading, figure.first, statement.first)) return true;
	for (let at = figure.first - 1; at >= narrow.first && figure.first - at < 9; at--) {
		const is = tag(at);
		if (is === "comma" || is === "but") return false;
		if (is === "preposition" && PERIOD.test(lower(at))) return false;
		if (is !== "not") continue;
		if (/^(?:only|just|until)$/.test(lower(at + 1))) return false;
		return NEGATABLE.has(lower(at - 1)) || figure.first - at === 1 || /['’]/.test(lower(at));
	}
	return false;
}

/** "not true that …", "no evidence that …", "false that …" before the figure. */
function isUntrue({ lower }: Reading, figure: number, floor: number): boolean {
	for (let at = figure - 1; at > floor && figure - at < 9; at--) {
		if (lower(at) !== "that") continue;
		const word = lower(at - 1);
		if (/^(?:untrue|false|wrong)$/.test(word)) return true;
		const denied =
			word === "true"
				? /^(?:not|never|n't|n’t)$/
				: /^(?:evidence|truth|indication|proof)$/.test(word)
					? /^no$/
					: undefined;
		return denied?.test(lower(at - 2)) ?? false;
	}
	return false;
}
