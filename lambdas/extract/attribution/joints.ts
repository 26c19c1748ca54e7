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
	return tagged(at, "but") || is(at, "parting-mark");
}

/** "since January", "fewer than 20": no clause follows. */
function isPrepositional({ reading }: Region, at: number): boolean {
	const { is, tagged } = reading;
	return is(at, "comparing-conjunction") || tagged(at + 1, "date", "number");
}

/** ", which", ", raising", ", and cut", and "have pledged $300bn, far less than the $1.3 trillion needed" */
function turnsBehindComma({ reading, end }: Region, at: number): boolean {
	const { is, lower, tagged } = reading;
	// ", including the park, with an option for 40 more"
	const participle = lower(at).endsWith("ing") && !tagged(at, "preposition");
	if (is(at, "than-adverb") || tagged(at, "relative") || participle) return true;
	return tagged(at, "and") && hasVerb(reading, at + 1, Math.min(end, at + 8));
}

/** "reported a loss and cut its outlook" */
function joinsVerb({ reading, end }: Region, and: number): boolean {
	const verb = reading.tagged(and + 1, "adverb") ? and + 2 : and + 1;
	return verb < end && hasVerb(reading, verb, verb + 1);
}
