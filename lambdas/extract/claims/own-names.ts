import type { EntityMention, Figure } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, some } from "../text/run.ts";
import { respectiveName } from "./respective-names.ts";

type Mentions = readonly EntityMention[];

/** The one name that a figure is said of by standing beside it: "Radebe, 61", "the Texans (12-3)", "Norway won 14 medals, Kenya eight". */
export function nameBeside(
	reading: Reading,
	figure: Figure,
	siblings: readonly Span[],
	names: Mentions,
): EntityMention | undefined {
	return (
		(figure.kind === "age" ? whoIsAged(reading, figure, names) : undefined) ??
		nameInBrackets(reading, figure, names) ??
		nameBefore(reading, figure, names) ??
		respectiveName(reading, figure, siblings, names)
	);
}

/**
 * The names without those that stand beside other figures, where the sentence sets them against each other: "rose 4 percent at Tesco and
 * fell 2 percent at Asda".
 */
export function namesLeft(
	reading: Reading,
	figure: Figure,
	siblings: readonly Span[],
	names: Mentions,
): Mentions {
	const others = siblings.filter(({ start }) => start !== figure.start);
	const taken = others.flatMap((other) => nameBefore(reading, other, names) ?? []);
	if (namesBehind(reading, figure, siblings, names).length > 0)
		taken.push(...others.flatMap((other) => namesBehind(reading, other, siblings, names)));
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

/** "…, Kenya eight", "followed by Senator Ted Cruz at 17 percent", "in Jaen 40, in Cordoba, 30": a name of a list right before its number. */
function nameBefore(reading: Reading, { start }: Span, names: Mentions): EntityMention | undefined {
	const { at, is, lower, tagged } = reading;
	const first = at(start);
	const beside = is(first - 1, "focus-word", "approximation") ? first - 2 : first - 1;
	const isLinked = is(beside, "beside-preposition");
	const link = isLinked ? beside - 1 : beside;
	const isParted = tagged(link, "comma");
	const name = names.find(({ end }) => at(end - 1) === (isParted ? link - 1 : link));
	if (name === undefined) return undefined;
	const floor = Math.max(reading.first[reading.sentence(first)] ?? 0, at(name.start) - 1 - MOST_ROLE);
	const lead =
		lastIn(
			{ first: floor, last: at(name.start) - 1 },
			(one) => !tagged(one, "word", "name", "possessive", "determiner"),
		) ?? floor;
	const isPlaced = is(lead, "place-preposition");
	const edge = isPlaced ? lead - 1 : lead;
	if (edge >= floor && partsEntries(reading, edge))
		return isLinked || isPlaced || !isParted ? name : undefined;
	return isLinked && lower(lead) === "by" && lower(lead - 1) === "followed" ? name : undefined;
}

const partsEntries = ({ is, tagged }: Reading, at: number): boolean =>
	tagged(at, "comma", "and", "but") || is(at, "clause-parting", "concessive");

/** "4 percent at Tesco", "14 people in Kherson and Izium": where, or of whom, behind the number and before the next. */
function namesBehind(reading: Reading, figure: Span, siblings: readonly Span[], names: Mentions): Mentions {
	const { at, is, tagged } = reading;
	const first = at(figure.end - 1) + 1;
	const next = siblings.find(({ start }) => start >= figure.end);
	const sentence = reading.sentence(first - 1);
	const end = next === undefined ? (reading.first[sentence + 1] ?? reading.size) : at(next.start);
	const comma = firstIn(
		{ first, last: end - 1 },
		(one) => tagged(one, "comma", "relative", "subordinator") || is(one, "clause-break"),
	);
	const joint = next && lastIn({ first, last: end - 1 }, (one) => tagged(one, "and", "but"));
	const last = Math.min(comma ?? end, joint ?? end) - 1;
	const behind = names.filter((name) => at(name.start) >= first && at(name.end - 1) <= last);
	const [nearest] = behind;
	const lead =
		nearest && lastIn({ first, last: at(nearest.start) - 1 }, (one) => !tagged(one, "determiner", "word"));
	return lead !== undefined && is(lead, "told-apart-preposition") ? behind : [];
}
