import { verbOf } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { type Amount, isNear, type Line } from "./amount.ts";
import { timeUnit } from "./durations.ts";
import { CARDINALS } from "./number-words.ts";

/** "34-year-old", "five years old", "3 years of age", "aged 34", "age 87", and ", 34," after a name. */
export function readAge(line: Line, amount: Amount): Amount | undefined {
	return fromOld(line, amount) ?? fromAged(line, amount) ?? fromLimit(line, amount) ?? fromName(line, amount);
}

function fromOld(line: Line, amount: Amount): Amount | undefined {
	let at = amount.to;
	if (line.isDash(at)) at++;
	if (/^(?:yo|y\/o)$/.test(line.lower(at))) return aged(amount, "a", at + 1);
	const unit = timeUnit(line.lower(at));
	if (unit === undefined || unit[1] !== 1) return undefined;
	at++;
	if (line.isDash(at)) at++;
	if (/^olds?$/.test(line.lower(at))) return aged(amount, unit[0], at + 1);
	if (line.lower(at) === "of" && line.lower(at + 1) === "age") return aged(amount, unit[0], at + 2);
	return undefined;
}

function fromAged(line: Line, amount: Amount): Amount | undefined {
	if (isLimitOfAges(line, amount)) return { ...aged(amount, "a", amount.to), implied: ["unit"] };
	const before = line.lower(amount.from - 1);
	const of = before === "of" && /^ages?$/.test(line.lower(amount.from - 2));
	const verb = line.is(amount.from - 1, "turning-verb");
	const age = /^(?:aged?|ages)$/.test(before) || of;
	if (!age && !verb) return undefined;
	if (amount.united || (amount.value ?? 0) > 130 || amount.numeral.form === "vague") return undefined;
	if (
		verb &&
		(amount.value! < 10 ||
			(/^\p{Ll}/u.test(line.lower(amount.to)) &&
				!/^(?:on|in|this|last|and|when|before|after)$/.test(line.lower(amount.to))))
	)
		return undefined;
	// "under the age of five": what bounds it stands before the article.
	const article = of && line.lower(amount.from - 3) === "the" ? 1 : 0;
	const from = of ? amount.from - 2 - article : amount.from - 1;
	return { ...aged(amount, "a", amount.to), from: verb ? amount.from : from, implied: ["unit"] };
}

/** "as young as 13", "the youngest of whom was 13", "aged between 19 and 27", "between the ages of 18 and 24". */
function isLimitOfAges(line: Line, amount: Amount): boolean {
	const { value = 0, united, numeral, from, to } = amount;
	if (united || numeral.dressed || !isYears(value) || line.isPlural(to)) return false;
	if (line.lower(from - 1) === "as" && /^(?:young|old)$/.test(line.lower(from - 2))) return true;
	return (
		isOldest(line, from) || isOneOf(line, amount) || isPersonOf(line, amount) || isEndOfAges(line, amount)
	);
}

const isYears = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 115;

/** "the youngest of whom was 13" */
function isOldest(line: Line, at: number): boolean {
	// "the youngest is 15, the oldest 58"
	if (line.is(at - 1, "eldest-word")) return true;
	if (!/^(?:was|is|being|just|only|aged)$/.test(line.lower(at - 1))) return false;
	for (let back = at - 2; back >= 0 && at - back < 8; back--) if (line.is(back, "eldest-word")) return true;
	return false;
}

/** "A woman of 71 broke her hip" */
function isOneOf(line: Line, { from, value = 0 }: Amount): boolean {
	// "a mother of six"
	const parent = line.is(from - 2, "parent-noun");
	const person = !parent && (line.is(from - 2, "child-noun") || PERSON.test(line.lower(from - 2)));
	return value >= 3 && line.lower(from - 1) === "of" && person && line.is(from - 3, "article");
}

/** Either end of "aged between 19 and 27", "between the ages of 18 and 24", "those between 18 and 70". */
function isEndOfAges(line: Line, amount: Amount): boolean {
	const at = amount.from;
	if (line.lower(at - 1) === "between")
		return isAgesBefore(line, at - 1) || isGroupBefore(line, at - 1, amount);
	if (!/^(?:and|to|or|,|-|–|‑)$/.test(line.lower(at - 1)) || !isNumber(line, at - 2)) return false;
	const between = line.lower(at - 3) === "between";
	if (between && line.lower(at - 1) === "and" && isGroupBefore(line, at - 3, amount)) return true;
	return isAgesBefore(line, between ? at - 3 : listStart(line, at - 2));
}

/** "compulsory for those between 18 and 70" */
function isGroupBefore(line: Line, between: number, amount: Amount): boolean {
	if (
		!/^(?:those|people|adults|women|men|anyone|citizens|everyone|persons|residents|voters|children)$/.test(
			line.lower(between - 1),
		)
	)
		return false;
	return (amount.value ?? 0) <= 99 && !/^(?:percent|%|years?|-)$/.test(line.lower(amount.to));
}

/** "aged two, five and nine": where the list of ages begins. */
function listStart(line: Line, last: number): number {
	let at = last;
	while (at > 1 && line.lower(at - 1) === "," && isNumber(line, at - 2)) at -= 2;
	return at;
}

