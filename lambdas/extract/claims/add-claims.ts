import type { Attribution, DateExpression, EntityMention, Figure, Thing } from "../../shared/extraction.ts";
import { contains, type Span } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import { datelineEnd } from "../text/dateline.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, some } from "../text/run.ts";
import { type About, type AboutContext, aboutOf } from "./about.ts";
import { attributionRecord, innermost } from "./attribute.ts";
import { BySentence } from "./by-sentence.ts";
import { negatedBound } from "./denial.ts";
import { frameTime } from "./frame-time.ts";
import { leadersOf } from "./leaders.ts";
import type { Names } from "./mentions-before.ts";
import { withResultsPeriod } from "./results-period.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { boundStatus, statusOf } from "./status.ts";
import { withTimeOfWhole } from "./time-of-whole.ts";
import { whenOf } from "./when.ts";

/** What the article says beside its figures, each list in text order. */
export interface ClaimContext {
	entities: EntityMention[];
	things: Thing[];
	dates: DateExpression[];
	attributions: Attribution[];
}

const itself = <T extends Span>(item: T): Span => item;

/** All that is looked at for each figure, by sentence. */
interface Beside {
	reading: Reading;
	names: Names;
	dates: BySentence<DateExpression>;
	attributions: BySentence<Attribution>;
	figures: BySentence<Figure>;
	leaders: ReadonlyMap<string, string>;
	/** The place of the dateline. */
	home: string | undefined;
}

/**
 * Makes claims of figures: adds to each who says it, whom it is about, whether it is stated and the time it speaks of.
 * What the text does not say stays absent. Returns new records in the same order; linear; never throws.
 */
export function addClaims(reading: Reading, figures: Figure[], context: ClaimContext): Figure[] {
	if (figures.length === 0 || reading.size === 0) return figures;
	const beside = bySentence(reading, figures, context);
	const abouts: About[] = [];
	const claims = figures.map((figure) => {
		const { claim, about } = claimOf(figure, beside, abouts);
		abouts.push(about);
		return claim;
	});
	const sentenceOf = ({ start }: Figure): number => reading.sentence(reading.at(start));
	const told = withEquivalents(withFormerPlans(claims, reading), reading.text);
	return withResultsPeriod(withTimeOfWhole(told, sentenceOf), sentenceOf);
}

/** "77.3 billion ringgit (US$17.6 billion)": an amount in other units is told, planned and dated as the amount before it. */
function withEquivalents(claims: readonly Figure[], text: string): Figure[] {
	return claims.map((claim, i) => {
		const said = claims[i - 1];
		if (said?.kind !== claim.kind || claim.unit === said.unit || claim.unit === undefined) return claim;
		if (text.slice(said.end, claim.start).trim() !== "(") return claim;
		const { status, when, ...rest } = claim;
		return { ...rest, ...(said.status && { status: said.status }), ...(said.when && { when: said.when }) };
	});
}

/** "raised its forecast to 3 percent from 2", "the jobs it will cut to 2,600 from 3,200": the level that is left was no fact either. */
function withFormerPlans(claims: readonly Figure[], reading: Reading): Figure[] {
	return claims.map((claim, i) => {
		const later = claims[i - 1];
		if (claim.change?.role !== "from" || later?.change?.role !== "to" || later.status === undefined)
			return claim;
		const left = reading.text.slice(later.end, claim.start) === " from " && isMeant(reading, later.start);
		return left ? { ...claim, status: later.status } : claim;
	});
}

/** Tokens from what is meant to the number behind "to". */
const MAX_MEANT = 8;

/** What moves to the number is itself a forecast, a plan or a target; "will take its rate to 3 percent from 2" tells of a rate. */
function isMeant({ at, is, tagged }: Reading, start: number): boolean {
	const figure = at(start);
	return some(
		{ first: Math.max(2, figure - MAX_MEANT), last: figure - 1 },
		(one) =>
			is(one, "forecast-noun") ||
			// "its plan", but "plans to cut"
			(is(one, "planning-noun", "aim-noun") && tagged(one - 1, "determiner")) ||
			is(one, "planned-word", "predicted-word", "tally") ||
			(is(one, "coming-modal") && tagged(one - 1, "pronoun") && tagged(one - 2, "word", "name")),
	);
}

