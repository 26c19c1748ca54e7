import type { TextSpan } from "../../shared/span.ts";
import type { Document } from "../document.ts";
import type { Attribution, EntityMention } from "../extraction.ts";
import { readAccordingTo } from "./according-to.ts";
import { isQuoteMark, type Region, type Statement } from "./clause.ts";
import { cueVerb } from "./cue-verbs.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { type Reading, type Run, read } from "./reading.ts";
import { separate } from "./separate.ts";
import { carrySpeakers } from "./speakers.ts";
import { readVerb } from "./verb-patterns.ts";

/**
 * Finds who says what in a text: the source's words, the cue and what is attributed, in text order of the contents.
 * A content may run over sentences (a quotation) and one statement may give two ("C," she said. "C."). Contents nest:
 * the innermost is who says so, an outer one who relays it. Linear in the text's length; never throws.
 */
export function findAttributions(doc: Document, _entities: EntityMention[]): Attribution[] {
	const reading = read(doc);
	const quotations = findQuotations(reading, doc.blocks);
	const statements: Statement[] = [];
	let nextQuotation = 0;
	for (let sentence = 0; sentence < doc.sentences.length; sentence++) {
		const first = reading.first[sentence]!;
		const end = reading.first[sentence + 1]!;
		while (nextQuotation < quotations.length && quotations[nextQuotation]!.last < first - 1) nextQuotation++;
		const near = quotationsNear(quotations, nextQuotation, end);
		const found: Statement[] = [];
		for (let at = first; at < end; at++) {
			const statement = readCue(reading, near, at, first, end);
			if (statement !== undefined) found.push(statement);
		}
		statements.push(...separate(reading, found));
	}
	return toAttributions(reading, carrySpeakers(reading, doc.blocks, quotations, statements));
}

function quotationsNear(quotations: Quotation[], from: number, end: number): Quotation[] {
	let to = from;
	while (to < quotations.length && quotations[to]!.first < end) to++;
	return from === to ? [] : quotations.slice(from, to);
}

function readCue(
	reading: Reading,
	quotations: Quotation[],
	at: number,
	first: number,
	end: number,
): Statement | undefined {
	const word = reading.lower[at]!;
	const verb = cueVerb(word);
	if (verb === undefined && word !== "according") return undefined;
	// A capital inside a sentence is a name's: "the Post", "United States".
	if (verb !== undefined && at > first && word !== reading.tokens[at]!.text && !isQuoteMark(reading, at - 1))
		return undefined;
	const region = regionOf(reading, quotations, at, first, end);
	const statement = verb === undefined ? readAccordingTo(region, at) : readVerb(region, at, verb);
	if (statement === undefined) return undefined;
	// "I think 40 percent will come," she said: the speaker is the source.
	if (region.inside !== undefined && /^(?:i|we|you)$/.test(reading.lower[statement.source.first]!))
		return undefined;
	return statement;
}

function regionOf(reading: Reading, quotations: Quotation[], at: number, first: number, end: number): Region {
	const inside = quotations.find((quotation) => quotation.first < at && at < quotation.last);
	if (inside === undefined) return { reading, quotations, first, end };
	return {
		reading,
		quotations: [],
		first: Math.max(first, inside.first + 1),
		end: Math.min(end, inside.last),
		inside,
	};
}

function toAttributions(reading: Reading, statements: Statement[]): Attribution[] {
	const attributions: Attribution[] = [];
	for (const { source, cue, contents, via } of statements) {
		for (const content of contents) {
			const attribution: Attribution = {
				source: spanOf(reading, source),
				cue: spanOf(reading, cue),
				content: spanOf(reading, content),
			};
			if (via !== undefined) attribution.via = spanOf(reading, via);
			attributions.push(attribution);
		}
	}
	return attributions.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

function spanOf(reading: Reading, run: Run): TextSpan {
	const start = reading.tokens[run.first]!.start;
	const end = reading.tokens[run.last]!.end;
	return { start, end, text: reading.text.slice(start, end) };
}
