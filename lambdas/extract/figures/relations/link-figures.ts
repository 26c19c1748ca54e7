import type { Document } from "../../document.ts";
import type { Figure } from "../../extraction.ts";
import { carryCounted } from "./carry-counted.ts";
import { isPart } from "./part-of.ts";
import { sameClaim } from "./same-as.ts";

/** Links figures of one article: what elliptic ones count, parts to their whole, repeats to the first. */
export function linkFigures(document: Document, figures: readonly Figure[]): Figure[] {
	const linked: Figure[] = [];
	for (const figure of figures) {
		const carried = carryCounted(document, figure, linked);
		const partOf = isPart(document.text, carried, linked);
		const sameAs = sameClaim(document.text, carried, linked);
		linked.push({
			...carried,
			...(partOf !== undefined && { partOf }),
			...(sameAs !== undefined && { sameAs }),
		});
	}
	return linked;
}
