import type { Figure } from "../../../shared/extraction.ts";
import { isA, lemmaOf } from "../../text/lexicon/lexicon.ts";
import { Line } from "../../text/line.ts";
import { sequence } from "../../text/sequence.ts";
import { KINDS } from "../kinds.ts";
import { before, Pair } from "./pair.ts";

/** The figures said so far by what they say; of each claim only the first mentions are kept. */
export type Said = Map<string, number[]>;

/** The ordinal of an earlier figure that says the same: a repeat, or the same sum in another currency or unit. */
export function sameClaim(
	text: string,
	figure: Figure,
	earlier: readonly Figure[],
	said: Said,
): number | undefined {
	const conversion = converted(text, figure, earlier);
	if (conversion !== undefined) return conversion;
	if (!mayRepeat(figure) || isAddition(text, figure)) return undefined;
	return said.get(claimOf(figure))?.find((index) => {
		const other = earlier[index];
		return other !== undefined && isRepeat(figure, other);
	});
}

/** "another 1,000 demonstrated": not those of before. */
function isAddition(text: string, figure: Figure): boolean {
	const lead = before(text, figure);
	const own = new Line(text, figure);
	return lead.is(lead.size - 1, "addition-word") || own.is(0, "addition-word");
}

/** Notes the figure for those that may repeat it. */
export function note(figure: Figure, index: number, said: Said): void {
	if (!mayRepeat(figure)) return;
	const known = said.get(claimOf(figure)) ?? [];
	if (known.length < 4) said.set(claimOf(figure), [...known, index]);
}

function claimOf({ kind, unit, per, value, low, high, countedHead }: Figure): string {
	return [kind, unit, per, value, low, high, countedHead].join("|");
}

/** Small counts and vague amounts recur by chance: "two men" and "two men" are seldom the same. */
function mayRepeat(figure: Figure): boolean {
	const { repeats } = KINDS[figure.kind];
	if (figure.implied?.includes("low") || repeats === "never") return false;
	if (figure.kind === "count" && (figure.value ?? figure.low ?? 0) < 10) return false;
	return repeats === "always" || figure.countedHead !== undefined;
}

function isRepeat(figure: Figure, other: Figure): boolean {
	if (figure.change?.role !== other.change?.role && figure.kind !== "count") return false;
	return figure.event === undefined || other.event === undefined || !areApart(figure.event, other.event);
}

/** 40 killed are not 40 injured; whether jobs were cut or axed is one. */
function areApart(event: string, other: string): boolean {
	const [a, b] = [verbIn(event), verbIn(other)];
	return a !== b && (isA(a, "casualty-verb", "casualty-state") || isA(b, "casualty-verb", "casualty-state"));
}

function verbIn(event: string): string {
	const [first = ""] = event.toLowerCase().split(" ");
	return lemmaOf(first);
}

const OPENED = sequence("^ inner{0,4} '('|'[' 'or'? approximation? $");

/** "$1.2m (£0.9m)", "5 miles (8 km)": brackets right behind an amount of the same kind in another unit. */
function converted(text: string, figure: Figure, earlier: readonly Figure[]): number | undefined {
	const last = earlier.at(-1);
	if (last === undefined || last.kind !== figure.kind || last.unit === figure.unit) return undefined;
	if (!KINDS[figure.kind].converts || figure.start - last.end > 50) return undefined;
	const pair = new Pair(text, last, figure);
	return OPENED(pair.between) && (pair.after.isEnd(0) || pair.after.lower(0) === "]")
		? earlier.length - 1
		: undefined;
}
