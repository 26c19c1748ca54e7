import type { EntityMention, Thing } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import type { BySentence } from "./by-sentence.ts";
import { type Carrier, standsFor } from "./carriers.ts";

/** The names of an article, by sentence, and what they refer to. */
export interface Names {
	entities: BySentence<EntityMention>;
	things: ReadonlyMap<string, Thing>;
}

/**
 * The mentions a carrier can stand for in the nearest sentence that has any, in text order: the own sentence up to
 * `offset`, then up to `most` sentences back; of those only what `mayBe` it.
 */
export function mentionsBefore(
	reading: Reading,
	carrier: Carrier,
	sentence: number,
	offset: number,
	most: number,
	{ entities, things }: Names,
	mayBe: (mention: EntityMention) => boolean = () => true,
): EntityMention[] {
	const asides: EntityMention[] = [];
	for (let back = sentence; back >= 0 && sentence - back <= most; back--) {
		const fitting = entities
			.in(back)
			.filter(
				(mention) =>
					mention.end <= offset &&
					mayBe(mention) &&
					standsFor(carrier, mention, things) &&
					!isOtherGender(reading, carrier, mention),
			);
		const told = fitting.filter((mention) => !isAside(reading, mention));
		if (told.length > 0) return told;
		asides.push(...fitting.filter((mention) => !isOutlet(reading, mention) || isNamedSo(carrier, mention)));
	}
	// "stole records from Carrow Health, the hospital group confirmed": there is no other.
	const only = carrier.definite && new Set(asides.map(({ entity }) => entity)).size === 1;
	return only ? asides : [];
}

/** "Mr Tarn met Ms Pell. She said": her title tells. */
function isOtherGender({ at, is, lower }: Reading, { gender }: Carrier, mention: EntityMention): boolean {
	if (gender === undefined || mention.type !== "PERSON") return false;
	const first = at(mention.start);
	const title = is(first, "he-title", "she-title") ? first : lower(first - 1) === "." ? first - 2 : first - 1;
	return is(title, gender === "m" ? "she-title" : "he-title");
}

/** "told AFP", "polled by Reuters", "analysts at Jyske Bank": nobody means these by "the club". */
function isOutlet(reading: Reading, mention: EntityMention): boolean {
	return reading.is(leadOf(reading, mention), "telling-word", "aside-preposition");
}

/** "scientists at the Polar Institute": "the institute" is in its name. */
function isNamedSo({ kind }: Carrier, { text }: EntityMention): boolean {
	return kind !== undefined && text.toLowerCase().split(/\W+/).includes(kind);
}

/** "analysts at Jyske Bank", "told AFP": an organisation named in passing is not what "the company" means next. */
function isAside(reading: Reading, mention: EntityMention): boolean {
	if (mention.type !== "ORG") return false;
	const lead = leadOf(reading, mention);
	return reading.tagged(lead, "preposition") || reading.is(lead, "telling-word");
}

/** The token before the name and its "the". */
function leadOf({ at, tagged }: Reading, mention: EntityMention): number {
	const before = at(mention.start) - 1;
	return tagged(before, "determiner") ? before - 1 : before;
}
