import { type NumberOwner, namesSomething } from "../../numbers/number-owners.ts";
import { isPartOfDay } from "../../numbers/time-rules.ts";
import type { Amount, Line } from "./amount.ts";
import { isCompound, isNamePart, isPronoun, isReference, isTitleCase } from "./pronouns.ts";

/** True where the number is a name, a date, a reference or a pronoun rather than a figure. */
export function isNoFigure(line: Line, amount: Amount): boolean {
	if (
		isSomeDay(line, amount) ||
		isSaying(line, amount) ||
		isNothingByName(line, amount) ||
		isTitle(line, amount)
	)
		return true;
	if (isOfCampaign(line, amount) || isOfName(line, amount)) return true;
	if (isGrownOnto(line, amount) || isGrowing(line, amount) || isGeneration(line, amount)) return true;
	// "16.5 degrees north"
	if (line.owner(amount.numeral.from) === "coordinate") return true;
	return !amount.united && isOfNoUnit(line, amount);
}

/** A number without a unit that names something, stands for somebody or is part of a word. */
function isOfNoUnit(line: Line, amount: Amount): boolean {
	const { form } = amount.numeral;
	if (form === "digits") return isNamed(line, amount) || isCompound(line, amount);
	if (form !== "words") return false;
	return (
		isPronoun(line, amount) ||
		isNamePart(line, amount) ||
		isCompound(line, amount) ||
		isReference(line, amount) ||
		isHour(line, amount)
	);
}

/** "at five in the morning", "around ten at night" */
const isHour = (line: Line, { from, to, value = 13 }: Amount): boolean =>
	value <= 12 && line.is(from - 1, "clock-lead") && isPartOfDay(line, to);

/** "in one fell swoop", "the $64,000 question", "scored a half-century": figures of speech, and a batter's fifty. */
function isSaying(line: Line, amount: Amount): boolean {
	const { from, to } = amount;
	if (line.lower(to) === "fell" && line.lower(to + 1) === "swoop") return true;
	if (amount.kind === "money" && line.lower(to) === "question") return line.is(from - 1, "determiner");
	if (line.lower(from) === "fifty" && (line.lower(to + 1) === "fifty" || line.lower(from - 2) === "fifty"))
		return line.isJoint(to) || line.isJoint(from - 1);
	for (let at = from; at < to; at++)
		if (line.lower(at) === "half" && line.lower(at + 2).startsWith("centur")) return isBatted(line, from, at);
	return false;
}

/** "the Fight for $15": what a campaign is called by. */
const isOfCampaign = (line: Line, { kind, from }: Amount): boolean =>
	kind === "money" &&
	line.lower(from - 1) === "for" &&
	line.isCapital(from - 2) &&
	line.is(from - 2, "campaign-word");

/** "100% Noticias": a name begins with a share of all. */
const isOfName = (line: Line, { kind, value, to }: Amount): boolean =>
	kind === "percent" &&
	value === 100 &&
	line.lower(to - 1) === "%" &&
	line.isCapital(to) &&
	!line.is(to, "function-word") &&
	!isTitleCase(line);

/** "One day when she was out", "hopes to one day sing": which day is not said. */
function isSomeDay(line: Line, { from, to }: Amount): boolean {
	if (line.lower(from) !== "one" || line.lower(to - 1) !== "day" || to !== from + 2) return false;
	if (line.is(from - 1, "modal") || line.lower(from - 1) === "to") return true;
	const opens =
		from === 0 || line.is(from - 1, "coordinator", "opening-quote") || line.lower(from - 1) === "that";
	return opens && (line.is(to, "comma", "subject-pronoun", "determiner") || line.lower(to) === "when");
}

/** "a zero-day flaw", "net zero by 2050", "ground zero", "zero tolerance": of some names the word is a part. */
function isNothingByName(line: Line, { numeral, value, from }: Amount): boolean {
	const to = line.skipJoint(numeral.to);
	return (
		value === 0 && numeral.form === "words" && (line.is(from - 1, "zero-name") || line.is(to, "zero-name"))
	);
}

/** "the film 13 Hours", "Seven Days": in a sentence that is no headline, a unit with a capital is a part of a title. */
function isTitle(line: Line, { kind, from, to }: Amount): boolean {
	if (kind !== "duration" || !/^\p{Lu}\p{Ll}+$/u.test(line.word(to - 1)) || isTitleCase(line)) return false;
	return line.isCapital(from) || line.isDigits(from);
}

/** "hit a half-century", "an unbeaten half-century", but no "half-century ago". */
function isBatted(line: Line, from: number, half: number): boolean {
	for (let at = from; at > from - 4; at--) if (line.is(at, "batting-word")) return true;
	return line.is(half - 1, "batting-word") || line.lower(half + 3) === "off";
}

