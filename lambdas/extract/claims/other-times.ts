import type { DateExpression, Figure } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, some } from "../text/run.ts";

/** How a date of the figure's clause can be another's. `example`: the date in round brackets, the figure in square ones. */
interface OtherTime {
	name: string;
	example: string;
	test(reading: Reading, date: Place, figure: Place): boolean;
}

/** Where something stands: its first token and the one after its last. */
export interface Place {
	from: number;
	to: number;
}

/** Tokens that a clause has at most between a figure and the "now" that goes with it. */
const NEAR = 4;

export const OTHER_TIMES: readonly OtherTime[] = [
	{
		name: "a now stands between them",
		example: "The clinic treated 300 patients in (January) and currently treats [80].",
		test: (reading, date, figure) =>
			has(reading, date.to, figure.from, "now-word") || has(reading, figure.to, date.from, "now-word"),
	},
	{
		name: "the figure has a now of its own",
		example: "Rent was $900 in (2019) and is [$1,400] now.",
		test: (reading, date, figure) =>
			date.to <= figure.from &&
			(has(reading, figure.to, figure.to + NEAR, "now-word") ||
				// "will be few in 30 years, he said of the group, now at 17 percent"
				some({ first: figure.from - 2, last: figure.from - 1 }, (at) => reading.lower(at) === "now")),
	},
	{
		name: "a second verb speaks of the present",
		example: "The fleet had 40 ships in (2019) but has [90].",
		test: (reading, date, figure) => {
			for (let at = date.to; at < figure.from - 1; at++)
				if (reading.tagged(at, "and", "but") && isPresent(reading, at + 1))
					return !lastsUntilNow(reading, date);
			return false;
		},
	},
	{
		name: "the next ones came after it, the previous ones before",
		example: "She fell ill on (October 19) and missed the next [four] games.",
		test: (reading, date, figure) =>
			date.to <= figure.from &&
			reading.is(figure.from - 1, "following-word", "former-word") &&
			reading.lower(figure.from - 2) === "the",
	},
	{
		name: "it is when somebody told it",
		example: "I saw in the news (today) that his share was [41] percent.",
		test: (reading, date, figure) =>
			date.to <= figure.from &&
			reading.lower(date.to) === "that" &&
			hasVerb(reading, reading.first[reading.sentence(date.from)] ?? 0, date.from) &&
			!reading.tagged(date.from - 1, "preposition", "determiner"),
	},
	{
		name: "behind a second verb that speaks of what is to come",
		example: "It had shipped [300,000] doses and would send more (next month).",
		test: (reading, date, figure) => {
			for (let at = figure.to; at < date.from - 1; at++)
				if (reading.tagged(at, "and", "but") && reading.is(at + 1, "modal")) return true;
			return false;
		},
	},
	{
		name: "behind a second verb that speaks of now",
		example: "They paid [40] dollars for it and are making it ready for a show in (March).",
		test: (reading, date, figure) => {
			for (let at = figure.to; at < date.from - 1; at++)
				if (reading.tagged(at, "and", "but") && reading.is(at + 1, "present-be", "present-have"))
					return !isToldNow(reading, figure, at);
			return false;
		},
	},
	{
		name: "it is of what led to how things are",
		example: "Some [300] people are still in jail after riots (this month).",
		test: (reading, date, figure) => {
			if (!isToldNow(reading, figure, date.from)) return false;
			const led = lastIn({ first: figure.to, last: date.from - 1 }, (at) => reading.lower(at) === "after");
			return led !== undefined && led < date.from - 1 && !reading.tagged(led + 1, "date", "number");
		},
	},
	{
		name: "of the level that it came from",
		example: "Unemployment climbed to [5.1] percent from 4.8 percent in (March).",
		test: (reading, date, figure) => {
			for (let at = figure.to; at < date.from - 1; at++)
				if (reading.lower(at) === "from" && isAmount(reading, at + 1))
					return reading.lower(figure.from - 1) === "to";
			return false;
		},
	},
	{
		name: "a second verb looks ahead from it",
		example: "The firm bought the mine in (2019) and would later lose [40] million on it.",
		test: (reading, date, figure) => {
			for (let at = date.to; at < figure.from - 1; at++)
				if (reading.tagged(at, "and", "but") && reading.is(at + 1, "modal")) return true;
			return false;
		},
	},
	{
		name: "in a clause of a later number's own",
		example: "The agency has received [90] of the 410 million dollars that it asked for in (February).",
		test: (reading, date, figure) => {
			// "the $290 million it asked for this year"
			if (reading.lower(date.from) === "this") return false;
			let number = -1;
			for (let at = figure.to; at < date.from; at++) {
				if (reading.tagged(at, "comma")) return false;
				if (reading.tagged(at, "number")) number = at;
				else if (number >= 0 && reading.tagged(at, "pronoun") && !reading.tagged(at - 1, "and", "but"))
					return true;
			}
			return false;
		},
	},
	{
		name: "behind a than: what it is compared with",
		example: "They have [40] dollars less than they had in (2023).",
		test: (reading, date, figure) => {
			for (let at = figure.to; at < date.from && !reading.tagged(at, "comma"); at++)
				// "€6.5 billion less than planned next year"
				if (reading.is(at + 1, "planned-word", "predicted-word")) return false;
				else if (isComparison(reading, at) && !reading.tagged(at + 1, "number")) return true;
			return false;
		},
	},
	{
		name: "it tells which thing the clause speaks of",
		example: "The law passed in (2010) has cost [3,000] jobs.",
		test: (reading, date, figure) =>
			date.to < figure.from &&
			!isSince(reading, date) &&
			(reading.tagged(date.to, "auxiliary", "verb") || isParticiple(reading, date.to, true)) &&
			isParticiple(reading, beforeDate(reading, date)),
	},
	{
		name: "behind a comma, a second verb and a number of its own",
		example: "Shares fell to [11] dollars, and were down a further two percent on (Thursday).",
		test: (reading, date, figure) => {
			for (let at = figure.to; at < date.from - 2; at++)
				if (
					reading.tagged(at, "comma") &&
					reading.tagged(at + 1, "and", "but") &&
					reading.tagged(at + 2, "auxiliary", "verb")
				)
					return some({ first: at + 3, last: date.from - 1 }, (one) => reading.tagged(one, "number"));
			return false;
		},
	},
	{
		name: "it names what something is done under, over or after",
		example: "Under the (2015) accord the state shipped out [11] tonnes.",
		test: (reading, date, figure) => {
			// "after a disputed October election"
			let article = date.from - 1;
			while (date.from - article <= MAX_ADJECTIVES && reading.tagged(article, "word", "adverb")) article--;
			if (isOfThing(reading, date, figure)) return false;
			const ahead = reading.lower(article - 1) === "of" && reading.lower(article - 2) === "ahead";
			return (
				(reading.is(article, "article", "possessive") || reading.tagged(article, "possessive")) &&
				(ahead || reading.is(article - 1, "cause-preposition")) &&
				reading.tagged(date.to, "word")
			);
		},
	},
	{
		name: "it is what was put off until then, and the figure is of why",
		example: "The launch was delayed to (Friday) after engineers found [2] leaks.",
		test: isBeforePutOff,
	},
];

