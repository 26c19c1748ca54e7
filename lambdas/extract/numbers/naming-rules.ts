import { isCapitalised, isWord } from "../text/atoms.ts";
import type { NumberAt } from "./number-at.ts";
import type { NumberRule } from "./number-rule.ts";

/** Numbers that name what they stand in or behind, instead of counting. */
export const NAMING_RULES: readonly NumberRule[] = [
	{
		owner: "phone",
		name: "begins with a nought and goes on in groups",
		example: "Call [0800] 414 900 for help.",
		test: (n) => isAreaCode(n, 0) && groupsBehind(n) > 0,
	},
	{
		owner: "phone",
		name: "a group behind such a number",
		example: "Call 0800 [414] 900 for help.",
		test: (n) => groupsBefore(n),
	},
	{
		owner: "phone",
		name: "behind a plus",
		example: "Text +[44] 20 7946 0958 to vote.",
		test: (n) => n.lower(-1) === "+" && (n.text.length > 3 || groupsBehind(n) > 1),
	},
	{
		owner: "phone",
		name: "three digits, a dash and four",
		example: "She gave her number as [555]-1234.",
		test: (n) => n.digits(0) === 3 && n.isJoint(1) && n.digits(2) === 4 && !n.isPlural(3),
	},
	{
		owner: "phone",
		name: "the four behind the dash",
		example: "She gave her number as 555-[1234].",
		test: (n) => n.digits(0) === 4 && n.isJoint(-1) && n.digits(-2) === 3 && !n.isPlural(1),
	},
	{
		owner: "phone",
		name: "four digits, a dash and four, where somebody is called",
		example: "Call the desk at [2990]-6000.",
		test: (n) => n.digits(0) === 4 && n.isJoint(1) && n.digits(2) === 4 && isCalled(n),
	},
	{
		owner: "phone",
		name: "the four behind such a dash",
		example: "Call the desk at 2990-[6000].",
		test: (n) => n.digits(0) === 4 && n.isJoint(-1) && n.digits(-2) === 4 && isCalled(n),
	},
	{
		owner: "phone",
		name: "an emergency number",
		example: "She ran while [911] dispatchers listened.",
		test: (n) => n.is(0, "emergency-number") && n.is(1, "emergency-call"),
	},
	{
		owner: "phone",
		name: "an emergency number that is called",
		example: "A driver dialed [911] at noon.",
		test: (n) => n.is(0, "emergency-number") && n.is(-1, "phone-word") && !n.isPlural(1),
	},
	{
		owner: "identifier",
		name: "letters or signs grow onto it",
		example: "The H[5]N1 virus spread.",
		test: (n) => n.isGlued(0) && (n.isWord(-1) || n.is(-1, "code-mark")),
	},
	{
		owner: "identifier",
		name: "an attribute's value in markup",
		example: 'It wrote <post time="[1449075600]"> by mistake.',
		test: (n) => n.is(-1, "quotation-mark") && n.isGlued(0) && n.lower(-2) === "=" && n.isGlued(-1),
	},
	{
		owner: "identifier",
		name: "a name and a dash before it",
		example: "An F-[16] crashed.",
		test: (n) => n.isJoint(-1) && n.isCapital(-2) && !n.is(-2, "month"),
	},
	{
		owner: "identifier",
		name: "a longer number behind its dash",
		example: "The case, [2020]-12345, was closed.",
		test: (n) => n.isJoint(1) && n.digits(2) > 4,
	},
	{
		owner: "identifier",
		name: "in a chain of three",
		example: "Its ISBN is 978-[3]-16.",
		test: (n) => linksOf(n) >= 2,
	},
	{
		owner: "identifier",
		name: "behind what it numbers",
		example: "The council passed Resolution [1973].",
		test: (n) => isNumbered(n, -1) || (n.lower(-1) === "." && n.isGlued(-1) && isNumbered(n, -2)),
	},
	{
		owner: "identifier",
		name: "in brackets that grow onto what is numbered",
		example: "It broke Section 12([3]) of the code.",
		test: (n) =>
			n.lower(-1) === "(" &&
			n.isGlued(-1) &&
			n.lower(1) === ")" &&
			(n.is(-3, "numbered-thing") || n.lower(-2) === ")"),
	},
	{
		owner: "identifier",
		name: "behind the plural of what it numbers",
		example: "Rain is likely between days [14] and 20.",
		test: (n) =>
			n.is(-1, "numbered-plural") &&
			!n.is(-2, "determiner", "last-word", "number-word") &&
			n.isPlain(3) &&
			isOneOfSeveral(n),
	},
	{
		owner: "name",
		name: "so many of a capitalised group",
		example: "They met the Group of [77] in Vienna.",
		test: (n) =>
			n.lower(-1) === "of" &&
			n.isCapital(-2) &&
			n.is(-3, "determiner") &&
			n.isPlain(3) &&
			!isCounted(n) &&
			!n.isPlural(1),
	},
	{
		owner: "address",
		name: "before a street's name",
		example: "He lives at [1600] Pennsylvania Avenue.",
		test: isStreetNumber,
	},
	{
		owner: "list-mark",
		name: "opens its line before a stop",
		example: "[3]. Third, wash your hands.",
		test: (n) => n.at === 0 && n.isPlain(2) && n.is(1, "item-mark") && n.isGlued(1) && n.line.size > 2,
	},
	{
		owner: "list-mark",
		name: "before a dash of its own, where a sentence begins",
		example: "[1]- Anyone may apply.",
		test: (n) =>
			n.isPlain(2) &&
			(n.at === 0 || n.is(-1, "stop-mark")) &&
			n.isDash(1) &&
			// "1 - Wash your hands."
			(n.isGlued(1) || n.at === 0) &&
			!n.isGlued(2) &&
			n.isCapital(2),
	},
	{
		owner: "list-mark",
		name: "alone in square brackets, as notes are",
		example: "Monks had built it, as a letter shows [[12]].",
		test: (n) => n.lower(-1) === "[" && n.lower(1) === "]",
	},
	{
		owner: "list-mark",
		name: "opens its line in brackets",
		example: "([2]) Wash your hands.",
		test: (n) => n.at === 1 && n.lower(-1) === "(" && n.lower(1) === ")" && n.isPlain(3),
	},
	{
		owner: "name",
		name: "behind a capitalised word that is no sentence's first",
		example: "The main index, the FTSE [100], fell.",
		test: isInName,
	},
	{
		owner: "name",
		name: "even shares",
		example: "It is a [50]-50 chance.",
		test: (n) => isEvenShare(n, 1) || isEvenShare(n, -1),
	},
	{
		owner: "name",
		name: "alone in quotation marks",
		example: "Orwell's “[1984]” sold out.",
		test: (n) => n.is(-1, "opening-quote") && n.is(1, "closing-quote") && n.isPlain(4),
	},
];

