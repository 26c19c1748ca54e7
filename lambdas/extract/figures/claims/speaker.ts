import { contains, overlaps, type TextSpan } from "../../../shared/span.ts";
import { isDocumentWord } from "../../attribution/documents.ts";
import type { Reading } from "../../attribution/reading.ts";
import { sourceHead } from "../../attribution/source-head.ts";
import type { EntityMention } from "../../extraction.ts";
import { type BySentence, sentenceAt } from "./by-sentence.ts";

const SPOKESPEOPLE = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen)$/;

/**
 * The entity a source names: the mention at its head ("Jane Doe, the mayor"), the author of a document ("a report by the
 * UN", "Labor Department data"), the organisation a spokesperson speaks for, or the last speaker a pronoun stands for.
 */
export function speakerOf(
	reading: Reading,
	source: TextSpan,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	const head = sourceHead(reading.text, source);
	const sentence = sentenceAt(reading, source.start);
	const inside = entities.in(sentence).filter((mention) => overlaps(mention, source));
	const own = inside.find((mention) => contains(mention, head));
	if (own !== undefined) return own;
	const word = reading.text.slice(head.start, head.end).toLowerCase();
	const organizations = inside.filter(({ type }) => type === "ORG");
	if (isDocumentWord(word)) return organizations[0] ?? inside.find(({ type }) => type === "PERSON");
	if (SPOKESPEOPLE.test(word)) return inside.find(({ type }) => type === "PERSON") ?? organizations[0];
	// "the mayor of London, Sadiq Khan": the name behind the role.
	const named = inside.find((mention) => mention.type === "PERSON" && mention.start > head.end);
	if (
		named !== undefined &&
		/^,\s*$/.test(reading.text.slice(head.end, named.start).replace(/^[^,]{0,60}/, ""))
	)
		return named;
	return head.start === source.start && head.end === source.end
		? pronounAntecedent(word, sentence, source.start, entities)
		: undefined;
}

/** "he said": the person of the sentences before, where there is only one. */
function pronounAntecedent(
	word: string,
	sentence: number,
	offset: number,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	const types: EntityMention["type"][] =
		word === "he" || word === "she" ? ["PERSON"] : word === "it" ? ["ORG"] : [];
	if (types.length === 0) return undefined;
	for (let back = sentence; back >= 0 && sentence - back <= 2; back--) {
		const fitting = entities
			.in(back)
			.filter((mention) => mention.end <= offset && types.includes(mention.type));
		const ids = new Set(fitting.map(({ entity }) => entity));
		if (ids.size === 1) return fitting[0];
		if (ids.size > 1) return undefined;
	}
	return undefined;
}