/** Whether the figure's own verb, up to the token, is one of now: "are still held", not "were held". */
function isToldNow(reading: Reading, { from, to }: Place, end: number): boolean {
	const first = reading.first[reading.sentence(from)] ?? 0;
	const near = { first: Math.max(first, from - NEAR), last: Math.min(end, to + 2 * NEAR) - 1 };
	const verb = firstIn(near, (at) => (at < from || at >= to) && hasVerb(reading, at, at + 1));
	return verb !== undefined && /^(?:is|are|remains?|.*['’](?:s|re))$/.test(reading.lower(verb));
}

/** "$31 million", "about 40" */
const isAmount = ({ is, tagged }: Reading, at: number): boolean =>
	tagged(is(at, "approximator", "currency-sign", "dollar-prefix") ? at + 1 : at, "number");

/** Words between an article and the date behind it. */
const MAX_ADJECTIVES = 2;

/** True where a date within the figure's clause is the time of something else there. */
export function isOtherTime(reading: Reading, date: DateExpression, figure: Figure): boolean {
	const [dated, counted] = [reading.run(date), reading.run(figure)];
	const place = { from: dated.first, to: dated.last + 1 };
	return OTHER_TIMES.some(({ test }) => test(reading, place, { from: counted.first, to: counted.last + 1 }));
}

/** Tokens between "postponed", "put off" or "scheduled" and the date that something was put off to. */
const PUT_OFF = 4;

/** "was put off to Friday after engineers found 2 leaks": behind the conjunction stands what had happened by then. */
function isBeforePutOff(reading: Reading, date: Place, figure: Place): boolean {
	const off = { first: date.from - PUT_OFF, last: date.from - 1 };
	// "was closed on Friday after 40 fell ill"
	if (reading.lower(date.from - 1) === "on" || !some(off, (at) => reading.is(at, "put-off", "arranged")))
		return false;
	const opens = lastIn({ first: date.to, last: figure.from - 1 }, (at) =>
		reading.is(at, "reason-conjunction"),
	);
	if (opens === undefined) return false;
	for (let at = opens + 1; at < figure.to + NEAR && !reading.tagged(at, "comma"); at++) {
		if (reading.is(at, "past-verb") || reading.verb(at)?.form === "past") return true;
		if (reading.tagged(at, "auxiliary")) return false;
	}
	return false;
}

function has(reading: Reading, from: number, to: number, family: "now-word"): boolean {
	for (let at = from; at < to && !reading.tagged(at, "comma") && !reading.is(at, "parting-mark"); at++)
		if (reading.is(at, family)) return true;
	return false;
}

/** "over a 2024 collision that injured nine", "the flood of 2009, which killed 40": what the thing itself did was done then. */
export function isOfThing({ is, tagged }: Reading, date: Place, figure: Place): boolean {
	// "the Friday shelling of a town in the north, which killed 40"
	const named = is(date.from - 1, "article", "possessive") && tagged(date.to, "word");
	for (let at = date.to; at < figure.from && at - date.to <= (named ? 3 * MAX_THING : MAX_THING); at++) {
		if (tagged(at, "relative")) return figure.from - at <= (named ? 2 * NEAR : NEAR);
		// ", in which 130 died"
		const within = named ? tagged(at, "preposition", "determiner") : tagged(at + 1, "relative");
		if (!tagged(at, "word", "name", "comma") && !within) return false;
	}
	return false;
}

/** Tokens between a time and the "that" behind the thing it is of: "a 2024 collision in the strait that". */
const MAX_THING = 5;

/** "over the past 40 years has written", "since May" */
const lastsUntilNow = ({ date, lower }: Reading, { from }: Place): boolean =>
	lower(from) === "since" ||
	(lower(from) === "the" &&
		/^(?:past|last)$/.test(lower(from + 1)) &&
		!/\bof\b/.test(date(from)?.text ?? ""));

/** "has 90", "is $1,400", "now costs" */
const isPresent = (reading: Reading, at: number): boolean => {
	const verb = reading.tagged(at, "adverb") ? at + 1 : at;
	if (reading.is(verb, "present-be", "present-have")) return true;
	// "started there in 2002 and earns $21"
	const amount = reading.tagged(verb + 1, "number") || reading.is(verb + 1, "currency-sign");
	return amount && reading.verb(verb)?.form === "third";
};

/** Tokens from a "since" to the date that its clause ends with. */
const SINCE = 9;

/** "the toll since the war began in 2014 stands at 13,000": what is counted from then on. */
function isSince({ lower, tagged }: Reading, { from }: Place): boolean {
	for (let at = from - 1; at >= Math.max(0, from - SINCE); at--) {
		if (lower(at) === "since") return true;
		if (tagged(at, "comma", "relative", "number")) return false;
	}
	return false;
}

/** The token before a date and its preposition. */
const beforeDate = (reading: Reading, { from }: Place): number =>
	reading.tagged(from - 1, "preposition") ? from - 2 : from - 1;

/** "the law passed", "a rule signed": a past form right behind its noun. */
const isParticiple = (reading: Reading, at: number, behindDate = false): boolean => {
	const form = reading.verb(at)?.form;
	const past = form === "past" || form === "participle" || /..ed$/.test(reading.lower(at));
	return past && (behindDate || reading.tagged(at - 1, "word", "name"));
};

/** "than", "as many as", "as much as", "compared with" */
const isComparison = ({ lower }: Reading, at: number): boolean =>
	lower(at) === "than" ||
	lower(at) === "compared" ||
	(lower(at) === "as" && /^(?:many|much)$/.test(lower(at - 1)));
