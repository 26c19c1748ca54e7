import { isPeople } from "../../measures/people.ts";
import { verbOf } from "../../text/lexicon/lexicon.ts";
import { singular } from "../../text/lexicon/singular.ts";
import { type Amount, endsPhrase, isNear, isPerson, type Line, unitStart } from "./amount.ts";
import { numberAt } from "./digits.ts";
import { timeUnit } from "./durations.ts";

/** "34-year-old", "five years old", "3 years of age", "aged 34", "age 87", and ", 34," after a name. */
export function readAge(line: Line, amount: Amount): Amount | undefined {
	const old = fromOld(line, amount);
	if (old !== undefined || amount.united) return old;
	return fromAged(line, amount) ?? fromLimit(line, amount) ?? fromName(line, amount);
}

/** An age whose unit is written. */
const aged = (amount: Amount, unit: string, to: number): Amount => ({
	...amount,
	kind: "age",
	unit,
	to,
	united: true,
});

/** An age in years that nobody had to say. */
const inYears = (amount: Amount, to = amount.to): Amount => ({ ...aged(amount, "a", to), implied: ["unit"] });

const isYears = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 115;

function fromOld(line: Line, amount: Amount): Amount | undefined {
	const at = unitStart(line, amount);
	if (line.lower(at) === "yo") return aged(amount, "a", at + 1);
	const unit = timeUnit(line.lower(at));
	if (unit === undefined || unit[1] !== 1) return undefined;
	const old = skipDash(line, at + 1);
	if (line.lower(old) === "old" || line.lower(old) === "olds") return aged(amount, unit[0], old + 1);
	return line.lower(old) === "of" && line.lower(old + 1) === "age"
		? aged(amount, unit[0], old + 2)
		: undefined;
}

const skipDash = (line: Line, at: number): number => (line.isDash(at) ? at + 1 : at);

function fromAged(line: Line, amount: Amount): Amount | undefined {
	if (isLimitOfAges(line, amount)) return inYears(amount);
	const { value = 0, numeral, from, to } = amount;
	if (value > 130 || numeral.form === "vague") return undefined;
	if (line.is(from - 1, "age-word")) return { ...inYears(amount), from: from - 1 };
	// "She will turn 18 in May", not "turned 40 schools into shelters".
	if (line.is(from - 1, "turning-verb"))
		return value >= 10 && endsPhrase(line, to) ? inYears(amount) : undefined;
	if (line.lower(from - 1) !== "of" || !line.is(from - 2, "age-word")) return undefined;
	// "under the age of five": what bounds it stands before the article.
	return { ...inYears(amount), from: line.is(from - 3, "definite-article") ? from - 3 : from - 2 };
}

/** "as young as 13", "the youngest of whom was 13", "aged between 19 and 27", "between the ages of 18 and 24". */
function isLimitOfAges(line: Line, amount: Amount): boolean {
	const { value = 0, numeral, from, to } = amount;
	if (numeral.dressed || !isYears(value) || line.isPlural(to)) return false;
	const extreme = line.lower(from - 2) === "young" || line.lower(from - 2) === "old";
	return (
		(extreme && line.lower(from - 1) === "as") ||
		isOldest(line, from) ||
		isOneOf(line, from, value) ||
		isPersonOf(line, amount, value) ||
		isEndOfAges(line, amount, value)
	);
}

/** "the youngest of whom was 13", "the youngest is 15, the oldest 58" */
function isOldest(line: Line, at: number): boolean {
	if (line.is(at - 1, "eldest-word")) return true;
	return line.is(at - 1, "be", "focus-word", "age-word") && line.has(at - 7, at - 1, "eldest-word");
}

/** "A woman of 71 broke her hip", but "a mother of six". */
function isOneOf(line: Line, from: number, value: number): boolean {
	const person =
		line.is(from - 2, "child-noun", "person-noun") && !line.is(from - 2, "parent-noun", "crowd-noun");
	return value >= 3 && line.lower(from - 1) === "of" && person && line.is(from - 3, "article");
}

/** Either end of "aged between 19 and 27", "between the ages of 18 and 24", "those between 18 and 70". */
function isEndOfAges(line: Line, amount: Amount, value: number): boolean {
	const at = amount.from;
	const isGroup = (between: number): boolean =>
		line.is(between - 1, "person-noun", "person-pronoun") &&
		value <= 99 &&
		!line.is(amount.to, "percent-opener", "clock-noun") &&
		!line.isDash(amount.to);
	if (line.lower(at - 1) === "between") return isAgesBefore(line, at - 1) || isGroup(at - 1);
	const joined = line.is(at - 1, "and", "comma", "up-to") || line.isDash(at - 1);
	if (!joined || !isNumber(line, at - 2)) return false;
	const between = line.lower(at - 3) === "between";
	if (between && line.lower(at - 1) === "and" && isGroup(at - 3)) return true;
	return isAgesBefore(line, between ? at - 3 : listStart(line, at - 2));
}

