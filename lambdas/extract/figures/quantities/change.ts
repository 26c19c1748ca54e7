import { type Direction, changeNoun as directionOf } from "../../text/lexicon/change.ts";
import { KINDS } from "../kinds.ts";
import { type Amount, endsPhrase, type Line } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { roleOf } from "./change-role.ts";

/** Adds what the number says about a change: by how much, to what, from what. */
export function readChange(line: Line, amount: Amount): Amount {
	if (amount.change !== undefined || !KINDS[amount.kind].changes) return amount;
	const after = changeAfter(line, amount);
	if (after !== undefined) return { ...amount, change: { direction: after, role: "by" } };
	const found = changeBefore(line, amount.from);
	if (found === undefined) return amount;
	const role = roleOf(line, amount, found.at, found.word);
	return role === undefined ? amount : { ...amount, change: { direction: found.direction, role } };
}

/** Behind the same change in another unit: "$1.12, or 1.7%, lower". */
function behindGloss(line: Line, { to }: Amount): number {
	if (!line.is(to, "comma") || line.lower(to + 1) !== "or") return to;
	let at = to + 2;
	while (at < to + GLOSS && !line.isEnd(at)) at++;
	return line.is(at, "comma") && line.is(at + 1, "change-particle") ? at + 1 : to;
}

/** Atoms of such a gloss at most. */
const GLOSS = 7;

/** "a 12 percent rise", "3% higher", "a 50-point drop", "20 percent fewer". */
function changeAfter(line: Line, amount: Amount): Direction | undefined {
	let at = behindGloss(line, amount);
	if (line.is(at, "step-noun")) at++;
	if (line.isDash(at) && line.is(at + 1, "point-noun")) at += 2;
	const pointed = at > amount.to;
	const { share } = KINDS[amount.kind];
	const compared = share || pointed || isComparedWith(line, at + 1) || line.is(at + 1, "norm-word");
	return (
		(compared && amount.numeral.form !== "vague" ? comparative(line, at) : undefined) ??
		(share || pointed || amount.kind === "money" || isHyphened(line, amount)
			? changeNoun(line, amount, at)
			: undefined)
	);
}

/** Words that the noun of "fewer people at work than" has at most. */
const NOUN = 9;

/** "40 fewer than", "40 fewer people at work than" */
function isComparedWith(line: Line, from: number): boolean {
	for (
		let at = from;
		at < from + NOUN && (line.isLetters(at) || line.is(at, "apostrophe", "possessive-mark"));
		at++
	)
		if (line.lower(at) === "than") return true;
	return false;
}

function isHyphened(line: Line, amount: Amount): boolean {
	return line.isDash(amount.to - 2) || amount.attributive === true;
}

function comparative(line: Line, at: number): Direction | undefined {
	if (line.lower(at) === "up" && line.lower(at + 1) === "to") return undefined;
	if (line.is(at, "more-word")) return "up";
	return line.is(at, "less-word") ? "down" : undefined;
}

/** "a 5 percent annual rise", "a 3% year-on-year drop", "a $20 million increase". */
function changeNoun(line: Line, amount: Amount, at: number): Direction | undefined {
	for (let index = at; index < at + 3; index++) {
		const word = line.lower(index);
		const noun = directionOf(word);
		// "a $5 million loss" is a result, not a change; growth of so much percent is.
		if (noun !== undefined)
			return amount.kind === "money" && line.is(index, "result-noun") ? undefined : noun;
		if (!/^[\p{L}-]+$/u.test(word) || endsPhrase(line, index) || word === "of") return undefined;
	}
	return undefined;
}
