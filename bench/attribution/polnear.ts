/**
 * Who says so, measured on PolNeAR (political news with source, cue and content spans; not in the repository).
 *
 * The number score takes every number of a text: once by digits and number words, whatever they are (dates too), once the
 * figures that the product finds. A number is *held* where it lies in a gold content with a source, *given* where it
 * lies in a content of ours; our source is that of the innermost one. It is *right* where both are so and one source's
 * head word lies within the other's span. Precision is right/given, recall right/held. The gold does not nest.
 */
import { dataRows } from "../../gold/development-data.ts";
import { findAttributions } from "../../lambdas/extract/attribution/find-attributions.ts";
import { sourceHead } from "../../lambdas/extract/attribution/source-head.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { findQuantities } from "../../lambdas/extract/figures/quantities/find-quantities.ts";
import { type Reading, readText } from "../../lambdas/extract/text/reading.ts";
import type { Attribution } from "../../lambdas/shared/extraction.ts";
import { contains, overlaps, type Span, type TextSpan } from "../../lambdas/shared/span.ts";

export interface GoldAttribution {
	source: TextSpan[];
	cue: TextSpan[];
	content: TextSpan[];
}

export interface GoldArticle {
	doc: string;
	text: string;
	attributions: GoldAttribution[];
}

/** Digits or a number word; stands for a figure here, so that the score does not depend on what figures are found. */
const NUMBER =
	/\d[\d,.]*\d|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half)\b/gi;

export interface NumberCase {
	article: GoldArticle;
	number: Span;
	gold: GoldAttribution | undefined;
	ours: Attribution | undefined;
	right: boolean;
}

/** Every number of an article by its digits or words. */
export function numbersOf(text: string): Span[] {
	return [...text.matchAll(NUMBER)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length,
	}));
}

/** Numbers of an article with the gold attribution that holds each and ours. */
export function numberCases(
	article: GoldArticle,
	doc: Reading,
	ours: Attribution[],
	numbers = numbersOf(article.text),
): NumberCase[] {
	return numbers.map((number) => {
		const gold = article.attributions.find(
			({ source, content }) => source.length > 0 && content.some((piece) => contains(piece, number)),
		);
		const own = innermost(ours, number);
		return {
			article,
			number,
			gold,
			ours: own,
			right: gold !== undefined && own !== undefined && sameSource(doc, own, gold),
		};
	});
}

function innermost(attributions: Attribution[], span: Span): Attribution | undefined {
	const holding = attributions.filter(({ content }) => contains(content, span));
	return holding.sort((a, b) => length(a.content) - length(b.content))[0];
}

const length = (span: Span) => span.end - span.start;

/** True where the head of one source lies within the other. */
export function sameSource(reading: Reading, ours: Attribution, gold: GoldAttribution): boolean {
	const head = sourceHead(reading, ours.source);
	return gold.source.some(
		(source) => contains(source, head) || contains(ours.source, sourceHead(reading, source)),
	);
}

function score(right: number, given: number, wanted: number) {
	const precision = right / given;
	const recall = right / wanted;
	const f1 = (2 * precision * recall) / (precision + recall);
	const round = (value: number) => Number(value.toFixed(3));
	return { right, given, wanted, precision: round(precision), recall: round(recall), F1: round(f1) };
}

function count(totals: { right: number; given: number; held: number }, cases: NumberCase[]): void {
	for (const { gold, ours, right } of cases) {
		if (right) totals.right++;
		if (ours !== undefined) totals.given++;
		if (gold !== undefined) totals.held++;
	}
}

/** How many of ours share a piece with gold by `same`, each gold one taken once. */
function matched(
	article: GoldArticle,
	ours: Attribution[],
	same: (a: Attribution, g: GoldAttribution) => boolean,
): number {
	const taken = new Set<GoldAttribution>();
	let count = 0;
	for (const attribution of ours) {
		const gold = article.attributions.find((one) => !taken.has(one) && same(attribution, one));
		if (gold === undefined) continue;
		taken.add(gold);
		count++;
	}
	return count;
}

export function readArticles(split: "dev" | "train"): GoldArticle[] | undefined {
	return dataRows("attribution", `polnear_${split}.jsonl`);
}

/** Prints the attribution tables; a clear line where the data is not on this machine. */
export function benchAttribution(): void {
	const articles = readArticles("dev");
	if (articles === undefined) {
		console.log("attribution: no attribution/polnear_dev.jsonl on this machine, skipped");
		return;
	}
	const numbers = { right: 0, given: 0, held: 0 };
	const figures = { right: 0, given: 0, held: 0 };
	const spans = { ours: 0, gold: 0, sourced: 0, cue: 0, source: 0, content: 0, all: 0 };
	let characters = 0;
	let milliseconds = 0;
	for (const article of articles) {
		const doc = readText(readDocument({ text: article.text }));
		const before = process.cpuUsage().user;
		const ours = findAttributions(doc);
		milliseconds += (process.cpuUsage().user - before) / 1000;
		characters += article.text.length;
		count(numbers, numberCases(article, doc, ours));
		count(figures, numberCases(article, doc, ours, findQuantities(doc.text, doc.sentences)));
		const cue = (a: Attribution, g: GoldAttribution) => g.cue.some((piece) => overlaps(piece, a.cue));
		const source = (a: Attribution, g: GoldAttribution) => cue(a, g) && sameSource(doc, a, g);
		const content = (a: Attribution, g: GoldAttribution) =>
			cue(a, g) && g.content.some((piece) => overlaps(piece, a.content));
		const single = ours.filter(
			(one, index) => ours.findIndex((other) => other.cue.start === one.cue.start) === index,
		);
		spans.ours += single.length;
		spans.gold += article.attributions.length;
		spans.cue += matched(article, single, cue);
		spans.source += matched(article, single, source);
		spans.content += matched(article, single, content);
		spans.all += matched(article, single, (a, g) => source(a, g) && content(a, g));
	}
	console.log("who says so, PolNeAR dev (84 articles): every number inside a gold content with a source");
	console.table({
		"numbers by digits and words": score(numbers.right, numbers.given, numbers.held),
		"figures found": score(figures.right, figures.given, figures.held),
	});
	console.log(
		"spans, for information: gold marks every speech act, belief, vote and feeling; one cue is taken once",
	);
	console.table({
		"cue overlaps": score(spans.cue, spans.ours, spans.gold),
		"cue and source": score(spans.source, spans.ours, spans.gold),
		"cue and content": score(spans.content, spans.ours, spans.gold),
		"all three": score(spans.all, spans.ours, spans.gold),
	});
	console.log(
		`${(characters / 1e6 / (milliseconds / 1000)).toFixed(1)} MB/s of processor time, tokens given`,
	);
}
