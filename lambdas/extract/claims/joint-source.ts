import type { EntityMention } from "../../shared/extraction.ts";
import { contains, type Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { lastIn, type Run } from "../text/run.ts";

/**
 * True where several speak together, so that no one name is the source: "Peter Adams and Ruth Bell", "Reuters, AP and the
 * BBC", "police and the Red Cross". An institution's name with "and" in it is one.
 */
export function isJoint(
	reading: Reading,
	source: Span,
	head: Span,
	inside: readonly EntityMention[],
): boolean {
	const { first, last } = reading.run(source);
	if (isJoinedApart(reading, { first, last }, inside)) return true;
	const own = inside.find((mention) => contains(mention, head));
	if (own === undefined) return false;
	const name = reading.run(own);
	return joinedBefore(reading, name.first, first) || joinedBehind(reading, name.last, last, inside);
}

/** "Ana Ruiz, the director, and the mayor, Bo Lund": a name behind ", and" and another one before it. */
function isJoinedApart(
	{ name, start, tagged }: Reading,
	{ first, last }: Run,
	inside: readonly EntityMention[],
): boolean {
	const and = lastIn(
		{ first: first + 2, last: last - 1 },
		(at) => tagged(at, "and") && tagged(at - 1, "comma"),
	);
	if (and === undefined || name(and) !== undefined) return false;
	return inside.some(({ end }) => end < start(and)) && inside.some((mention) => mention.start > start(and));
}

/** "… and the BBC" */
function joinedBefore({ tagged }: Reading, name: number, first: number): boolean {
	let before = name - 1;
	while (before > first && tagged(before, "determiner", "word", "name")) before--;
	return before > first && tagged(before, "and");
}

/** "Reuters, AP and …", "Reuters and …": a name follows right behind, and in a list an "and" behind it. */
function joinedBehind(
	reading: Reading,
	name: number,
	last: number,
	inside: readonly EntityMention[],
): boolean {
	const { tagged } = reading;
	if (name + 1 >= last || !tagged(name + 1, "and", "comma")) return false;
	const at = tagged(name + 2, "determiner") ? name + 3 : name + 2;
	const next = inside.find(({ start }) => start === reading.start(at));
	if (next === undefined) return false;
	return tagged(name + 1, "and") || tagged(reading.run(next).last + 1, "and");
}
