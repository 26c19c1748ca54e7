import type { Figure } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import { anyOf, type Rule } from "../../text/rules.ts";
import { carryLevel, mainOf, withNoun } from "./carry-level.ts";
import { ofThose } from "./part-of.ts";

/** How far back a count may find its noun. */
const REACH = 400;

/** What befalls the living: "killed", "killing", "dead". */
function befalls(event: string | undefined): boolean {
	const [word = ""] = event?.toLowerCase().split(" ") ?? [];
	return isA(word, "casualty-verb", "dying-verb", "casualty-state") || isA(word, "treating-verb");
}

/** Something happened to what it counts that happens to living things, or its noun is one of people. */
function isLiving(figure: Figure): boolean {
	return befalls(figure.event) || PEOPLE.test(figure.countedHead ?? "");
}

const PEOPLE =
	/(?:person|man|woman|child|boy|girl|er|or|ist|ian|ee|ant|ent|troop|civilian|soldier|police|staff|crew|refugee|student|patient|victim|palestinian|israeli|ukrainian|russian|pilgrim|guest|relative|pupil|infant|baby|toddler|adult|youth|monk|nun|teen|athlete|hostage|foreigner|national|male|female|guard|personnel|body|survivor|militant|rebel|cadet|recruit|tourist|migrant|american|briton|friend|colleague|captive|inmate|addict|host|priest|imam|chef|clerk|chief|thief|aide|nurse|spouse|orphan|twin|family|pair|couple|animal|cow|dog|horse|whale|bird)$/;

/** "others" are of the kind just counted, or of no kind. */
const NEAR = 150;

/** A count, its article, and the figures before it. */
interface Place {
	text: string;
	figure: Figure;
	earlier: readonly Figure[];
}

/** "with over 6,000 reported as killed", "12 others were injured": the noun of the count before still holds. */
export function carryCounted(document: Document, figure: Figure, earlier: readonly Figure[]): Figure {
	const { text } = document;
	if (figure.kind !== "count") return carryShare(text, figure, earlier);
	if (figure.counted === undefined || figure.event === undefined) {
		const level = carryLevel(text, figure, earlier);
		if (level !== figure) return level;
	}
	// "Of the enclave's 36 hospitals, only 14 work"
	const whole = earlier.at(-1);
	if (figure.counted === undefined && ofThose(text, figure, whole, 0) !== undefined)
		return withNounOf(figure, whole);
	if (figure.counted === undefined && isOutOf(text, figure, whole)) return withNounOf(figure, whole);
	const ranked = seatsBefore(text, figure, whole);
	if (ranked !== undefined) return withNoun(figure, ranked);
	const place = { text, figure, earlier };
	// "five larger ones": of the kind just counted.
	if (figure.countedHead === "one" && figure.counted?.endsWith("ones"))
		return { ...figure, countedHead: lender(place)?.countedHead ?? figure.countedHead };
	return isElliptic(place) ? withNounOf(figure, lender(place), place) : figure;
}

/** "4,316 ballots out of more than 290,000 cast": the whole has the noun of its part. */
function isOutOf(text: string, figure: Figure, part: Figure | undefined): boolean {
	if (part?.counted === undefined || part.kind !== "count") return false;
	const between = text.slice(part.end, figure.start);
	return between === ` ${part.counted} out of `;
}

/** "took 23 of the 51 seats, down from 29, while the Unity Front jumped to 21 from 12": what a party rises to is what another fell to. */
function seatsBefore(text: string, figure: Figure, other: Figure | undefined): Figure | undefined {
	if (!figure.change || !other?.change || other.kind !== "count" || other.countedHead === "point")
		return undefined;
	const named = /^\p{Lu}/u.test(figure.counted?.split(" ").at(-1) ?? "");
	if (!named || other.counted === undefined || /^\p{Lu}/u.test(other.counted)) return undefined;
	return /[.!?]\s/.test(text.slice(other.end, figure.start)) ? undefined : other;
}

/** "Of the 6,300 arrivals, 85 percent are women": a share of those just counted. */
function carryShare(text: string, figure: Figure, earlier: readonly Figure[]): Figure {
	const shared = figure.kind === "percent" || figure.kind === "ratio";
	if (figure.counted === undefined && shared && ofThose(text, figure, earlier.at(-1), 0) !== undefined)
		return withNounOf(figure, earlier.at(-1));
	return carryLevel(text, figure, earlier);
}

