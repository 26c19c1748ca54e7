import type { Line } from "../../text/line.ts";

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

/** "a 5k run", "in 4K": a distance or a picture, not thousands. */
const NOT_THOUSANDS =
	/^(?:run|race|runs|races|walk|event|course|video|tv|tvs|resolution|display|screen|ultra)$/;

/** What the metre is written with: "1.8m tall", "the 100m hurdles". */
const METRES =
	/^(?:tall|high|deep|wide|long|thick|above|below|away|ahead|off|north|south|east|west|hurdles|sprint|race|relay|freestyle|butterfly|backstroke|breaststroke|medley|final|finals|heat|heats|title|gold|silver|bronze|record|world|olympic|champion|race|races|dash|walk|rifle|pistol|platform|springboard|air|yacht|superyacht|waves|swell|and|or|to|from|of|in|on|at|by|x|per|under|over|stretch|exclusion)$/;

/** The scale at `at`, and the index after it. `money`: a currency stands before the digits. */
export function readMagnitude(
	line: Line,
	at: number,
	context: { money: boolean; digits: boolean },
): { value: number; to: number } | undefined {
	const joint = line.skipJoint(at);
	const atom = line.atoms[joint];
	if (atom === undefined) return undefined;
	const word = WORDS.get(atom.lower);
	if (word !== undefined) return { value: word, to: joint + 1 };
	if (!context.digits || joint !== at) return undefined;
	const after = line.atoms[at + 1];
	// "24703L202": letters between digits belong to a number plate.
	if (after?.digits === true && !after.space) return undefined;
	const scale = LETTERS.get(atom.text) ?? (context.money ? MONEY_LETTERS.get(atom.text) : undefined);
	// "10 k" apart is thousands only where no word follows.
	const apart = atom.space && !context.money && atom.text.length === 1;
	if (scale !== undefined && !(apart && (!/^[kM]$/.test(atom.text) || /^\p{L}/u.test(after?.text ?? "")))) {
		if (scale === 1e3 && !context.money && after !== undefined && NOT_THOUSANDS.test(after.lower))
			return undefined;
		return { value: scale, to: at + 1 };
	}
	if (isMillion(line, at) || isPairedMillion(line, at)) return { value: 1e6, to: at + 1 };
	return undefined;
}

/** "1.4m people" against "1.8m tall": a million of something, if something follows. */
function isMillion(line: Line, at: number): boolean {
	const [atom, after] = [line.atoms[at]!, line.atoms[at + 1]];
	if (atom.text !== "m" || atom.space || after?.space !== true) return false;
	return /^\p{Ll}{3,}$/u.test(after.text) && !METRES.test(after.lower);
}

/** "fell from 7.31m to 7.29m treatments", "1.2m people, up from 1.1m": both mean the same. */
function isPairedMillion(line: Line, at: number): boolean {
	if (line.word(at) !== "m" || line.isApart(at)) return false;
	// "the 100m final was run after a £100m campaign"
	if (
		/^(?:final|finals|race|relay|medley|heat|heats|title|hurdles|sprint|dash|freestyle)$/.test(
			line.lower(at + 1),
		)
	)
		return false;
	for (let other = Math.max(1, at - 12); other < at + 12 && other < line.size; other++)
		if (other !== at && line.isDigits(other - 1) && isMillion(line, other)) return true;
	return false;
}
