import type { Attribution, EntityMention } from "../../shared/extraction.ts";
import { overlaps } from "../../shared/span.ts";
import { hasVerb } from "../attribution/clause.ts";
import { isPlural } from "../text/lexicon/singular.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn, type Run } from "../text/run.ts";
import { type Carrier, carrierOf } from "./carriers.ts";
import { carriesNothing } from "./carries-nothing.ts";
import { mentionsBefore, type Names } from "./mentions-before.ts";
import type { Scope } from "./scope.ts";
import { speakerOf } from "./speaker.ts";

const MAX_BACK = 5;

/** A figure's clause: its tokens with those of the clauses that it goes on with, and the names in its reach. */
export interface Clausal {
	scope: Scope;
	tokens: readonly number[];
	named: readonly EntityMention[];
}

/** The mention carried into a figure's clause; `expected` where a pronoun stands for one that was not found. */
export interface Carried {
	mention?: EntityMention;
	expected: boolean;
}

/**
 * The mention that a pronoun or a definite noun of the clause stands for. One that opens what somebody says stands for the
 * speaker ("Acme said it had cut 300 jobs"), "I" for who speaks, any other for the first fitting mention of the nearest sentence that
 * has one: the subject of a sentence is its likeliest topic.
 */
export function antecedentOf(
	reading: Reading,
	clausal: Clausal,
	attribution: Attribution | undefined,
	names: Names,
): Carried {
	const doer = doerOf(reading, clausal.scope, attribution, names);
	if (doer !== undefined) return { mention: doer, expected: false };
	for (const at of clausal.tokens) {
		const carried =
			toldByToken(reading, at, clausal, attribution, names) ??
			carriedByToken(reading, at, clausal, attribution, names);
		if (carried !== undefined) return carried;
	}
	return { expected: false };
}

/** Of an age, "I" or the last word of a name: the one that it tells of itself. */
function toldByToken(
	reading: Reading,
	at: number,
	{ scope, named }: Clausal,
	attribution: Attribution | undefined,
	names: Names,
): Carried | undefined {
	const aged = agedBefore(reading, at, names);
	if (aged !== undefined) return { mention: aged, expected: false };
	if (reading.is(at, "self-word") && named.length === 0) {
		const speaker = attribution && selfOf(reading, reading.lower(at), attribution, names);
		if (speaker !== undefined) return { mention: speaker, expected: false };
	}
	const called = namedByNoun(reading, at, scope.figure, names);
	if (called === undefined) return undefined;
	// "the Kelo dam … the dam": the clause has named it.
	const isNamed = named.some(({ entity }) => entity === called.entity);
	return isNamed ? { expected: false } : { mention: called, expected: false };
}

/** Of a pronoun or a definite noun: the mention that it stands for, if it stands for any. */
function carriedByToken(
	reading: Reading,
	at: number,
	{ scope, named }: Clausal,
	attribution: Attribution | undefined,
	names: Names,
): Carried | undefined {
	const { lower } = reading;
	const carrier = carrierOf(lower(at), lower(at - 1));
	if (carrier === undefined) return undefined;
	// "Doctors Without Borders put it at 2,500": what is measured.
	if (lower(at) === "it" && lower(at + 1) === "at") return { expected: true };
	if (carriesNothing(reading, at, carrier)) return undefined;
	const start = reading.start(at);
	// "The company, Fuegos del Sur, employs 180": its name follows.
	if (carrier.definite && isNamedBehind(reading, at, names)) return { expected: false };
	// "North Korean troops … during their deployment", "The Kelo dam … its capacity": the clause has named whom or what it means.
	if (named.some((mention) => mention.end <= start && mayBeMeant(mention, carrier)))
		return { expected: false };
	const topics = isTopic(reading, carrier);
	const mention =
		speakerIn(reading, at, carrier, scope, attribution, names) ??
		mentionsBefore(reading, carrier, scope.sentence, start, MAX_BACK, names, topics).find(
			(one) => attribution?.via === undefined || !overlaps(attribution.via, one),
		);
	return mention === undefined ? { expected: carrier.gender !== undefined } : { mention, expected: false };
}

/** "The 16-year-old ran": the one person that the nearest sentence names, where it names one. */
function agedBefore(reading: Reading, at: number, { entities }: Names): EntityMention | undefined {
	const { is, lower, tagged } = reading;
	if (!/(?:^|-)old$/.test(lower(at)) || (tagged(at + 1, "word", "name") && !hasVerb(reading, at + 1, at + 2)))
		return undefined;
	const first = lastIn({ first: at - 5, last: at }, (one) => tagged(one, "number"));
	if (first === undefined || !is(first - 1, "definite-article")) return undefined;
	const sentence = reading.sentence(at);
	for (let back = sentence - 1; back >= 0 && sentence - back <= MAX_BACK; back--) {
		const people = entities.in(back).filter(({ type }) => type === "PERSON");
		if (people.length > 0)
			return new Set(people.map(({ entity }) => entity)).size === 1 ? people[0] : undefined;
	}
	return undefined;
}

