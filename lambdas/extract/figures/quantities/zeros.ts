import { type Amount, endsPhrase, type Line, readEach, spelled } from "./amount.ts";

/** "No deaths were reported", "no serious injuries", "no one was hurt". */
export function readZeros(line: Line): Amount[] {
	return readEach(line, (word, at) =>
		isZero(line, at, word) ? spelled("count", { from: at, to: at + 1, value: 0 }) : undefined,
	);
}

function isZero(line: Line, at: number, word: string): boolean {
	if (word === "nobody") return isHarmed(line, at + 1);
	// "Deaths: none"
	if (word === "none") return line.lower(at - 1) === ":" && isReported(line, at - 2);
	if (word !== "no") return false;
	if (line.lower(at + 1) === "one" && isHarmed(line, at + 2)) return true;
	for (let noun = at + 1; noun < at + 4 && line.isLetters(noun); noun++)
		// "no dead and 12 hurt": no noun follows that is dead.
		if (isReported(line, noun) || (line.is(noun, "state-word") && endsPhrase(line, noun + 1))) return true;
	return false;
}

/** What news reports the absence of: "No deaths" is a zero, "no doubt" and "no case" are not. */
const isReported = (line: Line, at: number): boolean =>
	line.is(at, "harm-noun") ||
	(line.isPlural(at) && line.is(at, "casualty-noun", "event-noun", "incident-noun"));

/** "nobody else was seriously hurt" */
function isHarmed(line: Line, from: number): boolean {
	let at = from;
	while (at < from + 4 && (line.is(at, "auxiliary") || /^else$|ly$/.test(line.lower(at)))) at++;
	return (
		line.is(at, "casualty-state", "casualty-verb", "person-verb", "dying-verb") || line.is(at, "harm-state")
	);
}
