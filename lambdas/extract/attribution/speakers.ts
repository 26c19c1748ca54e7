import { isParticiple } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { contains, firstIn, lastIn, type Run, sentenceRun, some } from "../text/run.ts";
import { hasVerb, type Statement } from "./clause.ts";
import { mainSubject } from "./main-subject.ts";
import { headOf } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { endsWithComma, type Quotation } from "./quotations.ts";
import { namedBefore, signedBy } from "./signed.ts";

/** A quotation of fewer words than this and without a mark at its end is a scare quote, a title or a name. */
const MIN_SPEECH = 4;

/**
 * Gives quotations without a cue of their own to who speaks: by the sentence they stand in ("She hit back: '…'"), else to
 * who spoke last: the rest of a speech after "…," she said. "…", and the next paragraphs of a quotation that was left
 * open. Plain narration between two quotations ends a speaker's turn.
 */
export function carrySpeakers(
	reading: Reading,
	quotations: Quotation[],
	statements: Statement[],
): Statement[] {
	const carried: Statement[] = [];
	const ownerOf = owners(quotations, statements);
	const earlier = statements.values();
	let next = earlier.next().value;
	let speaker: Statement | undefined;
	let before: Quotation | undefined;
	for (const quotation of quotations) {
		for (; next !== undefined && next.cue.first < quotation.first; next = earlier.next().value)
			if (speaker === undefined || !isWithin(next, speaker)) speaker = next;
		const owner = ownerOf.get(quotation);
		const mine =
			owner ?? (isSpeech(reading, quotation) ? unowned(reading, quotation, before, speaker) : undefined);
		if (owner === undefined && mine !== undefined) carried.push(mine);
		speaker = mine ?? speaker;
		before = quotation;
	}
	return [...statements, ...carried];
}

/** What is said in a quotation that no statement holds: by whoever it tells, else by who spoke before. */
function unowned(
	reading: Reading,
	quotation: Quotation,
	before: Quotation | undefined,
	speaker: Statement | undefined,
): Statement | undefined {
	const continued = before?.continued === true && speaker !== undefined;
	const own = continued ? undefined : introduced(reading, quotation);
	if (own !== undefined) return own;
	if (speaker === undefined) return remarked(reading, quotation);
	if (!continued && !follows(reading, speaker, quotation)) return remarked(reading, quotation);
	return { ...speaker, contents: [{ first: quotation.first, last: quotation.last }] };
}

/** The outermost statement that holds each quotation wholly. */
function owners(
	quotations: readonly Quotation[],
	statements: readonly Statement[],
): ReadonlyMap<Quotation, Statement> {
	const owned = new Map<Quotation, Statement>();
	for (const statement of statements) {
		for (const { first, last } of statement.contents) {
			let at = lowerBound(quotations, first);
			for (let one = quotations[at]; one !== undefined && one.last <= last; one = quotations[++at])
				if (!owned.has(one)) owned.set(one, statement);
		}
	}
	return owned;
}

/** Index of the first quotation that opens at or after the token. */
function lowerBound(quotations: readonly Quotation[], first: number): number {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotations[middle]?.first ?? first) < first) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isWithin(inner: Statement, outer: Statement): boolean {
	return outer.contents.some((content) => contains(content, inner.cue));
}

function isSpeech(reading: Reading, quotation: Quotation): boolean {
	if (quotation.last - quotation.first - quotation.width >= MIN_SPEECH) return true;
	return /[.!?,]/.test(reading.word(quotation.last - 1));
}

/** True where the quotation opens the sentence behind the one the speaker's words or clause end in. */
function follows(reading: Reading, speaker: Statement, quotation: Quotation): boolean {
	const said = Math.max(speaker.clauseLast, ...speaker.contents.map((content) => content.last));
	if (quotation.first <= said) return false;
	const from = reading.sentence(said);
	const to = reading.sentence(quotation.first);
	return reading.first[to] === quotation.first && to - from <= 1;
}

/** A speaker without a reporting verb we know: 'She hit back: "…"', '"…," he deadpanned.' */
function introduced(reading: Reading, quotation: Quotation): Statement | undefined {
	const signed = signedBy(reading, quotation.last);
	if (signed !== undefined) return made(quotation, signed, quotation.last + 1);
	return behindColon(reading, quotation) ?? beforeVerb(reading, quotation);
}

/** Tokens that a sentence about who speaks next has at most. */
const MAX_REMARK = 16;

