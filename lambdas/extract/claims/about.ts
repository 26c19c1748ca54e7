import type { Attribution, EntityMention, Figure, Thing } from "../../shared/extraction.ts";
import { overlaps, type Span } from "../../shared/span.ts";
import { PHRASE_CUES } from "../attribution/according-to.ts";
import type { Reading } from "../text/reading.ts";
import { type Run, sentenceRun, some } from "../text/run.ts";
import { antecedentOf } from "./antecedent.ts";
import type { BySentence } from "./by-sentence.ts";
import { type Clause, type Clauses, clausesOf } from "./clauses.ts";
import { countedNames } from "./counted-names.ts";
import { countryOf } from "./country-of.ts";
import type { Names } from "./mentions-before.ts";
import { nameBeside, namesLeft } from "./own-names.ts";
import { clausesInReach, namesInReach, topicsOf } from "./reach.ts";
import type { Scope } from "./scope.ts";
import { isPromise } from "./status.ts";
import { isInTitle } from "./title-names.ts";

/** What is looked at to tell whom a figure is about. */
export interface AboutContext extends Names {
	attributions: BySentence<Attribution>;
	figure: Figure;
	/** All figures of the sentence, this one too. */
	siblings: readonly Figure[];
	/** The entity of the figure's source. */
	speaker: string | undefined;
	/** The figure tells how many speak. */
	isSource: boolean;
	/** The countries that people of the article rule. */
	leaders: ReadonlyMap<string, string>;
	/** The place of the dateline. */
	home: string | undefined;
	/** Whom the figure before is about. */
	previous: About | undefined;
	/** Whom the one is about that this says again, and the one that it is a part of. */
	again: About | undefined;
	whole: About | undefined;
}

/** Whom a figure is about, and over how many figures that was carried to it. */
export interface About {
	sentence: number;
	ids: readonly string[];
	carried: number;
}

/** Further than this, what nobody names again is no longer the topic. */
const MAX_CARRIED = 3;

/**
 * The things a figure is about: the entities of its clause without those of source, cue and relay, and the one that
 * a pronoun or a definite noun of the clause carries from before ("The company … it cut 300 jobs"). Where the clause names
 * nobody ("the NIS previously estimated 600 deaths"), those of the sentence before.
 */
export function aboutOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
	context: AboutContext,
): About {
	const { sentence } = scope;
	const spans = [
		...(attribution ? speakerSpans(attribution) : []),
		...suppliers(reading, context.attributions.in(sentence)),
	];
	const isSpeaking = (mention: EntityMention) => spans.some((span) => overlaps(span, mention));
	const told = namesOfFigure(reading, sentence, context, isSpeaking);
	if (told.length > 0) return { sentence, ids: idsOf(told, context.things), carried: 0 };
	// "$3.8 billion (3.5 billion euros)"
	if (context.again?.sentence === sentence && isBracketed(reading, scope)) return context.again;
	const own = namesLeft(reading, context.figure, context.siblings, context.entities.in(sentence));
	const others = own.filter((mention) => !isSpeaking(mention) && !isInTitle(reading, mention, own));
	const clauses = clausesOf(reading, around(scope));
	const named = { reading, clauses, names: others };
	const reach = namesInReach(named, scope.figure);
	const going = clausesInReach(named, clauses.of(scope.figure.first));
	const clausal = { scope, tokens: tokensOf(clauses, going), named: reach };
	const carried = antecedentOf(reading, clausal, attribution, context);
	const all = namedIn(reading, { scope, reach, others, carried: carried.mention }, context);
	const ids = context.figure.kind === "age" ? aged(all) : all;
	// "Nine quakes hit Leeds. Of these, four …": of where they all were.
	if (context.whole !== undefined && isOfThese(reading, scope)) ids.push(...context.whole.ids);
	if (ids.length > 0 || carried.expected) return { sentence, ids: [...new Set(ids)], carried: 0 };
	// "two people briefed on the matter said": who speaks is nobody's.
	if (context.isSource) return { sentence, ids: [], carried: 0 };
	const elsewhere = inOtherClauses(reading, scope, others, context.things);
	if (elsewhere.length > 0) return { sentence, ids: elsewhere, carried: 0 };
	if (standsAlone(reading, sentence, attribution)) return { sentence, ids: [], carried: 0 };
	const before = fromBefore(reading, sentence, context);
	const speakers = new Set([context.speaker, ...own.filter(isSpeaking).map(({ entity }) => entity)]);
	return { ...before, ids: before.ids.filter((id) => !speakers.has(id)) };
}

/** The names that leave no question: one right beside the figure that does not speak, else those that it counts. */
function namesOfFigure(
	reading: Reading,
	sentence: number,
	context: AboutContext,
	isSpeaking: (mention: EntityMention) => boolean,
): readonly EntityMention[] {
	const { figure, siblings, entities } = context;
	const beside = nameBeside(reading, figure, siblings, entities.in(sentence));
	return beside !== undefined && !isSpeaking(beside) ? [beside] : countedNames(reading, figure, context);
}

/** "Revenue slipped, missing forecasts, according to Orbis data": nothing in the sentence is about who supplies it. */
const suppliers = (reading: Reading, attributions: readonly Attribution[]): Span[] =>
	attributions
		.filter(({ cue }) => PHRASE_CUES.has(reading.lower(reading.at(cue.start))))
		.map(({ source }) => source);

/** No clause of a figure reaches further than so many tokens, however long its sentence. */
const MAX_REACH = 70;

const around = ({ statement, figure }: Scope): Run => ({
	first: Math.max(statement.first, figure.first - MAX_REACH),
	last: Math.min(statement.last, figure.last + MAX_REACH),
});

