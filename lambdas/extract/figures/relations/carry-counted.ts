import type { Figure } from "../../../shared/extraction.ts";
import type { Document } from "../../document.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { anyOf, type Rule } from "../../text/rules.ts";
import { sequence } from "../../text/sequence.ts";
import { isLivingNoun } from "../counted/people.ts";
import { askedBefore } from "./asked.ts";
import { carryLevel, mainOf, withNoun } from "./carry-level.ts";
import { isAnother, isElliptic, isPartitive, isTally } from "./elliptic.ts";
import { lenderToAmount } from "./lend-to-amount.ts";
import { before, isNamed, Pair } from "./pair.ts";
import { ofThose } from "./part-of.ts";
import { isShare, isShareAgain } from "./share-again.ts";

/** How far back a count may find its noun. */
const REACH = 400;
/** "others" are of the kind just counted, or of no kind. */
const NEAR = 150;

/** What befalls the living: "killed", "killing", "dead". */
function befalls(event: string | undefined): boolean {
	const [word = ""] = event?.toLowerCase().split(" ") ?? [];
	return isA(word, "casualty-verb", "dying-verb", "casualty-state", "treating-verb");
}

/** Something happened to what it counts that happens to living things, or its noun is one of people or animals. */
function isLiving(figure: Figure): boolean {
	const { countedHead = "" } = figure;
	return befalls(figure.event) || isA(countedHead, "person-noun", "role-head") || isLivingNoun(countedHead);
}

/** A count, its article, and the figures before it. */
interface Place {
	text: string;
	figure: Figure;
	earlier: readonly Figure[];
}

/** "with over 6,000 reported as killed", "12 others were injured": the noun of the count before still holds. */
export function carryCounted(document: Document, figure: Figure, earlier: readonly Figure[]): Figure {
	const { text } = document;
	const last = earlier.at(-1);
	if (last === undefined) return withAsked(document, figure, last);
	if (isShareOf(text, figure, last)) return withNoun(figure, last);
	if (figure.kind !== "count" || figure.counted === undefined || figure.event === undefined) {
		const level = carryLevel(text, figure, earlier);
		if (level !== figure) return level;
	}
	if (figure.kind !== "count") {
		const lender = lenderToAmount(text, figure, earlier);
		return lender === undefined ? withAsked(document, figure, last) : withNoun(figure, lender);
	}
	return countedBefore(new Pair(text, last, figure), earlier);
}

/** "Asked by a poll of voters, 59 percent said no." */
function withAsked(document: Document, figure: Figure, last: Figure | undefined): Figure {
	const answers =
		figure.counted === undefined && isShare(figure) && isShareAgain(document.text, figure, last);
	const asked = answers ? askedBefore(document, figure) : undefined;
	return asked === undefined ? figure : withNoun(figure, asked);
}

/** A count that has the noun of one before, in whole or in part. */
function countedBefore(pair: Pair, earlier: readonly Figure[]): Figure {
	const { text, figure, other } = pair;
	if (isOutOf(pair) || isSeatsAgain(pair)) return withNoun(figure, other);
	// "56 people were killed, 20 of those in one crash"
	if (figure.countedHead === "those" && other.kind === "count" && !pair.isParted)
		return { ...withNoun(figure, other), ...(other.event !== undefined && { event: other.event }) };
	const place = { text, figure, earlier };
	// "the 19th firm to default, while another six have asked for time"
	if (other.kind === "rank" && other.counted !== undefined && isAnother(text, figure) && !pair.isParted)
		return withNoun(figure, other);
	const same = thoseSame(place);
	if (same !== undefined) return withNoun(figure, same);
	if (isOnes(figure)) return { ...figure, countedHead: lender(place)?.countedHead ?? figure.countedHead };
	return isElliptic(text, figure, earlier) ? withNounOf(figure, lender(place), place) : figure;
}

/** "five larger ones": of the kind just counted. */
const isOnes = ({ counted, countedHead }: Figure): boolean =>
	countedHead === "one" && counted?.endsWith("ones") === true;

const THE = sequence("'the'|'these'|'those' $");

/** "Four others won bronze. The four were …": as many as were counted just now, so those. */
function thoseSame({ text, figure, earlier }: Place): Figure | undefined {
	if (figure.counted !== undefined || !THE(before(text, figure)) || isPartitive(text, figure))
		return undefined;
	return earlier
		.slice(-3)
		.findLast(
			(other) =>
				other.kind === "count" &&
				other.value === figure.value &&
				other.counted !== undefined &&
				figure.start - other.end < 2 * NEAR,
		);
}

