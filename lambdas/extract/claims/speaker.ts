import type { EntityMention } from "../../shared/extraction.ts";
import { contains, overlaps, type Span, type TextSpan } from "../../shared/span.ts";
import { isDocumentWord } from "../attribution/documents.ts";
import { sourceHead } from "../attribution/source-head.ts";
import type { Reading } from "../text/reading.ts";
import { carrierOf } from "./carriers.ts";
import { mentionsBefore, type Names } from "./mentions-before.ts";

const SPOKESPEOPLE = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen)$/;
const MAX_BACK = 5;

/**
 * The entity a source names: the mention at its head ("Jane Doe, the mayor"), the author of a document ("a report by the
 * UN", "Labor Department data"), the organisation a spokesperson speaks for, or what "she" and "the company" stand for.
 */
export function speakerOf(reading: Reading, source: TextSpan, names: Names): EntityMention | undefined {
	const head = sourceHead(reading, source);
	const sentence = reading.sentence(reading.at(source.start));
	const inside = names.entities.in(sentence).filter((mention) => overlaps(mention, source));
	const own = inside.find((mention) => contains(mention, head));
	if (own !== undefined) return own;
	const word = reading.text.slice(head.start, head.end).toLowerCase();
	const organization = inside.find(({ type }) => type === "ORG");
	const person = inside.find(({ type }) => type === "PERSON");
	if (isDocumentWord(word)) return organization ?? person;
	if (SPOKESPEOPLE.test(word)) return person ?? organization;
	// "the mayor of London, Sadiq Khan", "its developer, Orvane Biosciences": the name behind the role.
	if (person !== undefined && person.start > head.end) {
		if (/,\s*$/.test(reading.text.slice(head.end, person.start))) return person;
	}
	if (organization !== undefined && organization.start > head.end) {
		if (/^,\s*(?:the\s+)?$/i.test(reading.text.slice(head.end, organization.start))) return organization;
	}
	return carriedSpeaker(reading, source, head, sentence, names);
}

/** "she said", "the company said", "the shipping company said": whom the words stand for, where the sentences before leave no choice. */
function carriedSpeaker(
	reading: Reading,
	source: TextSpan,
	head: Span,
	sentence: number,
	names: Names,
): EntityMention | undefined {
	const words = reading.text.slice(source.start, head.start);
	// "The U.N. humanitarian agency": who it is stands there, and is nobody named before.
	if (/\p{Lu}/u.test(words.replace(/^T/, ""))) return undefined;
	const before = words.toLowerCase().trim();
	const after = source.text.slice(head.end - source.start);
	const described = before.startsWith("the ") && !/[,'’]|\bof\b/.test(before);
	if (after !== "" && !after.startsWith(",")) return undefined;
	if (before !== "" && before !== "the" && !described) return undefined;
	const word = reading.text.slice(head.start, head.end).toLowerCase();
	const carrier = carrierOf(word, described ? "the" : before);
	if (carrier === undefined || word === "they" || word === "their") return undefined;
	const found = mentionsBefore(reading, carrier, sentence, source.start, MAX_BACK, names);
	// "it said" is an organisation's word; "she" of two women, "the Swiss firm" of two firms is nobody.
	const speaking = word === "it" ? found.filter(({ type }) => type === "ORG") : found;
	const one = new Set(speaking.map(({ entity }) => entity)).size === 1;
	return one || (carrier.definite && !described) ? speaking[0] : undefined;
}
