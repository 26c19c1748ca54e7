import type { EntityMention, Figure } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { some } from "../text/run.ts";

type Mentions = readonly EntityMention[];

/** The one name that a figure is said of by standing beside it: "Radebe, 61", "the Texans (12-3)", "Norway won 14 medals, Kenya eight". */
export function nameBeside(reading: Reading, figure: Figure, names: Mentions): EntityMention | undefined {
	return (
		(figure.kind === "age" ? whoIsAged(reading, figure, names) : undefined) ??
		nameInBrackets(reading, figure, names) ??
		nameBefore(reading, figure, names)
	);
}

/** The names without those that stand beside other figures: "rose 4 percent at Tesco and fell 2 percent at Asda". */
export function namesLeft(
	reading: Reading,
	figure: Figure,
	siblings: readonly Span[],
	names: Mentions,
): Mentions {
	const others = siblings.filter(({ start }) => start !== figure.start);
	const taken = others.map((other) => nameBefore(reading, other, names));
	if (nameBehind(reading, figure, names) !== undefined)
		taken.push(...others.map((other) => nameBehind(reading, other, names)));
	return names.filter((name) => !taken.includes(name));
}

/** "Radebe, 61,", "the 23-year-old Cheung", "40-year-old coach Hugh Tarn" */
function whoIsAged(reading: Reading, { start, end }: Span, names: Mentions): EntityMention | undefined {
	const { at, tagged } = reading;
	const people = names.filter(({ type }) => type === "PERSON");
	const before = people.find((name) => at(name.end - 1) === at(start) - 2 && tagged(at(start) - 1, "comma"));
	if (before !== undefined) return before;
	const last = at(end - 1);
	const behind = people.find((name) => name.start > end && at(name.start) - last <= MOST_ROLE);
	const told = behind && { first: last + 1, last: at(behind.start) - 1 };
	return told && !some(told, (one) => !tagged(one, "word", "name", "possessive")) ? behind : undefined;
}

/** Tokens between an age and the name: "40-year-old former youth coach Hugh Tarn". */
const MOST_ROLE = 5;

/** "the Texans (12-3)", "Rahul (26), Jamshed (23)" */
function nameInBrackets({ at, lower }: Reading, { start }: Span, names: Mentions): EntityMention | undefined {
	const first = at(start);
	return lower(first - 1) === "(" ? names.find(({ end }) => at(end - 1) === first - 2) : undefined;
}

/** "…, Kenya eight", "followed by Senator Ted Cruz at 17 percent": a name of a list right before its number. */
function nameBefore(reading: Reading, { start }: Span, names: Mentions): EntityMention | undefined {
	const { at, is, tagged } = reading;
	const first = at(start);
	const linked = is(first - 1, "beside-preposition");
	const last = linked || is(first - 1, "focus-word", "approximation") ? first - 2 : first - 1;
	const name = names.find(({ end }) => at(end - 1) === last);
	if (name === undefined) return undefined;
	let lead = at(name.start) - 1;
	const floor = Math.max(reading.first[reading.sentence(first)] ?? 0, lead - MOST_ROLE);
	while (lead > floor && tagged(lead, "word", "name", "possessive", "determiner")) lead--;
	if (tagged(lead, "comma", "and", "but") || is(lead, "clause-parting", "concessive")) return name;
	return linked && tagged(lead, "preposition") && tagged(lead - 1, "word") && reading.lower(lead) === "by"
		? name
		: undefined;
}

/** "4 percent at Tesco", "14 people in Kherson": where, right behind the number and its noun. */
function nameBehind({ text }: Reading, { end }: Span, names: Mentions): EntityMention | undefined {
	return names.find(
		({ start }) =>
			start > end &&
			start - end < 40 &&
			/^(?: [\p{Ll}’'-]{1,20}){0,2} (?:at|in|for|from|over|against) (?:the )?$/u.test(text.slice(end, start)),
	);
}
