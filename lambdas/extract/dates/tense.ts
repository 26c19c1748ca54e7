import type { NumberedLine } from "../numbers/numbered-line.ts";
import { isA } from "../text/lexicon/lexicon.ts";

export type Tense = "past" | "future" | undefined;

const REACH = 24;

/**
 * Whether a date's clause speaks of the past or the future, from the nearest verb that tells: leftwards
 * first ("will meet on Thursday"), then rightwards ("On Thursday, lawmakers will vote"). Looks at most 24
 * words far. Undefined where nothing tells.
 */
export function tenseAround(line: NumberedLine, from: number, to: number): Tense {
	return arrangedFor(line, from) ?? verbRightAfter(line, to) ?? leftwards(line, from) ?? rightwards(line, to);
}

/** "The vote planned for June 18 was brought forward"; a weekday so led may well be over, and what was first set for a day. */
function arrangedFor(line: NumberedLine, from: number): Tense {
	const lead = line.lower(from - 1);
	const led =
		(lead === "for" || lead === "on" || lead === "in" || lead === "by") &&
		line.is(from - 2, "arranged") &&
		!line.is(from - 3, "at-first-word");
	return led && !line.is(from, "weekday") ? "future" : undefined;
}

/** "… is qualified to be president, Clinton on Monday ripped into": the verb that follows at once tells best. */
function verbRightAfter(line: NumberedLine, to: number): Tense {
	const next = line.lower(to);
	// "Brent for October delivery rose"
	if (line.is(to, "delivery-word") || next === "will" || next === "would" || next === "shall")
		return "future";
	// "February's figures are due on March 24"
	const noun = line.is(to, "possessive-mark") ? to + 1 : to;
	if (line.is(noun, "measured-noun")) return "past";
	return line.is(to, "past-verb") || isPastForm(next) ? "past" : undefined;
}

/** "agreed" is one, "need" and "proceed" are none. */
const isPastForm = (lower: string): boolean =>
	lower.length > 4 && lower.endsWith("ed") && (!lower.endsWith("eed") || isA(lower, "eed-past"));

function leftwards(line: NumberedLine, from: number): Tense {
	for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
		const word = line.word(at);
		if (word === ";" || word === ":") return undefined;
		if (line.is(at, "put-off") && leadsOn(line, from)) return "future";
		const tense = tenseOf(line, at);
		if (tense) return tense;
	}
	return undefined;
}

/** "postponed the vote from Feb. 25 to Dec. 15", "moved to March 3", "adjourned until April" */
const leadsOn = (line: NumberedLine, from: number): boolean =>
	line.is(from, "range-link") || line.lower(from) === "from" || line.is(from - 1, "range-link");

function rightwards(line: NumberedLine, to: number): Tense {
	for (let at = to; at < Math.min(line.size, to + REACH); at++) {
		if (line.word(at) === ";") return undefined;
		const tense = tenseOf(line, at);
		if (tense) return tense;
	}
	return undefined;
}

/** What one word says of its clause; `tense` undefined: it keeps later rules from speaking. In order, the first that fits decides. */
interface WordRule {
	name: string;
	/** The word is in square brackets. */
	example: string;
	fits(line: NumberedLine, at: number): boolean;
	tense: Tense | ((line: NumberedLine, at: number) => Tense);
}

