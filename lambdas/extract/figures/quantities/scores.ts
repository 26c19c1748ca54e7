import { type Amount, isNear, type Line } from "./amount.ts";
import { joinPairs } from "./pairs.ts";

/** "3-1", "52-48", "6-4, 7-5", "217 to 213", "52 votes to 48": the numbers of a contest, as written. */
export function joinScores(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => scoreOf(line, first, second));
}

function scoreOf(line: Line, first: Amount, second: Amount): Amount | undefined {
	const [a, b] = [pointsOf(first), pointsOf(second)];
	if (a === undefined || b === undefined || isOfOther(line, first, second)) return undefined;
	// "split 50-50" says how, not who won.
	if (a === 50 && b === 50) return undefined;
	const named = line.isDash(first.to) && a <= 30 && b <= 30 && isBetweenNames(line, first, second);
	if (!areJoined(line, first, second, named) || isChained(line, first, second)) return undefined;
	const contest = named || isNear(line, first.from, "contest-word", "voting-verb");
	if (!contest || (a < b && isRising(line, first, second))) return undefined;
	const { value: _, ...shape } = first;
	return { ...shape, kind: "score", values: [a, b], to: second.to, united: true };
}

/** "Article 99-1", "in Weeks 14-16", "voters aged 18 to 24"; "beat her 45 to 40 percent" is of two shares. */
const isOfOther = (line: Line, first: Amount, second: Amount): boolean =>
	line.owner(first.from) === "identifier" ||
	line.is(second.to, "percent-opener") ||
	line.is(first.from - 1, "age-word");

/** "4-3-3" is a formation, "555-01-99" a number plate. */
const isChained = (line: Line, first: Amount, second: Amount): boolean =>
	line.isJoint(second.to) || line.isJoint(first.from - 1);

function pointsOf({ value, united, numeral }: Amount): number | undefined {
	const counts = !united && numeral.scale === 1 && Number.isInteger(value);
	return counts && value !== undefined && value >= 0 && value < 1000 ? value : undefined;
}

/** "Arsenal 2-1 Chelsea", "Arsenal 1 - 2 Chelsea" */
const isBetweenNames = (line: Line, first: Amount, second: Amount): boolean =>
	line.isCapital(first.from - 1) && line.isCapital(second.to);

/** "10-12 players", "5 to 10 goals", "from 3-5": a range, if it rises and is no vote. */
function isRising(line: Line, first: Amount, second: Amount): boolean {
	const counted = line.isPlural(second.to) && !line.is(second.to, "score-unit");
	const vote = line.is(second.to, "verdict-noun") || isVoted(line, first);
	return (
		counted ||
		(!line.isDash(first.to) && !vote) ||
		line.is(first.from - 1, "approximation") ||
		line.lower(first.from - 1) === "between" ||
		line.lower(first.from - 1) === "from"
	);
}

const isVoted = (line: Line, { from }: Amount): boolean => isNear(line, from, "voting-verb");

function areJoined(line: Line, first: Amount, second: Amount, named: boolean): boolean {
	const apart = second.from - first.to;
	// "52 votes to 48"
	if (apart === 2) return line.is(first.to, "score-unit") && line.lower(first.to + 1) === "to";
	// "a 5-to-4 decision"
	if (apart === 3)
		return line.lower(first.to + 1) === "to" && line.isJoint(first.to) && line.isJoint(first.to + 2);
	if (apart !== 1) return false;
	if (line.isDash(first.to)) return line.isJoint(first.to) || named;
	if (line.lower(first.to) !== "to") return false;
	const falls = first.numeral.form === second.numeral.form && (first.value ?? 0) >= (second.value ?? 0);
	return falls || (isVoted(line, first) && line.lower(first.from - 1) !== "from");
}
