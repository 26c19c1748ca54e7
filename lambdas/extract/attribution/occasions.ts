import { anyOf, firstOf, type Reader, type Rule } from "../text/rules.ts";
import { behindApposition } from "./addressee.ts";
import type { Region } from "./clause.ts";
import { isStop, nextStop } from "./contents.ts";
import { isOccasion } from "./phrase-after.ts";

interface Place {
	region: Region;
	at: number;
}

/** More than these in a row are no occasions. */
const MOST = 6;

/** "on Monday", "in a statement", "earlier", "to reporters": steps over when, where and to whom it was said. */
export function stepOverOccasions(region: Region, from: number): number {
	let at = from;
	for (let round = 0; round < MOST && at < region.end; round++) {
		const next = firstOf(OCCASIONS, { region, at });
		if (next === undefined) break;
		at = next;
	}
	return thatBehind(region, at) ?? behindApposition(region, at) ?? at;
}

/** Each gives the token behind the occasion. */
export const OCCASIONS: readonly Reader<Place, number>[] = [
	[
		"a day or an adverb",
		"The minister said yesterday that 40 had died.",
		({ region: { reading }, at }) =>
			reading.tagged(at, "date") || (reading.tagged(at, "adverb") && !reading.is(at, "amount-adverb"))
				? at + 1
				: undefined,
	],
	[
		"a part of a day",
		"The minister said Tuesday night that 40 had died.",
		({ region: { reading }, at }) =>
			reading.tagged(at - 1, "date") && reading.is(at, "time-noun") ? at + 1 : undefined,
	],
	[
		"so long ago",
		"The minister said ten days ago that 40 had died.",
		({ region: { reading, end }, at }) =>
			at + 2 < end && reading.lower(at + 2) === "ago" ? at + 3 : undefined,
	],
	[
		"a time counted from now",
		"The minister said last week that 40 had died.",
		({ region: { reading }, at }) =>
			reading.is(at, "time-lead") && reading.is(at + 1, "time-noun", "weekday") ? at + 2 : undefined,
	],
	[
		"an occasion or a listener",
		"The minister said in a statement that 40 had died.",
		({ region, at }) =>
			region.reading.tagged(at, "preposition") &&
			(isOccasion(region.reading, at, region.end) || toListener(region, at))
				? occasionEnd(region, at)
				: undefined,
	],
	[
		"what it was part of",
		"The minister said as part of efforts to help, 40 had died.",
		({ region, at }) => {
			const { lower, tagged } = region.reading;
			if (lower(at) !== "as" || lower(at + 1) !== "part" || lower(at + 2) !== "of") return undefined;
			const stop = nextStop(region, at + 3);
			return tagged(stop, "comma") ? stop : undefined;
		},
	],
	[
		"a year",
		"The minister said in 2015 that 40 had died.",
		({ region: { reading }, at }) =>
			reading.lower(at) === "in" && /^(?:19|20)\d\d$/.test(reading.word(at + 1)) ? at + 2 : undefined,
	],
	[
		"a platform or a place, with nothing behind it",
		"The minister wrote on X: “We lost 40.”",
		({ region, at }) => (namesPlatform(region, at) ? occasionEnd(region, at) : undefined),
	],
];

/** "wrote on X: '…'", "said in Geneva." */
function namesPlatform(region: Region, preposition: number): boolean {
	const { is, tagged } = region.reading;
	if (!is(preposition, "platform-preposition")) return false;
	let at = preposition + 1;
	while (at < region.end && at - preposition < 7 && tagged(at, "name", "word", "determiner")) at++;
	return at > preposition + 1 && isStop(region, at);
}

/** Tokens that an occasion before "that" has at most. */
const MAX_OCCASION = 12;

/** "wrote on Telegram that", "said at the opening of a dam that": whatever the occasion, "that" begins what is said. */
function thatBehind(region: Region, from: number): number | undefined {
	const { lower, tagged } = region.reading;
	if (lower(from) === "of" || !(tagged(from, "preposition") || region.reading.is(from, "occasion-lead")))
		return undefined;
	for (let at = from + 2; at < region.end && at - from < MAX_OCCASION; at++) {
		// "under an agreement that spares him": of the agreement
		if (lower(at) === "that") return isStop(region, at + 1) || isRelative(region, at) ? undefined : at;
		if (tagged(at, "verb", "auxiliary", "quote") || isStop(region, at)) return undefined;
		if (tagged(at, "number") && !region.reading.is(from, "occasion-lead")) return undefined;
	}
	return undefined;
}

/** "that spares him", "that has ended": a verb right behind is of what stands before. */
function isRelative({ reading }: Region, that: number): boolean {
	const { lower, tagged } = reading;
	if (tagged(that + 1, "auxiliary", "verb")) return true;
	return (
		/..s$/.test(lower(that + 1)) &&
		tagged(that + 1, "word") &&
		(isObjectPronoun(reading, that + 2) || tagged(that + 2, "determiner"))
	);
}

const isObjectPronoun = ({ is }: Region["reading"], at: number): boolean => is(at, "object-pronoun");

/** "said to reporters", "said to Smith" */
function toListener({ reading }: Region, to: number): boolean {
	const { is, lower, tagged } = reading;
	return lower(to) === "to" && (is(to + 1, "listener", "object-pronoun") || tagged(to + 1, "name"));
}

function occasionEnd(region: Region, preposition: number): number {
	let at = preposition + 1;
	while (at < region.end && at - preposition < 12 && !anyOf(ENDS_OCCASION, { region, at, preposition })) at++;
	return at;
}

/** What is no part of the occasion that a preposition leads. */
export const ENDS_OCCASION: readonly Rule<Place & { preposition: number }>[] = [
	[
		"a clause begins",
		"The minister said in a statement he lost 40 men.",
		({ region, at }) =>
			region.reading.tagged(at, "relative", "subordinator", "auxiliary", "verb", "pronoun", "quote") ||
			isStop(region, at),
	],
	[
		"an adverb",
		"The minister said in a statement again 40 died.",
		({ region, at }) => region.reading.tagged(at, "adverb"),
	],
	[
		"another noun phrase opens",
		"The minister said at a briefing the blast killed 40.",
		({ region: { reading }, at, preposition }) =>
			at > preposition + 1 && reading.tagged(at, "determiner") && !reading.tagged(at - 1, "preposition"),
	],
	[
		"a preposition that leads elsewhere",
		"The minister said in a statement despite doubts 40 died.",
		({ region: { reading }, at }) =>
			reading.tagged(at, "preposition") && !reading.is(at, "occasion-preposition"),
	],
	[
		"a number of its own",
		"The minister said in a statement 40 died.",
		({ region: { reading }, at }) =>
			reading.tagged(at, "number") && !reading.tagged(at - 1, "preposition", "date"),
	],
	[
		"a word behind a day",
		"The minister said on Monday prices rose by 4 percent.",
		({ region: { reading }, at }) =>
			reading.tagged(at - 1, "date") &&
			!reading.tagged(at, "preposition", "date", "number") &&
			!reading.is(at, "time-noun", "occasion"),
	],
];
