import { namesSomething } from "../../numbers/number-owners.ts";
import { verbOf } from "../../text/lexicon/lexicon.ts";
import { isAdjective } from "../counted/adjectives.ts";
import type { Line } from "./amount.ts";

/** Atoms between a number and the one before it in a list of names. */
const REACH = 18;

/**
 * "46 per cent of the vote, the Greens 31.8", "Spain, at 97%, and Poland, at 95", "340,000 tonnes; in neighbouring Cordoba, 190,000":
 * so much for one name and so much for the next. `lead` is where the number begins with what softens it, `last` the end of the
 * number before.
 */
export function isOfNextName(line: Line, { lead, last }: { lead: number; last: number }): boolean {
	if (lead - last > REACH || isTaken(line, lead)) return false;
	let at = lead - 1;
	if (line.is(at, "list-link")) at--;
	if (line.is(at, "comma")) at--;
	const end = at;
	while (at > last && (line.isCapital(at) || line.is(at, "possessive-mark"))) at--;
	if (isOfAnother(line, lead, last)) return true;
	if (at === end) return false;
	if (isAdjective(line.lower(at)) || line.lower(at).endsWith("ing")) at--;
	if (line.is(at, "article")) at--;
	if (line.is(at, "list-link")) at--;
	return at >= last && line.is(at, "list-joint");
}

/** "and the one in Chile 2 million", "the south 12": behind a joint, a subject that leaves out its verb. */
function isOfAnother(line: Line, lead: number, last: number): boolean {
	let at = lead - 1;
	for (; at > last && line.lower(at) !== "the"; at--) if (verbOf(line.lower(at))) return false;
	return at > last && lead - at > 1 && line.is(at - 1, "list-joint");
}

/** Something else owns the number: a year, a page, a flight. A name's own number may be its share of the list. */
function isTaken(line: Line, at: number): boolean {
	const owner = line.owner(at);
	return owner !== "name" && namesSomething(owner);
}
