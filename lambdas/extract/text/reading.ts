import type { DateExpression, EntityMention } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Document } from "../document.ts";
import type { VerbForm } from "./lexicon/inflect.ts";
import { type Family, isA, lemmaOf, verbOf } from "./lexicon/lexicon.ts";
import type { Run } from "./run.ts";
import { type Tag, tagOf } from "./tags.ts";
import type { Token } from "./tokens.ts";

/**
 * A document as every rule reads it: made once, never changed. Tokens are asked for by their index; an index outside of the
 * text is no error, its word is "" and its tag undefined, so that rules may look beyond an end.
 */
export interface Reading extends Document {
	/** Index of each sentence's first token; one more entry closes the last. A sentence longer than any prose is cut. */
	readonly first: readonly number[];
	/** How many tokens. */
	readonly size: number;
	/** The token's text as written, and in lower case. */
	readonly word: (at: number) => string;
	readonly lower: (at: number) => string;
	/** The dictionary form: "rise" of "rose", "casualty" of "casualties". */
	readonly lemma: (at: number) => string;
	/** The listed verb that the word is a form of, whatever else it may be. */
	readonly verb: (at: number) => { lemma: string; form: VerbForm } | undefined;
	/** What the token is taken for here; exactly one. */
	readonly tag: (at: number) => Tag | undefined;
	/** True where the token's tag is one of these. */
	readonly tagged: (
		at: number,
		tag: Tag,
		or?: Tag,
		or2?: Tag,
		or3?: Tag,
		or4?: Tag,
		or5?: Tag,
		or6?: Tag,
	) => boolean;
	/** True where the lexicon lists the word in one of these classes: what it can be, by its spelling alone. */
	readonly is: (at: number, family: Family, or?: Family, or2?: Family, or3?: Family) => boolean;
	/** Offsets of the token in the text. */
	readonly start: (at: number) => number;
	readonly end: (at: number) => number;
	/** Index in `first` of the sentence that the token stands in. */
	readonly sentence: (at: number) => number;
	/** The recognised name, and the date, that the token is part of. */
	readonly name: (at: number) => EntityMention | undefined;
	readonly date: (at: number) => DateExpression | undefined;
	/** Index of the token at or before the offset. */
	readonly at: (offset: number) => number;
	/** The characters that a run of tokens covers, and the tokens that a span of characters touches. */
	readonly span: (run: Run) => Span;
	readonly run: (span: Span) => Run;
}

/** Reads a document; the words of recognised `names` (in text order) are names there, whatever they are made of: "May said". */
export function readText(document: Document, names: readonly EntityMention[] = []): Reading {
	const { tokens } = document;
	const lowers = tokens.map((token) => token.text.toLowerCase());
	const { first, sentenceOf } = cutSentences(tokens);
	const nameOf = covering(tokens, names);
	const tags = tagAll(tokens, lowers, first, nameOf);
	const lower = (at: number): string => lowers[at] ?? "";
	return {
		...document,
		size: tokens.length,
		first,
		word: (at) => tokens[at]?.text ?? "",
		lower,
		lemma: (at) => lemmaOf(lower(at)),
		verb: (at) => verbOf(lower(at)),
		tag: (at) => tags[at],
		tagged: (at, a, b, c, d, e, f, g) => {
			const is = tags[at];
			if (is === undefined) return false;
			return is === a || is === b || is === c || is === d || is === e || is === f || is === g;
		},
		is: (at, a, b, c, d) => isA(lower(at), a, b, c, d),
		start: (at) => tokens[at]?.start ?? document.text.length,
		end: (at) => tokens[at]?.end ?? document.text.length,
		sentence: (at) => sentenceOf[at] ?? 0,
		name: (at) => nameOf[at],
		date: () => undefined,
		at: (offset) => tokenAt(tokens, offset),
		run: ({ start, end }) => ({
			first: tokenAt(tokens, start),
			last: tokenAt(tokens, Math.max(start, end - 1)),
		}),
		span: ({ first: from, last }) => ({ start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 }),
	};
}

/** The same reading with what dates were found in it, in text order. */
export function withDates(reading: Reading, dates: readonly DateExpression[]): Reading {
	const dateOf = covering(reading.tokens, dates);
	return { ...reading, date: (at) => dateOf[at] };
}

/** A sentence of more tokens is read as several, so that all work stays linear. */
const LONGEST_SENTENCE = 400;

function cutSentences(tokens: readonly Token[]): { first: number[]; sentenceOf: number[] } {
	const first: number[] = [];
	const sentenceOf = new Array<number>(tokens.length);
	let last = -1;
	let opened = 0;
	tokens.forEach(({ sentence }, at) => {
		if (sentence !== last || at - opened >= LONGEST_SENTENCE) {
			first.push(at);
			opened = at;
			last = sentence;
		}
		sentenceOf[at] = first.length - 1;
	});
	first.push(tokens.length);
	return { first, sentenceOf };
}

/** What keeps its tag within a name: "the Guardian", "Moscow's"; a comma does not ("Ministry of Trade, Ports and Fisheries"). */
const KEPT: ReadonlySet<Tag> = new Set([
	"determiner",
	"possessive",

	"quote",
	"mark",
	"name",
	"pronoun",
]);

function tagAll(
	tokens: readonly Token[],
	lowers: readonly string[],
	first: readonly number[],
	nameOf: readonly (EntityMention | undefined)[],
): Tag[] {
	const opening = new Set(first);
	return tokens.map(({ text }, at) => {
		const tag = tagOf(text, lowers[at] ?? "", opening.has(at));
		const own = tag === "possessive" && isA(lowers[at - 1] ?? "", "is-after") ? "auxiliary" : tag;
		return nameOf[at] !== undefined && !KEPT.has(own) ? "name" : own;
	});
}

/** For each token the span that covers it wholly; spans are in text order. */
function covering<T extends Span>(tokens: readonly Token[], spans: readonly T[]): (T | undefined)[] {
	const covered = new Array<T | undefined>(tokens.length).fill(undefined);
	let at = 0;
	for (const span of spans) {
		while (at < tokens.length && startOf(tokens, at) < span.start) at++;
		for (; at < tokens.length && endOf(tokens, at) <= span.end; at++) covered[at] = span;
	}
	return covered;
}

const startOf = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.start ?? Number.POSITIVE_INFINITY;
const endOf = (tokens: readonly Token[], at: number): number => tokens[at]?.end ?? Number.POSITIVE_INFINITY;

function tokenAt(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (startOf(tokens, middle) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
