import type { FigureKind, Quantity } from "../../../shared/extraction.ts";
import type { Line } from "../quantities/amount.ts";
import { afterOf, afterOfOrIn, attribute, matterOf, paidIn, pastRate } from "./behind.ts";
import { bracketed, explained, wayBefore } from "./beside.ts";
import { asHighAs, isAttributive, isGlued, mover, shaking } from "./extent.ts";
import { ofLabelBefore } from "./label.ts";
import { subjectOf } from "./left-of-verb.ts";
import { type Counted, named, type Place } from "./named.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { boughtFor, withoutSmall } from "./objects.ts";
import { ofCount } from "./of-count.ts";
import { ofShare } from "./of-share.ts";
import { phraseEnding } from "./phrase-chain.ts";
import { addedTo, spentOn, worthOf } from "./spending.ts";
import { subjectBefore } from "./subject.ts";

type Find = (line: Line, quantity: Quantity, place: Place) => NounPhrase | undefined;
type Read = (line: Line, quantity: Quantity, place: Place) => Counted;

/** The first noun found, from the surest place to the least. */
const first =
	(...finds: Find[]): Read =>
	(line, quantity, place) => {
		for (const find of finds) {
			const phrase = find(line, quantity, place);
			if (phrase !== undefined) return inKind(quantity, named(line, phrase));
		}
		return {};
	};

/** "a toll of $5" is no toll of dead. */
const inKind = ({ kind }: Quantity, counted: Counted): Counted =>
	kind === "money" && counted.countedHead === "death" && counted.counted?.endsWith("toll")
		? { ...counted, countedHead: "toll" }
		: counted;

const subject: Find = (line, _, { from }) => subjectBefore(line, from);
/** "winds of 90 mph"; "hit a landslide at 110 km/h" is of who hit it. */
const speeding: Find = (line, _, { from }) => {
	const phrase = subjectBefore(line, from);
	if (phrase === undefined || line.lower(from - 1) !== "at") return phrase;
	return line.is(phrase.head, "speed-noun") ? phrase : undefined;
};
/** "sold for 24 euros in supermarkets": where it is sold, not what. */
const isPrice = (line: Line, { from }: Place): boolean =>
	line.is(withoutSmall(line, from) - 1, "selling-verb") ||
	line.is(withoutSmall(line, from) - 2, "selling-verb");
/** "16 weeks of pay", "80 hours of community service"; "four hours of testimony" says how long. */
function stretchOf(line: Line, place: Place): NounPhrase | undefined {
	const phrase = matterOf(line, place);
	return phrase && line.is(phrase.head, "due-noun") ? phrase : undefined;
}

/** "the trial lasted three weeks" */
function lasting(line: Line, { from }: Place): NounPhrase | undefined {
	const verb = withoutSmall(line, from) - 1;
	const lasts =
		line.is(verb, "lasted-word") || (line.lower(verb) === "last" && line.lower(verb - 1) === "to");
	return lasts ? subjectOf(line, verb, false) : undefined;
}

/** "More rain, as much as 90 millimetres, is forecast": how much stands beside what it is of. */
const apposed: Find = (line, _, { from, to }) => {
	const beside = line.lower(from - 1) === "," && line.lower(to) === ",";
	const phrase = beside ? phraseEnding(line, from - 1, false) : undefined;
	return phrase && !line.isCapital(phrase.head) ? phrase : undefined;
};

/** Only of what changes: "the average age rose by a year"; how long by itself is of no noun before it. */
const subjectOfChange: Find = (line, { change }, { from }) =>
	change === undefined ? undefined : subjectBefore(line, from);
/** "The 50-year-old tycoon's trial": the age is its owner's. */
function aged(line: Line, place: Place): NounPhrase | undefined {
	const phrase = attribute(line, place, true);
	if (phrase === undefined) return undefined;
	for (let at = phrase.from + 1; at < phrase.head; at++)
		if (line.is(at, "possessive-mark")) return { from: phrase.from, to: at, head: at - 1 };
	return phrase;
}
/** "her fourth consecutive term"; "a fifth term, the fourth consecutive", "this win, their eighth straight" are of what was told. */
function ranked(line: Line, _: Quantity, { from, to }: Place): NounPhrase | undefined {
	const phrase = nounPhraseAt(line, to, false);
	const alone = phrase?.from === phrase?.head;
	if (phrase === undefined || !alone || !line.is(phrase.head, "running-word")) return phrase;
	const mark = line.is(from - 1, "determiner") ? from - 2 : from - 1;
	return line.is(mark, "comma", "dash") || line.lower(mark) === "("
		? phraseEnding(line, mark, false)
		: undefined;
}
const joinedNoun: Find = (line, _, place) => attribute(line, place, true);

/** What a quantity of each kind counts or measures. A new kind says it here, or does not compile. */
const COUNTED = {
	count: ofCount,
	percent: ofShare,
	"percentage-points": ofShare,
	ratio: ofShare,
	money: first(
		(line, _, place) => attribute(line, place),
		(line, _, place) => (isPrice(line, place) ? afterOf : afterOfOrIn)(line, pastRate(line, place)),
		(line, _, place) => worthOf(line, place),
		(line, _, place) => spentOn(line, place),
		(line, _, place) => addedTo(line, place),
		(line, _, { from }) => boughtFor(line, from),
		(line, _, place) => bracketed(line, place) ?? explained(line, place),
		subject,
		apposed,
		(line, _, place) => paidIn(line, place),
	),
	measure: first(
		(line, { unit }, place) => matterOf(line, pastRate(line, place), unit),
		(line, _, place) => wayBefore(line, place) ?? bracketed(line, place),
		(line, { unit }, place) =>
			attribute(line, place, unit !== "{magnitude}" && !isGlued(line, place) && !isAttributive(line, place)),
		(line, { unit }, place) => (unit === "{magnitude}" ? shaking(line, place) : undefined),
		(line, _, place) => asHighAs(line, place),
		(line, _, place) => mover(line, place),
		subject,
		apposed,
	),
	speed: first(speeding, (line, _, place) => mover(line, place)),
	duration: first(
		joinedNoun,
		(line, _, place) => stretchOf(line, place),
		(line, _, place) => lasting(line, place),
		subjectOfChange,
	),
	age: first((line, _, place) => aged(line, place)),
	temperature: first(subjectOfChange),
	rank: first(ranked),
	// "a 5-to-4 decision"; "a 3-1 win" is told by who won.
	score: first((line, quantity, place) =>
		line.is(place.to, "verdict-noun") ? joinedNoun(line, quantity, place) : undefined,
	),
} satisfies Record<FigureKind, Read>;

/** What a label in a list of facts may be of. */
const LABELLED: ReadonlySet<FigureKind> = new Set(["count", "percent", "money", "measure", "speed"]);

/** What the quantity counts or measures, and what happened to it. Absent where the sentence does not say. */
export function readCounted(line: Line, quantity: Quantity, place: Place): Counted {
	// "40: homes destroyed"
	const opens = quantity.kind === "count" && place.from < 2 && line.lower(place.to) === ":";
	if (opens) return ofCount(line, quantity, { from: place.from, to: place.to + 1 });
	const labelled = LABELLED.has(quantity.kind) ? ofLabelBefore(line, quantity, place) : undefined;
	return labelled ?? COUNTED[quantity.kind](line, quantity, place);
}
