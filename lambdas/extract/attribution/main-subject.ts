import type { Run } from "../text/run.ts";
import type { Region } from "./clause.ts";
import { nounPhraseFrom } from "./phrase-after.ts";

/** The noun phrase that the sentence opens with, behind "On Monday, " and the like. */
export function mainSubject(region: Region, before: number): Run | undefined {
	const { reading, first } = region;
	const { is, tagged } = reading;
	let start = first;
	while (start < before && (tagged(start, "adverb", "but", "and") || is(start, "dash"))) start++;
	start = behindDay(region, start, before);
	start = behindLapse(region, start);
	for (let asides = 0; asides < MOST_ASIDES; asides++) {
		if (opensAside(region, start)) while (start < before && !tagged(start, "comma")) start++;
		if (!tagged(start, "comma")) break;
		start++;
	}
	if (start >= before) return undefined;
	const run = nounPhraseFrom(reading, start, before);
	return run === undefined || is(run.first, "expletive") ? undefined : run;
}

/** "The day before, at a rally in Orlo, the mayor": more than these are no opening. */
const MOST_ASIDES = 3;

/** "On Monday the mayor", "On July 6, 2015, the mayor": the token behind the day. */
function behindDay({ reading }: Region, start: number, before: number): number {
	const { tagged } = reading;
	if (!tagged(start, "preposition") || !tagged(start + 1, "date")) return start;
	let at = start + 1;
	while (at < before && tagged(at, "date", "number", "comma")) at++;
	return at;
}

/** "Hours later, the mayor", "A day earlier, the mayor": the comma behind it. */
function behindLapse({ reading }: Region, start: number): number {
	const noun = reading.tagged(start, "determiner", "number") ? start + 1 : start;
	return reading.is(noun, "time-noun", "period-noun") && reading.is(noun + 1, "lapse-word")
		? noun + 2
		: start;
}

/** "On Monday, …", "After the vote, …", "Speaking in Geneva, …" */
function opensAside({ reading }: Region, start: number): boolean {
	const { lower, name, tagged } = reading;
	if (tagged(start, "preposition", "subordinator", "date")) return true;
	// "Eventually, they called him and told him"
	if (lower(start).endsWith("ly") && tagged(start + 1, "comma") && name(start) === undefined) return true;
	return tagged(start, "word", "verb", "name") && /(?:ing|ed)$/.test(lower(start));
}
