import type { Figure } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { carryCounted } from "./carry-counted.ts";
import { carryBack } from "./carry-level.ts";
import { isPart } from "./part-of.ts";
import { note, type Said, sameClaim } from "./same-as.ts";

/** Links figures of one article: what elliptic ones count, parts to their whole, repeats to the first. */
export function linkFigures(document: Document, figures: readonly Figure[]): Figure[] {
	const linked: Figure[] = [];
	const said: Said = new Map();
	for (const [index, figure] of figures.entries()) {
		const carried = carryBack(document.text, carryCounted(document, figure, linked), figures[index + 1]);
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

/** "64 of 79", "37 of the city's 212", "three of more than 40". */
const OF_WHOLE =
	/^ (?:out )?of (?:(?:the|its|their|his|her|our|your|these|those|all|some|about|nearly|more than|at least|around|an estimated|a total of) ){0,2}(?:[\p{L}.-]{1,20} ){0,3}?(?:[\p{L}.-]{1,20}['’]s? )?$/u;

/** "64 of 79 drones": the whole is named after its part. */
function outOf(text: string, figure: Figure, next: Figure | undefined, index: number): Figure {
	if (next === undefined || figure.kind !== "count" || next.kind !== "count" || figure.partOf !== undefined)
		return figure;
	const of = OF_WHOLE.test(text.slice(figure.end, next.start));
	if (!of || figure.implied !== undefined) return figure;
	const unnamed = figure.counted === undefined && next.counted !== undefined;
	return {
		...figure,
		...(unnamed && { counted: next.counted!, countedHead: next.countedHead! }),
		partOf: index + 1,
	};
}
