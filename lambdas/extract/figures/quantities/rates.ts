import { isPlural, singular } from "../../text/lexicon/singular.ts";
import { KINDS } from "../kinds.ts";
import type { Amount, Line } from "./amount.ts";
import { timeUnit } from "./durations.ts";

/** What money, counts and measures are quoted per in news, besides times. */
const PER_A =
	/^(?:share|barrel|ton|tonne|gallon|litre|liter|kilo|kilogram|kilogramme|gram|pound|ounce|head|person|unit|night|ticket|bottle|piece|game|mile|kilometre|kilometer|household|family|child|student|pupil|bushel|dozen|pack|packet|plate|seat|bag|box|case|set|sheet|book|copy|square|acre|hectare|metre|meter|foot|yard|pint|cup|glass|loaf|animal|dose|shot|vote|minute|shift|trip|ride|session|visit|tablet|pill|carat|megawatt|megawatt-hour|kilowatt|kwh|contract|point|episode|capita|inhabitant|worker|employee|passenger|vehicle|car|user|customer|word|click|room|bed|term|semester)$/;

/** What a player averages: points, rebounds, assists, steals, blocks a game. */
const PER_GAME = new Set(["ppg", "rpg", "apg", "spg", "bpg"]);

/** Reads what the amount is per: "$52 a barrel", "12 per 100,000", "40 people a day", "500,000 barrels a day". */
export function readRates(line: Line, amounts: Amount[]): Amount[] {
	const taken = new Set<Amount>();
	const rated = amounts.map((amount, index) => {
		const per =
			amount.per === undefined && mayBeRate(amount) ? perAfter(line, amount, amounts[index + 1]) : undefined;
		if (per?.amount !== undefined) taken.add(per.amount);
		return per === undefined ? amount : { ...amount, per: per.text };
	});
	return rated.filter((_, index) => !taken.has(amounts[index]!));
}

function mayBeRate(amount: Amount): boolean {
	return KINDS[amount.kind].rate;
}

interface Per {
	text: string;
	/** The number that the rate is per is no figure of its own. */
	amount?: Amount;
}

function perAfter(line: Line, amount: Amount, next: Amount | undefined): Per | undefined {
	// What is counted stands between: "40 people a day", "12 deaths per 100,000".
	const reach = KINDS[amount.kind].rateReach;
	for (let at = amount.to; at <= amount.to + reach; at++) {
		const per = perAt(line, amount, at, next);
		if (per !== undefined) return per;
		if (
			!/^[\p{L}-]+$/u.test(line.lower(at)) ||
			/^(?:in|for|to|and|at|on|by|from|with|as|were|was|have|has|had|is|are|that|or|but|who|which|a|an|the)$/.test(
				line.lower(at),
			)
		)
			return undefined;
	}
	return undefined;
}

/** Words that are a rate by themselves. */
const RATE_WORDS: ReadonlyMap<string, string> = new Map([
	["annually", "a"],
	["yearly", "a"],
	["hourly", "h"],
	["daily", "d"],
	["apiece", "piece"],
]);

function perAt(line: Line, amount: Amount, at: number, next: Amount | undefined): Per | undefined {
	const word = line.lower(at);
	if (line.isDash(at) && isPer(line.lower(at + 1))) return unitAt(line, at + 3, word);
	const game = PER_GAME.has(word) && line.isApart(at) && at === amount.to;
	if (game && amount.kind === "count") return { text: "game" };
	const rate = RATE_WORDS.get(word);
	if (rate !== undefined) return word === "daily" && amount.kind === "count" ? undefined : { text: rate };
	if (/^(?:per|every|for)$/.test(word) && next?.from === at + 1 && next.kind === "count")
		return perNumber(line, amount, next, word);
	if (word === "each" && at === amount.to && amount.kind === "money") return eachOf(line, amount);
	if (isPer(word) || word === "/") return unitAt(line, at + 1, word);
	return word === "each" && /^(?:year|day|week|month|hour)$/.test(line.lower(at + 1))
		? unitAt(line, at + 1, word)
		: undefined;
}

/** Atoms that a price has at most between itself and what it is the price of: "40 lorries for about €90,000 each". */
const PRICED_REACH = 8;

/** "1,550,000 shares at $21.75 each": so much for every one of those just counted. */
function eachOf(line: Line, amount: Amount): Per | undefined {
	const joint = line.lower(amount.from - 1);
	if (!/^(?:at|for|of|costing|about|around|worth)$/.test(joint)) return undefined;
	for (let at = amount.from - 2; at > amount.from - PRICED_REACH && at > 0; at--) {
		const word = line.lower(at);
		if (!/^\p{L}/u.test(word)) return undefined;
		if (isPlural(word) && word.length > 3) return { text: singular(word) };
	}
	return undefined;
}

const isPer = (word: string): boolean => word === "a" || word === "an" || word === "per";

/** "12 per 100,000 people", "5 for every 1,000 births". */
function perNumber(line: Line, amount: Amount, next: Amount, word: string): Per | undefined {
	if (word === "for" || (word === "every" && amount.kind !== "count")) return undefined;
	const noun = line.atoms[next.to];
	const named = noun !== undefined && /^\p{Ll}{3,}s$|^(?:people|women|men|children)$/u.test(noun.text);
	const start = line.atoms[next.from]!.start;
	const two = named && noun.lower === "live" ? next.to + 1 : next.to;
	const end = named ? line.atoms[two]!.end : line.atoms[next.to - 1]!.end;
	return { text: line.text.slice(start, end), amount: next };
}

function unitAt(line: Line, at: number, word: string): Per | undefined {
	const unit = line.lower(at);
	if (word === "per" && unit === "annum") return { text: "a" };
	const time = timeUnit(unit);
	// "a decade ago", "a year earlier" say when.
	if (time !== undefined && !/^(?:ago|earlier|later|before|after|old|and|into)$/.test(line.lower(at + 1)))
		return (time[1] === 1 && unit !== "second") || word === "per" ? { text: time[0] } : undefined;
	if (time !== undefined) return undefined;
	if (unit === "night") return { text: "night" };
	if (word === "per" && /^\p{L}{2,}$/u.test(unit) && unit !== "cent") return { text: phrase(line, at) };
	return PER_A.test(unit) ? { text: phrase(line, at) } : undefined;
}

/** "square metre", "metric ton", "ounce": the unit with its own adjective. */
function phrase(line: Line, at: number): string {
	// "megawatt-hour"
	if (line.isJoint(at + 1) && line.atoms[at + 2])
		return line.text.slice(line.atoms[at]!.start, line.atoms[at + 2]!.end);
	const pair = /^(?:square|cubic|metric|troy|short|long|million|thousand|hundred)$/.test(line.lower(at));
	return line.text.slice(line.atoms[at]!.start, line.atoms[pair && line.atoms[at + 1] ? at + 1 : at]!.end);
}
