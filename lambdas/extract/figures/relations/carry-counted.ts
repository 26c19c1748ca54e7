import type { Document } from "../../document.ts";
import type { Figure } from "../../extraction.ts";

/** How far back a count may find its noun. */
const REACH = 400;

const HUMAN =
	/^(?:killed|died|injured|wounded|hurt|arrested|detained|missing|dead|hospitali[sz]ed|drowned|evacuated|displaced|sentenced|rescued)/;

/** Something happened to what it counts that happens to living things, or its noun is one of people. */
function isLiving(figure: Figure): boolean {
	return (figure.event !== undefined && HUMAN.test(figure.event)) || PEOPLE.test(figure.countedHead ?? "");
}

const PEOPLE =
	/(?:person|man|woman|child|boy|girl|er|or|ist|ian|ee|ant|ent|troop|civilian|soldier|police|staff|crew|refugee|student|patient|victim|palestinian|israeli|ukrainian|russian)$/;

/** "others" are of the kind just counted, or of no kind. */
const NEAR = 150;

const OTHERS = /^(?:others?|more|people)$/;

/** "with over 6,000 reported as killed", "12 others were injured": the noun of the count before still holds. */
export function carryCounted(document: Document, figure: Figure, earlier: readonly Figure[]): Figure {
	if (figure.kind !== "count") return carryLevel(document, figure, earlier.at(-1));
	if (figure.counted === undefined && figure.event === undefined && figure.change !== undefined) {
		const level = carryLevel(document, figure, earlier.at(-1));
		if (level.counted !== undefined) return level;
	}
	// "the two were accused": people named elsewhere, not the things just counted.
	if (
		figure.counted === undefined &&
		/\b(?:the|these|those) $/i.test(document.text.slice(Math.max(0, figure.start - 6), figure.start))
	)
		return figure;
	const elliptic =
		figure.counted === undefined
			? figure.event !== undefined || isPartitive(document.text, figure) || isTally(document.text, figure)
			: /^others?$/.test(figure.counted);
	if (!elliptic) return figure;
	for (let index = earlier.length - 1; index >= 0; index--) {
		const other = earlier[index]!;
		if (figure.start - other.end > (figure.counted === undefined ? REACH : NEAR)) break;
		// "One firefighter died. Dozens of others": others than one are not said to be of its kind.
		if (figure.counted !== undefined && other.value === 1) break;
		if (
			other.kind !== "count" ||
			other.counted === undefined ||
			(OTHERS.test(other.counted) && other.counted !== "people")
		)
			continue;
		// A part stands for itself, and only people die: "40 died" does not count the jobs of the sentence before.
		if (other.partOf !== undefined || other.countedHead === "death") continue;
		if (figure.event !== undefined && HUMAN.test(figure.event) && !isLiving(other)) continue;
		return { ...figure, counted: other.counted, countedHead: other.countedHead! };
	}
	return figure;
}

/** "Kyiv puts the figure at 310,000", "the number rose to 40". */
function isTally(text: string, figure: Figure): boolean {
	return /\b(?:the|that|this|its) (?:figure|number|total|count|tally|estimate)\b[^.;]{0,20}$/i.test(
		text.slice(Math.max(0, figure.start - 60), figure.start),
	);
}

/** "a profit of $2.4 billion, up from $1.9 billion", "fell $1.85, or 2.6 percent": the level before names what changed. */
function carryLevel(document: Document, figure: Figure, before: Figure | undefined): Figure {
	if (figure.counted !== undefined || figure.change === undefined || before?.counted === undefined)
		return figure;
	// "fell 250.2 points, or 0.7 percent": points are how, not what.
	if (before.countedHead === "point") return figure;
	const between = document.text.slice(before.end, figure.start);
	const linked =
		figure.kind === before.kind
			? /^[^.;]{0,40}\b(?:up|down|from|to|higher|lower|than|and|against|compared)\b[^.;]{0,20}$/i.test(
					between,
				)
			: /^(?: points?)?,? (?:or|to) (?:by )?$|^,? ?\($|^ (?:lower|higher|up|down)?,? ?at $|^,? (?:up|down) $/.test(
					between,
				);
	if (!linked || between.length > 60) return figure;
	return { ...figure, counted: before.counted, countedHead: before.countedHead! };
}

/** "12 of them", "six of whom". */
function isPartitive(text: string, figure: Figure): boolean {
	return /^ of (?:them|whom|those|which)\b/.test(text.slice(figure.end, figure.end + 12));
}
