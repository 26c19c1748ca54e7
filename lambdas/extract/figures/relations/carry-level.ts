import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import { sequence } from "../../text/sequence.ts";
import { KINDS } from "../kinds.ts";
import { isCompared, isGloss, isUnitLeftOut } from "./comparisons.ts";
import { before, Pair } from "./pair.ts";

/** Beyond this, what a figure is compared with is looked for no more. */
const REACH = 120;
/** So many figures back at most, however close they stand. */
const NEAREST = 10;

/**
 * Figures that say how another one compares take what it counts: "a profit of $2.4 billion, up from $1.9 billion", "fell
 * $1.85, or 2.6 percent", "26.1 million passengers, compared with 26.3 million", "from 1,140 votes to 980".
 * Returns the figure itself where it stands alone.
 */
export function carryLevel(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const last = earlier.at(-1);
	if (last === undefined) return figure;
	if (isOfPair(new Pair(text, last, figure))) return withNoun(figure, last);
	const those = ofThoseElsewhere(text, figure, earlier);
	if (those !== undefined) return withNoun(figure, those);
	// "a rise of 12 percent" says how much, and not of what; "8.6 rebounds" are counted.
	const bare = figure.change !== undefined && isA(figure.countedHead ?? "", "change-noun");
	if ((figure.counted !== undefined && !bare) || !KINDS[figure.kind].hasLevel) return figure;
	const other = ofPronoun(text, figure, earlier) ?? comparedWith(text, figure, earlier, bare);
	return other === undefined ? figure : withNoun(figure, other);
}

/** The figure with the noun of another, where that has one. */
export function withNoun(
	figure: Figure,
	{ counted, countedHead }: Pick<Figure, "counted" | "countedHead">,
): Figure {
	return counted === undefined || countedHead === undefined ? figure : { ...figure, counted, countedHead };
}

const A_CHANGE = sequence("',' article inner{0,8} $");

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
		const pair = new Pair(text, other, figure);
		if (pair.isParted || (pair.between.has(0, pair.between.size, "clause-parting") && !isUnitLeftOut(figure)))
			return undefined;
		if (lendsNothing(figure, other, bare)) continue;
		const linked = bare
			? A_CHANGE(pair.between)
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
	// "fell 12 points to 9,000": the level is of something else.
	if (other.countedHead === "point" && other.change?.role === "by" && figure.change?.role === "to")
		return true;
	if (figure.kind === "count") return other.kind !== "count" && figure.change === undefined;
	// "fell 250.2 points, or 0.7 percent": points are how, not what.
	return other.countedHead === "point";
}

const SPREAD = sequence("^ place-preposition|'from'|'over' $");
const ACROSS = sequence("^ inner{1,8} 'across'|'over'|'throughout' $");
const SCENE = sequence("^ inner{0,8} scene-preposition $");

/** "1,047 people died in 1,691 accidents, a 7% rise": what something befell is what the sentence counts. */
export function mainOf(text: string, other: Figure, before: Figure | undefined): Figure {
	if (before?.counted === undefined || other.event !== undefined || before.kind !== "count") return other;
	const pair = new Pair(text, before, other);
	if (before.event !== undefined) return SCENE(pair.between) ? before : other;
	// "196,000 marchers across 85 towns": what is spread over them.
	return pair.hasNoun && (SPREAD(pair.rest) || ACROSS(pair.rest)) && other.kind === "count" ? before : other;
}

const TO = sequence("^ inner{0,3} 'to' $");
const FROM = sequence("'from' word{0,2} $");

/** "shrank from 1,140 votes to 980": the noun of the first, whatever it was that shrank. */
function isOfPair(pair: Pair): boolean {
	const { figure, other, after, text } = pair;
	if (figure.kind !== "count" || other.kind !== "count" || !pair.hasNoun) return false;
	const named = after.isSmall(0) && after.isPlural(0);
	return !named && TO(pair.rest) && FROM(before(text, other));
}

/** "Thefts rose by a fifth, while those across England fell 4 per cent": of the same things elsewhere. */
function ofThoseElsewhere(text: string, figure: Figure, earlier: readonly Figure[]): Figure | undefined {
	if (figure.countedHead !== "those" || !figure.change) return undefined;
	const other = earlier.findLast(({ counted, change }) => counted !== undefined && change !== undefined);
	if (other === undefined || figure.start - other.end > 400) return undefined;
	return new Pair(text, other, figure).isParted ? undefined : other;
}

