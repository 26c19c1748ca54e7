import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { KINDS } from "../kinds.ts";
import { isCompared, isGloss, isUnitLeftOut } from "./comparisons.ts";

/** Beyond this, what a figure is compared with is looked for no more. */
const REACH = 120;

/**
 * Figures that say how another one compares take what it counts: "a profit of $2.4 billion, up from $1.9 billion", "fell
 * $1.85, or 2.6 percent", "26.1 million passengers, compared with 26.3 million", "from 1,140 votes to 980".
 * Returns the figure itself where it stands alone.
 */
export function carryLevel(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const last = earlier.at(-1);
	const votes = ofPair(text, figure, last);
	if (votes !== undefined) return withNoun(figure, votes);
	const bare = figure.counted !== undefined && isA(figure.countedHead ?? "", "change-noun");
	const those = ofThoseElsewhere(text, figure, earlier);
	if (those !== undefined) return withNoun(figure, those);
	if ((figure.counted !== undefined && !bare) || !KINDS[figure.kind].hasLevel) return figure;
	const other = ofPronoun(text, figure, last) ?? comparedWith(text, figure, earlier, bare);
	return other === undefined ? figure : withNoun(figure, other);
}

export function withNoun(figure: Figure, { counted, countedHead }: Figure): Figure {
	return counted === undefined || countedHead === undefined ? figure : { ...figure, counted, countedHead };
}

/** Of the last three figures the one that this is compared with, or whose change it says again. */
function comparedWith(
	text: string,
	figure: Figure,
	earlier: readonly Figure[],
	bare: boolean,
): Figure | undefined {
	for (let back = 1; back <= 3; back++) {
		const other = earlier.at(-back);
		if (other === undefined || figure.start - other.end > REACH) return undefined;
		const between = text.slice(other.end, figure.start);
		if (/[.!?]["”’)]*\s/.test(between)) return undefined;
		if (between.includes("; ") && !isUnitLeftOut(figure)) return undefined;
		if (lendsNothing(figure, other, bare)) continue;
		const pair = { figure, other, between, after: text.slice(figure.end, figure.end + 24) };
		const linked = bare
			? /, (?:an?|the) [^.;,]{0,40}$/.test(between)
			: (isAlike(figure, other) && isCompared(pair)) ||
				isGloss(pair) ||
				(figure.kind === "percentage-points" && other.kind === "percent");
		if (linked) return mainOf(text, other, earlier.at(-back - 1));
	}
	return undefined;
}

function lendsNothing(figure: Figure, other: Figure, bare: boolean): boolean {
	if (other.counted === undefined || isA(other.countedHead ?? "", "change-noun")) return true;
	// ", a rise of 12%" is of the whole, not of the part named last.
	if (other.partOf !== undefined && bare) return true;
	if (figure.kind === "count") return other.kind !== "count" && figure.change === undefined;
	// "fell 250.2 points, or 0.7 percent": points are how, not what.
	return other.countedHead === "point";
}

/** "1,047 people died in 1,691 accidents, a 7% rise": what something befell is what the sentence counts. */
export function mainOf(text: string, other: Figure, before: Figure | undefined): Figure {
	if (before?.counted === undefined || other.event !== undefined || before.kind !== "count") return other;
	const between = text.slice(before.end, other.start);
	// "196,000 marchers across 85 towns": what is spread over them.
	const rest = between.startsWith(` ${before.counted}`) ? between.slice(before.counted.length + 1) : "";
	const spread = /^ (?:across|in|at|from|over) $/.test(rest);
	if (before.event === undefined) return spread && other.kind === "count" ? before : other;
	return /^[^.,;]{0,40} (?:in|from|after|at|over|across|on) $/.test(between) ? before : other;
}

/** "shrank from 1,140 votes to 980": the noun of the first, whatever it was that shrank. */
function ofPair(text: string, figure: Figure, other: Figure | undefined): Figure | undefined {
	if (figure.kind !== "count" || other?.kind !== "count" || other.counted === undefined) return undefined;
	const between = text.slice(other.end, figure.start);
	if (!between.startsWith(` ${other.counted}`)) return undefined;
	const joined = /^(?: [\p{L}\d]+){0,3} to $/u.test(between.slice(other.counted.length + 1));
	const from = /\bfrom (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, other.start - 24), other.start));
	const alone = !/^ (?!this\b|was\b|has\b|is\b)\p{Ll}+s\b/u.test(text.slice(figure.end, figure.end + 20));
	return joined && from && alone ? other : undefined;
}

