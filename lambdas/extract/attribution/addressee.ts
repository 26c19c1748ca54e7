import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { anyOf, type Rule } from "../text/rules.ts";
import type { Region } from "./clause.ts";
import { isStop } from "./contents.ts";
import { isDash } from "./phrase.ts";
import { isOccasion } from "./phrase-after.ts";

/** A token behind "told", and where the listener's words begin. */
interface Step {
	region: Region;
	from: number;
	at: number;
}

/** "told Reuters", "told a news conference": index of the first token behind the listener, who is not the source. */
export function stepOverAddressee(region: Region, from: number): number {
	const { reading, end } = region;
	const { is, tagged } = reading;
	if (is(from, "object-pronoun")) return from + 1;
	let at = from;
	while (at < end && !anyOf(ENDS_LISTENER, { region, from, at })) at++;
	if (tagged(at, "number")) {
		// "promised an extra £450m": nobody is told.
		if (is(from, "one-more")) return from;
		if (at > from && is(at - 1, "currency-sign")) at--;
	}
	if (tagged(at, "auxiliary", "verb")) return subjectOfNext(region, from, at);
	return behindApposition(region, at) ?? at;
}

/** "asked the government for $3 million" */
const isForSum = ({ is, lower, tagged }: Region["reading"], at: number): boolean =>
	lower(at) === "for" && (is(at + 1, "currency-sign") || tagged(at + 1, "number"));

/** What is no part of who is told. */
export const ENDS_LISTENER: readonly Rule<Step>[] = [
	[
		"a clause or a quotation begins",
		"Police told Reuters that 40 died.",
		({ region: { reading }, at }) =>
			reading.tagged(at, "relative", "subordinator", "auxiliary", "verb", "pronoun", "quote"),
	],
	[
		"a mark or a day",
		"Police told Reuters, “We lost 40.”",
		({ region, at }) => region.reading.tagged(at, "date", "not") || isStop(region, at),
	],
	[
		"another noun phrase opens",
		"Police told Reuters the blast killed 40.",
		({ region: { reading }, from, at }) =>
			at > from &&
			reading.tagged(at, "determiner") &&
			!reading.tagged(at - 1, "preposition", "and", "determiner"),
	],
	[
		"a preposition that says to whom or where",
		"Police told Reuters in an interview 40 had died.",
		({ region: { reading, end }, from, at }) =>
			reading.tagged(at, "preposition") &&
			(at === from || reading.lower(at) === "to" || isForSum(reading, at) || isOccasion(reading, at, end)),
	],
	[
		"a number without its “the”",
		"Police told Reuters 40 had died.",
		({ region: { reading }, at }) => reading.tagged(at, "number") && !reading.tagged(at - 1, "determiner"),
	],
];

/** "told the Financial Times prices would rise": the words behind the name, or behind the first word, are another's subject. */
function subjectOfNext({ reading }: Region, from: number, verb: number): number {
	const { tagged } = reading;
	let at = verb - 1;
	while (at > from && tagged(at, "word")) at--;
	if (tagged(at, "name") && at < verb - 1) return at + 1;
	return Math.min(tagged(from, "determiner") ? from + 2 : from + 1, verb);
}

/** "telling Senator Grassley, chairman of the committee, that C", "reported, citing police, that C": from the first mark to "that". */
export function behindApposition({ reading, end }: Region, mark: number): number | undefined {
	const { lower, tagged } = reading;
	// "said — on Twitter, as it happens — that"
	const dashed = isDash(reading, mark);
	if (mark >= end || !(tagged(mark, "comma") || dashed)) return undefined;
	const closes = (at: number) => (dashed ? isDash(reading, at) : tagged(at, "comma"));
	// "reported, citing an email it had seen, that"
	// "said in March, when it agreed to pay $2.9bn, that"
	const cites = /^(?:citing|quoting|when|where|as|after|before|while)$/.test(lower(mark + 1));
	for (let at = mark + 1; at < end && at - mark < 16; at++) {
		if (lower(at) === "that" && closes(at - 1)) return at;
		if (!cites && !dashed && tagged(at, "quote", "auxiliary", "verb", "pronoun")) return undefined;
	}
	return undefined;
}

/** "offered to recruits", "promised to new members": to whom, and not to do what. */
export function isToWhom({ is, lower, verb }: Reading, to: number): boolean {
	const at = to + 1;
	const described = is(at, "adjective") && verb(at) === undefined;
	return isPlural(lower(described ? at + 1 : at));
}
