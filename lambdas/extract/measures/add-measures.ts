import type { Figure } from "../../shared/extraction.ts";
import type { Document } from "../document.ts";
import { isA, verbOf } from "../text/lexicon/lexicon.ts";
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

/** Between the new level and the former one are not more words: "to 25 late on Saturday from 27". */
const FARTHEST_FORMER = 6;

/** "raised the number of evacuated residents to 340 from 300": the former level means the same. */
function formerLevel(figure: Figure, last: Figure | undefined, { text }: Document): Figure {
	if (figure.measure !== undefined || last?.measure === undefined) return figure;
	if (figure.kind !== last.kind || figure.unit !== last.unit) return figure;
	if (wordsIn(text.slice(0, last.start)).at(-1) !== "to") return figure;
	const [first = "", ...others] = wordsIn(text.slice(last.end, figure.start));
	if ((others.at(-1) ?? first) !== "from" || others.length > FARTHEST_FORMER) return figure;
	if (others.length > 0 && !isA(first, "on-word", "early-or-late")) return figure;
	const { measure, population } = last;
	return { ...figure, measure, ...(population !== undefined && { population }) };
}

/** The last words before a place, or all within a stretch; marks are left out. */
const wordsIn = (text: string): string[] => text.slice(-60).match(/\p{L}+/gu) ?? [];

const beforeOf = ({ text }: Document, { start }: Figure): string =>
	text.slice(Math.max(0, start - 40), start);

/** "The families' association put it at 63", "organisers spoke of 25,000": the count that was told of last. */
function sameCount(figure: Figure, last: Figure | undefined, before: string): Figure {
	if (figure.measure !== undefined || figure.kind !== "count") return figure;
	if (last?.measure === undefined || last.kind !== "count" || !isPut(before)) return figure;
	return { ...figure, measure: last.measure };
}

/** "put its toll at", "raised it to", "spoke of" */
function isPut(before: string): boolean {
	const words = wordsIn(before);
	const [what = "", link] = words.slice(-2);
	if (link === "of") return verbOf(what)?.lemma === "speak" && !what.endsWith("ing");
	return (link === "at" || link === "to") && (what === "it" || what === "that" || isA(what, "tally-noun"));
}

/** "34 were killed, including 12 children": the children were, too. */
function partOfWhole(figure: Figure, all: readonly Figure[]): Figure {
	const whole = figure.partOf === undefined ? undefined : all[figure.partOf];
	if (figure.measure !== undefined || whole?.measure === undefined || whole.kind !== figure.kind)
		return figure;
	const population = populationOf(figure.countedHead);
	return { ...figure, measure: whole.measure, ...(population !== undefined && { population }) };
}

/** A clause before an aside, and an aside, of no more characters. */
const LONGEST_CLAUSE = 40;
const LONGEST_ASIDE = 120;

/** "Nine Israelis, including three civilians, have been killed": an aside with a figure of its own does not end the clause. */
function behindAside(rest: string, next: number): string {
	const opens = rest.indexOf(", ");
	const closes = rest.indexOf(",", opens + 1);
	const aside = rest.slice(opens + 2, closes);
	const isAside = opens >= 0 && opens <= LONGEST_CLAUSE && closes > next && aside.length <= LONGEST_ASIDE;
	if (!isAside || !tellsPart(aside)) return rest.slice(0, Math.max(0, next));
	return `${rest.slice(0, opens)} ${rest.slice(closes + 1)}`;
}

/** "including three civilians", "among them 12 children", "most of them pupils" */
function tellsPart(aside: string): boolean {
	const [first, second, third] = aside.split(" ", 3);
	return first === "including" || second === "them" || third === "them";
}

function measured(figure: Figure, around: Surroundings): Figure {
	const measure = findMeasure(figure, around);
	if (measure === undefined) return figure;
	// "4,100 strikers": all who are on strike, and nobody among them.
	const isOwn = measure.heads?.has(figure.countedHead ?? "") === true;
	const population = measure.of === "people" && !isOwn ? populationOf(figure.countedHead) : undefined;
	return { ...figure, measure: measure.name, ...(population !== undefined && { population }) };
}