/** "She was 91.", "who was 34 when": a person, and nothing that could be counted. */
function isPersonOf(line: Line, amount: Amount): boolean {
	const at = amount.from;
	if ((amount.value ?? 0) < 3 || !/^(?:[.,;]|when|at|and|)$/.test(line.lower(amount.to))) return false;
	if (/^(?:was|is|turned)$/.test(line.lower(at - 1))) return /^(?:he|she|who)$/.test(line.lower(at - 2));
	// "died of an overdose at 24"
	if (line.lower(at - 1) !== "at" || (amount.value ?? 0) < 13) return false;
	// "put the number of dead at 41"
	if (line.lower(at - 2) === "dead" && line.lower(at - 3) === "of") return false;
	for (let back = at - 2; back >= 0 && at - back < 8; back--) {
		// "put the number of dead at 41" counts.
		if (line.is(back, "life-event") && line.lower(back - 1) !== "of") return true;
		if (/^[.,;:]$/.test(line.lower(back))) return false;
	}
	return false;
}

function isNumber(line: Line, at: number): boolean {
	return line.isDigits(at) || CARDINALS.has(line.lower(at));
}

function isAgesBefore(line: Line, at: number): boolean {
	if (/^(?:aged|ages|age)$/.test(line.lower(at - 1))) return true;
	return line.lower(at - 1) === "of" && line.lower(at - 2) === "ages";
}

const GROUPS =
	/^(?:people|persons|children|kids|anyone|everyone|those|women|men|girls|boys|adults|patients|voters|americans|britons|workers|residents|players|drivers|students|youths?|someone|teenagers|minors|were|are|all|population|of|for|to|by|from|with|among)$/;

/** "voters under 30", "children under five", "most patients were over 65", "under-18s": a limit of age, if nothing is counted. */
function fromLimit(line: Line, amount: Amount): Amount | undefined {
	const value = amount.value ?? 0;
	if (amount.united || amount.numeral.dressed || !Number.isInteger(value) || value < 2 || value > 100)
		return undefined;
	const joint = line.isDash(amount.from - 1);
	const limit = joint ? amount.from - 2 : amount.from - 1;
	if (!/^(?:under|over)$/.test(line.lower(limit))) return undefined;
	if (line.lower(amount.to) === "s" && line.isGlued(amount.to))
		return { ...aged(amount, "a", amount.to + 1), implied: ["unit"] };
	const after = line.lower(amount.to);
	const open =
		after === "" ||
		/^(?:[,.;:!?)”"]|and|or|are|were|who|have|had|in|from|at|to|is|was|will|can|could|should|must|with|on|by|for|said)$/.test(
			after,
		) ||
		(verbOf(after) !== undefined && !isPlural(after));
	const strong =
		GROUPS.test(line.lower(limit - 1)) &&
		!/^(?:were|are|of|for|to|by|from|with|among|all)$/.test(line.lower(limit - 1));
	return open &&
		(strong ||
			(line.is(limit - 1, "copula") &&
				after !== "and" &&
				value >= 5 &&
				value <= 99 &&
				isNear(line, amount.from, PEOPLE)))
		? { ...aged(amount, "a", amount.to), implied: ["unit"] }
		: undefined;
}

const PEOPLE =
	/^(?:patients|people|victims|those|arrested|detained|infected|boys|girls|pupils|suspects|children|women|men|voters|respondents|residents|employees|workers|players|students|dead|migrants|adults|kids|users)$/;

/** "John Smith, 34, said": a bare two-digit number set off by commas behind a capitalised name. */
function fromName(line: Line, amount: Amount): Amount | undefined {
	const { value = 0, united, numeral, from, to } = amount;
	if (united || numeral.form !== "digits" || numeral.dressed || !isYears(value)) return undefined;
	if (!isBracketed(line, amount) && !isSetOff(line, value, from, to)) return undefined;
	return { ...aged(amount, "a", to), implied: ["unit"] };
}

/** Behind a name and a comma, before another mark: "Nadia Traore, 51." ends a sentence; "Chelimo, 27, led" is a surname alone. */
function isSetOff(line: Line, value: number, from: number, to: number): boolean {
	// ", now 56,": as old as that today.
	const now = line.lower(from - 1) === "now" ? from - 1 : from;
	// "Yun-yue, 52,": a name goes on behind its hyphen.
	const last = line.isJoint(now - 3) ? now - 4 : now - 2;
	const mark = line.word(to);
	if (line.word(now - 1) !== "," || line.isJoint(from - 1) || !/^[,;.)]$/.test(mark)) return false;
	if (mark === "." && (to !== line.size - 1 || value < 10)) return false;
	if (last < 0 || line.is(last, "month", "weekday")) return false;
	const alone = value >= 15 && value < 100 && mark === "," && !line.isDigits(to + 1);
	if (alone) return line.isCapital(last) || PERSON.test(line.lower(last)) || line.is(last, "role");
	if (line.is(last, "child-noun") && mark === ",") return true;
	return line.isCapital(last) && line.isCapital(last - 1);
}

/** "its driver, Suresh Rawat (46), had", not the minute of a goal behind a surname. */
function isBracketed(line: Line, amount: Amount): boolean {
	if (line.lower(amount.from - 1) !== "(" || line.lower(amount.to) !== ")") return false;
	const last = amount.from - 2;
	const { value = 0 } = amount;
	if (value < 10 || value > 99 || !line.isCapital(last)) return false;
	return (
		line.isCapital(last - 1) &&
		line.word(last - 1) !== "The" &&
		line.word(last).length > 1 &&
		!/\p{Lu}{2}/u.test(line.word(last))
	);
}

/** "The suspect, 24, was charged." */
const PERSON =
	/^(?:suspect|victim|man|woman|driver|student|teenager|defendant|player|striker|singer|actor|actress|father|mother|boy|girl|attacker|gunman|officer|soldier|pilot|worker|teacher|author|widow|son|daughter|wife|husband|brother|sister|president|midfielder|goalkeeper|defender)$/;

function aged(amount: Amount, unit: string, to: number): Amount {
	return { ...amount, kind: "age", unit, to, united: true };
}
