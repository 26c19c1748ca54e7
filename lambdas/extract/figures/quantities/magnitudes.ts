import type { Line } from "../../text/line.ts";
import { endsPhrase } from "./amount.ts";

const scales = (rows: readonly (readonly [scale: number, names: string])[]): ReadonlyMap<string, number> =>
	new Map(rows.flatMap(([scale, names]) => names.split(" ").map((name) => [name, scale] as const)));

const WORDS = scales([
	[1e3, "thousand thousands"],
	[1e5, "lakh lakhs lac lacs"],
	[1e6, "million millions mln mio"],
	[1e7, "crore crores cr"],
	[1e9, "billion billions bln"],
	[1e12, "trillion trillions trn tln"],
	[1e15, "quadrillion"],
]);

/** Letters that scale digits only: "20k", "$3.2bn", "£40m". */
const LETTERS = scales([
	[1e3, "k K"],
	[1e6, "mn Mn mil M"],
	[1e9, "bn Bn BN b B"],
	[1e12, "tn Tn"],
]);

/** Letters that mean a unit elsewhere and scale money only: "$5m", "$1.1t", "US$ 1MM". */
const MONEY_LETTERS = scales([
	[1e3, "K"],
	[1e6, "m mm MM"],
	[1e12, "t T"],
]);

/** The scale at `at`, and the index after it. `money`: a currency stands before the digits. */
export function readMagnitude(
	line: Line,
	at: number,
	context: { money: boolean; digits: boolean },
): { value: number; to: number } | undefined {
	const joint = line.skipJoint(at);
	const word = WORDS.get(line.lower(joint));
	if (word !== undefined) return { value: word, to: joint + 1 };
	// "24703L202": letters between digits belong to a number plate.
	if (!context.digits || joint !== at || (line.isDigits(at + 1) && line.isGlued(at + 1))) return undefined;
	const value =
		letterScale(line, at, context.money) ?? (isMillion(line, at) || isPairedMillion(line, at) ? 1e6 : 0);
	return value > 0 ? { value, to: at + 1 } : undefined;
}

/** The scale of a letter; 0 where it is one elsewhere, and no scale here: "a 5k run", "in 4K". */
function letterScale(line: Line, at: number, money: boolean): number | undefined {
	const letter = line.word(at);
	const scale = LETTERS.get(letter) ?? (money ? MONEY_LETTERS.get(letter) : undefined);
	// "10 k" apart is thousands only where no word follows.
	const apart = line.isApart(at) && !money && letter.length === 1;
	if (apart && ((letter !== "k" && letter !== "M") || line.isLetters(at + 1))) return undefined;
	return scale === 1e3 && !money && line.is(at + 1, "k-noun") ? 0 : scale;
}

/** "1.4m people" against "1.8m tall", "the 100m hurdles": a million of something, if something follows. */
function isMillion(line: Line, at: number): boolean {
	const after = at + 1;
	if (line.word(at) !== "m" || line.isApart(at) || line.isGlued(after)) return false;
	if (!line.isSmall(after) || line.word(after).length < 3 || endsPhrase(line, after)) return false;
	return !isLength(line, at) && !line.is(after, "size-word", "compass-word", "particle");
}

/** "the 100m final", "5m waves", "a 90m crane", but "a 1.2m tree seedlings scheme" */
function isLength(line: Line, at: number): boolean {
	const after = at + 1;
	if (line.is(after, "race-word", "metre-word") || line.is(after + 1, "stroke-word")) return true;
	const one = line.is(at - 2, "indefinite-article") && line.is(after, "tall-noun");
	return one && !(line.isLetters(after + 1) && line.isPlural(after + 1));
}

/** "fell from 7.31m to 7.29m treatments", "1.2m people, up from 1.1m": both mean the same. */
function isPairedMillion(line: Line, at: number): boolean {
	// "the 100m final was run after a £100m campaign"
	if (line.word(at) !== "m" || line.isApart(at) || isLength(line, at)) return false;
	for (let other = Math.max(1, at - 12); other < at + 12 && other < line.size; other++)
		if (other !== at && line.isDigits(other - 1) && isMillion(line, other)) return true;
	return false;
}
