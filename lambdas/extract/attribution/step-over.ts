import type { Region } from "./clause.ts";
import { isStop } from "./contents.ts";
import { isOccasion } from "./phrase-after.ts";

const TIME_UNIT =
	/^(?:week|month|year|weekend|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "told Reuters", "told a news conference": index of the first token behind the listener, who is not the source. */
export function stepOverAddressee(region: Region, from: number): number {
	const { reading, end } = region;
	const { lower, tag, tagged } = reading;
	if (/^(?:me|us|him|her|them|you|it)$/.test(lower(from))) return from + 1;
	let at = from;
	for (; at < end; at++) {
		const is = tag(at);
		if (is === "relative" || is === "subordinator" || is === "auxiliary" || is === "verb") break;
		if (is === "pronoun" || is === "quote" || is === "date" || is === "not" || isStop(region, at)) break;
		if (is === "determiner" && at > from && !tagged(at - 1, "preposition", "and", "determiner")) break;
		if (is === "preposition" && (at === from || lower(at) === "to" || isOccasion(reading, at, end))) break;
		if (is === "number" && !tagged(at - 1, "determiner")) break;
	}
	// "promised an extra £450m": nobody is told.
	if (tagged(at, "number") && /^(?:an?|another)$/.test(lower(from))) return from;
	if (tagged(at, "number") && at > from && /^[$€£¥₹]$/.test(lower(at - 1))) at--;
	if (tagged(at, "auxiliary") || tagged(at, "verb")) return subjectOfNext(region, from, at);
	return behindApposition(region, at) ?? at;
}

/** "told the Financial Times prices would rise": the words behind the name, or behind the first word, are another's subject. */
function subjectOfNext(region: Region, from: number, verb: number): number {
	const { tagged } = region.reading;
	let at = verb - 1;
	while (at > from && tagged(at, "word")) at--;
	if (tagged(at, "name") && at < verb - 1) return at + 1;
	const first = tagged(from, "determiner") ? from + 2 : from + 1;
	return Math.min(first, verb);
}

/** "telling Senator Grassley, chairman of the committee, that C", "reported, citing police, that C": from the first comma to "that". */
function behindApposition(region: Region, comma: number): number | undefined {
	const { lower, tag, tagged } = region.reading;
	if (comma >= region.end || !tagged(comma, "comma")) return undefined;
	for (let at = comma + 1; at < region.end && at - comma < 16; at++) {
		if (lower(at) === "that" && tagged(at - 1, "comma")) return at;
		const is = tag(at);
		if (is === "quote" || is === "auxiliary" || is === "verb" || is === "pronoun") return undefined;
	}
	return undefined;
}

/** "on Monday", "in a statement", "earlier", "to reporters": steps over when, where and to whom it was said. */
export function stepOverOccasions(region: Region, from: number): number {
	const { reading, end } = region;
	const { lower, tag } = reading;
	let at = from;
	for (let rounds = 0; rounds < 6 && at < end; rounds++) {
		const is = tag(at);
		if (is === "date" || (is === "adverb" && !APPROXIMATE.test(lower(at)))) at++;
		else if (isAgo(region, at)) at += 3;
		else if (/^(?:last|this|next|earlier|late|early)$/.test(lower(at)) && TIME_UNIT.test(lower(at + 1)))
			at += 2;
		else if (is === "preposition" && (isOccasion(reading, at, end) || toListener(region, at)))
			at = occasionEnd(region, at);
		else if (is === "preposition" && lower(at) === "in" && /^(?:19|20)\d\d$/.test(reading.word(at + 1)))
			at += 2;
		else if (is === "preposition" && namesPlatform(region, at)) at = occasionEnd(region, at);
		else break;
	}
	return thatBehind(region, at) ?? behindApposition(region, at) ?? at;
}

/** "wrote on X: '…'", "said in Geneva." */
function namesPlatform(region: Region, preposition: number): boolean {
	const { lower, tagged } = region.reading;
	if (!/^(?:on|in|at|via|from|by)$/.test(lower(preposition))) return false;
	let at = preposition + 1;
	while (at < region.end && at - preposition < 7 && tagged(at, "name", "word", "determiner")) at++;
	return at > preposition + 1 && isStop(region, at);
}

/** "wrote on Telegram that", "said at the opening of a dam that": whatever the occasion, "that" begins what is said. */
function thatBehind(region: Region, from: number): number | undefined {
	const { reading, end } = region;
	const { lower, tag, tagged } = reading;
	if (!tagged(from, "preposition") || lower(from) === "of") return undefined;
	for (let at = from + 2; at < end && at - from < 9; at++) {
		if (lower(at) === "that") return isStop(region, at + 1) ? undefined : at;
		const is = tag(at);
		if (is === "verb" || is === "auxiliary" || is === "quote" || is === "number" || isStop(region, at))
			return undefined;
	}
	return undefined;
}

/** "ten days ago" */
function isAgo(region: Region, at: number): boolean {
	return region.reading.lower(at + 2) === "ago" && at + 2 < region.end;
}

const APPROXIMATE =
	/^(?:almost|nearly|roughly|approximately|only|just|about|around|exactly|fully|quite|even|perhaps|barely|closely|there|here|again)$/;

function toListener(region: Region, to: number): boolean {
	const { lower, tagged } = region.reading;
	if (lower(to) !== "to") return false;
	const next = lower(to + 1);
	return (
		/^(?:reporters|journalists|supporters|lawmakers|investors|analysts|shareholders|him|her|them|me|us)$/.test(
			next,
		) || tagged(to + 1, "name")
	);
}

function occasionEnd(region: Region, preposition: number): number {
	const { reading, end } = region;
	const { lower, tag } = reading;
	let at = preposition + 1;
	for (; at < end && at - preposition < 12; at++) {
		const is = tag(at);
		const before = tag(at - 1);
		if (is === "relative" || is === "subordinator" || is === "auxiliary" || is === "verb") break;
		if (is === "pronoun" || is === "quote" || is === "adverb" || isStop(region, at)) break;
		if (is === "determiner" && at > preposition + 1 && before !== "preposition") break;
		if (is === "preposition" && !/^(?:of|with|to|on|in|at|for|by|from|about)$/.test(lower(at))) break;
		if (is === "number" && before !== "preposition" && before !== "date") break;
		const dateGoesOn = is === "preposition" || is === "date" || is === "number" || TIME_UNIT.test(lower(at));
		if (before === "date" && !dateGoesOn) break;
	}
	return at;
}
