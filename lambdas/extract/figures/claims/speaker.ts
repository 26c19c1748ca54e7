import { contains, overlaps, type TextSpan } from "../../../shared/span.ts";
import { isDocumentWord } from "../../attribution/documents.ts";
import type { Reading } from "../../attribution/reading.ts";
import { sourceHead } from "../../attribution/source-head.ts";
import type { EntityMention } from "../../extraction.ts";
import { sentenceAt } from "./by-sentence.ts";
import { carrierOf } from "./carriers.ts";
import { mentionsBefore, type Names } from "./mentions-before.ts";

const SPOKESPEOPLE = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen)$/;
const MAX_BACK = 5;

/**
 * The entity a source names: the mention at its head ("Jane Doe, the mayor"), the author of a document ("a report by the
 * UN", "Labor Department data"), the organisation a spokesperson speaks for, or what "she" and "the company" stand for.
 */
export function speakerOf(reading: Reading, source: TextSpan, names: Names): EntityMention | undefined {
	const head = sourceHead(reading.text, source);
	const sentence = sentenceAt(reading, source.start);
	const inside = names.entities.in(sentence).filter((mention) => overlaps(mention, source));
	const own = inside.find((mention) => contains(mention, head));
	if (own !== undefined) return own;
	const word = reading.text.slice(head.start, head.end).toLowerCase();
	const organization = inside.find(({ type }) => type === "ORG");
	const person = inside.find(({ type }) => type === "PERSON");
	if (isDocumentWord(word)) return organization ?? person;
	if (SPOKESPEOPLE.test(word)) return person ?? organization;
	// "the mayor of London, Sadiq Khan": the name behind the role.
	if (person !== undefined && person.start > head.end) {
		if (/,\s*$/.test(reading.text.slice(head.end, person.start))) return person;
	}
	return carriedSpeaker(reading, source, word, sentence, names);
}

/** "she said", "the company said": whom the words stand for, where the sentences before leave no choice. */
function carriedSpeaker(
	reading: Reading,
	source: TextSpan,
	head: string,
	sentence: number,
	names: Names,
): EntityMention | undefined {
	const text = source.text.toLowerCase();
	const plain = text === head || text === `the ${head}` || text.startsWith(`the ${head},`);
	const carrier = plain ? carrierOf(head, text.split(" ")[0]) : undefined;
	if (carrier === undefined || head === "they" || head === "their") return undefined;
	const found = mentionsBefore(reading, carrier, sentence, source.start, MAX_BACK, names);
	// "it said" is an organisation's word; "she" of two women is nobody.
	const speaking = head === "it" ? found.filter(({ type }) => type === "ORG") : found;
	const one = new Set(speaking.map(({ entity }) => entity)).size === 1;
	return one || carrier.definite ? speaking[0] : undefined;
}
