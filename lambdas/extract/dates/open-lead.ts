import type { NumberedLine } from "../numbers/numbered-line.ts";

/** On which side of its date an interval is open, and whether the date belongs to it. */
export type Side = "since" | "until" | "before" | "after";

/** What opens an interval, words parted by blanks; the longer first. */
const LEADS: readonly [words: string, side: Side][] = [
	["up to and including", "until"],
	["no later than", "until"],
	["not later than", "until"],
	["no earlier than", "since"],
	["not earlier than", "since"],
	["no sooner than", "since"],
	["as early as", "since"],
	["as soon as", "since"],
	["prior to", "before"],
	["later than", "after"],
	["earlier than", "before"],
	["up to", "until"],
	["up until", "until"],
	["ever since", "since"],
	["starting on", "since"],
	["starting in", "since"],
	["starting from", "since"],
	["starting at", "since"],
	["starting", "since"],
	["beginning on", "since"],
	["beginning in", "since"],
	["beginning from", "since"],
	["beginning at", "since"],
	["beginning", "since"],
	["effective on", "since"],
	["effective in", "since"],
	["effective from", "since"],
	["effective at", "since"],
	["effective", "since"],
	["since", "since"],
	["until", "until"],
	["till", "until"],
	["by", "until"],
	["through", "until"],
	["before", "before"],
	["pre -", "before"],
	["after", "after"],
	["post -", "after"],
];

const BY_FIRST = new Map<string, [words: string[], side: Side][]>();
for (const [phrase, side] of LEADS) {
	const words = phrase.split(" ");
	const first = words[0] ?? "";
	BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, side]]);
}

/** The lower-case words that open an interval. */
export const OPENING_WORDS: Iterable<string> = BY_FIRST.keys();

/** The side of what opens an interval here, and the atom after it. */
export function readLead(line: NumberedLine, at: number): { end: number; side: Side } | undefined {
	for (const [words, side] of BY_FIRST.get(line.lower(at)) ?? [])
		if (
			words.every((word, index) => (word === "-" ? line.isDash(at + index) : line.lower(at + index) === word))
		)
			return { end: at + words.length, side };
	return undefined;
}
