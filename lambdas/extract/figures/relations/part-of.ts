import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import { sequence } from "../../text/sequence.ts";
import { KINDS } from "../kinds.ts";
import { before, behind, Pair } from "./pair.ts";

/** Stands between a cue and its number: "including at least 12", "with the 40". */
const SOFTENED = "'at'|approximator|limit-word|article{0,4} $";
const PART: readonly (readonly [cue: "of" | "including" | "with", holds: (line: Line) => boolean])[] = [
	["including", sequence(`'including' ','? ${SOFTENED}`)],
	["of", sequence(`'of'|'among' partitive-word ','? ${SOFTENED}`)],
	["with", sequence(`'with' ','? ${SOFTENED}`)],
];
const OF_THEM = sequence("^ 'of' partitive-word");

/** The ordinal of the whole that the figure is a part of: "34 were killed, including 12 children". */
export function isPart(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	if (!KINDS[figure.kind].part || earlier.length === 0) return undefined;
	const roll = rollCall(text, figure, earlier) ?? ofThose(text, figure, earlier.at(-1), earlier.length - 1);
	if (roll !== undefined) return roll;
	const lead = before(text, figure);
	const cue = PART.find(([, holds]) => holds(lead))?.[0];
	if (cue !== undefined) return wholeBefore(text, figure, earlier, cue);
	return OF_THEM(behind(text, figure))
		? wholeBefore(text, figure, earlier, "of")
		: isListed(text, figure, earlier);
}

/** The nearest count that the part may be of; "with" joins many things, and there a part has the noun of its whole. */
function wholeBefore(
	text: string,
	figure: Figure,
	earlier: readonly Figure[],
	cue: "of" | "including" | "with",
): number | undefined {
	for (let index = earlier.length - 1; index >= 0; index--) {
		const whole = earlier[index];
		if (whole === undefined || figure.start - whole.end > 250) return undefined;
		if (cue !== "of" && new Pair(text, whole, figure).isParted) return undefined;
		if (whole.kind !== "count" || whole.partOf !== undefined) continue;
		if (cue === "with" && whole.countedHead !== figure.countedHead) return undefined;
		return bounded(figure) > bounded(whole) ? undefined : index;
	}
	return undefined;
}

const OPENS_WITH_OF = sequence("'Of'|'Among' determiner|approximation|limit-word{0,3} inner{0,5} $");
const OPENS_WITH_OUT_OF = sequence("'Out' 'of' determiner|approximation|limit-word{0,3} inner{0,5} $");

/** "Of the 157 animals found on Tuesday, 90 were still alive." */
export function ofThose(
	text: string,
	figure: Figure,
	whole: Figure | undefined,
	index: number,
): number | undefined {
	if (whole?.kind !== "count" || !KINDS[figure.kind].part || whole.partOf !== undefined) return undefined;
	if (figure.start - whole.end > 120 || bounded(figure) > bounded(whole)) return undefined;
	const lead = before(text, whole);
	if (!OPENS_WITH_OF(lead) && !OPENS_WITH_OUT_OF(lead)) return undefined;
	const pair = new Pair(text, whole, figure);
	return pair.between.has(0, pair.between.size, "comma") && !pair.isParted ? index : undefined;
}

const ROLL_CALL = sequence(
	"suffered|'hostages'|'survivors' 'also'? including-verb approximation|'at'|'least'{0,2} $",
);

/** "The dead included 14 children": a part of the last count of dead. */
function rollCall(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const lead = before(text, figure);
	if (!ROLL_CALL(lead)) return undefined;
	const verb = lead.atoms.findLastIndex((_, at) => lead.is(at, "including-verb"));
	const who = lead.lower(lead.lower(verb - 1) === "also" ? verb - 2 : verb - 1);
	const index = earlier.findLastIndex(
		(whole) =>
			whole.kind === "count" &&
			whole.partOf === undefined &&
			isSameFate(who, `${whole.event} ${whole.countedHead}`.split(" ")) &&
			bounded(figure) <= bounded(whole),
	);
	return index < 0 ? undefined : index;
}

const FATES = ["death-word", "injury-word", "loss-word"] as const;

/** "the dead" are among "40 people killed"; hostages and survivors may be among any. */
function isSameFate(who: string, whole: readonly string[]): boolean {
	const fates = FATES.filter((fate) => isA(who, fate));
	return fates.length === 0 || whole.some((word) => fates.some((fate) => isA(word, fate)));
}

const LISTED = sequence("^ inner{0,10} comma|'and' 'and'? $");

/** ", including 12 children and five women": the second of a list is a part of the same whole. */
function isListed(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const last = earlier.at(-1);
	if (last?.partOf === undefined || figure.kind !== "count" || figure.countedHead === undefined)
		return undefined;
	if (figure.start - last.end >= 60) return undefined;
	const { between } = new Pair(text, last, figure);
	const clause = between.has(0, between.size, "auxiliary", "telling-verb");
	return !clause && LISTED(between) ? last.partOf : undefined;
}

function bounded(figure: Figure): number {
	if (figure.kind !== "count") return 0;
	return figure.value ?? figure.low ?? 0;
}
