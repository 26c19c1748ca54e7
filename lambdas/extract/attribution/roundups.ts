import type { Block } from "../../shared/article.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, type Run, some } from "../text/run.ts";
import { hasVerb, type Statement } from "./clause.ts";
import { Paragraphs } from "./paragraphs.ts";
import { isDash } from "./phrase.ts";

/** Tokens that a name and its firm have at most. */
const MAX_HEADING = 14;
/** Headings that an article with a round of voices has at least. */
const FEWEST = 2;

/**
 * What a round of voices tells under each name: a line "Ana Lund, Orlo Bank", and below it the lines with a dash or in
 * quotation marks that are hers ("– Forecast: 90 percent", "– “It could pass 100 percent”"); or a list "Other forecasts:" whose
 * lines are "– Bo Berg, Orlo Data: 85 percent".
 */
export function readRoundups(reading: Reading, blocks: Block[]): Statement[] {
	const under: Statement[] = [];
	const listed: Statement[] = [];
	let headings = 0;
	let heading: Run | undefined;
	let list = false;
	for (const paragraph of new Paragraphs(reading, blocks)) {
		const line = isLine(reading, paragraph);
		const named = line && list ? namedLine(reading, paragraph) : undefined;
		if (named !== undefined) listed.push(named);
		else if (line && heading !== undefined) under.push(statement(heading, heading.last, paragraph));
		if (line) continue;
		list = isListLabel(reading, paragraph);
		heading = isHeading(reading, paragraph) ? paragraph : undefined;
		if (heading !== undefined) headings++;
	}
	return [...(headings >= FEWEST ? under : []), ...listed];
}

/** Opens with a dash or in quotation marks. */
const isLine = (reading: Reading, { first }: Run): boolean =>
	isDash(reading, first) || reading.is(first, "parting-mark") || reading.tagged(first, "quote");

/** "Ana Lund, Orlo Bank": a person's name and whom she speaks for, with nothing else. */
function isHeading(reading: Reading, { first, last }: Run): boolean {
	const { is, name, tagged } = reading;
	const comma = firstIn({ first, last }, (at) => tagged(at, "comma"));
	if (comma === undefined || comma === last || last - first > MAX_HEADING) return false;
	if (is(last, "sentence-mark", "clause-mark") || hasVerb(reading, first, last + 1)) return false;
	return name(first)?.type === "PERSON" && !some({ first, last }, (at) => tagged(at, "number", "quote"));
}

/** "Other forecasts:" */
function isListLabel({ is, word }: Reading, { first, last }: Run): boolean {
	return (
		word(last) === ":" && some({ first, last }, (at) => is(at, "saying-noun", "counting-noun", "view-noun"))
	);
}

/** "– Bo Berg, Orlo Data: 85 percent" */
function namedLine(reading: Reading, { first, last }: Run): Statement | undefined {
	const colon = firstIn(
		{ first, last: Math.min(last, first + MAX_HEADING) },
		(at) => reading.word(at) === ":",
	);
	if (colon === undefined || colon === last) return undefined;
	const source = { first: first + 1, last: colon - 1 };
	return isHeading(reading, source) ? statement(source, colon, { first: colon + 1, last }) : undefined;
}

const statement = (source: Run, cue: number, content: Run): Statement => ({
	source,
	cue: { first: cue, last: cue },
	contents: [content],
	clauseFirst: source.first,
	clauseLast: cue,
});
