import { isA } from "../../../text/lexicon/lexicon.ts";
import { isRoleHead } from "../../resolve/titles.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { COMPANY, COUNTRY, LARGE_CITY, ORGANISATION, REGION } from "../lexicon.ts";
import { listedAt, lowerAt, PROSE, textAt } from "../sentence.ts";
import { isCapitalised } from "../words.ts";
import { toldByNumber } from "./numbered.ts";
import { toldByNote } from "./places-of-note.ts";
import type { Stretch, Worded } from "./stretch.ts";

/** Words that open an event's name: "Operation Halcyon", "Battle of Ardven". */
const EVENT_OPENERS = new Set(["operation", "hurricane", "typhoon", "cyclone"]);
const BATTLE = /^(?:battle|siege|massacre|treaty)$/;

/** Last words of what companies are called, where the model made nothing or a person, a place of it. */
const COMPANY_ENDS = new Set(
	`pictures films platforms studios foods energy petroleum mining technologies pharmaceuticals
	therapeutics logistics telecom securities airlines airways breweries solutions laboratories instruments
	semiconductor semiconductors aerospace shipping holdings motors ventures rescue
	infra infotech agro cement textiles electronics chemicals software networks healthcare biosciences biotech pharma hydrocarbons minerals`.split(
		/\s+/,
	),
);

/** Last words of what people built. */
const FACILITY_ENDS = new Set(
	`dam barrage prison jail penitentiary bridge airport aerodrome airfield hospital stadium arena mosque cathedral basilica
	lighthouse tunnel viaduct flyover interchange observatory refinery smelter shipyard speedway raceway racetrack racecourse
	fairground fairgrounds campground restaurant`.split(/\s+/),
);

/** First words of what people built, where the language puts the kind first: "Estadio Olímpico". */
const FACILITY_OPENERS = new Set(
	`estadio estádio stadio stade stadion palazzo palacio palácio teatro théâtre museo musée museu hacienda castillo castello château
	aeropuerto aeroporto basílica catedral puente ponte gare estación stazione bahnhof`.split(/\s+/),
);

/** Last words of what is sent up and about. */
const CRAFT_ENDS = new Set("probe rover spacecraft orbiter lander shuttle".split(" "));

/** Written small behind a name they are a part of it: "Bellmore prison", "the Tarsa mine". */
const SMALL_ENDS = new Set("dam prison jail mine airport".split(" "));

/** The same, where no city is what they stand in: "the Kestrel tunnel", but a Leeds hospital. */
const SMALL_TOWN_ENDS = new Set(
	`hospital tunnel bridge refinery reservoir viaduct lighthouse monastery barracks stadium arena mosque cathedral pipeline racecourse
	reactor shipyard airfield airstrip aqueduct`.split(/\s+/),
);

/** Last words of bodies that no person is called by. */
const BODY_ENDS = new Set("party alliance ministry commission federation university".split(" "));

/** Last words of events that bodies and people are never called by. */
const EVENT_ENDS = new Set(
	"wildfire earthquake massacre olympics paralympics marathon uprising cup championship championships".split(
		" ",
	),
);

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
		ended(stretch) ??
		begun(stretch)
	);
}

/** "in Operation Hadin Kai", of which only the last words were read as a name. */
function operation({ sentence, labels, first, last, type }: Stretch): Worded | undefined {
	if (first === 0 || labels[first - 1] !== 0 || (type !== "PERSON" && type !== "LOC" && type !== undefined))
		return undefined;
	return textAt(sentence, first - 1) === "Operation" ? { type: "EVENT", first: first - 1, last } : undefined;
}

