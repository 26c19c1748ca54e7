import type { EntityType } from "../../../../shared/extraction.ts";
import { isA, lemmaOf } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { COMPANY, COUNTRY, DEMONYM, LARGE_CITY, ORGANISATION, REGION } from "../lexicon.ts";
import { digitsAt, isCapitalAt, isGluedAt, listedAt, lowerAt, PROSE, textAt } from "../sentence.ts";
import { toldByNumber } from "./numbered.ts";
import { toldByNote } from "./places-of-note.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** What the name's own words make it, its kind written small behind it among them: "the Elk Hollow fire". */
export function toldByOwnWords(stretch: Stretch): Worded | undefined {
	return (
		incorporated(stretch) ??
		toldByNote(stretch) ??
		body(stretch) ??
		opened(stretch) ??
		operation(stretch) ??
		toldByNumber(stretch) ??
		disaster(stretch) ??
		small(stretch) ??
		smallPlace(stretch) ??
		water(stretch) ??
		ended(stretch) ??
		begun(stretch) ??
		lived(stretch)
	);
}

/** What operations are called by. */
const OPERATED = new Set<EntityType>(["PERSON", "LOC", "ORG"]);

/** "in Operation Hadin Kai", of which only the last words were read as a name. */
function operation({ sentence, labels, first, last, type }: Stretch): Worded | undefined {
	if (first === 0 || labels[first - 1] !== 0 || (type !== undefined && !OPERATED.has(type))) return undefined;
	return textAt(sentence, first - 1) === "Operation" ? { type: "EVENT", first: first - 1, last } : undefined;
}

function opened({ sentence, first, last, type }: Stretch): Worded | undefined {
	const opener = lowerAt(sentence, first);
	const inside = last > first;
	if (isA(opener, "named-operation", "cyclone-word") && inside && type !== "EVENT" && type !== "ORG")
		return { type: "EVENT", first, last };
	if (
		opener === "storm" &&
		isStorm(sentence, last) &&
		last === first + 1 &&
		(type === "PERSON" || type === "LOC")
	)
		return { type: "EVENT", first, last };
	if (isA(opener, "battle-word") && lowerAt(sentence, first + 1) === "of" && last > first + 1)
		return { type: "EVENT", first, last };
	return undefined;
}

/** People are called Storm too: they say things and have an age. */
const isStorm = (sentence: Stretch["sentence"], last: number): boolean =>
	textAt(sentence, last + 1) !== "," && !isA(lowerAt(sentence, last + 1), "reporting-verb");

/** "Commission on Presidential Debates" read as a law: a body by the noun that stands before the preposition. */
function body({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type === undefined || !NAMED_THINGS.includes(type)) return undefined;
	for (let at = first; at < last; at++) {
		if (!isA(textAt(sentence, at + 1), "portfolio-link")) continue;
		return isA(lowerAt(sentence, at), "institution") ? { type: "ORG", first, last } : undefined;
	}
	return undefined;
}

