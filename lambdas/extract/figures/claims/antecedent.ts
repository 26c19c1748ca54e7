import type { Reading } from "../../attribution/reading.ts";
import type { EntityMention } from "../../extraction.ts";
import type { BySentence } from "./by-sentence.ts";
import { type Scope, spanOf } from "./scope.ts";

type Types = readonly EntityMention["type"][];

const words = (list: string) => list.split(" ");

/** What a pronoun, or a noun behind "the", can stand for. */
const CARRIERS = new Map<string, { types: Types; definite: boolean }>();
function carry(list: string, types: Types, definite: boolean): void {
	for (const word of words(list)) CARRIERS.set(word, { types, definite });
}
carry("he she his her him", ["PERSON"], false);
carry("it its they their", ["ORG", "LOC"], false);
carry(
	"company firm group bank maker manufacturer retailer airline carrier automaker carmaker lender insurer brand agency ministry department party union university hospital club team side organisation organization charity giant startup operator chain developer producer supplier regulator",
	["ORG"],
	true,
);
carry(
	"country nation state kingdom republic city town village province region island county territory district",
	["LOC"],
	true,
);
carry(
	"president minister leader governor mayor senator executive billionaire actor singer striker player candidate",
	["PERSON"],
	true,
);

const MAX_BACK = 2;

/** The mention that a pronoun or a definite noun of the figure's clause stands for: the last one that fits it before. */
export function antecedentIn(
	reading: Reading,
	scope: Scope,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	const { lower } = reading;
	for (let at = scope.wide.first; at <= scope.wide.last; at++) {
		const carrier = CARRIERS.get(lower[at]!);
		if (carrier === undefined || (carrier.definite && !/^(?:the|this)$/.test(lower[at - 1] ?? ""))) continue;
		const offset = reading.tokens[at]!.start;
		// "Acme said its profit": a name of the clause itself is there already.
		const bounds = spanOf(reading, scope.wide);
		const inside = entities
			.in(scope.sentence)
			.some(
				(mention) => mention.start >= bounds.start && mention.end <= offset && fits(mention, carrier.types),
			);
		return inside ? undefined : lastBefore(scope.sentence, offset, carrier.types, entities);
	}
	return undefined;
}

/** "North Korean troops … their deployment": what a nationality describes is near enough for "their". */
function fits(mention: EntityMention, types: Types): boolean {
	return types.includes(mention.type) || (mention.type === "NORP" && types.includes("LOC"));
}

/** The subject of a sentence is its likeliest topic: its first fitting mention, in the nearest sentence that has one. */
function lastBefore(
	sentence: number,
	offset: number,
	types: Types,
	entities: BySentence<EntityMention>,
): EntityMention | undefined {
	for (let back = sentence; back >= 0 && sentence - back <= MAX_BACK; back--) {
		const found = entities.in(back).find((mention) => mention.end <= offset && types.includes(mention.type));
		if (found !== undefined) return found;
	}
	return undefined;
}
