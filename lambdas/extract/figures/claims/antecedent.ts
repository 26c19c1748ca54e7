import { overlaps } from "../../../shared/span.ts";
import type { Reading } from "../../attribution/reading.ts";
import type { Attribution, EntityMention } from "../../extraction.ts";
import { type BySentence, sentenceAt } from "./by-sentence.ts";
import { type Scope, spanOf } from "./scope.ts";
import { speakerOf } from "./speaker.ts";

type Types = readonly EntityMention["type"][];

/** What a pronoun, or a noun behind "the", can stand for. */
const CARRIERS = new Map<string, { types: Types; definite: boolean }>();
function carry(list: string, types: Types, definite: boolean): void {
	for (const word of list.split(/\s+/)) CARRIERS.set(word, { types, definite });
}
carry("he she his her him", ["PERSON"], false);
carry("it its they their", ["ORG", "LOC"], false);
carry(
	`company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand agency
	ministry department party union university hospital club team side organisation organization charity giant startup
	operator chain developer producer supplier regulator business bureau`,
	["ORG"],
	true,
);
carry(
	"country nation state kingdom republic city town village province region island county territory district",
	["LOC"],
	true,
);

const MAX_BACK = 5;

/** The mention carried into a figure's clause; `expected` where a word stands for one that was not found. */
export interface Carried {
	mention?: EntityMention;
	expected: boolean;
}

/**
 * The mention that a pronoun or a definite noun of the clause stands for. One that opens what somebody says stands for the
 * speaker ("Acme said it had cut 300 jobs"), any other for the first fitting mention of the nearest sentence that has one:
 * the subject of a sentence is its likeliest topic.
 */
export function antecedentOf(
	reading: Reading,
	scope: Scope,
	attribution: Attribution | undefined,
	entities: BySentence<EntityMention>,
): Carried {
	const { lower } = reading;
	const bounds = spanOf(reading, scope.wide);
	const own = entities.in(scope.sentence);
	for (let at = scope.wide.first; at <= scope.wide.last; at++) {
		const carrier = CARRIERS.get(lower[at]!);
		if (carrier === undefined || (carrier.definite && !/^(?:the|this)$/.test(lower[at - 1] ?? ""))) continue;
		const { start } = reading.tokens[at]!;
		// "North Korean troops … during their deployment": the clause has named whom it means.
		const named = own.some(
			(mention) => overlaps(mention, bounds) && mention.end <= start && fits(mention, carrier.types),
		);
		if (named) return { expected: false };
		const speaker =
			attribution && opensContent(reading, at, scope) ? speakerIn(reading, attribution, entities) : undefined;
		const mention = speaker ?? lastBefore(scope.sentence, start, carrier.types, attribution, entities);
		return mention === undefined ? { expected: !carrier.definite } : { mention, expected: false };
	}
	return { expected: false };
}

function fits(mention: EntityMention, types: Types): boolean {
	return types.includes(mention.type) || (mention.type === "NORP" && types.includes("LOC"));
}

/** "(that) it had …", "its forces had …": the first word of what is said; a quotation's "he" is somebody else. */
function opensContent(reading: Reading, at: number, { statement }: Scope): boolean {
	return at === statement.first || (at === statement.first + 1 && reading.lower[statement.first] === "that");
}

/** The speaker, or the country or organisation in its name: "Moscow's defence ministry said its forces". */
function speakerIn(
	reading: Reading,
	attribution: Attribution,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	const { source } = attribution;
	const sentence = sentenceAt(reading, source.start);
	return (
		speakerOf(reading, source, entities) ?? entities.in(sentence).find((mention) => overlaps(mention, source))
	);
}

function lastBefore(
	sentence: number,
	offset: number,
	types: Types,
	attribution: Attribution | undefined,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	const relay = attribution?.via;
	for (let back = sentence; back >= 0 && sentence - back <= MAX_BACK; back--) {
		const found = entities
			.in(back)
			.find(
				(mention) =>
					mention.end <= offset && types.includes(mention.type) && !(relay && overlaps(relay, mention)),
			);
		if (found !== undefined) return found;
	}
	return undefined;
}