/** "Of the enclave's 36 hospitals, only 14 work", "Of the 6,300 arrivals, 85 percent are women" */
function isShareOf(text: string, figure: Figure, last: Figure): boolean {
	if (figure.counted !== undefined) return false;
	const { kind } = figure;
	const shared = kind === "count" || kind === "percent" || kind === "ratio";
	return shared && ofThose(text, figure, last, 0) !== undefined;
}

const OUT_OF = sequence("^ any{0,14} 'out' 'of' article? 'total'? 'of'? approximator? $");
const OF_THOSE = sequence("^ 'away'|'short'? 'of' 'the' approximator? $");
const WANTED = sequence("^ end|wanted-participle|subject-pronoun|relative");

/**
 * "4,316 ballots out of more than 290,000 cast", "12 schools were shut, out of 90", "40 seats of the 76 needed": the whole
 * has the noun of its part.
 */
function isOutOf(pair: Pair): boolean {
	const { figure, other } = pair;
	if (figure.counted !== undefined || other.kind !== "count" || !pair.hasNoun || pair.isParted) return false;
	return OUT_OF(pair.rest) || (OF_THOSE(pair.rest) && WANTED(pair.after));
}

/** "took 23 of the 51 seats, down from 29, while the Unity Front jumped to 21 from 12": what a party rises to is what another fell to. */
function isSeatsAgain(pair: Pair): boolean {
	const { figure, other } = pair;
	if (!figure.change || !other.change || other.kind !== "count" || other.countedHead === "point")
		return false;
	return isNamed(figure) && other.counted !== undefined && !isNamed(other) && !pair.isParted;
}

/** The figure with the noun of another, and with what happened to it where only the tally is another. */
function withNounOf(figure: Figure, other: Figure | undefined, { text }: Place): Figure {
	if (other === undefined) return figure;
	const named = withNoun(figure, other);
	// "36 people died. The network says 43": of the same people, the same happened.
	const event = figure.event ?? (named !== figure && isTally(text, figure) ? other.event : undefined);
	return event === undefined ? named : { ...named, event };
}

/** The nearest count before whose noun is left out. */
function lender(place: Place): Figure | undefined {
	const { text, figure, earlier } = place;
	const reach = figure.counted === undefined && figure.implied === undefined ? REACH : NEAR;
	for (let index = earlier.length - 1; index >= 0; index--) {
		const other = earlier[index];
		if (other === undefined || figure.start - other.end > reach) return undefined;
		const candidate = new Pair(text, other, figure);
		if (anyOf(ENDS_SEARCH, candidate)) return undefined;
		if (anyOf(NO_LENDERS, candidate)) continue;
		return mainOf(text, other, earlier[index - 1]);
	}
	return undefined;
}

export const ENDS_SEARCH: readonly Rule<Pair>[] = [
	[
		"others than those",
		"The school has 50 pupils. They came, more than 100 of them.",
		(pair) => isTheirs(pair) && !isOurs(pair),
	],
	[
		"others than one",
		"One firefighter died. Dozens of others were hurt.",
		({ figure, other }) => figure.counted !== undefined && other.value === 1,
	],
];

export const NO_LENDERS: readonly Rule<Pair>[] = [
	[
		"no count",
		"The raid cost $3 million and 40 died.",
		({ other }) => other.kind !== "count" || other.counted === undefined,
	],
	[
		"people of another paragraph",
		"Some 40 officials came.\nThe fire left 55 dead.",
		(pair) => pair.hasLineBreak && hasVictims(pair) && !befalls(pair.other.event),
	],
	[
		"people of another sentence whom nothing befell",
		"Some 40 officials came. About 55 were killed in the town.",
		(pair) => pair.isParted && !REPORTED(pair.between) && hasVictims(pair) && !befalls(pair.other.event),
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

const REPORTED = sequence("'as'|'reported'");

/** "left 55 dead" has its own people. */
function hasVictims({ text, figure }: Pair): boolean {
	return befalls(figure.event) && figure.counted === undefined && !isPartitive(text, figure);
}

/** Whether the sentence that ends here, another than the one before, is of "they" or "we". */
function isTheirs({ last }: Pair): boolean {
	return last?.has(0, last.size, "group-pronoun") === true;
}

/** "We have 11 nurses. Ten years ago we had 25": the same people in both sentences. */
function isOurs({ text, other, last }: Pair): boolean {
	const lead = before(text, other);
	return last?.has(0, last.size, "own-pronoun") === true && lead.has(0, lead.size, "own-pronoun");
}
