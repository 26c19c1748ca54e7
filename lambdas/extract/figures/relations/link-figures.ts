import type { Document } from "../../document.ts";
import type { Figure } from "../../extraction.ts";
import { carryCounted } from "./carry-counted.ts";
import { isPart } from "./part-of.ts";
import { note, type Said, sameClaim } from "./same-as.ts";

/** Links figures of one article: what elliptic ones count, parts to their whole, repeats to the first. */
export function linkFigures(document: Document, figures: readonly Figure[]): Figure[] {
	const linked: Figure[] = [];
	const said: Said = new Map();
	for (const figure of figures) {
		const carried = carryCounted(document, figure, linked);
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

/** "64 of 79 drones": the whole is named after its part. */
function outOf(text: string, figure: Figure, next: Figure | undefined, index: number): Figure {
	if (next === undefined || figure.kind !== "count" || next.kind !== "count" || figure.partOf !== undefined)
		return figure;
	const of = /^ of (?:the |its |their |some |about )?$/.test(text.slice(figure.end, next.start));
	return of && figure.implied === undefined ? { ...figure, partOf: index + 1 } : figure;
}
