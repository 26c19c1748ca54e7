import { singular } from "../../text/lexicon/singular.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, endsPhrase, type Line, textOf } from "./amount.ts";
import { timeUnit } from "./durations.ts";

/** Reads what the amount is per: "$52 a barrel", "12 per 100,000", "40 people a day", "500,000 barrels a day". */
export function readRates(line: Line, amounts: Amount[]): Amount[] {
	const taken = new Set<Amount>();
	const rated = amounts.map((amount, index) => {
		if (amount.per !== undefined || !KINDS[amount.kind].rate) return amount;
		const per = perAfter({ line, amount, next: amounts[index + 1] });
		if (per?.amount !== undefined) taken.add(per.amount);
		return per === undefined ? amount : { ...amount, per: per.text };
	});
	return rated.filter((_, index) => !taken.has(amounts[index] as Amount));
}

/** An amount that may be a rate, and the one behind it. */
interface Rated {
	line: Line;
	amount: Amount;
	next: Amount | undefined;
}

interface Per {
	text: string;
	/** The number that the rate is per is no figure of its own. */
	amount?: Amount;
}

const perAfter = (rated: Rated): Per | undefined => perBeside(rated) ?? perOfClause(rated);

/** Atoms between an amount and how often its clause says that it was: "visited the Yukon each year". */
const CLAUSE = 14;

/** "13,000 fines are issued every year in Oslo", "lose $600,000 in fares each day": what happens so often ends with it. */
function perOfClause({ line, amount, next }: Rated): Per | undefined {
	if (amount.kind === "percent") return undefined;
	const end = Math.min(amount.to + CLAUSE, next?.from ?? line.size);
	for (let at = amount.to; at < end && !line.isEnd(at); at++) {
		if (line.is(at, "relative", "subordinator", "coordinator", "dash")) return undefined;
		const often =
			line.is(at, "each-word") &&
			(line.isEnd(at + 2) || line.is(at + 2, "preposition", "demonstrative", "last-word"));
		if (often && line.lower(at) !== "per") return perEvery(line, amount, at);
	}
	return undefined;
}

function perBeside(rated: Rated): Per | undefined {
	const { line, amount } = rated;
	// What is counted stands between: "40 people a day", "12 deaths per 100,000".
	const reach = KINDS[amount.kind].rateReach;
	for (let at = amount.to; at <= amount.to + reach; at++) {
		const per = perAt(rated, at);
		if (per !== undefined) return per;
		if ((!line.isLetters(at) && !line.isDash(at)) || endsPhrase(line, at)) return undefined;
	}
	return undefined;
}

/** Words that are a rate by themselves. */
const RATE_WORDS: ReadonlyMap<string, string> = new Map([
	["annually", "a"],
	["yearly", "a"],
	["hourly", "h"],
	["daily", "d"],
]);

function perAt({ line, amount, next }: Rated, at: number): Per | undefined {
	const word = line.lower(at);
	if (line.isDash(at)) return line.is(at + 1, "rate-article") ? unitAt(line, at + 3, word) : undefined;
	const rate = rateWord(line, amount, at);
	if (rate !== undefined) return rate;
	const every = word === "per" || (word === "every" && amount.kind === "count");
	if (every && next?.from === at + 1 && next.kind === "count") return perNumber(line, next);
	if (word === "each" || word === "apiece") return perEach(line, amount, at);
	if (word === "every") return perEvery(line, amount, at);
	if (!line.is(at, "rate-article") && word !== "/") return undefined;
	return unitAt(line, at + 1, word) ?? perPerson(line, amount, at);
}

/** "lost £2,000 to £61,000 a victim": so much for every one of them. */
function perPerson(line: Line, { kind, to }: Amount, at: number): Per | undefined {
	const person = line.is(at + 1, "person-noun") && !line.isPlural(at + 1) && endsPhrase(line, at + 2);
	return kind === "money" && at === to && person ? { text: line.lower(at + 1) } : undefined;
}

/** "31 ppg", "$40 daily"; "40 daily flights" are no rate. */
function rateWord(line: Line, { kind, to }: Amount, at: number): Per | undefined {
	const count = kind === "count";
	if (count && at === to && line.is(at, "per-game") && line.isApart(at)) return { text: "game" };
	const rate = RATE_WORDS.get(line.lower(at));
	return rate === undefined || (rate === "d" && count) ? undefined : { text: rate };
}

/** "$21.75 each", "40 each week" */
function perEach(line: Line, amount: Amount, at: number): Per | undefined {
	if (at === amount.to && amount.kind === "money") return eachOf(line, amount);
	return timeUnit(line.lower(at + 1)) === undefined ? undefined : unitAt(line, at + 1, "each");
}

/** "40 tonnes every week", "up 3 percent every day"; "those nine men every day" are the same nine. */
function perEvery(line: Line, { from }: Amount, at: number): Per | undefined {
	const same =
		line.is(from - 1, "demonstrative", "possessive", "definite-article") && line.lower(from - 1) !== "that";
	return same || timeUnit(line.lower(at + 1)) === undefined ? undefined : unitAt(line, at + 1, "every");
}

/** Atoms that a price has at most between itself and what it is the price of: "40 lorries for about €90,000 each". */
const PRICED_REACH = 8;

/** "1,550,000 shares at $21.75 each": so much for every one of those just counted. */
function eachOf(line: Line, { from }: Amount): Per | undefined {
	const led =
		line.is(from - 1, "approximation", "forecast-link", "costing-verb") || line.lower(from - 1) === "worth";
	if (!led) return undefined;
	for (let at = from - 2; at > from - PRICED_REACH && at > 0; at--) {
		if (!line.isLetters(at)) return undefined;
		if (line.isPlural(at) && line.word(at).length > 3) return { text: singular(line.lower(at)) };
	}
	return undefined;
}

/** "12 per 100,000 people", "two of every 1,000 live births". */
function perNumber(line: Line, next: Amount): Per {
	const named = line.isSmall(next.to) && line.isPlural(next.to);
	const to = named ? next.to + 1 : next.to;
	return { text: textOf(line, { from: next.from, to }), amount: next };
}

/** "a year old", "a year into", "a day and a half", "a year and two months": no rate, but "$40 a day and meals". */
function isStretch(line: Line, at: number): boolean {
	const word = line.lower(at);
	if (word !== "and") return word === "old" || word === "into";
	return line.is(at + 1, "indefinite-article") || timeUnit(line.lower(at + 2)) !== undefined;
}

function unitAt(line: Line, at: number, word: string): Per | undefined {
	const unit = line.lower(at);
	if (word === "per" && unit === "annum") return { text: "a" };
	const time = timeUnit(unit);
	if (time !== undefined) {
		// "a decade ago", "a year earlier" say when.
		const when = line.is(at + 1, "time-shift") || isStretch(line, at + 1);
		const one = (time[1] === 1 && unit !== "second") || word === "per";
		return one && !when ? { text: time[0] } : undefined;
	}
	const anyNoun = word === "per" && line.isLetters(at) && unit.length > 1 && unit !== "cent";
	return anyNoun || line.is(at, "rate-noun", "unit-noun") ? { text: phrase(line, at) } : undefined;
}

/** "square metre", "metric ton", "ounce", "megawatt-hour": the unit with its own adjective. */
function phrase(line: Line, from: number): string {
	if (line.isJoint(from + 1) && from + 2 < line.size) return textOf(line, { from, to: from + 3 });
	const pair = line.is(from, "unit-adjective", "magnitude") && line.isLetters(from + 1);
	return textOf(line, { from, to: pair ? from + 2 : from + 1 });
}
