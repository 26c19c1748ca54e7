import type { ChangeVerb } from "../../text/lexicon/change.ts";
import { firstOf, type Reader } from "../../text/rules.ts";
import type { Amount, Line } from "./amount.ts";

export type Role = "by" | "to" | "from";

/** A number that a change word governs. */
interface Changed {
	line: Line;
	amount: Amount;
	word: ChangeVerb;
	changeAt: number;
	/** Where the number begins with what softens it, and the word before that. */
	lead: number;
	before: string;
}

/** By how much, to what, from what; "none" where the number says nothing of the kind. */
export const ROLES: readonly Reader<Changed, Role | "none">[] = [
	[
		"a bound is a level",
		"The index fell below 9,000.",
		({ line, amount, lead }) =>
			amount.kind !== "duration" && (line.is(amount.from, "level-bound") || line.is(lead - 1, "level-bound"))
				? "to"
				: undefined,
	],
	[
		"settled at a level",
		"The index rose to close at 9,000.",
		({ line, amount, lead, before }) => {
			const settled =
				before === "at"
					? /^(?:close|finish|settle|end|trade|trading|stand)$/.test(line.lower(lead - 2))
					: /^(?:reach|hit)$/.test(before) && line.lower(lead - 2) === "to";
			return settled && amount.kind !== "duration" ? "to" : undefined;
		},
	],
	[
		"a lead extended to a time",
		"He extended to four minutes the gap.",
		({ amount, word, changeAt, lead, before }) =>
			before === "to" && amount.kind === "duration" && !(word.transitive && lead - changeAt > 3)
				? "none"
				: undefined,
	],
	[
		"given to so many",
		"Donors cut aid to 40 schools.",
		({ line, amount, changeAt, before, lead }) =>
			before === "to" && amount.kind === "count" && lead - changeAt > 1 && line.is(lead - 2, "given-noun")
				? "none"
				: undefined,
	],
	[
		"to a level",
		"Exports rose to 40 tonnes.",
		({ line, changeAt, before }) =>
			before === "to" || (before === "at" && /^(?:higher|lower|up|down)$/.test(line.lower(changeAt)))
				? "to"
				: undefined,
	],
	["from a level", "Exports fell from 40 tonnes.", ({ before }) => (before === "from" ? "from" : undefined)],
	[
		"a sum of a result",
		"It made a loss of $3 million.",
		({ line, amount, changeAt, before }) =>
			before === "of" && amount.kind === "money" && RESULT.test(line.lower(changeAt)) ? "none" : undefined,
	],
	[
		"a stretch right behind the verb",
		"The average age rose by 0.1 years.",
		({ amount, changeAt, lead, before }) =>
			before === "by" && amount.kind === "duration" && changeAt === lead - 2 ? "by" : undefined,
	],
	[
		"a stretch of time says when",
		"Exports grew over 3 years.",
		({ amount }) => (amount.kind === "duration" ? "none" : undefined),
	],
	["by so much", "Exports rose by 12.", ({ before }) => (before === "by" ? "by" : undefined)],
	[
		"of so much",
		"They saw a rise of 12.",
		({ line, changeAt, lead, before }) => {
			if (before !== "of") return undefined;
			// "an increase in prices of 3 percent", "increasing at a rate of 50 percent"; "cut the top rate of 39 percent" is a level.
			const noun =
				line.lower(changeAt + 1) === "in" || line.lower(lead - 3) + line.lower(lead - 2) === "arate";
			return changeAt === lead - 2 || noun ? "by" : "none";
		},
	],
	[
		"what takes an object changes a level alone",
		"The plan raised 40 questions.",
		({ line, amount, word, changeAt }) =>
			word.transitive && !(isPercent(amount) && /^(?:increase|decrease)/.test(line.lower(changeAt)))
				? "none"
				: undefined,
	],
	[
		"done to so many things",
		"The storm sank 40 boats.",
		({ line, amount, word }) =>
			word.things && amount.kind === "count" && !line.is(amount.to, "step-noun") && line.isPlural(amount.to)
				? "none"
				: undefined,
	],
	[
		"so much, to a level",
		"Crude shed 94 cents to $61.",
		({ line, amount, word }) =>
			word.levels && amount.kind === "money" && leadsToLevel(line, amount.to) ? "by" : undefined,
	],
	[
		"of levels only",
		"The company lost 26 sheep.",
		({ line, amount, word }) =>
			word.levels && !isPercent(amount) && !line.is(amount.to, "step-noun") ? "none" : undefined,
	],
	[
		"nothing but small words between",
		"Exports rose a further 12 percent.",
		({ line, amount, changeAt }) => {
			for (let at = changeAt + 1; at < amount.from; at++) if (!SMALL.test(line.lower(at))) return undefined;
			return "by";
		},
	],
];

/** "to $61", "at 1.2 dollars" follows. */
export function leadsToLevel(line: Line, at: number): boolean {
	const next = line.is(at + 1, "article") ? at + 2 : at + 1;
	return /^(?:to|at)$/.test(line.lower(at)) && (line.is(next, "currency-sign") || line.isDigits(next));
}

const RESULT = /^(?:loss|gain|premium|discount|shortfall|advance)$/;
const SMALL = /^(?:by|a|an|another|just|only|further|as|much|more|than|back|even|\p{L}+ly|about|around)$/u;

const isPercent = ({ kind }: Amount): boolean => kind === "percent" || kind === "percentage-points";

export function roleOf(line: Line, amount: Amount, changeAt: number, word: ChangeVerb): Role | undefined {
	const lead = leadOf(line, amount.from);
	const role = firstOf(ROLES, { line, amount, word, changeAt, lead, before: line.lower(lead - 1) });
	return role === "none" ? undefined : role;
}

/** The number with what softens it: "climbed to a record 38.2 million", "to as low as 4". */
function leadOf(line: Line, from: number): number {
	let at = from;
	while (at > 0) {
		// "from a high of 53 percent".
		const peak = line.lower(at - 1) === "of" && PEAK.test(line.lower(at - 2));
		if (!peak && !LEADS.test(line.lower(at - 1))) break;
		at -= peak ? 2 : 1;
	}
	return at;
}

const PEAK = /^(?:high|low|peak|record|average|median|minimum|maximum|range|total|equivalent|level)$/;
const LEADS =
	/^(?:a|an|the|record|new|high|low|all-time|total|only|just|further|combined|seasonally|adjusted|previous|earlier|fresh)$/;
