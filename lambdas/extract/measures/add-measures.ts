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
	return all.map((figure, n) => {
		const last = all[n - 1];
		const whole = partOfWhole(figure, all);
		return formerLevel(sameCount(whole, last, beforeOf(doc, figure)), last, doc);
	});
}

/** From the new level to the former one: "to 340 from 300", "to 25 on Saturday from 27". */
const FROM = /^(?:,? (?:on|in|late|early|at) (?:\p{L}+ ){0,3}\p{L}+,?)? from $/u;

/** "raised the number of evacuated residents to 340 from 300": the former level means the same. */
function formerLevel(figure: Figure, last: Figure | undefined, { text }: Document): Figure {
	if (figure.measure !== undefined || last?.measure === undefined) return figure;
	if (figure.kind !== last.kind || figure.unit !== last.unit) return figure;
	if (!/\bto $/.test(text.slice(Math.max(0, last.start - 4), last.start))) return figure;
	if (!FROM.test(text.slice(last.end, figure.start))) return figure;
	const { measure, population } = last;
	return { ...figure, measure, ...(population !== undefined && { population }) };
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
	// "4,100 strikers": all who are on strike, and nobody among them.
	const isOwn = measure.heads?.has(figure.countedHead ?? "") === true;
	const population = measure.of === "people" && !isOwn ? populationOf(figure.countedHead) : undefined;
	return { ...figure, measure: measure.name, ...(population !== undefined && { population }) };
}
