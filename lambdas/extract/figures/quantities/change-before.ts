import {
	type ChangeVerb,
	changeNoun,
	changeVerb,
	type Direction,
	LOWERING,
} from "../../text/lexicon/change.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import type { Line } from "./amount.ts";
import { words } from "./word-test.ts";

/** Words that may stand between the change word and "to", "from" or the number. */
const BETWEEN = words(
	"by from to in on at a an the of record low high new all-time all time year years month months week day quarter last this earlier previous ago early late mid about around nearly almost more than less over under some just only as much many little further another additional back again also even steadily annual percent per cent percentage points point basis % c p cents penny dollars dollar euros euro pounds pound yen pence million billion trillion thousand crore lakh , $ € £ ¥ ₹ - – monday tuesday wednesday thursday friday saturday sunday or and out up down estimated seasonally adjusted respectively people barrels barrel tonnes tonne tons ton share between peak total range average level equivalent close finish settle end trade trading reach hit stand half thirds third fifth tenth twice",
	/^(?:\(|\)|\p{L}{3,}fold)$/u,
);

/** The change word that governs the position `at`, looking back over numbers, dates and small words. */
export function changeBefore(
	line: Line,
	at: number,
): { direction: Direction; word: ChangeVerb; at: number } | undefined {
	let skipped = 0;
	for (let index = at - 1; index >= 0 && index >= at - 18; index--) {
		const atom = line.atoms[index]!;
		const word = verbAt(line, index);
		if (word !== undefined && isVerbal(line, index)) return { direction: word.direction, word, at: index };
		const noun = changeNoun(atom.lower);
		if (noun !== undefined && /^(?:of|to|from|by)$/.test(line.lower(index + 1)))
			return { direction: noun, word: { direction: noun }, at: index };
		if (atom.digits || BETWEEN.test(atom.lower) || isA(atom.lower, "month") || /ly$/.test(atom.lower))
			continue;
		// "raised its forecast to": an object of a few words.
		skipped++;
		if (
			skipped > 4 ||
			/^[.;:!?"“”]$/.test(atom.text) ||
			(/^(?:that|which|who|when|after|before|while|because|if|but|for|with|said|were|was|is|are)$/.test(
				atom.lower,
			) &&
				!isPointing(line, index))
		)
			return undefined;
		const transitive =
			transitiveBefore(line, index, at) ?? (isListedLevel(line, at) ? farBefore(line, index) : undefined);
		if (transitive !== undefined) return transitive;
		return undefined;
	}
	return undefined;
}

/** "to lower rates by 50 basis points": behind "to" or a modal it is the verb. */
function verbAt(line: Line, at: number): ChangeVerb | undefined {
	const word = line.lower(at);
	const before = line.lower(at - 1);
	return word === "lower" && (before === "to" || isA(before, "modal")) ? LOWERING : changeVerb(word);
}

/** "a bill would go up by $118 a year under the plan, from $3,406": the change may stand further back. */
function isListedLevel(line: Line, at: number): boolean {
	const from = /^(?:from|to|by)$/.test(line.lower(at - 1)) ? at - 1 : at;
	return /^(?:from|to|by)$/.test(line.lower(from)) && /^[,(–—]$/.test(line.lower(from - 1));
}

function farBefore(
	line: Line,
	from: number,
): { direction: Direction; word: ChangeVerb; at: number } | undefined {
	for (let index = from; index >= 0 && index > from - 16; index--) {
		const atom = line.atoms[index]!;
		if (/^[.;:!?"“”]$/.test(atom.text) || /^(?:that|which|who|when|because|if|but|said)$/.test(atom.lower))
			return undefined;
		const word = changeVerb(atom.lower);
		if (word !== undefined && isVerbal(line, index)) return { direction: word.direction, word, at: index };
	}
	return undefined;
}

function transitiveBefore(
	line: Line,
	from: number,
	at: number,
): { direction: Direction; word: ChangeVerb; at: number } | undefined {
	for (let index = from; index >= 0 && index >= from - 10 && index >= at - 18; index--) {
		const atom = line.atoms[index]!;
		const word = verbAt(line, index);
		// "cut emissions by 43% to limit warming to 1.5 degrees": another change.
		if (/^(?:to|by|%|percent)$/.test(atom.lower)) return undefined;
		if ((word?.transitive || word?.either) && index < at - 1)
			return { direction: word.direction, word, at: index };
		if (
			/^[,.;:!?"“”]$/.test(atom.text) ||
			(/^(?:that|which|who|when|after|before|while|because|if|but|said)$/.test(atom.lower) &&
				!isPointing(line, index))
		)
			return undefined;
	}
	return undefined;
}

/** "cut that levy by 10 percent": right behind the verb it points at what is cut. */
function isPointing(line: Line, at: number): boolean {
	return line.lower(at) === "that" && changeVerb(line.lower(at - 1))?.transitive === true;
}

const PARTICLE_VERBS = new Set(
	"shot shoot chase chased chasing shooting shoots brought bring gunned tracked taken take took put puts tore torn broke broken shut laid set sets setting gave given give picked pick made make makes making built build rounded blew blown blow bought snapped opened burned burnt hunted knocked mowed stood sat sit turned signed propped lined cleaned racked end ended ending showed pulled scaled cut cuts handed sent stepped hold holds held holding call calls called calling tie ties tied tying use uses used using eat eats ate eaten eating soak soaked soaks free frees freed freeing back backed pay pays paid paying write writes wrote written writing draw draws drew drawn lock locks locked fill fills filled beat beaten split wrap wrapped swallow swallowed gobbled mopped stock stocked dug snap snaps snapping buy buys buying giving taking putting picking blowing opens opening turn turns turning signing sign signs rack racks racking round rounds rounding shows showing knocking knock break breaks breaking bringing brings tear tears tearing burn burns burning cutting pull pulls pulling".split(
		" ",
	),
);

function isDistance(line: Line, at: number): boolean {
	for (let next = at + 1; next < at + 6; next++)
		if (
			/^(?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|yards?|nautical|blocks?)$/.test(
				line.lower(next),
			)
		)
			return true;
	return false;
}

/** "Imports shot up 9 percent": with a share behind, what shoots or moves up is a level. */
function isShotUp(line: Line, at: number): boolean {
	if (!line.is(at - 1, "moving-verb")) return false;
	for (let next = at + 1; next < at + 5; next++) if (line.is(next, "percent-opener")) return true;
	return false;
}

/** "Shares were off 3 percent", "Chinese chips, off 0.7%", but "laid off 40", "20 off". */
function isMarkedDown(line: Line, at: number): boolean {
	const stands = line.is(at - 1, "be", "market-verb", "comma") || line.lower(at - 1).endsWith("s");
	return stands && (line.isDigits(at + 1) || line.is(at + 1, "approximation", "number-word"));
}

/** "up to 40" and "down the street" are no changes. */
function isVerbal(line: Line, at: number): boolean {
	const word = line.lower(at);
	const after = line.lower(at + 1);
	if (word === "up" || word === "down") {
		// "touched down 38 km short", "went down about 12 nautical miles from the coast": a place, not a change.
		if (
			/^(?:touch|touched|touching|touches|landed|crashed|splashed|climbed|walked|drove|flew|sailed|headed|moved|ran)$/.test(
				line.lower(at - 1),
			)
		)
			return false;
		if (/^(?:went|goes|going|go|came|come|gone)$/.test(line.lower(at - 1)) && isDistance(line, at))
			return false;
		if (word === "up" && after === "to") return line.is(at - 1, "moving-verb");
		// "shot down 64 drones", "set up 12 camps", "held up half of the exports".
		if (PARTICLE_VERBS.has(line.lower(at - 1)) && !isShotUp(line, at)) return false;
		return (
			line.isDigits(at + 1) ||
			/^(?:from|by|about|around|nearly|almost|more|over|some|just|as|\$|€|£|¥|to|a|an|at|slightly|sharply|another|roughly|half|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+ly|[A-Z]{1,3}|us|c|a)$/u.test(
				after,
			)
		);
	}
	if (word === "off") return isMarkedDown(line, at);
	if (word === "lower" && (line.lower(at - 1) === "to" || line.is(at - 1, "modal"))) return true;
	if (word === "higher" || word === "lower") return /^(?:at|by|to|from|,)$/.test(after);
	if (word === "put" || word === "contract") return false;
	return true;
}
