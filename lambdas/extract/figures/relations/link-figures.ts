import type { Figure } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { sequence } from "../../text/sequence.ts";
import { carryCounted } from "./carry-counted.ts";
import { withCurrency } from "./carry-currency.ts";
import { carryBack, withNoun } from "./carry-level.ts";
import { withMagnitude } from "./carry-magnitude.ts";
import { ofHeading } from "./heading.ts";
import { isNamed, Pair } from "./pair.ts";
import { isPart } from "./part-of.ts";
import { note, type Said, sameClaim } from "./same-as.ts";

/** Links figures of one article: what elliptic ones count, parts to their whole, repeats to the first. */
export function linkFigures(document: Document, figures: readonly Figure[]): Figure[] {
	const linked: Figure[] = [];
	const said: Said = new Map();
	for (const [index, figure] of figures.entries()) {
		const named = carryBack(
			document.text,
			carryCounted(document, withHeading(document.text, figure), linked),
			figures[index + 1],
		);
		const carried = withMagnitude(document.text, withCurrency(document.text, named, linked), linked);
		const partOf = isPart(document.text, carried, linked);
		const sameAs = sameClaim(document.text, carried, linked, said);
		note(carried, linked.length, said);
		linked.push({
			...carried,
			...(partOf !== undefined && { partOf }),
			...(sameAs !== undefined && { sameAs }),
		});
	}
	return linked.map((figure, index) => outOf(document.text, figure, linked[index + 1], index));
}

function withHeading(text: string, figure: Figure): Figure {
	const label = figure.kind === "count" || figure.kind === "percent" || figure.kind === "money";
	if (!label || (figure.counted !== undefined && !isNamed(figure))) return figure;
	const noun = ofHeading(text, figure);
	return noun === undefined ? figure : { ...figure, ...noun };
}

/** "64 of 79", "37 of the city's 212", "three of more than 40". */
const OF_WHOLE = sequence(
	"^ 'out'? 'of' determiner|approximation|limit-word|'at'|'total'{0,4} inner{0,4} possessive-mark|apostrophe? $",
);

/** "64 of 79 drones": the whole is named after its part. */
function outOf(text: string, figure: Figure, next: Figure | undefined, index: number): Figure {
	if (figure.kind !== "count" || next?.kind !== "count") return figure;
	if (figure.partOf !== undefined || figure.implied !== undefined) return figure;
	if (next.start - figure.end > 120) return figure;
	const pair = new Pair(text, figure, next);
	if (pair.hasLineBreak || !OF_WHOLE(pair.between)) return figure;
	return { ...(figure.counted === undefined ? withNoun(figure, next) : figure), partOf: index + 1 };
}
