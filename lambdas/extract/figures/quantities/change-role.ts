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
		"under what it comes",
		"The farms fall under one law.",
		({ before }) => (before === "under" ? "none" : undefined),
	],
	[
		"so long a high",
		"The index slipped from a six-week high.",
		({ line, amount }) =>
			amount.kind === "duration" && line.is(amount.to, "level-noun") ? "none" : undefined,
	],
	[
		"fallen so far down",
		"A lift plunged 200 metres down a shaft.",
		({ line, amount }) => (amount.kind === "measure" && line.is(amount.to, "way-down") ? "none" : undefined),
	],
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
					? line.is(lead - 2, "market-verb")
					: (before === "reach" || before === "hit") && line.lower(lead - 2) === "to";
			return settled && amount.kind !== "duration" ? "to" : undefined;
		},
	],
	[
		"a lead extended to a time",
		"He extended to four minutes the gap.",
		({ line, amount, word, changeAt, lead, before }) =>
			before === "to" &&
			amount.kind === "duration" &&
			!(word.transitive && lead - changeAt > 3) &&
			line.lower(changeAt + 1) !== "from"
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
			before === "to" || (before === "at" && line.is(changeAt, "change-particle")) ? "to" : undefined,
	],
	["from a level", "Exports fell from 40 tonnes.", ({ before }) => (before === "from" ? "from" : undefined)],
	[
		"a sum of a result",
		"It made a loss of $3 million.",
		({ line, amount, changeAt, before }) =>
			before === "of" && amount.kind === "money" && line.is(changeAt, "outcome-noun") ? "none" : undefined,
	],
	[
		"a rate of its own",
		"They want a raise of 9 percent.",
		({ line, amount, changeAt, before }) => {
			if (before !== "of") return undefined;
			// "with the loss of 700 jobs" counts jobs.
			const lost = amount.kind === "count" && line.is(changeAt, "outcome-noun") && line.isPlural(amount.to);
			return lost || line.is(changeAt, "own-rate") ? "none" : undefined;
		},
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
		"a share right behind the object",
		"It cut costs 3 percent.",
		({ line, amount, word, changeAt, lead }) => {
			if (!word.transitive || !isPercent(amount) || lead - changeAt > MOST_OBJECT) return undefined;
			const ends =
				line.isEnd(amount.to) ||
				line.is(amount.to, "time-lead", "level-link", "coordinator", "occasion-opening");
			return lead === amount.from && line.isLetters(lead - 1) && line.isPlural(lead - 1) && ends
				? "by"
				: undefined;
		},
	],
	[
		"a sum put into something",
		"They plan to sink $30 billion into the plant.",
		// "fell $3 million into the red"
		({ line, amount, word }) =>
			amount.kind === "money" && word.things && line.lower(amount.to) === "into" ? "none" : undefined,
	],
	[
		"what takes an object changes a level alone",
		"The plan raised 40 questions.",
		({ word }) => (word.transitive ? "none" : undefined),
	],
	[
		"a share that was won",
		"The Greens gained 16 percent of the vote.",
		({ line, amount, word }) =>
			word.levels && line.lower(amount.to) === "of" && line.has(amount.to + 1, amount.to + 4, "ballot-noun")
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
			for (let at = changeAt + 1; at < amount.from; at++) if (!isSmall(line, at)) return undefined;
			return "by";
		},
	],
];

/** Atoms from the verb to the share behind its object: "cut its running costs 3 percent". */
const MOST_OBJECT = 5;

/** "to $61", "at 1.2 dollars" follows. */
export function leadsToLevel(line: Line, at: number): boolean {
	const next = line.is(at + 1, "article") ? at + 2 : at + 1;
	return (
		(line.lower(at) === "to" || line.lower(at) === "at") &&
		(line.is(next, "currency-sign") || line.isDigits(next))
	);
}

const isSmall = (line: Line, at: number): boolean =>
	line.is(at, "indefinite-article", "focus-word", "addition-word", "approximation") ||
	line.is(at, "limit-word", "adverb") ||
	line.lower(at) === "by" ||
	line.lower(at) === "back" ||
	line.lower(at).endsWith("ly");

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
		const peak = line.lower(at - 1) === "of" && line.is(at - 2, "level-noun");
		const softened = line.is(at - 1, "article", "level-adjective", "focus-word", "addition-word");
		if (!peak && !softened) break;
		at -= peak ? 2 : 1;
	}
	return at;
}
