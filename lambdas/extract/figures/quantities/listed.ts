import { namesSomething } from "../../numbers/number-owners.ts";
import { isCapitalised } from "../../text/atoms.ts";
import { isAdjective } from "../counted/adjectives.ts";
import { is, type Line, lower } from "./amount.ts";

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
	if (is(line, at, "list-link")) at--;
	if (is(line, at, "comma")) at--;
	const end = at;
	while (at > last && (isCapitalised(line.atoms[at]) || is(line, at, "possessive-mark"))) at--;
	if (at === end) return isOfAnother(line, lead, last);
	if (isAdjective(lower(line, at)) || lower(line, at).endsWith("ing")) at--;
	if (is(line, at, "article")) at--;
	if (is(line, at, "list-link")) at--;
	return at >= last && is(line, at, "list-joint");
}

/** "and the one in Chile 2 million" */
function isOfAnother(line: Line, lead: number, last: number): boolean {
	for (let at = lead - 1; at > last; at--)
		if (lower(line, at) === "one" && is(line, at + 1, "preposition")) return lower(line, at - 1) === "the";
	return false;
}

/** Something else owns the number: a year, a page, a flight. A name's own number may be its share of the list. */
function isTaken(line: Line, at: number): boolean {
	const owner = line.owner(at);
	return owner !== "name" && namesSomething(owner);
}
