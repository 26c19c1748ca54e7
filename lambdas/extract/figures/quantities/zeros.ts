import { isWord } from "../../text/atoms.ts";
import { type Amount, is, type Line, lower } from "./amount.ts";

/** What news reports the absence of: "No deaths" is a zero, "no doubt" is not. */
const COUNTABLE =
	/^(?:deaths?|injuries|casualties|fatalities|arrests|victims|survivors|infections|cases|casualty|fatality|injury|wounded|detentions|evacuations|incidents|goals|hostages|explosions|outages|fires|strikes|strandings|medals|wins|launches|leaks|penalties|layoffs|redundancies|prosecutions|convictions)$/;

const HARMED =
	/^(?:injured|hurt|killed|wounded|harmed|arrested|detained|charged|died|missing|trapped|aboard|dead)$/;

/** "No deaths were reported", "no serious injuries", "no one was hurt". */
export function readZeros(line: Line): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < line.atoms.length; at++) {
		const word = lower(line, at);
		if (word === "nobody" && isHarmed(line, at + 1)) found.push(zero(at, at + 1));
		if (isNone(line, at)) found.push(zero(at, at + 1));
		if (word !== "no") continue;
		if (lower(line, at + 1) === "one" && isHarmed(line, at + 2)) found.push(zero(at, at + 1));
		for (let noun = at + 1; noun < at + 4 && isWord(line.atoms[noun]); noun++) {
			const dead = is(line, noun, "state-word") && endsPhrase(line, noun + 1);
			if (!dead && !COUNTABLE.test(lower(line, noun))) continue;
			found.push(zero(at, at + 1));
			break;
		}
	}
	return found;
}

/** "no dead and 12 hurt": no noun follows that is dead. */
function endsPhrase(line: Line, at: number): boolean {
	return !isWord(line.atoms[at]) || is(line, at, "coordinator", "preposition", "auxiliary", "be");
}

/** "Deaths: none" */
function isNone(line: Line, at: number): boolean {
	return lower(line, at) === "none" && lower(line, at - 1) === ":" && COUNTABLE.test(lower(line, at - 2));
}

function isHarmed(line: Line, at: number): boolean {
	const verb = /^(?:was|were|is|has|been|have|had|else)$/.test(lower(line, at)) ? at + 1 : at;
	return HARMED.test(lower(line, /^(?:been|was|seriously)$/.test(lower(line, verb)) ? verb + 1 : verb));
}

function zero(from: number, to: number): Amount {
	const numeral = { from, to, value: 0, scale: 1, form: "words", dressed: true } as const;
	return { from, to, kind: "count", modifier: "exact", value: 0, numeral, united: true };
}