export const TENSE_RULES: readonly WordRule[] = [
	{
		name: "a negated would tells of no future",
		example: "He [would] not say whether it was true.",
		fits: (line, at) => line.lower(at) === "would" && line.is(at + 1, "not"),
		tense: undefined,
	},
	{
		name: "will and its like; May is a month",
		example: "They [will] meet.",
		fits: (line, at) => line.is(at, "future-word") && !line.word(at).startsWith("M"),
		tense: "future",
	},
	{
		name: "set for, set to",
		example: "It is [set] for a vote.",
		fits: (line, at) =>
			line.lower(at) === "set" && (line.lower(at + 1) === "for" || line.lower(at + 1) === "to"),
		tense: "future",
	},
	{
		name: "is held: every year as well",
		example: "The parade is [held] in the park.",
		fits: (line, at) => isPresentBe(line, at - 1) && line.is(at, "be-participle"),
		tense: undefined,
	},
	{
		name: "be and being with a participle",
		example: "They want to be [held] to it.",
		fits: (line, at) =>
			(line.lower(at - 1) === "be" || line.lower(at - 1) === "being") &&
			(line.is(at, "be-participle", "past-verb") || line.lower(at).endsWith("ed")),
		tense: undefined,
	},
	{
		name: "a base form that is spelled like the past",
		example: "They will [cut] it.",
		fits: (line, at) =>
			line.is(at, "past-verb") && isBaseForm(line, line.lower(at - 1) === "not" ? at - 1 : at),
		tense: undefined,
	},
	{
		name: "after trouncing him, according to a report",
		example: "He won [after] a recount.",
		fits: (line, at) => line.is(at, "past-lead"),
		tense: "past",
	},
	{
		name: "an infinitive that is to come",
		example: "They agreed [to] meet.",
		fits: (line, at) => line.lower(at) === "to",
		tense: infinitiveTense,
	},
	{
		name: "is on Monday, is holding talks",
		example: "She [is] holding talks.",
		fits: isPresentBe,
		tense: (line, at) =>
			line.is(at + 1, "scheduled-ing", "arranged", "arranging-word") ? "future" : undefined,
	},
	{
		name: "have left; will have is told by its will",
		example: "They [have] left.",
		fits: (line, at) => line.lower(at) === "have" || line.lower(at) === "be",
		tense: perfectTense,
	},
	{
		name: "a past form; was expected is to come",
		example: "They [sold] it.",
		fits: (line, at) => line.is(at, "past-verb"),
		tense: (line, at) => (toCome(line, at) ? "future" : "past"),
	},
	{
		name: "a regular past form that no hyphen joins",
		example: "They [painted] it.",
		fits: (line, at) => isPastForm(line.lower(at)) && line.word(at - 1) !== "-",
		tense: "past",
	},
	{
		name: "a present form that announces; 77 votes announce nothing",
		example: "The summit [opens] in Rome.",
		fits: (line, at) => line.is(at, "announcing") && line.word(at + 1) !== "-" && !isCount(line, at - 1),
		tense: announced,
	},
];

function tenseOf(line: NumberedLine, at: number): Tense {
	const rule = TENSE_RULES.find(({ fits }) => fits(line, at));
	return typeof rule?.tense === "function" ? rule.tense(line, at) : rule?.tense;
}

function isPresentBe(line: NumberedLine, at: number): boolean {
	return line.lower(at) === "is" || line.lower(at) === "are";
}

const isCount = (line: NumberedLine, at: number): boolean =>
	line.isDigits(at) || line.is(at, "cardinal", "vague-number");

/** Behind a modal or "to": "will cut", "plans to shut", "would not let". */
const isBaseForm = (line: NumberedLine, at: number): boolean =>
	line.is(at - 1, "modal", "future-word") || line.lower(at - 1) === "to";

/** "will have a meeting" is told by its "will", "could have died" is past. */
function perfectTense(line: NumberedLine, at: number): Tense {
	if (line.lower(at) === "be") return undefined;
	const participle = line.lower(at + 1).endsWith("ed") || line.is(at + 1, "past-verb");
	return participle || !(line.is(at - 1, "modal") || line.lower(at - 1) === "to") ? "past" : undefined;
}

/** "has been scheduled", "was expected", "had been due". */
const toCome = (line: NumberedLine, at: number): boolean => line.has(at + 1, at + 4, "arranged");

/** "agreed to meet", "Xi to visit Paris": to come; "managed to escape": what the verb before says. */
function infinitiveTense(line: NumberedLine, at: number): Tense {
	// "dropped a plan to charge three officers in October"
	if (line.is(at - 1, "plan-noun") && line.has(at - 4, at - 1, "dropping-verb")) return "past";
	if (line.is(at - 1, "before-infinitive")) return "future";
	return line.lower(at + 1) === "be" && !line.is(at - 1, "seeming") ? "future" : undefined;
}

function announced(line: NumberedLine, at: number): Tense {
	const before = line.lower(at - 1);
	if (before === "did" || before === "didn") return "past";
	return before === "to" || line.is(at - 1, "article", "possessive", "possessive-mark")
		? undefined
		: "future";
}
