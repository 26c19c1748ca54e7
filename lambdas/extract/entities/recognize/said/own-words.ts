import type { EntityType } from "../../../../shared/extraction.ts";
import { isA } from "../../../text/lexicon/lexicon.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { COUNTRY, LARGE_CITY } from "../lexicon.ts";
import { PROSE } from "../sentence.ts";
import { isCapitalised } from "../words.ts";
import { lowerAt, type Stretch, textAt } from "./stretch.ts";

/** A name that its own words tell, and where it then begins and ends. */
export interface Worded {
	type: EntityType;
	first: number;
	last: number;
}

/** Before a ship's name. */
export const SHIP = /^(?:HMS|HMAS|HMCS|HMNZS|USS|USNS|INS|MV|MT|SS|RMS|RV|RRS|FV|MS|BRP|ROKS|PNS|USCGC|RFA)$/;

/** Words that open an event's name: "Operation Halcyon", "Battle of Ardven". */
const EVENT_OPENERS = new Set(["operation", "hurricane", "typhoon", "cyclone"]);
const BATTLE = /^(?:battle|siege|massacre|treaty)$/;

/** Last words of what companies are called, where the model made nothing or a person, a place of it. */
const COMPANY_ENDS = new Set(
	`pictures films platforms studios foods energy petroleum mining technologies pharmaceuticals
	therapeutics logistics telecom securities airlines airways breweries solutions laboratories instruments
	semiconductor semiconductors aerospace shipping holdings motors ventures rescue
	electronics chemicals software networks healthcare biosciences biotech pharma hydrocarbons minerals`.split(
		/\s+/,
	),
);

/** Last words of what people built. */
const FACILITY_ENDS = new Set(
	"dam prison jail bridge airport hospital stadium arena mosque cathedral tunnel observatory refinery speedway racecourse".split(
		" ",
	),
);

/** Last words of events that bodies and people are never called by. */
const EVENT_ENDS = new Set(
	"wildfire earthquake massacre olympics paralympics marathon uprising cup championship championships".split(
		" ",
	),
);

/** What the name's own words make it, its kind written small behind it among them: "the Elk Hollow fire". */
export function toldByOwnWords(stretch: Stretch): Worded | undefined {
	return ship(stretch) ?? body(stretch) ?? opened(stretch) ?? disaster(stretch) ?? ended(stretch);
}

function ship({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (!SHIP.test(textAt(sentence, first)) || type === "PRODUCT") return undefined;
	const isNext = (at: number): boolean => {
		const word = sentence.words[at];
		return word !== undefined && isCapitalised(word) && sentence.runs[at] === sentence.runs[first];
	};
	if (!isNext(first + 1) || !/\p{Ll}/u.test(textAt(sentence, first + 1))) return undefined;
	let end = Math.max(last, first + 1);
	while (end < first + 5 && isNext(end + 1)) end++;
	return { type: "PRODUCT", first, last: end };
}

function opened({ sentence, first, last, type }: Stretch): Worded | undefined {
	const opener = lowerAt(sentence, first);
	const inside = last > first;
	if (EVENT_OPENERS.has(opener) && inside && type !== "EVENT" && type !== "ORG")
		return { type: "EVENT", first, last };
	if (BATTLE.test(opener) && opener !== "treaty" && lowerAt(sentence, first + 1) === "of" && last > first + 1)
		return { type: "EVENT", first, last };
	return undefined;
}

/** "Commission on Presidential Debates" read as a law: a body by the noun that stands before the preposition. */
function body({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (type === undefined || !NAMED_THINGS.includes(type)) return undefined;
	for (let at = first; at < last; at++) {
		if (!/^(?:of|on|for)$/.test(textAt(sentence, at + 1))) continue;
		return isA(lowerAt(sentence, at), "institution") ? { type: "ORG", first, last } : undefined;
	}
	return undefined;
}

/** "the Elk Hollow fire", "the 2019 Corran earthquake"; "the Turkey earthquake" stays about Turkey. */
function disaster({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (sentence.style !== PROSE || type === "EVENT") return undefined;
	const before = lowerAt(sentence, first - 1);
	if (!/^(?:the|\d{4}|this|deadly)$/.test(before)) return undefined;
	const own = lowerAt(sentence, last);
	if (last > first && isA(own, "disaster-noun") && isFire(own, sentence, last))
		return { type: "EVENT", first, last };
	const kind = textAt(sentence, last + 1);
	if (!isA(kind, "disaster-noun") || !isFire(kind, sentence, last + 1)) return undefined;
	if (/^(?:PERSON|NORP|ORG)$/.test(type ?? "") && last === first && kind === "fire") return undefined;
	if (sentence.listed[first]! & (COUNTRY | LARGE_CITY)) return undefined;
	return { type: "EVENT", first, last: last + 1 };
}

/** "the Cal Fire chief", "the Hollow fire department": a body's. */
function isFire(kind: string, sentence: Stretch["sentence"], at: number): boolean {
	return (
		!/^fires?$/.test(kind) ||
		!/^(?:chief|department|brigade|officials?|service|station|crews?|said|spokes\w+|department|marshal|district|engine|authority|truck|and)$/.test(
			lowerAt(sentence, at + 1),
		)
	);
}

function ended({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (last === first || sentence.style !== PROSE) return undefined;
	const end = lowerAt(sentence, last);
	const weak = type === undefined || type === "PERSON" || type === "LOC";
	if (weak && FACILITY_ENDS.has(end) && allCapital(sentence, first, last))
		return { type: "FAC", first, last };
	if ((type === undefined || type === "LOC" || type === "ORG") && EVENT_ENDS.has(end))
		return { type: "EVENT", first, last };
	if ((type === undefined || type === "PERSON") && COMPANY_ENDS.has(end) && allCapital(sentence, first, last))
		return { type: "ORG", first, last };
	return undefined;
}

function allCapital({ words }: Stretch["sentence"], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (!isCapitalised(words[at]!)) return false;
	return true;
}
