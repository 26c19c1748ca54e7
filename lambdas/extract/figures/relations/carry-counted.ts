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

const OTHERS = /^(?:others?|more|people)$/;

/** "with over 6,000 reported as killed", "12 others were injured": the noun of the count before still holds. */
export function carryCounted(document: Document, figure: Figure, earlier: readonly Figure[]): Figure {
	if (figure.kind !== "count") return figure;
	const elliptic =
		figure.counted === undefined
			? figure.event !== undefined || isPartitive(document.text, figure)
			: /^others?$/.test(figure.counted);
	if (!elliptic) return figure;
	for (let index = earlier.length - 1; index >= 0; index--) {
		const other = earlier[index]!;
		if (figure.start - other.end > REACH) break;
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
	if (figure.counted === undefined) return figure;
	const { counted: _, countedHead: __, ...rest } = figure;
	return rest;
}

/** "12 of them", "six of whom". */
function isPartitive(text: string, figure: Figure): boolean {
	return /^ of (?:them|whom|those|which)\b/.test(text.slice(figure.end, figure.end + 12));
}