/** So many sentences back a thing is still called by the last word of its name. */
const CALLED_BACK = 12;

/** "The academy" is the Lopez Military Academy, "this 30-metre temple" the Bahai Temple: by the last word of its name. */
function namedByNoun(
	reading: Reading,
	at: number,
	figure: Run,
	{ entities }: Names,
): EntityMention | undefined {
	const { is, lower, tagged } = reading;
	if (
		!tagged(at, "word") ||
		is(at, "time-noun") ||
		lower(at + 1) === "of" ||
		tagged(at + 1, "name", "possessive")
	)
		return undefined;
	if (!isPointedAt(reading, at, figure)) return undefined;
	const sentence = reading.sentence(at);
	for (let back = sentence; back >= 0 && sentence - back <= CALLED_BACK; back--) {
		const called = entities.in(back).findLast(({ type, start, end }) => {
			const last = reading.at(end - 1);
			return type !== "PERSON" && last < at && last > reading.at(start) && lower(last) === lower(at);
		});
		if (called !== undefined) return called;
	}
	return undefined;
}

/** "the dam", "this 30-metre high dam": a pointing word before the noun, with nothing but the figure between. */
function isPointedAt({ is, lower, tagged }: Reading, at: number, figure: Run): boolean {
	let before = at - 1;
	if (before === figure.last + 1 && tagged(before, "word")) before--;
	if (before === figure.last) before = figure.first - 1;
	return is(before, "naming-word") && !isPlural(lower(at));
}

/** "In Leeds, it": where something happens is not what "it" is; "the city" may be. */
const isTopic =
	({ at, is, tagged }: Reading, { definite }: Carrier) =>
	(mention: EntityMention): boolean => {
		if (definite || mention.type !== "LOC") return true;
		// "The grocer, Britain's largest,": the grocer.
		if (tagged(at(mention.start) - 1, "comma") && tagged(at(mention.end - 1) + 1, "possessive")) return false;
		const lead = at(mention.start) - 1;
		return !is(tagged(lead, "determiner") ? lead - 1 : lead, "preposition");
	};

/** "I have 14 colleagues", "we sold 300 cars": who speaks, and the body that a speaker is named with. */
function selfOf(
	reading: Reading,
	word: string,
	{ source }: Attribution,
	names: Names,
): EntityMention | undefined {
	const speaker = speakerOf(reading, source, names);
	if (!reading.is(reading.at(source.start), "self-word") && word !== "we" && word !== "our")
		return speaker?.type === "PERSON" ? speaker : undefined;
	return names.entities
		.in(reading.sentence(reading.at(source.start)))
		.find((mention) => mention.type === "ORG" && overlaps(mention, source));
}

/** A comma and a name. */
function isNamedBehind(reading: Reading, at: number, { entities }: Names): boolean {
	if (!reading.tagged(at + 1, "comma")) return false;
	const start = reading.start(at + 2);
	const named = entities.in(reading.sentence(at)).find((mention) => mention.start === start);
	// "The grocer, Britain's largest": no name of its.
	return (
		named !== undefined &&
		named.type !== "PERSON" &&
		!reading.tagged(reading.at(named.end - 1) + 1, "possessive")
	);
}

/** "Acme expects to earn $3 million": who says so is who does it. */
function doerOf(
	reading: Reading,
	{ statement }: Scope,
	attribution: Attribution | undefined,
	names: Names,
): EntityMention | undefined {
	if (attribution === undefined || reading.lower(statement.first) !== "to") return undefined;
	const speaker = speakerOf(reading, attribution.source, names);
	return speaker?.type === "PERSON" ? undefined : speaker;
}

/** "It" is any thing, right behind its name; further back only bodies and places are gone on with so. */
const mayBeMeant = (mention: EntityMention, carrier: Carrier): boolean =>
	fits(mention, carrier) || (!carrier.definite && carrier.gender === undefined && mention.type !== "PERSON");

function fits(mention: EntityMention, { types }: Carrier): boolean {
	return types.includes(mention.type) || (mention.type === "NORP" && types.includes("LOC"));
}

/**
 * The speaker, where the word opens what is said, "(that) it had …"; a quotation's "he" is somebody else. Else the country
 * or organisation in the speaker's name: "Moscow's defence ministry said its forces".
 */
function speakerIn(
	reading: Reading,
	at: number,
	carrier: Carrier,
	{ statement }: Scope,
	attribution: Attribution | undefined,
	names: Names,
): EntityMention | undefined {
	if (attribution === undefined) return undefined;
	const opens =
		at === statement.first || (at === statement.first + 1 && reading.lower(statement.first) === "that");
	if (!opens) return undefined;
	const { source } = attribution;
	const speaker = speakerOf(reading, source, names);
	if (speaker !== undefined && fits(speaker, carrier)) return speaker;
	// "A spokeswoman for the company, Dana Reyes, said it had …": no person is "it".
	return names.entities
		.in(reading.sentence(reading.at(source.start)))
		.find((mention) => mention.type !== "PERSON" && fits(mention, carrier) && overlaps(mention, source));
}