/** "aged two, five and nine": where the list of ages begins. */
function listStart(line: Line, last: number): number {
	let at = last;
	while (at > 1 && line.lower(at - 1) === "," && isNumber(line, at - 2)) at -= 2;
	return at;
}

/** "She was 91.", "when I was about 18 or so", "died of an overdose at 24": a person, and nothing that could be counted. */
function isPersonOf(line: Line, { from, to }: Amount, value: number): boolean {
	const open =
		line.isEnd(to) || line.is(to, "coordinator", "meanwhile-conjunction") || line.lower(to) === "at";
	if (!open || value < 3) return false;
	let at = from;
	// "is still only 17"
	while (line.is(at - 1, "approximation", "focus-word") || line.lower(at - 1).endsWith("ly")) at--;
	if (line.is(at - 1, "copula", "turning-verb"))
		return isSomeonesPronoun(line, at - 2) || (value >= 13 && isOneWhoIs(line, at - 1));
	if (line.lower(at - 1) !== "at") return false;
	if (line.is(to, "comma") && (isAside(line, at, to) || isOpening(line, at, to))) return true;
	return value >= 13 && isOfLife(line, at - 1);
}

/** "died of an overdose at 24"; "put the number of dead at 41" counts. */
function isOfLife(line: Line, preposition: number): boolean {
	for (let back = preposition - 1; back >= 0 && preposition - back < 7; back--) {
		if (line.is(back, "life-event")) return line.lower(back - 1) !== "of";
		if (line.is(back, "stop-mark", "comma")) return false;
	}
	return false;
}

/** "he", "I" or "who": one person, of whom a bare number after "was" is the age. */
const isSomeonesPronoun = (line: Line, at: number): boolean =>
	line.is(at, "he-word", "she-word") || line.lower(at) === "i" || line.lower(at) === "who";

/** "Al-Maskari is only 20", "The singer was 34": what is told of one person by a bare number. */
const isOneWhoIs = (line: Line, be: number): boolean =>
	line.is(be, "one-copula") && isOnePerson(line, be - 1) && !line.isPlural(be - 1);

const isOnePerson = (line: Line, at: number): boolean =>
	isSomeonesPronoun(line, at) || isPerson(line, at) || line.is(at, "person-noun", "role", "role-head");

/** "who, at 12, is the youngest", "The judge, at 38, is the youngest" */
const isAside = (line: Line, at: number, to: number): boolean =>
	line.is(at - 2, "comma") && isOnePerson(line, at - 3) && !line.isDigits(to + 1);

/** "At 12, she is the youngest", "At 16, Li left school" */
const isOpening = (line: Line, at: number, to: number): boolean =>
	(at < 2 || line.is(at - 2, "comma", "opening-quote", "coordinator", "clause-opener")) &&
	(isSomeonesPronoun(line, to + 1) || isPerson(line, to + 1));

const isNumber = (line: Line, at: number): boolean => numberAt(line, at) !== undefined;

const isAgesBefore = (line: Line, at: number): boolean =>
	line.is(at - 1, "age-word") || (line.lower(at - 1) === "of" && line.is(at - 2, "age-word"));

/** "voters under 30", "renters under 35", "those over 65", "half of them under 35" */
const isOfGroup = (line: Line, limit: number): boolean =>
	line.is(limit - 1, "person-noun", "person-pronoun") ||
	(line.isSmall(limit - 1) && line.isPlural(limit - 1) && isPeople(singular(line.lower(limit - 1)))) ||
	(line.is(limit - 1, "object-pronoun") && line.lower(limit - 2) === "of");

/** "those 45 and over", "people 60 or older" */
const isBoundBehind = (line: Line, to: number): boolean => line.is(to, "and") && line.is(to + 1, "age-bound");

/** "those over 65 and under 25" */
const isOtherLimit = (line: Line, limit: number): boolean =>
	line.is(limit - 1, "and") &&
	isNumber(line, limit - 2) &&
	line.is(limit - 3, "age-limit") &&
	isOfGroup(line, limit - 3);

/** "voters under 30", "children under five", "most patients were over 65", "under-18s": a limit of age, if nothing is counted. */
function fromLimit(line: Line, amount: Amount): Amount | undefined {
	const { value = 0, numeral, from, to } = amount;
	const limit = line.isDash(from - 1) ? from - 2 : from - 1;
	const bare = !numeral.dressed && isYears(value) && value >= 2 && value <= 100;
	if (!bare) return undefined;
	if (isOfGroup(line, from) && isBoundBehind(line, to)) return inYears(amount);
	if (!line.is(limit, "age-limit")) return undefined;
	if (line.lower(to) === "s" && line.isGlued(to)) return inYears(amount, to + 1);
	const verb = verbOf(line.lower(to)) !== undefined && !line.isPlural(to);
	return (verb || endsPhrase(line, to)) && isLimited(line, amount, limit) ? inYears(amount) : undefined;
}

