import { firstIn, some } from "../text/run.ts";
import { hasVerb, type Region } from "./clause.ts";

/** Where an object that begins at `from` ends, since the sentence turns to something else: "and", "which", "after", a new verb. */
export function nextJoint(region: Region, from: number): number {
	const { end, quotations } = region;
	for (let at = from + 1; at < end; at++) {
		const open = quotations.find((quotation) => quotation.first === at);
		if (open !== undefined) at = Math.min(open.last, end - 1);
		if (turns(region, at)) return at;
		if (region.reading.tagged(at - 1, "comma") && turnsBehindComma(region, at)) return at - 1;
		if (region.reading.tagged(at, "and") && joinsVerb(region, at)) return at;
		// "dismissed the figure and, in turn, accused …"
		if (region.reading.tagged(at, "and") && region.reading.tagged(at + 1, "comma")) return at;
	}
	return end;
}

/** A conjunction, "but" or a dash: what follows is another clause. */
function turns(region: Region, at: number): boolean {
	const { is, tagged } = region.reading;
	if (tagged(at, "subordinator")) return !isPrepositional(region, at);
	return tagged(at, "but") || (is(at, "parting-mark") && !isGapped(region, at));
}

/** "expect 340,000 tonnes; in Orlo, 190,000": the same verb, left out, has another number. */
function isGapped({ reading, end }: Region, mark: number): boolean {
	const { is, tagged, word } = reading;
	const next = firstIn({ first: mark + 1, last: end - 1 }, (at) => is(at, "parting-mark")) ?? end;
	return (
		word(mark) === ";" &&
		some({ first: mark + 1, last: next - 1 }, (at) => tagged(at, "number")) &&
		!hasVerb(reading, mark + 1, next)
	);
}

/** "since January", "fewer than 20": no clause follows. */
function isPrepositional({ reading }: Region, at: number): boolean {
	const { is, tagged } = reading;
	return (
		is(at, "comparing-conjunction") || (is(at, "timely-conjunction") && tagged(at + 1, "date", "number"))
	);
}

/** ", which", ", raising", ", and cut", and "have pledged $300bn, far less than the $1.3 trillion needed" */
function turnsBehindComma(region: Region, at: number): boolean {
	const { reading, end } = region;
	const { is, lower, tagged } = reading;
	// ", including the park, with an option for 40 more"
	const participle = lower(at).endsWith("ing") && !is(at, "part-opening") && !bringsTotal(region, at);
	if (is(at, "than-adverb") || tagged(at, "relative") || participle) return true;
	return tagged(at, "and") && hasVerb(reading, at + 1, Math.min(end, at + 8));
}

/** "confirmed 64 new cases, bringing the total to 412": told with what it adds up to. */
function bringsTotal({ reading, end }: Region, at: number): boolean {
	const { is } = reading;
	const object = { first: at + 1, last: Math.min(end, at + MAX_TOTAL) - 1 };
	return is(at, "bringing-participle") && some(object, (one) => is(one, "total-noun", "tally"));
}

/** Tokens before the noun of a total at most: "the province's". */
const MAX_TOTAL = 6;

/** "reported a loss and cut its outlook" */
function joinsVerb({ reading, end }: Region, and: number): boolean {
	const verb = reading.tagged(and + 1, "adverb") ? and + 2 : and + 1;
	return verb < end && hasVerb(reading, verb, verb + 1);
}