const STANDS_AT = "have|modal? be|level-verb 'to'|'at'? approximator|focus-word? $";
const PRONOUNS: readonly ((line: Line) => boolean)[] = [
	"subject-pronoun|demonstrative|relative 'compares'|'compared' 'with'|'to' any{0,5} $",
	"'the' word 'compares'|'compared' 'with'|'to' any{0,5} $",
	// "measured in local currencies they were up 1%"
	"'it'|'they' be change-particle 'by'? approximator? $",
	`'it'|demonstrative ${STANDS_AT}`,
	`'the'|'that' extent-noun ${STANDS_AT}`,
].map(sequence);

/** Whose number is no change lost, raised or gained money: "it lost $2 billion". */
const THEY_GREW = sequence("'it'|'they' change-verb change-link? approximator? $");
const THEY_GREW_BY = sequence("'it'|'they' change-verb change-link approximator? $");

/** "… 46.5% of generation. A decade ago it was 14%", "volumes fell by 6 percent, …; in Asia they grew 2 percent": of the same. */
function ofPronoun(text: string, figure: Figure, earlier: readonly Figure[]): Figure | undefined {
	const near = earlier.slice(-NEAREST);
	const index = near.findLastIndex(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
	const other = near[index];
	if (other?.counted === undefined || figure.start - other.end > 200) return undefined;
	const line = before(text, figure);
	const holds =
		PRONOUNS.some((holds) => holds(line)) ||
		(figure.change !== undefined && (figure.kind === "money" ? THEY_GREW_BY : THEY_GREW)(line));
	return holds ? mainOf(text, other, near[index - 1]) : undefined;
}

const isProportion = ({ kind }: Figure): boolean => kind === "percent" || kind === "ratio";

/** "Six in 10 of those surveyed …, up from 43 percent". */
function isAlike(figure: Figure, other: Figure): boolean {
	return figure.kind === other.kind || (isProportion(figure) && isProportion(other));
}

const AND = sequence("^ 'and' $");
const OR_EVEN = sequence("^ ',' maybe-word? $");
const FROM_OR_BETWEEN = sequence("'from'|'between' word{0,2} $");
const TO_ALONE = sequence("^ 'to' $");
const TO_NEXT = sequence("^ inner{0,6} 'to' $");

const ONE_MORE_KIND = sequence("^ small 'and' $");
const OR_THE_SHARE = sequence("^ ',' 'or' $");

/** The noun alone: "bronze medals" are medals. */
function withHead(figure: Figure, { counted, countedHead }: Figure): Figure {
	return withNoun(figure, { ...(countedHead && { counted: counted?.split(" ").at(-1), countedHead }) });
}

/** "from 7.31m to 7.29m treatments": the noun stands behind the later one. */
export function carryBack(text: string, figure: Figure, next: Figure | undefined): Figure {
	if (figure.kind !== "count" || next?.counted === undefined || figure.event !== undefined) return figure;
	const { between } = new Pair(text, figure, next);
	// "Eighteen, or more than 75 percent of the firms, have late projects"
	if (next.kind === "percent" || next.kind === "ratio")
		return figure.counted === undefined && OR_THE_SHARE(between) ? withNoun(figure, next) : figure;
	if (next.kind !== "count") return figure;
	const listed = figure.counted === undefined ? ofListed(figure, next, between) : undefined;
	if (listed !== undefined) return listed;
	if (figure.counted !== undefined && between.size > 1) return figure;
	return TO_NEXT(between) && FROM_OR_BETWEEN(before(text, figure)) ? withNoun(figure, next) : figure;
}

/** A bare count with the noun of the next that stands in a list or a score with it. */
function ofListed(figure: Figure, next: Figure, between: Line): Figure | undefined {
	// "three silver and one bronze medals"
	if (ONE_MORE_KIND(between)) return withHead(figure, next);
	// "10, 15, sometimes 20 lives", "18 and 25 patients"
	const goesOn = AND(between) || (OR_EVEN(between) && (figure.value ?? 0) < (next.value ?? 0));
	// "212,205 to 210,424 votes"
	const isScore = TO_ALONE(between) && isA(next.countedHead ?? "", "score-unit");
	return goesOn || isScore ? withNoun(figure, next) : undefined;
}
