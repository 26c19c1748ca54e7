import type { EntityMention } from "../../shared/extraction.ts";
import { contains, overlaps, type Span, type TextSpan } from "../../shared/span.ts";
import { sourceHead } from "../attribution/source-head.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader } from "../text/rules.ts";
import { carrierOf } from "./carriers.ts";
import { isJoint } from "./joint-source.ts";
import { mentionsBefore, type Names } from "./mentions-before.ts";

const MAX_BACK = 5;

/** A source, the word that names who speaks, and the names that stand in it. */
interface Source {
	reading: Reading;
	source: TextSpan;
	head: Span;
	/** The head in lower case. */
	word: string;
	inside: readonly EntityMention[];
	names: Names;
}

/** The entity that a source names. */
export function speakerOf(reading: Reading, source: TextSpan, names: Names): EntityMention | undefined {
	const head = sourceHead(reading, source);
	const inside = names.entities
		.in(reading.sentence(reading.at(source.start)))
		.filter((mention) => overlaps(mention, source));
	if (isJoint(reading, source, head, inside)) return undefined;
	const word = reading.text.slice(head.start, head.end).toLowerCase();
	return firstOf(SPEAKERS, { reading, source, head, word, inside, names });
}

const first = (inside: readonly EntityMention[], type: EntityMention["type"]) =>
	inside.find((mention) => mention.type === type);

/** Where the entity is found, the surest place first. */
export const SPEAKERS: readonly Reader<Source, EntityMention>[] = [
	[
		"the name at its head",
		"[[PERSON:jane-doe|Jane Doe]], the mayor, said {40} people died.",
		({ inside, head }) => inside.find((mention) => contains(mention, head)),
	],
	[
		"the author of a document",
		"[[ORG:labor-department|Labor Department]] data show {40} people died.",
		(source) => (isA(source.word, "document") ? authorOf(source) : undefined),
	],
	[
		"the body that a spokesperson speaks for",
		"A spokesman for [[ORG:acme|Acme]] said {40} people were hurt.",
		({ inside, word }) =>
			isA(word, "spokesperson") ? (first(inside, "PERSON") ?? first(inside, "ORG")) : undefined,
	],
	[
		"the person behind the role",
		"The mayor of the town, [[PERSON:sadiq-khan|Sadiq Khan]], said {40} people were hurt.",
		(source) => behindHead(source, "PERSON", /,\s*(?:\p{Lu}\p{L}{0,4}\.?\s+)?$/u),
	],
	[
		"the body behind what it is",
		"Its developer, [[ORG:orvane|Orvane Biosciences]], said {40} people were hurt.",
		(source) => behindHead(source, "ORG", /^,\s*(?:the\s+)?$/i),
	],
	[
		"whom “she” or “the company” stands for",
		"[[ORG:acme|Acme]] grew. The company said {40} people were hurt.",
		carriedSpeaker,
	],
];

/** "Labor Department data", but not "a letter seen by Reuters". */
function authorOf({ reading, inside }: Source): EntityMention | undefined {
	const wrote = inside.filter(({ start }) => {
		const at = reading.at(start) - 1;
		const by = reading.tagged(at, "determiner") ? at - 1 : at;
		return reading.lower(by) !== "by" || !reading.is(by - 1, "obtaining-participle");
	});
	return first(wrote, "ORG") ?? first(wrote, "PERSON");
}

/** "the mayor of London, Sadiq Khan", "its developer, Orvane Biosciences": the name behind the role. */
function behindHead(
	{ reading, head, inside, word }: Source,
	type: EntityMention["type"],
	between: RegExp,
): EntityMention | undefined {
	if (isA(word, "document", "spokesperson")) return undefined;
	// "Vergne's lawyer, Claire Mounier": not who the lawyer is of
	const name = inside.find((mention) => mention.type === type && mention.start > head.end);
	return name && between.test(reading.text.slice(head.end, name.start)) ? name : undefined;
}

/** "she said", "the company said", "the shipping company said": whom the words stand for, where the sentences before leave no choice. */
function carriedSpeaker(of: Source): EntityMention | undefined {
	const { reading, source, word, names } = of;
	if (isA(word, "document", "spokesperson")) return undefined;
	const described = isDescribed(of);
	const before = wordsBefore(of);
	if (before !== "" && before !== "the" && !described) return undefined;
	const carrier = carrierOf(word, described ? "the" : before);
	if (carrier === undefined || word === "they" || word === "their") return undefined;
	const sentence = reading.sentence(reading.at(source.start));
	const found = mentionsBefore(reading, carrier, sentence, source.start, MAX_BACK, names);
	// "it said" is an organisation's word; "she" of two women, "the Swiss firm" of two firms is nobody.
	const speaking = word === "it" ? found.filter(({ type }) => type === "ORG") : found;
	const one = new Set(speaking.map(({ entity }) => entity)).size === 1;
	return one || (carrier.definite && !described) ? speaking[0] : undefined;
}

/** What stands before the head; undefined where a name is in it, or where more than an insertion follows the head. */
function wordsBefore({ reading, source, head }: Source): string | undefined {
	const words = reading.text.slice(source.start, head.start);
	const after = source.text.slice(head.end - source.start);
	// "The U.N. humanitarian agency": who it is stands there, and is nobody named before.
	if (/\p{Lu}/u.test(words.replace(/^T/, "")) || (after !== "" && !after.startsWith(","))) return undefined;
	return words.toLowerCase().trim();
}

/** "the shipping company", not "the head of the company" */
function isDescribed(of: Source): boolean {
	const before = wordsBefore(of);
	return before?.startsWith("the ") === true && !/[,'’]|\bof\b/.test(before);
}
