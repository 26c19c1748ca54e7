import type { Figure } from "../../shared/extraction.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Measure } from "../text/lexicon/measures/measure.ts";
import { isPeople } from "./people.ts";
import type { Telling } from "./telling.ts";
import { TELLINGS } from "./tellings.ts";

/** What stands around a figure in its sentence, up to the figures before and after it; lower case but for names. */
export interface Surroundings {
	before: string;
	after: string;
}

/** No word further away says what a number means. */
const FARTHEST = 60;
const FARTHEST_BEFORE = 40;
/** "agreed to acquire the server maker … for $334 million": a level is told at the end of its clause. */
const FARTHEST_LEVEL = 90;
/** Where nothing is counted ("leaving 40 dead", "13 all"), the word must stand right there. */
const FARTHEST_BARE = 26;
/** What befell the counted, and what is counted, were read by rules of their own: these say more than what stands near. */
const EVENT = -2;
const COUNTED = -1;
/** A word behind the number is its noun's more often than one before it: "cut 300 jobs", "300 killed". */
const BEFORE = 6;
const NOUN = 20;
const LONGEST_WORD = 20;

/** The measure whose words stand nearest to the figure; undefined where none of its clause says what it means. */
export function findMeasure(figure: Figure, around: Surroundings): Measure | undefined {
	let best: Measure | undefined;
	let nearest = Number.POSITIVE_INFINITY;
	for (const telling of TELLINGS) {
		if (!fits(telling, figure, around.before)) continue;
		const distance = distanceOf(telling, figure, around);
		if (distance >= nearest) continue;
		if (telling.unless?.test(`${around.before} ${figure.counted ?? ""} ${around.after}`)) continue;
		nearest = distance;
		best = telling.measure;
	}
	return best;
}

function fits(
	{ measure: { kinds, units, of, heads, nouns }, level }: Telling,
	{ kind, unit, countedHead }: Figure,
	before: string,
): boolean {
	if (!kinds.includes(kind)) return false;
	if (isLevel(level, before)) return true;
	if (units !== undefined && !units.has(unit ?? "")) return false;
	if (of === undefined || kind !== "count") return true;
	if (countedHead === undefined) return of === "people" || of.has("");
	if (heads?.has(countedHead) || nouns?.has(countedHead)) return true;
	return of === "people" ? isPeople(countedHead) : of.has(countedHead);
}

/** "lowered the death toll of the ferry that sank to ": the number is the level. */
const isLevel = (level: RegExp | undefined, before: string): boolean =>
	level !== undefined && leadsToLevel(before) && level.test(before.slice(-FARTHEST_LEVEL));

/** "to", "stands at about", "reached more than": what is said of the number itself aside. */
function leadsToLevel(before: string): boolean {
	const [link = "", bound = "", last = ""] = before.trim().split(" ").slice(-3);
	if (isA(last, "level-lead")) return true;
	if (isA(last, "approximation", "bound-word")) return isA(bound, "level-lead");
	return (
		isA(last, "bound-end", "yardstick") && isA(bound, "limit-word", "on-word") && isA(link, "level-lead")
	);
}

function distanceOf(
	{ measure, says, level }: Telling,
	figure: Figure,
	{ before, after }: Surroundings,
): number {
	const { heads, nouns, behind, unit } = measure;
	const { countedHead = "", event = "", text, kind } = figure;
	const counted = figure.counted?.toLowerCase() ?? "";
	if (says !== undefined && (event.search(says) >= 0 || goesOn(event, after, says))) return EVENT;
	if (heads?.has(countedHead) || (unit !== undefined && unit === figure.unit)) return COUNTED;
	if (isLevel(level, before)) return 0;
	const noun = nouns?.has(countedHead) ? NOUN : Number.POSITIVE_INFINITY;
	if (says === undefined) return noun;
	if (text.search(says) >= 0 || counted.search(says) >= 0) return 0;
	const reach = kind === "count" && countedHead === "" ? FARTHEST_BARE : FARTHEST;
	const reachBack =
		kind === "count" && measure.of === "people" ? Math.min(reach, FARTHEST_BEFORE) : FARTHEST_LEVEL;
	const ahead = ofNext(after, says) ? -1 : after.slice(0, reach + LONGEST_WORD).search(says);
	// "shot dead by two officers": who did it.
	const isAgent = measure.of === "people" && /\bby $/.test(before);
	const back = behind || isAgent ? undefined : lastEnd(before.slice(-reachBack), says);
	return Math.min(
		noun,
		ahead < 0 || ahead > reach ? Number.POSITIVE_INFINITY : ahead,
		back === undefined ? Number.POSITIVE_INFINITY : back + BEFORE,
	);
}

/** "52 pilgrims were aboard, killing 23": behind a comma the word leads to the next number. */
function ofNext(after: string, says: RegExp): boolean {
	const at = after.search(says);
	if (at < 0 || !after.slice(0, at).endsWith(", ")) return false;
	const rest = after.slice(at).trim().split(" ").slice(1);
	return (
		after.endsWith(" ") &&
		rest.every((word) => isA(word, "approximation", "bound-word", "bound-end", "article"))
	);
}

/** "were moved to shelters": the event with what stands behind it. */
function goesOn(event: string, after: string, says: RegExp): boolean {
	const at = event === "" ? -1 : after.indexOf(event);
	return at >= 0 && after.slice(at).search(says) === 0;
}

/** Characters between the last match and the end of the text. */
function lastEnd(text: string, says: RegExp): number | undefined {
	let end: number | undefined;
	for (const match of text.matchAll(says)) end = match.index + match[0].length;
	return end === undefined ? undefined : text.length - end;
}