/** "the Elk Hollow fire", "the 2019 Corran earthquake"; "the Turkey earthquake" stays about Turkey. */
function disaster({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (sentence.style !== PROSE || type === "EVENT") return undefined;
	const before = lowerAt(sentence, first - 1);
	if (!isA(before, "disaster-lead") && digitsAt(sentence, first - 1) !== 4) return undefined;
	const own = lowerAt(sentence, last);
	if (last > first && isA(own, "disaster-noun") && isFire(own, sentence, last))
		return { type: "EVENT", first, last };
	if (isA(textAt(sentence, last + 1), "disaster-kind") && textAt(sentence, last + 2) === "disaster")
		return { type: "EVENT", first, last: last + 2 };
	const kind = textAt(sentence, last + 1);
	if (!isA(kind, "disaster-noun") || !isFire(kind, sentence, last + 1)) return undefined;
	if ((type === "PERSON" || type === "NORP" || type === "ORG") && last === first && kind === "fire")
		return undefined;
	if (listedAt(sentence, first) & (COUNTRY | LARGE_CITY)) return undefined;
	return { type: "EVENT", first, last: last + 1 };
}

/** "the Cal Fire chief", "the Hollow fire department": a body's. */
function isFire(kind: string, sentence: Stretch["sentence"], at: number): boolean {
	return lemmaOf(kind) !== "fire" || !isA(lowerAt(sentence, at + 1), "fire-body", "spokesperson");
}

/** "Bellmore prison"; "a Paris airport" and "China mine" stay about the place. */
function small(stretch: Stretch): Worded | undefined {
	const { sentence, first, last } = stretch;
	if (first === 0 || sentence.style !== PROSE || !isSmallNamed(stretch)) return undefined;
	if (isA(lowerAt(sentence, first - 1), "indefinite-article") || isRoleHead(textAt(sentence, last + 2)))
		return undefined;
	return allCapital(sentence, first, last)
		? { type: "FAC", first, last: last + smallLength(stretch) }
		: undefined;
}

/** "Obuasi primary school" has two small words. */
const smallLength = ({ sentence, last }: Stretch): number => (isPair(sentence, last) ? 2 : 1);

const isPair = (sentence: Stretch["sentence"], last: number): boolean =>
	isA(`${textAt(sentence, last + 1)}_${textAt(sentence, last + 2)}`, "facility-pair");

/** "of Ryburn ward", "Tarrant county": a place by the small word behind it, which is no part of the name. */
function smallPlace({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type !== "PERSON" && type !== "ORG") return undefined;
	return last === first && isA(textAt(sentence, last + 1), "district-noun")
		? { type: "LOC", first, last }
		: undefined;
}

/** "Mozambique Channel"; the Disney Channel is a body. */
function water({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type !== "ORG" && type !== "PERSON") return undefined;
	const place = listedAt(sentence, first) & (COUNTRY | REGION | LARGE_CITY);
	return last > first && place && isA(lowerAt(sentence, last), "water-word")
		? { type: "LOC", first, last }
		: undefined;
}

/** Whether the small word behind a name can be a part of it. */
function isSmallNamed({ sentence, first, last, type }: Stretch): boolean {
	const kind = textAt(sentence, last + 1);
	const lists = sentence.listed[first] ?? 0;
	const weak = type === "LOC" || type === "PERSON" || type === undefined;
	if (isPair(sentence, last)) return weak && !(lists & (COUNTRY | REGION));
	if (isA(kind, "small-name-end")) return weak && !(lists & (COUNTRY | REGION));
	if (!isA(kind, "small-town-name-end") || lowerAt(sentence, first - 1) !== "the") return false;
	// "the Al-Shifa hospital" is read as a body; the Shell refinery is Shell's.
	const body = sentence.listed.subarray(first, last + 1).every((flags) => flags & (COMPANY | ORGANISATION));
	return (weak || type === "ORG") && !body && !(lists & (COUNTRY | REGION | LARGE_CITY));
}

/** "Bexley plc": the form of a company, written small. */
function incorporated({ sentence, first, last, type }: Stretch): Worded | undefined {
	return type !== undefined && isA(textAt(sentence, last + 1), "small-company-form")
		? { type: "ORG", first, last: last + 1 }
		: undefined;
}

function ended(stretch: Stretch): Worded | undefined {
	const { sentence, first, last, type } = stretch;
	if (last === first || sentence.style !== PROSE) return undefined;
	const end = lowerAt(sentence, last);
	const weak = type === undefined || type === "PERSON" || type === "LOC";
	const thing = type !== undefined && NAMED_THINGS.includes(type);
	if ((weak || type === "ORG" || thing) && isA(end, "telescope") && allCapital(sentence, first, last))
		return { type: lowerAt(sentence, last - 1) === "space" ? "PRODUCT" : "FAC", first, last };
	if (weak && isA(end, "craft-name-end") && allCapital(sentence, first, last))
		return { type: "PRODUCT", first, last };
	if (
		type !== "PERSON" &&
		type !== "ORG" &&
		isA(end, "paper-name-end") &&
		isA(lowerAt(sentence, first - 1), "article")
	)
		return { type: "ORG", first, last };
	if (type === "PERSON" && isA(end, "body-name-end")) return { type: "ORG", first, last };
	if (type !== "ORG" && end === "court" && isA(lowerAt(sentence, last - 1), "court-kind"))
		return { type: "ORG", first, last };
	if (type === "LOC" && isA(end, "built-place-end") && allCapital(sentence, first, last))
		return { type: "FAC", first, last };
	if (type === "PRODUCT" && end === "line") return { type: "FAC", first, last };
	if ((thing || type === "PERSON") && isStretchOfLand(stretch)) return { type: "LOC", first, last };
	if (type === "ORG" && last === first + 1 && isA(end, "land-name-end") && allCapital(sentence, first, last))
		return { type: "LOC", first, last };
	// "Wenchi Secondary school"
	if (type === "LOC" && textAt(sentence, last) === "school") return { type: "ORG", first, last };
	// "the Roman Empire"
	if (end === "empire" && last === first + 1 && listedAt(sentence, first) & DEMONYM)
		return { type: "LOC", first, last };
	if ((weak || thing) && isBuilt(stretch)) return { type: "FAC", first, last };
	if ((type === undefined || type === "LOC" || type === "ORG") && isA(end, "happening-name-end"))
		return { type: "EVENT", first, last };
	if (weak && isA(end, "company-name-end") && allCapital(sentence, first, last))
		return { type: "ORG", first, last };
	return undefined;
}

/** "Rust Belt", "Pacific Ring of Fire" */
const isStretchOfLand = ({ sentence, first, last }: Stretch): boolean =>
	// "Travels through the Archipelago" is a book.
	(last - first < 3 &&
		isA(lowerAt(sentence, last), "stretch-of-land") &&
		allCapital(sentence, first, last)) ||
	isA([last - 2, last - 1, last].map((at) => lowerAt(sentence, at)).join("_"), "stretch-of-land");

/** People live in Sowerby Bridge. */
function lived({ sentence, first, last, type }: Stretch): Worded | undefined {
	const town =
		type === "FAC" && lowerAt(sentence, last) === "bridge" && lowerAt(sentence, first - 1) === "in";
	return town ? { type: "LOC", first, last } : undefined;
}

/** By its last word, "Space Center" and "Town Hall" by the last two. */
function isBuilt({ sentence, first, last, type }: Stretch): boolean {
	const end = lowerAt(sentence, last);
	const kind = lowerAt(sentence, last - 1);
	if (type === "LOC" && end === "bridge" && lowerAt(sentence, first - 1) === "in") return false;
	const named = isA(end, "facility-name-end") || isA(`${kind}_${end}`, "facility-pair");
	return named && allCapital(sentence, first, last);
}

/** "Stadio Leonardi", "Palazzo del Cinema" */
function begun({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (last === first) return undefined;
	if (
		isA(lowerAt(sentence, first), "broadcaster-opener", "firm-opener") &&
		(type === "LOC" || type === "PERSON")
	)
		return { type: "ORG", first, last };
	if (!isA(lowerAt(sentence, first), "facility-name-opener")) return undefined;
	const taken = type === "PERSON" || type === "LOC" || (type !== undefined && NAMED_THINGS.includes(type));
	return taken ? { type: "FAC", first, last } : undefined;
}

/** Written with capitals, but for hyphens and a leading "al". */
function allCapital(sentence: Stretch["sentence"], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		const text = textAt(sentence, at);
		const hyphen = isGluedAt(sentence, at) && isA(text, "hyphen");
		const article = at === first && at < last && isA(text, "name-article");
		if (!hyphen && !article && !isCapitalAt(sentence, at)) return false;
	}
	return true;
}