/** "Her neighbour, Uwe Kranz, agreed. “We waited nine hours.”": the short sentence before is of who speaks, by name. */
function remarked(reading: Reading, quotation: Quotation): Statement | undefined {
	const { first, name, sentence, tagged, text } = reading;
	const at = sentence(quotation.first);
	const run = sentenceRun(reading, at - 1);
	if (at === 0 || first[at] !== quotation.first || run.last - run.first > MAX_REMARK) return undefined;
	if (text.slice(reading.end(run.last), reading.start(quotation.first)).includes("\n")) return undefined;
	if (some(run, (one) => tagged(one, "quote"))) return undefined;
	const source = mainSubject({ reading, quotations: [], first: run.first, end: run.last }, run.last);
	const named = source && some(source, (one) => name(one)?.type === "PERSON");
	if (!named || !hasVerb(reading, source.last + 1, run.last)) return undefined;
	// "Imran Shah, who led the study, was cautious."
	const who = firstIn(source, (one) => tagged(one, "comma") && tagged(one + 1, "relative"));
	return made(quotation, { first: source.first, last: (who ?? source.last + 1) - 1 }, source.last + 1);
}

/** "She hit back: “…”", also at the end of the paragraph before. */
function behindColon(reading: Reading, quotation: Quotation): Statement | undefined {
	const colon = quotation.first - 1;
	const { first } = sentenceRun(reading, reading.sentence(colon));
	const named = namedBefore(reading, first, quotation);
	if (named !== undefined) return made(quotation, named, colon);
	if (reading.word(colon) !== ":") return undefined;
	const agent = agentBefore(reading, first, colon);
	if (agent !== undefined) return made(quotation, agent, colon);
	const source = mainSubject({ reading, quotations: [], first, end: colon }, colon);
	// "Likewise: …" and "Higher turnout in Iowa: …" name no one who speaks.
	if (source === undefined) return undefined;
	// "A statement from the mayor, Odile Brand: “…”" names who speaks by what it is.
	const speaks =
		hasVerb(reading, source.last + 1, colon) || reading.is(headOf(reading, source), "statement-noun");
	return speaks ? made(quotation, ownerOf(reading, source), colon) : undefined;
}

/** "Her arithmetic is simple: “…”": she says so. */
function ownerOf(reading: Reading, source: Run): Run {
	const { first } = source;
	const owned = reading.is(first, "he-word", "she-word") && reading.is(first, "possessive");
	const person = reading.is(headOf(reading, source), "role", "person-noun", "spokesperson", "parent-noun");
	return owned && !person ? { first, last: first } : source;
}

/** "The mood was summed up by one farmer: “…”" */
function agentBefore(reading: Reading, first: number, colon: number): Run | undefined {
	const by = lastIn({ first: first + 1, last: colon - 2 }, (at) => reading.lower(at) === "by");
	const passive =
		by !== undefined && some({ first: by - 2, last: by - 1 }, (at) => isParticiple(reading.lower(at)));
	if (by === undefined || !passive) return undefined;
	const agent = nounPhraseFrom(reading, by + 1, colon);
	return agent?.last === colon - 1 ? agent : undefined;
}

/** '"…," he deadpanned.' */
function beforeVerb(reading: Reading, quotation: Quotation): Statement | undefined {
	const { first } = sentenceRun(reading, reading.sentence(quotation.first));
	if (first !== quotation.first || !endsWithComma(reading, quotation)) return undefined;
	const end = sentenceRun(reading, reading.sentence(quotation.last)).last + 1;
	const source = nounPhraseFrom(reading, quotation.last + 1, end);
	const verb = source === undefined ? -1 : source.last + 1;
	if (source === undefined || verb >= end || reading.word(verb) === ".")
		return withoutVerb(reading, quotation, source);
	return /(?:ed|s)$/.test(reading.lower(verb)) && !reading.tagged(verb, "auxiliary")
		? made(quotation, source, verb)
		: undefined;
}

/** '"…," he shrugged.': the noun phrase took the unknown verb for a noun. */
function withoutVerb(
	reading: Reading,
	quotation: Quotation,
	source: Statement["source"] | undefined,
): Statement | undefined {
	if (source === undefined || source.last === source.first) return undefined;
	if (!reading.lower(source.last).endsWith("ed") || reading.tagged(source.last, "name")) return undefined;
	return made(quotation, { first: source.first, last: source.last - 1 }, source.last);
}

function made(quotation: Quotation, source: Statement["source"], cue: number): Statement {
	return {
		source: { first: source.first, last: source.last },
		cue: { first: cue, last: cue },
		contents: [{ first: quotation.first, last: quotation.last }],
		clauseFirst: Math.min(source.first, cue),
		clauseLast: Math.max(source.last, cue),
	};
}