/** The figure with the noun of another, and with what happened to it where only the tally is another. */
function withNounOf(figure: Figure, other: Figure | undefined, place?: Place): Figure {
	if (other?.counted === undefined || other.countedHead === undefined) return figure;
	// "36 people died. The network says 43": of the same people, the same happened.
	const event = figure.event ?? (place && isTally(place.text, figure) ? other.event : undefined);
	const { counted, countedHead } = other;
	return { ...figure, counted, countedHead, ...(event !== undefined && { event }) };
}

/** Whether the count says what it counts by leaving it out. */
function isElliptic({ text, figure, earlier }: Place): boolean {
	if (figure.counted !== undefined) return /^others?$/.test(figure.counted);
	// "the other 8,500 on Monday": of those just counted.
	if (/\bthe (?:other|remaining) $/i.test(text.slice(Math.max(0, figure.start - 16), figure.start)))
		return !/[.!?]["”’]?\s/.test(text.slice(earlier.at(-1)?.end ?? 0, figure.start));
	// "Another 12,000 in Canada will be mended": more of those just counted.
	if (
		/(?:\b|^)(?:another|a further|an additional) $/i.test(
			text.slice(Math.max(0, figure.start - 16), figure.start),
		)
	)
		return /^ (?:in|at|from|on|by|were|was|are|have|had|will|would|remain)\b/.test(
			text.slice(figure.end, figure.end + 10),
		);
	// "the two were accused": people named elsewhere, not the things just counted.
	if (/\b(?:the|these|those) $/i.test(text.slice(Math.max(0, figure.start - 6), figure.start))) return false;
	return (
		figure.event !== undefined ||
		isMore(text, figure) ||
		isAlone(text, figure) ||
		isPartitive(text, figure) ||
		isTally(text, figure) ||
		isBareObject(text, figure, earlier)
	);
}

/** "31 bodies by nightfall and 15 more on Thursday" */
function isMore(text: string, figure: Figure): boolean {
	const joined = /(?:\band|,|\bwith) $/.test(text.slice(Math.max(0, figure.start - 6), figure.start));
	return (
		joined && /^ more(?:[.,;]| (?:in|on|at|from|were|are)\b)/.test(text.slice(figure.end, figure.end + 12))
	);
}

/** A verb with a bare number for its object: "its rival has 22.", "a decade ago it held 450", "it expects 2.4 million". */
function isBareObject(text: string, figure: Figure, earlier: readonly Figure[]): boolean {
	const other = earlier.findLast(({ counted }) => counted !== undefined);
	if (other?.kind !== "count" || figure.value === undefined || figure.value < 2 || figure.change)
		return false;
	const between = text.slice(other.end, figure.start);
	// "One lad took 39": who did it, not what was taken.
	if (isSubject(other, between)) return false;
	if (between.length > 150 || between.includes("\n")) return false;
	const before = between.slice(0, -1).split(" ");
	const verb =
		before.at(/^(?:only|just|about|some|around|nearly|almost)$/.test(before.at(-1) ?? "") ? -2 : -1) ?? "";
	const ends =
		/^(?:[.;!?”"]|,[”"]|,? (?:and|but|while|after|before|in|on|at|by|last|this|from|today|now|so)\b|,? (?:a|the) |$)/.test(
			text.slice(figure.end, figure.end + 12),
		);
	// "trailing the last two Super Bowls, which averaged 114 million": nobody counts bowls again.
	const named = /^\p{Lu}/u.test(other.counted?.split(" ").at(-1) ?? "");
	return ends && !named && verbOf(verb) !== undefined && !isA(verb, "preposition");
}

/** Nothing but its verb stands behind it. */
function isSubject({ counted = "" }: Figure, between: string): boolean {
	return between.startsWith(` ${counted} `) && /^\p{L}+ $/u.test(between.slice(counted.length + 2));
}

/** The nearest count before whose noun is left out. */
function lender(place: Place): Figure | undefined {
	const { text, figure, earlier } = place;
	const reach = figure.counted === undefined && figure.implied === undefined ? REACH : NEAR;
	for (let index = earlier.length - 1; index >= 0; index--) {
		const other = earlier[index];
		if (other === undefined || figure.start - other.end > reach) return undefined;
		const candidate = { ...place, other, between: text.slice(other.end, figure.start) };
		if (anyOf(ENDS_SEARCH, candidate)) return undefined;
		if (anyOf(NO_LENDERS, candidate)) continue;
		return figure.counted === undefined ? mainOf(text, other, earlier[index - 1]) : other;
	}
	return undefined;
}

interface Candidate extends Place {
	other: Figure;
	between: string;
}

export const ENDS_SEARCH: readonly Rule<Candidate>[] = [
	[
		"others than those",
		"The school has 50 pupils. They came, more than 100 of them.",
		({ between }) => isTheirs(between),
	],
	[
		"others than one",
		"One firefighter died. Dozens of others were hurt.",
		({ figure, other }) => figure.counted !== undefined && other.value === 1,
	],
];

export const NO_LENDERS: readonly Rule<Candidate>[] = [
	[
		"no count",
		"The raid cost $3 million and 40 died.",
		({ other }) => other.kind !== "count" || other.counted === undefined,
	],
	[
		"people of another paragraph",
		"Some 40 officials came.\nThe fire left 55 dead.",
		({ text, figure, other, between }) =>
			between.includes("\n") && hasVictims(text, figure) && !befalls(other.event),
	],
	[
		"people of another sentence whom nothing befell",
		"Some 40 officials came. About 55 were killed in the town.",
		({ text, figure, other, between }) =>
			/[.!?]["”’]?\s/.test(between) &&
			!/\b(?:as|reported)\b/.test(between) &&
			hasVictims(text, figure) &&
			!befalls(other.event),
	],
	[
		"a part stands for itself",
		"They rescued 90 people, including 12 children, and 40 died.",
		({ other }) => other.partOf !== undefined,
	],
	[
		"one that nothing befell",
		"One lad is in the town. Some 40 were traced.",
		({ figure, other }) =>
			other.value === 1 && other.event === undefined && figure.event !== undefined && !befalls(figure.event),
	],
	[
		"only the living die",
		"It cut 900 jobs and 40 died.",
		({ figure, other }) =>
			(befalls(figure.event) || isA(figure.event?.toLowerCase() ?? "", "person-verb")) && !isLiving(other),
	],
];

/** "left 55 dead" has its own people. */
function hasVictims(text: string, figure: Figure): boolean {
	return befalls(figure.event) && figure.counted === undefined && !isPartitive(text, figure);
}

/** "Kyiv puts the figure at 310,000", "kept its count at 43", "The network says 43." */
function isTally(text: string, figure: Figure): boolean {
	const before = text.slice(Math.max(0, figure.start - 60), figure.start);
	if (
		/(?:\b(?:the|that|this|its|their)|['’]s) (?:own |official |confirmed |overall )?(?:figure|number|total|count|tally|estimate)\b[^.;]{0,20}$/i.test(
			before,
		)
	)
		return true;
	return (
		/\b(?:says?|said|claims?|claimed|reports?|reported|counts?|counted|estimates?|estimated|put it at|puts it at)(?: (?:it|there) (?:is|was|were|are))? $/.test(
			before,
		) && /^(?:[.,;]|$| (?:and|but|while|as of)\b)/.test(text.slice(figure.end, figure.end + 8))
	);
}

/** Whether the sentence that ends here, another than the one before, is of "they" or "we". */
function isTheirs(between: string): boolean {
	const last = Math.max(...[". ", "! ", "? ", "” ", "\n"].map((mark) => between.lastIndexOf(mark)));
	return last >= 0 && /\b(?:they|we)\b/i.test(between.slice(last));
}

/** "…, yet fewer than 220,000 are expected to get it", "131,140 – among them 170,000 children – are homeless", "including 1,878 last year". */
function isAlone(text: string, figure: Figure): boolean {
	const after = text.slice(figure.end, figure.end + 90);
	if (/^(?: [–—] [^–—.]{0,70} [–—])? (?:are|were|have|had|will|would|could|may|might|did|do)\b/.test(after))
		return true;
	// "I had 22 buffaloes. I could save only three."
	if (
		/\b(?:only|just) $/.test(text.slice(Math.max(0, figure.start - 8), figure.start)) &&
		/^[.,;"”]/.test(after)
	)
		return true;
	return (
		/\b(?:including|among (?:them|those)) (?:at least |about |some |more than )?$/.test(
			text.slice(Math.max(0, figure.start - 30), figure.start),
		) && /^(?:[.,;]| (?:in|on|last|this|from|at|since|to|for|by|who|with)\b)/.test(after)
	);
}

/** "12 of them", "six of whom", "Of these, 1,402 had waited". */
function isPartitive(text: string, figure: Figure): boolean {
	if (/^ of (?:them|whom|those|which|these)\b/.test(text.slice(figure.end, figure.end + 12))) return true;
	return /(?:^|[.;,!?]["”’]?\s)(?:Out of|Of|Among|of|among) (?:them|whom|those|these|which|that (?:number|total)),?(?: (?:at least|about|some|more than|only|nearly|just|around))? $/.test(
		text.slice(Math.max(0, figure.start - 40), figure.start),
	);
}