/** The tokens of some of the clauses, in text order. */
function tokensOf({ run, of }: Clauses, clauses: readonly Clause[]): number[] {
	const tokens: number[] = [];
	for (let at = run.first; at <= run.last; at++) if (clauses.includes(of(at))) tokens.push(at);
	return tokens;
}

/** The names of a figure's sentence, those that do not speak, and the one carried into its clause. */
interface Named {
	scope: Scope;
	reach: readonly EntityMention[];
	others: readonly EntityMention[];
	carried: EntityMention | undefined;
}

/** What the figure's clause names; who rules a country stands for it as well. */
function namedIn(reading: Reading, named: Named, { things, speaker, leaders }: AboutContext): string[] {
	const { scope, reach, others, carried } = named;
	const mentions = others.filter((mention) => reach.includes(mention) || isSetting(reading, mention, scope));
	const ownCount = carried?.entity === speaker && isOwnCount(reading, scope);
	if (carried !== undefined && !ownCount) mentions.push(carried);
	const ids = new Set(mentions.map(({ entity }) => countryOf(entity, things)));
	const ruled = [...ids].flatMap((id) => leaders.get(id) ?? []);
	return [...new Set([...ids, ...ruled])];
}

const idsOf = (mentions: readonly EntityMention[], things: ReadonlyMap<string, Thing>): string[] => [
	...new Set(mentions.map(({ entity }) => countryOf(entity, things))),
];

/** How old somebody is is of no body or building. */
function aged(ids: string[]): string[] {
	const isOfPerson = ids.some((id) => id.startsWith("PERSON:"));
	return isOfPerson ? ids.filter((id) => /^(?:PERSON|LOC):/.test(id)) : ids;
}

const isBracketed = ({ lower }: Reading, { figure }: Scope): boolean => lower(figure.first - 1) === "(";

/** "Of these, four", "four of them" */
function isOfThese({ is, lower }: Reading, { figure }: Scope): boolean {
	const near = { first: figure.first - 3, last: figure.last + 2 };
	return some(near, (at) => lower(at) === "of" && is(at + 1, "partitive-word"));
}

/** What the sentence before was about is not carried on. */
function standsAlone(reading: Reading, sentence: number, attribution: Attribution | undefined): boolean {
	// "Germany promised 12 more": who gives is the source, and the sentence before may be of somebody else.
	if (attribution !== undefined && isPromise(attribution.cue.text)) return true;
	// "In 2023, a quake killed 4,000 people": what happened then is not of whom the story spoke last.
	return opensWithYear(reading, sentence);
}

function speakerSpans({ source, cue, via }: Attribution): Span[] {
	return via === undefined ? [source, cue] : [source, cue, via];
}

/** A line ends between it and the sentence before. */
function opensParagraph({ text, first, start, end }: Reading, sentence: number): boolean {
	const at = first[sentence] ?? 0;
	return text.slice(end(at - 1), start(at)).includes("\n");
}

/** "The network kept its count at 43": it counts, nobody says what of it. */
function isOwnCount({ is }: Reading, { statement }: Scope): boolean {
	if (!is(statement.first, "possessive")) return false;
	const near = { first: statement.first + 1, last: Math.min(statement.last, statement.first + 3) };
	return some(near, (at) => is(at, "own-count"));
}

/** "Two men were killed and seven injured when a crane fell in Port Lenn": the places that the rest of what is said names. */
function inOtherClauses(
	reading: Reading,
	{ statement }: Scope,
	mentions: readonly EntityMention[],
	things: ReadonlyMap<string, Thing>,
): string[] {
	const bounds = reading.span(statement);
	const named = mentions.filter((mention) => mention.type !== "PERSON" && overlaps(mention, bounds));
	return idsOf(named, things);
}

/** "In Kenya, officials have confirmed 40 cases": the place that opens the sentence is where all of it happens. */
function isSetting(reading: Reading, mention: EntityMention, { sentence }: Scope): boolean {
	const first = reading.first[sentence] ?? 0;
	return (
		mention.type === "LOC" &&
		reading.is(first, "place-preposition") &&
		reading.start(first + 1) === mention.start
	);
}

function opensWithYear({ lower, first }: Reading, sentence: number): boolean {
	const start = first[sentence] ?? 0;
	return lower(start) === "in" && /^(?:19|20)\d\d$/.test(lower(start + 1));
}

/**
 * Whom the figure before is about, else who is named in the sentence before and neither speaks nor passes on; at first the
 * dateline. A new paragraph is of something else as often as not.
 */
function fromBefore(
	reading: Reading,
	sentence: number,
	{ previous, attributions, entities, things, home }: AboutContext,
): About {
	if (sentence === 0) return { sentence, ids: home === undefined ? [] : [home], carried: 0 };
	const isNear =
		previous !== undefined && sentence - previous.sentence <= 1 && previous.carried < MAX_CARRIED;
	const opens = opensParagraph(reading, sentence);
	if (isNear && previous.ids.length > 0 && !(opens && previous.sentence < sentence)) {
		// A person is named again or stands as "he" or "she": silence is not about them.
		const ids = previous.ids.filter((id) => !id.startsWith("PERSON:"));
		return { sentence, ids, carried: previous.carried + 1 };
	}
	if (opens) return { sentence, ids: [], carried: 1 };
	const speaking = attributions.in(sentence - 1).flatMap(speakerSpans);
	const names = entities
		.in(sentence - 1)
		.filter((mention) => mention.type !== "PERSON" && !speaking.some((span) => overlaps(span, mention)));
	const topics = topicsOf({
		reading,
		clauses: clausesOf(reading, sentenceRun(reading, sentence - 1)),
		names,
	});
	return { sentence, ids: idsOf(topics, things), carried: 1 };
}
