import { isDash } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { changeBefore } from "./change-before.ts";
import { type ChangeWord, COMPARATIVES, type Direction, NOUNS } from "./change-words.ts";

/** Adds what the number says about a change: by how much, to what, from what. */
export function readChange(line: Line, amount: Amount): Amount {
	if (
		amount.change !== undefined ||
		amount.kind === "rank" ||
		amount.kind === "score" ||
		amount.kind === "age"
	)
		return amount;
	const after = changeAfter(line, amount);
	if (after !== undefined) return { ...amount, change: { direction: after, role: "by" } };
	const found = changeBefore(line, amount.from);
	if (found === undefined) return amount;
	const role = roleOf(line, amount, found.at, found.word);
	return role === undefined ? amount : { ...amount, change: { direction: found.direction, role } };
}

function roleOf(
	line: Line,
	amount: Amount,
	changeAt: number,
	word: ChangeWord,
): "by" | "to" | "from" | undefined {
	const before = lower(line, leadOf(line, amount.from) - 1);
	// "fell below 9,000": the bound is a level.
	if (/^(?:below|above|beneath)$/.test(lower(line, amount.from)) || /^(?:below|above)$/.test(before))
		return "to";
	// "rose to between 3 and 4 percent", "fell from as much as".
	const settled =
		(before === "at" &&
			/^(?:close|finish|settle|end|trade|trading|stand)$/.test(lower(line, leadOf(line, amount.from) - 2))) ||
		(/^(?:reach|hit)$/.test(before) && lower(line, leadOf(line, amount.from) - 2) === "to");
	if (settled && amount.kind !== "duration") return "to";
	// "extend his lead to four minutes"
	if (
		before === "to" &&
		amount.kind === "duration" &&
		!(word.transitive && leadOf(line, amount.from) - changeAt > 3)
	)
		return undefined;
	if (before === "to" || (before === "at" && /^(?:higher|lower|up|down)$/.test(lower(line, changeAt))))
		return "to";
	if (before === "from") return "from";
	// "a loss of $3 million" is a result, not a change.
	if (
		before === "of" &&
		amount.kind === "money" &&
		/^(?:loss|gain|premium|discount|shortfall|advance)$/.test(lower(line, changeAt))
	)
		return undefined;
	// "the average age rose by 0.1 year", not "grew by 2030"
	if (before === "by" && amount.kind === "duration" && changeAt === leadOf(line, amount.from) - 2)
		return "by";
	if (before === "by" || before === "of") return amount.kind === "duration" ? undefined : "by";
	if (amount.kind === "duration") return undefined;
	if (word.transitive) {
		// "increased 12 percent" changes a level, "increased 300 jobs" does not.
		return /^(?:increase|decrease)/.test(lower(line, changeAt)) && /^percent/.test(amount.kind)
			? adjacent()
			: undefined;
	}
	if (word.levels) return /^percent/.test(amount.kind) || isPoints(line, amount) ? adjacent() : undefined;
	return adjacent();

	/** Nothing but adverbs between the change word and the number. */
	function adjacent(): "by" | undefined {
		for (let index = changeAt + 1; index < amount.from; index++) {
			if (
				!/^(?:by|a|an|another|just|only|further|as|much|more|than|back|even|\p{L}+ly|about|around)$/u.test(
					lower(line, index),
				)
			)
				return undefined;
		}
		return "by";
	}
}

function isPoints(line: Line, amount: Amount): boolean {
	return /^(?:points?|pts?|cents|pence|seats|places|spots)$/.test(lower(line, amount.to));
}

/** The number with what softens it: "climbed to a record 38.2 million", "to as low as 4". */
function leadOf(line: Line, from: number): number {
	let at = from;
	while (at > 0) {
		const word = lower(line, at - 1);
		// "from a high of 53 percent".
		const peak =
			word === "of" &&
			/^(?:high|low|peak|record|average|median|minimum|maximum|range|total|equivalent|level)$/.test(
				lower(line, at - 2),
			);
		if (!peak && !LEADS.test(word)) break;
		at -= peak ? 2 : 1;
	}
	return at;
}

const LEADS =
	/^(?:a|an|the|record|new|high|low|all-time|total|only|just|further|combined|seasonally|adjusted|previous|earlier|fresh)$/;

/** "a 12 percent rise", "3% higher", "a 50-point drop", "20 percent fewer". */
function changeAfter(line: Line, amount: Amount): Direction | undefined {
	let at = amount.to;
	if (isPoints(line, amount)) at++;
	if (isDash(line.atoms[at]) && /^points?$/.test(lower(line, at + 1))) at += 2;
	const word = lower(line, at);
	const compared = /^percent|^ratio$/.test(amount.kind) || at > amount.to || lower(line, at + 1) === "than";
	if (compared && !amount.numeral.form.startsWith("vague")) {
		const comparative = COMPARATIVES.get(word);
		if (comparative !== undefined && !(word === "up" && lower(line, at + 1) === "to")) return comparative;
	}
	const hyphened = isDash(line.atoms[amount.to - 2]) || amount.attributive === true;
	if (!/^percent|^money$|^ratio$/.test(amount.kind) && at === amount.to && !hyphened) return undefined;
	// "a 5 percent annual rise", "a 3% year-on-year drop", "a $20 million increase".
	for (let index = at; index < at + 3; index++) {
		const noun = NOUNS.get(lower(line, index));
		if (noun !== undefined) return isHeadOfChange(line, amount, index) ? noun : undefined;
		if (
			!/^[\p{L}-]+$/u.test(lower(line, index)) ||
			/^(?:of|in|to|by|from|on|for|and|or|after|as|at|with)$/.test(lower(line, index))
		)
			return undefined;
	}
	return undefined;
}

/** "a $5 million loss" is a result, not a change; growth of so much percent is. */
function isHeadOfChange(line: Line, amount: Amount, noun: number): boolean {
	const word = lower(line, noun);
	if (amount.kind === "money")
		return !/^(?:loss|gain|advance|premium|discount|boost|cut|cuts|improvement|shortfall|expansion|collapse)$/.test(
			word,
		);
	return true;
}
