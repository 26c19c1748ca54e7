import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { stepOverAddressee } from "./addressee.ts";
import { quotationFrom, type Region } from "./clause.ts";
import { isStop } from "./contents.ts";
import { stepOverOccasions } from "./occasions.ts";
import type { Quotation } from "./quotations.ts";

/** What stands behind a reporting verb, as token indices. */
export interface Behind {
	/** First token behind the verb and its particle. */
	behind: number;
	/** … and behind who is told. */
	listener: number;
	/** … and behind when and where. */
	next: number;
}

export function behindVerb(region: Region, at: number, verb: CueVerb): Behind {
	const behind = at + 1 + (verb.particle === undefined ? 0 : 1);
	const listener = verb.takes.has("addressee") ? stepOverAddressee(region, behind) : behind;
	return { behind, listener, next: stepOverOccasions(region, listener) };
}

/** "that" opens a clause, not by itself: "said that.". */
export function opensThat(region: Region, next: number): boolean {
	const { lower, tagged } = region.reading;
	if (lower(next) !== "that") return false;
	// "found that, on average, incomes grew"
	const aside = tagged(next + 1, "comma") && tagged(next + 2, "preposition", "subordinator", "adverb");
	return aside || !isStop(region, next + 1);
}

/** The quotation that opens at `next`, or behind the mark that stands there. */
export function quotationBehind(region: Region, next: number): Quotation | undefined {
	return quotationFrom(region, next) ?? (isStop(region, next) ? quotationFrom(region, next + 1) : undefined);
}
