import { cueVerb } from "../text/lexicon/reporting-verbs.ts";
import { firstIn, type Run } from "../text/run.ts";
import type { Region, Statement } from "./clause.ts";
import { isStop, rightOf } from "./contents.ts";
import { isOutlet } from "./outlets.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { nearestPart, nounPhraseEndingAt } from "./phrase-before.ts";
import { subjectBefore } from "./subject.ts";

/** "the UN's claim that C", "their estimate of C", "an estimate by the UN of C", "a Reuters tally of C". */
export function readNoun(region: Region, at: number): Statement | undefined {
	const { reading } = region;
	const { lower, tagged } = reading;
	const that = behindTime(region, at);
	if (that !== undefined) {
		const owner = ownerOf(region, at, that);
		return owner && said(region, at, that, owner);
	}
	if (lower(at + 1) === "by" || lower(at + 1) === "from") {
		const author = nounPhraseFrom(reading, at + 2, stopBefore(region, at + 2));
		const asked = author && askedTo(region, at, author);
		if (asked !== undefined) return asked;
		return author && said(region, at, author.last + 1, author);
	}
	// "The ministry's latest estimate is that growth will slow"
	if (reading.is(at + 1, "be") && lower(at + 2) === "that") {
		const owner = ownerOf(region, at, at + 2);
		return owner && said(region, at, at + 2, owner);
	}
	if (lower(at + 1) !== "that" && lower(at + 1) !== "of") return undefined;
	const owner = ownerOf(region, at, at + 1);
	return owner === undefined || tagged(owner.last, "number") ? undefined : said(region, at, at + 1, owner);
}

/** "a Daily Lamp report from over the weekend that 40 died": the "that" behind when it was made. */
function behindTime({ reading, end }: Region, at: number): number | undefined {
	const { is, lower, tagged } = reading;
	if (lower(at + 1) !== "from") return undefined;
	let next = at + 2;
	while (
		next < end &&
		(tagged(next, "preposition", "determiner", "date") || is(next, "time-lead", "time-noun"))
	)
		next++;
	return next > at + 2 && lower(next) === "that" ? next : undefined;
}

/** The phrase that owns the noun: "the UN" + 's, "their", or the name before it in "a Reuters tally". */
function ownerOf(region: Region, at: number, next: number): Run | undefined {
	const { reading, first } = region;
	const { lower, is, tagged } = reading;
	let before = at - 1;
	while (before > first && tagged(before, "word", "adverb") && at - before < 4) before--;
	if (before < first) return undefined;
	if (tagged(before, "possessive") || is(before, "apostrophe")) return ownerEndingAt(region, before - 1);
	if (is(before, "possessive")) return subjectOfOwn(region, before) ?? { first: before, last: before };
	if (!tagged(before, "name")) return undefined;
	let start = before;
	while (start > first && tagged(start - 1, "name")) start--;
	const named = { first: start, last: before };
	// "a Wall Street Journal report that"
	return lower(next) === "of" || next !== at + 1 || isOutlet(reading, named) ? named : undefined;
}

/** "a check on Ana Ruiz's claim that": the claim is hers. */
function ownerEndingAt({ reading, first }: Region, last: number): Run | undefined {
	const owner = nounPhraseEndingAt(reading, last, first);
	const nearest = owner && nearestPart(reading, owner);
	// "beating analysts' estimate of 80 cents"
	const beats = nearest && nearest.last > nearest.first && reading.is(nearest.first, "outdoing-gerund");
	return beats ? { ...nearest, first: nearest.first + 1 } : nearest;
}

/** "The observers repeated their estimate of 45 percent": whose it is stands before the verb. */
function subjectOfOwn({ reading, first }: Region, pronoun: number): Run | undefined {
	const verb = pronoun - 1;
	if (verb <= first) return undefined;
	const finite =
		cueVerb(reading.lower(verb)) ?? (reading.tagged(verb, "verb") || reading.lower(verb).endsWith("ed"));
	const subject = finite ? subjectBefore(reading, verb, first) : undefined;
	return subject && { first: subject.first, last: subject.last };
}

/** What follows the noun at `next`: "that" and a clause, or "of" and a number's phrase. */
function said(region: Region, at: number, next: number, source: Run): Statement | undefined {
	const { reading } = region;
	let contents: Run[] = [];
	if (reading.lower(next) === "that") contents = rightOf(withinOpening(region, at), next);
	else if (reading.lower(next) === "of" && reading.is(at, "counting-noun")) {
		const phrase = nounPhraseFrom(reading, next + 1, region.end);
		if (phrase !== undefined && !isStop(region, next + 1)) contents = [phrase];
	}
	if (contents.length === 0) return undefined;
	return {
		source,
		cue: { first: at, last: at },
		contents,
		clauseFirst: Math.min(source.first, at),
		clauseLast: next - 1,
	};
}

/** "When asked whether the mayor's insistence that the town must wait was right, 59 percent said": what is insisted on ends with the clause. */
function withinOpening(region: Region, at: number): Region {
	const { reading, first, end } = region;
	const opens = reading.tagged(first, "and", "but") ? first + 1 : first;
	if (!reading.tagged(opens, "subordinator") || opens === at) return region;
	const comma = firstIn({ first: opens, last: end - 1 }, (one) => reading.tagged(one, "comma"));
	return comma === undefined || comma < at ? region : { ...region, end: comma };
}

/** "a request by the state to call nine witnesses": who asks, promises or threatens to. */
function askedTo(region: Region, at: number, source: Run): Statement | undefined {
	const { is, lower, tagged } = region.reading;
	const to = source.last + 1;
	if (!is(at, "willing-noun") || lower(to) !== "to" || tagged(to + 1, "determiner", "name", "number"))
		return undefined;
	const contents = rightOf(region, to);
	return contents.length === 0
		? undefined
		: { source, cue: { first: at, last: at }, contents, clauseFirst: at, clauseLast: source.last };
}

/** "an estimate by the UN of 40", "a claim by police that …": the author ends before "of" or "that". */
function stopBefore(region: Region, from: number): number {
	const { lower, tagged } = region.reading;
	let at = from;
	const ends = (one: number) =>
		lower(one) === "that" ||
		(lower(one) === "of" && tagged(one + 1, "number")) ||
		(lower(one) === "to" && tagged(one + 1, "word"));
	while (at < region.end && !ends(at)) at++;
	return at;
}
