import { type Amount, type Line, spelled } from "./amount.ts";

/** What news reports the absence of: "No deaths" is a zero, "no doubt" is not. */
const COUNTABLE =
	/^(?:deaths?|injuries|casualties|fatalities|arrests|victims|survivors|infections|cases|casualty|fatality|injury|wounded|detentions|evacuations|incidents|goals|hostages|explosions|outages|fires|strikes|strandings|medals|wins|launches|leaks|penalties|layoffs|redundancies|prosecutions|convictions)$/;

const HARMED =
	/^(?:injured|hurt|killed|wounded|harmed|arrested|detained|charged|died|missing|trapped|aboard|dead)$/;

/** "No deaths were reported", "no serious injuries", "no one was hurt". */
export function readZeros(line: Line): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < line.size; at++) {
		const word = line.lower(at);
		if (word === "nobody" && isHarmed(line, at + 1)) found.push(zero(at, at + 1));
		if (isNone(line, at)) found.push(zero(at, at + 1));
		if (word !== "no") continue;
		if (line.lower(at + 1) === "one" && isHarmed(line, at + 2)) found.push(zero(at, at + 1));
		for (let noun = at + 1; noun < at + 4 && line.isLetters(noun); noun++) {
			const dead = line.is(noun, "state-word") && endsPhrase(line, noun + 1);
			if (!dead && !COUNTABLE.test(line.lower(noun))) continue;
			found.push(zero(at, at + 1));
			break;
		}
	}
	return found;
}

/** "no dead and 12 hurt": no noun follows that is dead. */
function endsPhrase(line: Line, at: number): boolean {
	return !line.isLetters(at) || line.is(at, "coordinator", "preposition", "auxiliary", "be");
}

/** "Deaths: none" */
function isNone(line: Line, at: number): boolean {
	return line.lower(at) === "none" && line.lower(at - 1) === ":" && COUNTABLE.test(line.lower(at - 2));
}

function isHarmed(line: Line, at: number): boolean {
	const verb = /^(?:was|were|is|has|been|have|had|else)$/.test(line.lower(at)) ? at + 1 : at;
	return HARMED.test(line.lower(/^(?:been|was|seriously)$/.test(line.lower(verb)) ? verb + 1 : verb));
}

const zero = (from: number, to: number): Amount => spelled("count", { from, to, value: 0 });
