import type { Attribution } from "../../shared/extraction.ts";
import type { TextSpan } from "../../shared/span.ts";
import { wordsOf } from "../text/lexicon/lexicon.ts";
import { CUE_VERB_FORMS, cueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, sentenceRun, some } from "../text/run.ts";
import { PHRASE_CUES, readPhrase } from "./according-to.ts";
import { isQuoteMark, type Region, type Statement } from "./clause.ts";
import { readCourt } from "./courts.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { gapped } from "./gapped.ts";
import { readGerund } from "./gerunds.ts";
import { readLabel } from "./labels.ts";
import { readNoun } from "./noun-cues.ts";
import { Paragraphs } from "./paragraphs.ts";
import { readPassive } from "./passives.ts";
import { isPluralWord } from "./plural.ts";
import { carryPolls } from "./polls.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { readQuotedAs } from "./quoted-as.ts";
import { relay } from "./relay.ts";
import { readRoundups } from "./roundups.ts";
import { separate } from "./separate.ts";
import { carrySpeakers } from "./speakers.ts";
import { readTally, TALLY_CUES } from "./tally-verbs.ts";
import { readTranscript } from "./transcript.ts";
import { readVerb } from "./verb-patterns.ts";

/**
 * Finds who says what in a text: the source's words, the cue and what is attributed, in text order of the contents.
 * A content may run over sentences (a quotation) and one statement may give two ("C," she said. "C."). Contents nest:
 * the innermost is who says so, an outer one who relays it. Linear in the text's length; never throws.
 */
export function findAttributions(reading: Reading): Attribution[] {
	const quotations = findQuotations(reading, reading.blocks);
	const statements: Statement[] = [];
	const paragraphs = new Paragraphs(reading, reading.blocks);
	let nextQuotation = 0;
	for (let sentence = 0; sentence + 1 < reading.first.length; sentence++) {
		const { first, last } = sentenceRun(reading, sentence);
		const end = last + 1;
		while ((quotations[nextQuotation]?.last ?? first) < first - 1) nextQuotation++;
		const near = quotationsNear(quotations, nextQuotation, end);
		const found: Statement[] = [];
		for (let at = first; at < end; at++) {
			if (!isCue(reading, at, first)) continue;
			const region = regionOf(reading, near, at, first, end);
			const next = paragraphs.after(end);
			if (next !== undefined) region.nextParagraph = next;
			const aside = bracketAround(region, at);
			const statement = (aside && readCue(aside, at, found)) ?? readCue(region, at, found);
			if (statement !== undefined && !isOwnThought(region, statement)) found.push(statement);
		}
		found.push(...gapped(reading, found, end));
		if (found.length > 0) statements.push(...relay(reading, separate(reading, found)));
	}
	const turns = [...readTranscript(reading, reading.blocks), ...readRoundups(reading, reading.blocks)];
	const said = [...withoutOwn(reading, statements, turns), ...turns];
	const polled = carryPolls(reading, said);
	return toAttributions(reading, [...carrySpeakers(reading, quotations, said), ...polled]);
}

/** The statements but for what who has the turn says of their own: "MARTA ESCH: We want $40 million." Both in text order. */
function withoutOwn(reading: Reading, statements: Statement[], turns: readonly Statement[]): Statement[] {
	if (turns.length === 0) return statements;
	const spoken = turns.flatMap(({ contents }) => contents).sort((a, b) => a.first - b.first);
	let next = 0;
	return statements.filter(({ source, cue }) => {
		while ((spoken[next]?.last ?? cue.first) < cue.first) next++;
		const turn = spoken[next];
		const own = source.first === source.last && reading.is(source.first, "own-pronoun");
		return turn === undefined || cue.first < turn.first || !own;
	});
}

/** The quotations that the sentence's tokens reach, and the next one where it follows directly. */
function quotationsNear(quotations: Quotation[], from: number, end: number): Quotation[] {
	let to = from;
	while ((quotations[to]?.first ?? end + 1) <= end) to++;
	return from === to ? NONE : quotations.slice(from, to);
}

const NONE: Quotation[] = [];

const CUES = new Set([
	...CUE_VERB_FORMS,
	...wordsOf("saying-noun"),
	...wordsOf("counting-noun"),
	...PHRASE_CUES,
	...TALLY_CUES,
	...wordsOf("labelling-verb"),
]);

/** A capital inside a sentence is a name's: "the Post", "United States". */
function isCue(reading: Reading, at: number, first: number): boolean {
	const word = reading.lower(at);
	if (!CUES.has(word)) return false;
	return word === reading.word(at) || at === first || isQuoteMark(reading, at - 1);
}

/** Reads a cue in the ways it can be read, the surest first. */
function readCue(region: Region, at: number, earlier: Statement[]): Statement | undefined {
	const { lower } = region.reading;
	const word = lower(at);
	const verb = cueVerb(word, lower(at + 1), lower(at + 2));
	if (verb !== undefined) {
		const statement =
			readCourt(region, at) ??
			readQuotedAs(region, at) ??
			readPassive(region, at, verb) ??
			readVerb(region, at, verb, earlier) ??
			readGerund(region, at, verb, earlier);
		if (statement !== undefined) return statement;
	}
	return (
		readLabel(region, at) ??
		readTally(region, at, earlier) ??
		readPhrase(region, at) ??
		(region.reading.is(at, "saying-noun", "counting-noun", "willing-noun") ? readNoun(region, at) : undefined)
	);
}

/**
 * "I think 40 percent will come," she said: the speaker of the quotation is the source. Inside a quotation only one with
 * a name, or a document, speaks for itself: "The UN says 40 million are displaced," she said.
 */
function isOwnThought(region: Region, statement: Statement): boolean {
	if (region.inside === undefined) return false;
	const { source } = statement;
	const { reading, inside } = region;
	const opens = inside.first + inside.width;
	// “People know who she is”: the capital is that of the quotation.
	const bare = (at: number) =>
		at === opens && reading.name(at) === undefined && isPluralWord(reading.lower(at));
	return (
		!some(source, (at) => reading.tagged(at, "name") && !bare(at)) && !speaksThroughDocuments(reading, source)
	);
}

function regionOf(reading: Reading, quotations: Quotation[], at: number, first: number, end: number): Region {
	const inside = quotations.find((quotation) => quotation.first < at && at <= quotation.last);
	if (inside === undefined) return { reading, quotations, first, end };
	return {
		reading,
		quotations: NONE,
		first: Math.max(first, inside.first + inside.width),
		end: Math.min(end, inside.last),
		inside,
	};
}

/** Tokens that a bracket with a statement of its own has at most. */
const MAX_BRACKET = 60;

/** "Orlo is calm (an article noted 7,436 tremors)": what is said in a bracket ends with it. */
function bracketAround(region: Region, at: number): Region | undefined {
	const { reading, first, end } = region;
	const { word } = reading;
	const before = { first: Math.max(first, at - MAX_BRACKET), last: at - 1 };
	const open = lastIn(before, (one) => word(one) === "(" || word(one) === ")");
	if (open === undefined || word(open) === ")") return undefined;
	const close = firstIn(
		{ first: at + 1, last: Math.min(end, at + MAX_BRACKET) - 1 },
		(one) => word(one) === ")",
	);
	return close === undefined ? undefined : { ...region, first: open + 1, end: close };
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
	const start = reading.start(run.first);
	const end = reading.end(run.last);
	return { start, end, text: reading.text.slice(start, end) };
}