function opened({ sentence, first, last, type }: Stretch): Worded | undefined {
	const opener = lowerAt(sentence, first);
	const inside = last > first;
	if (EVENT_OPENERS.has(opener) && inside && type !== "EVENT" && type !== "ORG")
		return { type: "EVENT", first, last };
	if (
		opener === "storm" &&
		isStorm(sentence, last) &&
		last === first + 1 &&
		(type === "PERSON" || type === "LOC")
	)
		return { type: "EVENT", first, last };
	if (BATTLE.test(opener) && opener !== "treaty" && lowerAt(sentence, first + 1) === "of" && last > first + 1)
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
	if (listedAt(sentence, first) & (COUNTRY | LARGE_CITY)) return undefined;
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

/** "Bellmore prison"; "a Paris airport" and "China mine" stay about the place. */
function small(stretch: Stretch): Worded | undefined {
	const { sentence, first, last } = stretch;
	if (first === 0 || sentence.style !== PROSE || !isSmallNamed(stretch)) return undefined;
	if (/^an?$/.test(lowerAt(sentence, first - 1)) || isRoleHead(textAt(sentence, last + 2))) return undefined;
	return allCapital(sentence, first, last) ? { type: "FAC", first, last: last + 1 } : undefined;
}

/** Whether the small word behind a name can be a part of it. */
function isSmallNamed({ sentence, first, last, type }: Stretch): boolean {
	const kind = textAt(sentence, last + 1);
	const lists = sentence.listed[first] ?? 0;
	const weak = type === "LOC" || type === "PERSON" || type === undefined;
	if (SMALL_ENDS.has(kind)) return weak && !(lists & (COUNTRY | REGION));
	if (!SMALL_TOWN_ENDS.has(kind) || lowerAt(sentence, first - 1) !== "the") return false;
	// "the Al-Shifa hospital" is read as a body; the Shell refinery is Shell's.
	const body = sentence.listed.subarray(first, last + 1).every((flags) => flags & (COMPANY | ORGANISATION));
	return (weak || type === "ORG") && !body && !(lists & (COUNTRY | REGION | LARGE_CITY));
}

/** "Bexley plc": the form of a company, written small. */
function incorporated({ sentence, first, last, type }: Stretch): Worded | undefined {
	return type !== undefined && /^(?:plc|llc|ltd|inc)$/.test(textAt(sentence, last + 1))
		? { type: "ORG", first, last: last + 1 }
		: undefined;
}

function ended({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (last === first || sentence.style !== PROSE) return undefined;
	const end = lowerAt(sentence, last);
	const weak = type === undefined || type === "PERSON" || type === "LOC";
	const thing = type !== undefined && NAMED_THINGS.includes(type);
	if ((weak || type === "ORG" || thing) && isTelescope(end) && allCapital(sentence, first, last))
		return { type: lowerAt(sentence, last - 1) === "space" ? "PRODUCT" : "FAC", first, last };
	if (weak && CRAFT_ENDS.has(end) && allCapital(sentence, first, last))
		return { type: "PRODUCT", first, last };
	if (type === "PERSON" && BODY_ENDS.has(end)) return { type: "ORG", first, last };
	if ((weak || thing) && FACILITY_ENDS.has(end) && allCapital(sentence, first, last))
		return { type: "FAC", first, last };
	if ((type === undefined || type === "LOC" || type === "ORG") && EVENT_ENDS.has(end))
		return { type: "EVENT", first, last };
	if ((type === undefined || type === "PERSON") && COMPANY_ENDS.has(end) && allCapital(sentence, first, last))
		return { type: "ORG", first, last };
	return undefined;
}

const isTelescope = (word: string): boolean => word === "telescope" || word === "radiotelescope";

/** "Stadio Leonardi", "Palazzo del Cinema" */
function begun({ sentence, first, last, type }: Stretch): Worded | undefined {
	if (last === first || !FACILITY_OPENERS.has(lowerAt(sentence, first))) return undefined;
	const taken = type === "PERSON" || type === "LOC" || (type !== undefined && NAMED_THINGS.includes(type));
	return taken ? { type: "FAC", first, last } : undefined;
}

/** Written with capitals, but for hyphens and a leading "al". */
function allCapital({ words, pieces }: Stretch["sentence"], first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		const { text, glued } = pieces[at]!;
		const small =
			(glued && /^[-‐‑]$/.test(text)) || (at === first && at < last && /^(?:al|el|an|ar|as|ash)$/.test(text));
		if (!small && !isCapitalised(words[at]!)) return false;
	}
	return true;
}