/** The digits name something instead of counting: a year, a day, an address, a part of a name. */
function isNamed(line: Line, amount: Amount): boolean {
	const { numeral, from } = amount;
	const text = line.word(numeral.from);
	// "week 24,219 new cases": no page, week or flight has separators.
	if (numeral.scale > 1 || text.includes(",") || isPartOf(line, amount.to)) return false;
	// "1.3e6", "6.2x10^-4": what grows onto the digits is its exponent.
	if (numeral.to > numeral.from + 1 && isExponent(line, numeral.from + 1)) return false;
	const owner = namesSomething(line.owner(from)) ? line.owner(from) : line.owner(numeral.from);
	// "Teen Shot 11 Times": what a plural follows counts, whatever is capitalised before it.
	if (owner === "name") return !isCounted(line, amount.to) && !isShareOfList(line, amount);
	return namesSomething(owner) || isSerial(line, amount) || isListed(line, amount);
}

const isExponent = (line: Line, at: number): boolean =>
	line.is(at, "times-sign") || line.lower(at) === "e" || line.word(at) === "^";

/** "MS08-078", "forms 080": noughts before a number that a name or a noun numbers. */
function isSerial(line: Line, { from, numeral }: Amount): boolean {
	const text = line.word(numeral.from);
	if (!/^0\d{2}/.test(text)) return false;
	const named = line.isJoint(from - 1) || line.isCapital(from - 1);
	return named || text.length > 6 || line.is(from - 1, "numbered-thing", "be");
}

/** "pages 39 and 40", "Nos. 3 and 4 reactors", "the 2019-20 season": the second of those that one noun numbers, or of two years. */
function isListed(line: Line, { from, to }: Amount): boolean {
	const before = line.owner(from - 2);
	if (line.isJoint(from - 1)) return before === "year" || before === "identifier";
	const joined = line.is(from - 1, "and", "comma") || line.lower(from - 1) === "to";
	const several = line.has(from - 5, from - 2, "number-sign");
	return joined && before === "identifier" && (several || !line.isPlural(to));
}

/** "Lantern will win 140 seats, the New Harbour 52 and the Green Bloc 17": a name's number, where the first has its noun. */
function isShareOfList(line: Line, { from, to }: Amount): boolean {
	if (!line.isEnd(to) && line.lower(to) !== "and") return false;
	let at = from - 1;
	while (line.isCapital(at) || line.is(at, "article")) at--;
	const joined = line.is(at, "and", "comma") && at < from - 1;
	if (!joined) return false;
	for (let first = at - 1; first > 0 && at - first < 24; first--)
		if (line.isDigits(first) && (line.isPlural(first + 1) || line.is(first + 1, "percent-opener")))
			return true;
	return false;
}

/** An adjective or two and a plural: "Support 12 Fintech Startups". */
function isCounted(line: Line, at: number): boolean {
	for (let index = at; index < at + 4; index++) {
		if (!line.isLetters(index) || line.is(index, "function-word")) return false;
		if (line.isPlural(index)) return true;
	}
	return false;
}

/** Owners of numbers that say when, or whom to call. */
const WHEN: ReadonlySet<NumberOwner | undefined> = new Set<NumberOwner>(["year", "date", "time", "phone"]);

/** Belongs to a date before anything is joined: "from 31 million in 2024 to 26 million" has no range to a year. */
export function isOfDate(line: Line, { numeral, from, to }: Amount): boolean {
	if (numeral.form !== "digits" || isPartOf(line, to)) return false;
	return WHEN.has(line.owner(from));
}

/** "46 had died since August 23, 19 of them by drowning" */
function isPartOf(line: Line, at: number): boolean {
	return line.lower(at) === "of" && line.is(at + 1, "object-pronoun", "relative");
}

/** "5G networks": a generation, not five grams. */
function isGeneration(line: Line, { numeral: { from } }: Amount): boolean {
	const value = line.number(from, 1) ?? 0;
	return value >= 2 && value <= 6 && line.word(from + 1) === "G" && line.isGlued(from + 1);
}

/** A name and a dash, or a mark of a web address, before it: "COVID-19", "5/17/2018", "#3", "H5". */
function isGrownOnto(line: Line, { from, numeral }: Amount): boolean {
	if (from === 0 || line.isApart(from) || (!line.isDigits(from) && numeral.from !== from)) return false;
	const mark = line.word(from - 1);
	// "width="640"": an attribute's value, whose closing mark may look like an inch.
	if (line.is(from - 1, "quotation-mark", "apostrophe") && line.word(from - 2) === "=") return true;
	if (isWordOrNumber(line, from - 1) || line.is(from - 1, "code-mark") || mark === "=") return true;
	if (from === 1 || line.isApart(from - 1)) return false;
	if (mark === ":") return line.isDigits(from - 2);
	if (mark === "/" || mark === ".") return isWordOrNumber(line, from - 2);
	return line.isDash(from - 1) && line.isLetters(from - 2) && !line.is(from - 2, "number-prefix", "cardinal");
}

/** Letters or marks behind it without a blank: "5.2.1", "12/b". */
function isGrowing(line: Line, { to, united }: Amount): boolean {
	if (united || !line.isGlued(to)) return false;
	if (isWordOrNumber(line, to)) return true;
	return line.is(to, "path-mark") && line.isGlued(to + 1) && isWordOrNumber(line, to + 1);
}

const isWordOrNumber = (line: Line, at: number): boolean => line.isDigits(at) || line.isLetters(at);
