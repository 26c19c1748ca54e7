import type { Line } from "../../text/line.ts";
import { endsPhrase } from "./amount.ts";

const WORDS: ReadonlyMap<string, number> = new Map([
	["thousand", 1e3],
	["thousands", 1e3],
	["lakh", 1e5],
	["lakhs", 1e5],
	["lac", 1e5],
	["lacs", 1e5],
	["million", 1e6],
	["millions", 1e6],
	["mln", 1e6],
	["mio", 1e6],
	["crore", 1e7],
	["crores", 1e7],
	["cr", 1e7],
	["billion", 1e9],
	["billions", 1e9],
	["bln", 1e9],
	["trillion", 1e12],
	["trillions", 1e12],
	["trn", 1e12],
	["tln", 1e12],
	["quadrillion", 1e15],
]);

/** Letters that scale digits only: "20k", "$3.2bn", "£40m". */
const LETTERS: ReadonlyMap<string, number> = new Map([
	["k", 1e3],
	["K", 1e3],
	["mn", 1e6],
	["Mn", 1e6],
	["mil", 1e6],
	["M", 1e6],
	["bn", 1e9],
	["Bn", 1e9],
	["BN", 1e9],
	["b", 1e9],
	["B", 1e9],
	["tn", 1e12],
	["Tn", 1e12],
]);

/** Letters that mean a unit elsewhere and scale money only: "$5m", "$1.1t", "US$ 1MM". */
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
	["m", 1e6],
	["mm", 1e6],
	["MM", 1e6],
	["t", 1e12],
	["T", 1e12],
	["K", 1e3],
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
	return (
		!line.is(after, "size-word", "race-word", "metre-word", "compass-word") && !line.is(after, "particle")
	);
}

/** "fell from 7.31m to 7.29m treatments", "1.2m people, up from 1.1m": both mean the same. */
function isPairedMillion(line: Line, at: number): boolean {
	// "the 100m final was run after a £100m campaign"
	if (line.word(at) !== "m" || line.isApart(at) || line.is(at + 1, "race-word")) return false;
	for (let other = Math.max(1, at - 12); other < at + 12 && other < line.size; other++)
		if (other !== at && line.isDigits(other - 1) && isMillion(line, other)) return true;
	return false;
}