/** "Thefts rose by a fifth, while those across England fell 4 per cent": of the same things elsewhere. */
function ofThoseElsewhere(text: string, figure: Figure, earlier: readonly Figure[]): Figure | undefined {
	if (figure.countedHead !== "those" || !figure.change) return undefined;
	const other = earlier.findLast(({ counted, change }) => counted !== undefined && change !== undefined);
	if (other === undefined) return undefined;
	return /[.!?]\s/.test(text.slice(other.end, figure.start)) ? undefined : other;
}

/** "… 46.5% of generation. A decade ago it was 14%": the level before, whatever it was of. */
function ofPronoun(text: string, figure: Figure, other: Figure | undefined): Figure | undefined {
	if (other?.counted === undefined || other.kind !== figure.kind || figure.start - other.end > 200)
		return undefined;
	if (other.unit !== figure.unit) return undefined;
	const before = text.slice(Math.max(0, figure.start - 40), figure.start);
	if (
		/(?:^|\s)(?:This|That|It|The \p{L}+|which) (?:compares|compared) (?:with|to) [^.;]{0,24}$/u.test(before)
	)
		return other;
	// "measured in local currencies they were up 1%"
	if (/\b(?:they|it) (?:was|were|is|are) (?:up|down) (?:by )?(?:only |just |about )?$/.test(before))
		return other;
	return /\b(?:it|that|this|that (?:figure|share|number|rate|total)|the (?:figure|share|rate)) (?:was|is|had been|has been|stood at|stands at|will be|would be|reached|fell to|rose to) (?:only |just |still |now |about )?$/i.test(
		before,
	)
		? other
		: undefined;
}

const isProportion = ({ kind }: Figure): boolean => kind === "percent" || kind === "ratio";

/** "Six in 10 of those surveyed …, up from 43 percent". */
function isAlike(figure: Figure, other: Figure): boolean {
	return figure.kind === other.kind || (isProportion(figure) && isProportion(other));
}

/** "from 7.31m to 7.29m treatments": the noun stands behind the later one. */
export function carryBack(text: string, figure: Figure, next: Figure | undefined): Figure {
	if (next === undefined || figure.event !== undefined) return figure;
	if (figure.kind !== next.kind || next.counted === undefined || figure.kind !== "count") return figure;
	// "10, 15, sometimes 20 lives"
	if (
		figure.counted === undefined &&
		/^, (?:sometimes |even |maybe |perhaps |or )?$/.test(text.slice(figure.end, next.start)) &&
		figure.value !== undefined &&
		next.value !== undefined &&
		figure.value < next.value
	)
		return withNoun(figure, next);
	// "18 and 25 patients", "four and six counts"
	if (figure.counted === undefined && text.slice(figure.end, next.start) === " and ")
		return withNoun(figure, next);
	if (figure.counted !== undefined && text.slice(figure.end, next.start) !== " to ") return figure;
	const from = /\b(?:from|between) (?:\p{L}+ ){0,2}$/u.test(
		text.slice(Math.max(0, figure.start - 24), figure.start),
	);
	if (!from || !/^(?: \(?[\p{L}\d]+\)?){0,4} to $/u.test(text.slice(figure.end, next.start))) return figure;
	return withNoun(figure, next);
}
