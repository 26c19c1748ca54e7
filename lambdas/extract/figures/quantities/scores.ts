import { isPlural } from "../../text/lexicon/singular.ts";
import { type Amount, isNear, type Line } from "./amount.ts";
import { joinPairs } from "./pairs.ts";

const CONTEST =
	/^(?:win|wins|won|winning|winner|winners|beat|beats|beaten|beating|defeat|defeats|defeated|victory|victories|lose|loses|lost|losing|loss|draw|draws|drew|drawn|tie|tied|score|scored|scores|scoreline|lead|leads|led|leading|ahead|trail|trailed|trailing|behind|vote|votes|voted|voting|ruling|ruled|decision|majority|match|game|games|goal|goals|set|sets|tiebreak|tie-break|penalties|aggregate|shootout|innings|series|thrashed|thrashing|hammered|edged|rout|routed|crushed|stunned|upset|downed|swept|overcame|outlasted|advanced|eliminated|final|semifinal|semi-final|quarterfinal|quarter-final|playoff|halftime|half-time|season|record|passed|approved|rejected|senate|court|council|down|up|stalemate|dispatched|saw|eased|comeback|equaliser|equalizer|penalty|kickoff|inning|league|cup|split|wicket|wickets|over|overs|bowled|batted|batting|batter|batters|batsman|runs|seamer|spinner|bowler|bowlers|figures)$/;

/** "3-1", "52-48", "6-4, 7-5", "217 to 213", "52 votes to 48": the numbers of a contest, as written. */
export function joinScores(line: Line, amounts: readonly Amount[]): Amount[] {
	return joinPairs(amounts, (first, second) => scoreOf(line, first, second));
}

function scoreOf(line: Line, first: Amount, second: Amount): Amount | undefined {
	if (!isPoint(first) || !isPoint(second) || !areJoined(line, first, second)) return undefined;
	// "4-3-3" is a formation, "555-01-99" a number plate.
	if (line.isJoint(second.to) || line.isJoint(first.from - 1)) return undefined;
	const [a, b] = [first.value!, second.value!];
	const contest = isNamed(line, first, second) || isNear(line, first.from, CONTEST);
	if (!contest) return undefined;
	// "10-12 players", "5 to 10 goals": a range if it rises and counts something.
	const next = line.lower(second.to);
	if (a < b && isPlural(next) && !/^(?:votes|wins|points)$/.test(next)) return undefined;
	if (a < b && second.united) return undefined;
	if (
		a < b &&
		!line.isDash(first.to) &&
		!/^(?:vote|votes|voted|ruling|decision)$/.test(next) &&
		!voted(line, first.from)
	)
		return undefined;
	if (a < b && /^(?:between|from|about|around|some)$/.test(line.lower(first.from - 1))) return undefined;
	const { value: _, ...shape } = first;
	return { ...shape, kind: "score", values: [a, b], to: second.to, united: true };
}

/** "Arsenal 2-1 Chelsea", "Arsenal 1 - 2 Chelsea": names on both sides. */
function isNamed(line: Line, first: Amount, second: Amount): boolean {
	if (first.value! > 30 || second.value! > 30 || !line.isDash(first.to)) return false;
	return line.isCapital(first.from - 1) && line.isCapital(second.to);
}

function voted(line: Line, at: number): boolean {
	return isNear(line, at, /^(?:vote|votes|voted|voting)$/);
}

function isPoint(amount: Amount): boolean {
	const { value } = amount;
	return (
		!amount.united &&
		value !== undefined &&
		Number.isInteger(value) &&
		value >= 0 &&
		value < 1000 &&
		amount.numeral.scale === 1
	);
}

function areJoined(line: Line, first: Amount, second: Amount): boolean {
	const between = line.atoms.slice(first.to, second.from);
	if (between.length === 1) {
		if (line.isJoint(first.to)) return true;
		if (line.isDash(first.to)) return isNamed(line, first, second);
		return (
			(between[0]!.lower === "to" &&
				first.numeral.form === second.numeral.form &&
				first.value! >= second.value!) ||
			(between[0]!.lower === "to" && voted(line, first.from) && line.lower(first.from - 1) !== "from")
		);
	}
	return between.length === 2 && /^(?:votes?|points)$/.test(between[0]!.lower) && between[1]!.lower === "to";
}