/** The dateline's names tell who sends the story, not whom its first figure is about. */
function bySentence(reading: Reading, figures: Figure[], context: ClaimContext): Beside {
	const things = new Map(context.things.map((thing) => [thing.id, thing]));
	const opening = datelineEnd(reading.text);
	const told = context.entities.filter(({ start }) => start >= opening);
	return {
		reading,
		names: { entities: new BySentence(reading, told, itself), things },
		dates: new BySentence(reading, context.dates, itself),
		attributions: new BySentence(reading, context.attributions, ({ content }) => content),
		figures: new BySentence(reading, figures, itself),
		leaders: leadersOf(reading, context.entities, things),
		home: context.entities.find(({ start, type }) => start < opening && type === "LOC")?.entity,
	};
}

function claimOf(figure: Figure, beside: Beside, abouts: readonly About[]): { claim: Figure; about: About } {
	const { reading, names } = beside;
	const said = placed(figure, beside);
	const { attribution, scope, sentence } = said;
	const record = attribution && attributionRecord(reading, attribution, names);
	const about = aboutOf(reading, scope, attribution, {
		...besides(said, beside),
		speaker: record?.source,
		previous: abouts.at(-1),
		again: figure.sameAs === undefined ? undefined : abouts[figure.sameAs],
		whole: figure.partOf === undefined ? undefined : abouts[figure.partOf],
	});
	const told = statusOf(reading, scope, attribution);
	const bound = told === "denied" ? negatedBound(reading, scope, figure.modifier) : undefined;
	const status = bound ? boundStatus(reading, scope, attribution) : told;
	const own = whenOf({
		reading,
		figure,
		scope,
		all: beside.dates.in(sentence),
		figures: beside.figures.in(sentence),
		source: attribution?.source,
	});
	const when = own ?? frameTime(reading, figure, beside.dates);
	const claim: Figure = {
		...figure,
		...(record && { attribution: record }),
		...(about.ids.length > 0 && { about: [...about.ids] }),
		...(bound && { modifier: bound }),
		...(status && { status }),
		...(when && { when }),
	};
	return { claim, about };
}

/** A figure in its sentence: where it stands, and who says it. */
interface Placed {
	figure: Figure;
	sentence: number;
	scope: Scope;
	attribution: Attribution | undefined;
	/** Where the figure is a part of who speaks. */
	speaks: Attribution | undefined;
}

function placed(figure: Figure, { reading, attributions }: Beside): Placed {
	const sentence = reading.sentence(reading.at(figure.start));
	const said = attributions.in(sentence);
	const attribution = innermost(reading, said, figure);
	// "two sources close to the talks told …": nothing that the sentence says of others is said of the two.
	const speaks = said.find(({ source }) => contains(source, figure) && !isObject(reading, source, figure));
	const scope = scopeOf(reading, figure, speaks?.source ?? saidAround(reading, attribution, said));
	return { figure, sentence, scope, attribution, speaks };
}

/** "police arrested two sources who told …": whom another verb is done to is told of there. */
function isObject(reading: Reading, source: Span, figure: Span): boolean {
	const before = { first: reading.at(source.start), last: reading.at(figure.start) - 1 };
	const opens = firstIn(before, (at) => reading.tagged(at, "relative", "comma"));
	return opens === undefined && hasVerb(reading, before.first, before.last + 1);
}

/** What is looked at to tell whom a figure is about, but who says it and whom the figure before was about. */
function besides(
	{ figure, sentence, speaks }: Placed,
	{ reading, names, figures, attributions, leaders, home }: Beside,
): Omit<AboutContext, "speaker" | "previous" | "again" | "whole"> {
	return {
		...names,
		figure,
		siblings: figures.in(sentence),
		attributions,
		leaders,
		home,
		isSource: speaks !== undefined && !isRelative(reading.text, speaks),
	};
}

/** "Prosecutors charged nine men, who deny it": they are told of before they speak. */
function isRelative(text: string, { source, cue }: Attribution): boolean {
	return cue.start > source.end && /\b(?:who|which)\b/.test(text.slice(source.end, cue.start).slice(-40));
}

/** All that the source says in the sentence: "Acme, officials said, would cut 300 jobs" is of Acme. */
function saidAround(
	reading: Reading,
	attribution: Attribution | undefined,
	others: readonly Attribution[],
): Span | undefined {
	if (attribution === undefined) return undefined;
	const pieces = others.filter((other) => other.cue.start === attribution.cue.start);
	const start = Math.min(attribution.content.start, ...pieces.map(({ content }) => content.start));
	// "Some 40 people, police said, were held on Friday": the clause goes on behind who says so
	const goesOn = pieces.filter(({ content }) => {
		const at = reading.at(content.start);
		return content.start > attribution.content.end && hasVerb(reading, at, at + 1);
	});
	const end = Math.max(attribution.content.end, ...goesOn.map(({ content }) => content.end));
	return { start, end };
}