const isLimited = (line: Line, amount: Amount, limit: number): boolean =>
	isOfPeople(line, amount, limit) || isOfGroup(line, limit) || isOtherLimit(line, limit);

/** "most patients were over 65", "60 percent are under 30" */
function isOfPeople(line: Line, { value = 0, from, to }: Amount, limit: number): boolean {
	if (!line.is(limit - 1, "be") || line.lower(to) === "and" || value < 5 || value > 99) return false;
	return (
		line.is(limit - 2, "percent-opener", "bare-quantity") ||
		isNear(line, from, "person-noun", "suffered", "person-pronoun")
	);
}

/** "John Smith, 34, said": a bare two-digit number set off by commas behind a capitalised name. */
function fromName(line: Line, amount: Amount): Amount | undefined {
	const { value = 0, numeral } = amount;
	if (numeral.form !== "digits" || numeral.dressed || !isYears(value)) return undefined;
	return isBracketed(line, amount, value) || isSetOff(line, amount, value) || isOfSeveral(line, amount)
		? inYears(amount)
		: undefined;
}

/** Behind a name and a comma, before another mark: "Nadia Traore, 51." ends a sentence; "Chelimo, 27, led" is a surname alone. */
function isSetOff(line: Line, { from, to }: Amount, value: number): boolean {
	// ", now 56,": as old as that today.
	const now = line.lower(from - 1) === "now" ? from - 1 : from;
	// "Yun-yue, 52,": a name goes on behind its hyphen.
	const behind = line.isJoint(now - 3) ? now - 4 : now - 2;
	// "Robert Kane Jr., 31,"
	const last = line.word(behind) === "." && line.is(behind - 1, "name-suffix") ? behind - 1 : behind;
	const set = line.word(now - 1) === "," && !line.isJoint(from - 1) && line.isEnd(to);
	if (!set || line.is(last, "month", "weekday")) return false;
	const named = line.isCapital(last) && isNameGoingOn(line, last - 1);
	if (line.word(to) !== ",") return named && value >= 10;
	return named || line.is(last, "child-noun") || (isAlone(line, to, value) && isSomebody(line, last));
}

/** The word before a surname, the point of an initial stepped over: "John Q. Reyes". */
const isNameGoingOn = (line: Line, at: number): boolean =>
	line.isCapital(at) || (line.word(at) === "." && line.word(at - 1).length === 1 && line.isCapital(at - 1));

/** "two women, 24 and 31, were held": either of the ages behind the plural. */
function isOfSeveral(line: Line, { from, to }: Amount): boolean {
	const behindAnd = line.is(from - 1, "and") && isNumber(line, from - 2);
	const first = behindAnd ? listStart(line, from - 2) : from;
	const beforeAnd = line.is(to, "and") && isNumber(line, to + 1);
	if (behindAnd === beforeAnd || line.word(first - 1) !== ",") return false;
	const people = line.isPlural(first - 2) && line.is(first - 2, "person-noun", "role");
	return people && line.isEnd(beforeAnd ? to + 2 : to);
}

/** Old enough to be told by a surname alone, and no list of numbers. */
const isAlone = (line: Line, to: number, value: number): boolean =>
	value >= 15 && value < 100 && !line.isDigits(to + 1);

/** "Chelimo, 27,", "The suspect, 24, was charged." */
const isSomebody = (line: Line, at: number): boolean =>
	line.isCapital(at) || line.is(at, "person-noun", "role", "role-head");

/** "its driver, Suresh Rawat (46), had", not the minute of a goal behind a surname. */
function isBracketed(line: Line, { from, to }: Amount, value: number): boolean {
	if (line.lower(from - 1) !== "(" || line.lower(to) !== ")" || value < 10 || value > 99) return false;
	const name = line.word(from - 2);
	const named = line.isCapital(from - 2) && name.length > 1 && !/\p{Lu}{2}/u.test(name);
	if (named && line.isCapital(from - 3) && !line.is(from - 3, "article")) return true;
	if (!named) return line.is(from - 2, "person-noun", "role");
	return isPerson(line, from - 2) || isAmongAges(line, from);
}

/** Atoms between two of a list: "Rahul (26), Jamshed (23) and Prince (24)". */
const LIST_REACH = 14;

/** Another of the list is a recognised person: "Prince (24)" behind "Rahul (26)". */
function isAmongAges(line: Line, from: number): boolean {
	for (let at = Math.max(2, from - LIST_REACH); at < from + LIST_REACH && at < line.size; at++)
		if (at !== from && line.isDigits(at) && line.lower(at - 1) === "(" && isPerson(line, at - 2)) return true;
	return false;
}