/** "50-50", "50/50" */
const isEvenShare = (n: NumberAt, way: 1 | -1): boolean =>
	n.text === "50" && (n.isJoint(way) || n.lower(way) === "/") && n.lower(2 * way) === "50";

/** "0800" */
const isAreaCode = (n: NumberAt, away: number): boolean =>
	n.lower(away).startsWith("0") && n.digits(away) >= 3 && n.digits(away) <= 5;

/** How many groups of digits follow, each after one blank. */
function groupsBehind(n: NumberAt): number {
	let groups = 0;
	while (isGroup(n, groups + 1)) groups++;
	return groups;
}

const isGroup = (n: NumberAt, away: number): boolean =>
	!n.isGlued(away) && n.digits(away) >= 2 && n.digits(away) <= 7;

function groupsBefore(n: NumberAt): boolean {
	if (!isGroup(n, 0)) return false;
	let away = -1;
	while (isGroup(n, away) && !n.lower(away).startsWith("0")) away--;
	// "+44 20 7946 0958"
	if (n.isDigits(away)) return isAreaCode(n, away) || n.lower(away - 1) === "+";
	return n.lower(away) === "+" && away < -1;
}

function linksOf(n: NumberAt): number {
	let links = 0;
	for (let away = -1; n.isJoint(away) && n.isDigits(away - 1); away -= 2) links++;
	for (let away = 1; n.isJoint(away) && n.isDigits(away + 1); away += 2) links++;
	return links;
}

/** "Week 2" is named, "last week 40 people" is prose: words of time and place number only in capitals. */
function isNumbered(n: NumberAt, away: number): boolean {
	const counts = n.isPlural(1) && !n.isGlued(1);
	// "told the BBC 35 people had quit"
	if (counts && n.is(away, "numbered-thing") && /\p{Lu}$/u.test(n.word(away))) return false;
	if (n.is(away, "numbered-thing")) return n.isCapital(away) || !counts;
	if (!n.is(away, "thing-or-time") || (n.isPlain(4) && n.text.length === 4)) return false;
	if (n.isCapital(away)) return true;
	return (
		n.is(away, "numbered-in-prose") &&
		!counts &&
		!n.is(away - 1, "determiner", "last-word") &&
		n.lower(away - 1) !== "per"
	);
}

/** "14 and 20", "3 to 5" */
const isOneOfSeveral = (n: NumberAt): boolean =>
	(n.is(1, "and", "up-to") || n.isDash(1)) && n.isDigits(2) && !n.isPlural(3);

/** Atoms back to the word that somebody is called with. */
const CALLED = 9;

function isCalled(n: NumberAt): boolean {
	for (let away = -1; away > -CALLED; away--) if (n.is(away, "phone-word")) return true;
	return false;
}

function isStreetNumber(n: NumberAt): boolean {
	for (let away = 1; away < 5; away++) {
		const named = n.isCapital(away) || n.isDigits(away) || n.is(away, "ordinal-ending");
		if (!named) return false;
		if (away > 1 && n.is(away, "street")) return true;
	}
	return false;
}

/** "Apollo 11", "FTSE 100", "Euro 96"; four digits may be a year. */
function isInName(n: NumberAt): boolean {
	if (!n.isPlain(3) || !n.isCapital(-1) || n.is(-1, "function-word", "weekday", "month")) return false;
	if (n.isGlued(0) || (!n.isGlued(1) && n.at > 0 && (n.isPlural(1) || isCounted(n)))) return false;
	// A verb in a headline: "Bomb Kills 34".
	return !(/(?:s|ed|ing)$/.test(n.lower(-1)) && isTitleCase(n));
}

/** An adjective or two and a plural: "Ukraine 31 new tanks". */
function isCounted(n: NumberAt): boolean {
	for (let away = 1; away < 5; away++) {
		if (!n.isLetters(away) || n.is(away, "function-word")) return false;
		if (n.isPlural(away)) return true;
	}
	return false;
}

/** Most longer words of the sentence are capitalised: a headline. */
function isTitleCase({ line }: NumberAt): boolean {
	const long = line.atoms.slice(0, 60).filter((atom) => isWord(atom) && atom.text.length > 3);
	const capital = long.filter(isCapitalised).length;
	return long.length > 2 && capital > long.length * 0.7;
}
