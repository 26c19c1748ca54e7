import type { Figure } from "../../shared/extraction.ts";
import type { Document } from "../document.ts";
import { findMeasure, type Surroundings } from "./find-measure.ts";
import { populationOf } from "./people.ts";

/**
 * Adds to each figure what it means (`measure`) and who is counted where that is narrower than people (`population`).
 * What the words say stays as it is. Returns new records in the same order; linear in the text's length.
 */
export function addMeasures(doc: Document, figures: Figure[]): Figure[] {
	let sentence = 0;
	const all = figures.map((figure, n) => {
		while (sentence < doc.sentences.length - 1 && (doc.sentences[sentence]?.end ?? 0) <= figure.start)
			sentence++;
		const bounds = doc.sentences[sentence] ?? { start: 0, end: doc.text.length };
		const start = Math.max(bounds.start, figures[n - 1]?.end ?? 0);
		const end = Math.min(bounds.end, figures[n + 1]?.start ?? doc.text.length);
		return measured(figure, {
			before: doc.text.slice(Math.min(start, figure.start), figure.start).toLowerCase(),
			after: behindAside(doc.text.slice(figure.end, bounds.end), end - figure.end).toLowerCase(),
		});
	});
	return all.map((figure, n) => sameCount(partOfWhole(figure, all), all[n - 1], beforeOf(doc, figure)));
}

const beforeOf = ({ text }: Document, { start }: Figure): string =>
	text.slice(Math.max(0, start - 40), start);

const PUT_AT =
	/\b(?:(?:its |their |the |his |her )?(?:count|tally|total|toll|estimate|number)|it|that) (?:at|to) $|\bspo(?:ke|ken) of $/;

/** "The families' association put it at 63", "organisers spoke of 25,000": the count that was told of last. */
function sameCount(figure: Figure, last: Figure | undefined, before: string): Figure {
	if (figure.measure !== undefined || figure.kind !== "count") return figure;
	if (last?.measure === undefined || last.kind !== "count" || !PUT_AT.test(before)) return figure;
	return { ...figure, measure: last.measure };
}

/** "34 were killed, including 12 children": the children were, too. */
function partOfWhole(figure: Figure, all: readonly Figure[]): Figure {
	const whole = figure.partOf === undefined ? undefined : all[figure.partOf];
	if (figure.measure !== undefined || whole?.measure === undefined || whole.kind !== figure.kind)
		return figure;
	const population = populationOf(figure.countedHead);
	return { ...figure, measure: whole.measure, ...(population !== undefined && { population }) };
}

const ASIDE = /^([^,]{0,40}), (?:including|among them|most of them|some of them|many of them)\b[^,]{0,80},/;

/** "Nine Israelis, including three civilians, have been killed": an aside with a figure of its own does not end the clause. */
function behindAside(rest: string, next: number): string {
	const aside = ASIDE.exec(rest);
	if (aside === null || aside[0].length <= next) return rest.slice(0, Math.max(0, next));
	return `${aside[1]} ${rest.slice(aside[0].length)}`;
}

function measured(figure: Figure, around: Surroundings): Figure {
	const measure = findMeasure(figure, around);
	if (measure === undefined) return figure;
	const population = measure.of === "people" ? populationOf(figure.countedHead) : undefined;
	return { ...figure, measure: measure.name, ...(population !== undefined && { population }) };
}
