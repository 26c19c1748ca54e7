import { isCapitalised, isDash, isJoint } from "../../text/atoms.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import { isPlural } from "../../text/lexicon/singular.ts";
import { type Amount, is, isNear, type Line, lower } from "./amount.ts";
import { timeUnit } from "./durations.ts";
import { CARDINALS } from "./number-words.ts";

/** "34-year-old", "five years old", "3 years of age", "aged 34", "age 87", and ", 34," after a name. */
export function readAge(line: Line, amount: Amount): Amount | undefined {
	return fromOld(line, amount) ?? fromAged(line, amount) ?? fromLimit(line, amount) ?? fromName(line, amount);
}

function fromOld(line: Line, amount: Amount): Amount | undefined {
	let at = amount.to;
	if (isDash(line.atoms[at])) at++;
	if (/^(?:yo|y\/o)$/.test(lower(line, at))) return aged(amount, "a", at + 1);
	const unit = timeUnit(lower(line, at));
	if (unit === undefined || unit[1] !== 1) return undefined;
	at++;
	if (isDash(line.atoms[at])) at++;
	if (/^olds?$/.test(lower(line, at))) return aged(amount, unit[0], at + 1);
	if (lower(line, at) === "of" && lower(line, at + 1) === "age") return aged(amount, unit[0], at + 2);
	return undefined;
}

function fromAged(line: Line, amount: Amount): Amount | undefined {
	if (isLimitOfAges(line, amount)) return { ...aged(amount, "a", amount.to), implied: ["unit"] };
	const before = lower(line, amount.from - 1);
	const of = before === "of" && /^ages?$/.test(lower(line, amount.from - 2));
	const verb = is(line, amount.from - 1, "turning-verb");
	const age = /^(?:aged?|ages)$/.test(before) || of;
	if (!age && !verb) return undefined;
	if (amount.united || (amount.value ?? 0) > 130 || amount.numeral.form === "vague") return undefined;
	if (
		verb &&
		(amount.value! < 10 ||
			(/^\p{Ll}/u.test(lower(line, amount.to)) &&
				!/^(?:on|in|this|last|and|when|before|after)$/.test(lower(line, amount.to))))
	)
		return undefined;
	// "under the age of five": what bounds it stands before the article.
	const article = of && lower(line, amount.from - 3) === "the" ? 1 : 0;
	const from = of ? amount.from - 2 - article : amount.from - 1;
	return { ...aged(amount, "a", amount.to), from: verb ? amount.from : from, implied: ["unit"] };
}

/** "as young as 13", "the youngest of whom was 13", "aged between 19 and 27", "between the ages of 18 and 24". */
function isLimitOfAges(line: Line, amount: Amount): boolean {
	const { value = 0, united, numeral, from, to } = amount;
	if (united || numeral.dressed || !isYears(value) || isPlural(lower(line, to))) return false;
	if (lower(line, from - 1) === "as" && /^(?:young|old)$/.test(lower(line, from - 2))) return true;
	return (
		isOldest(line, from) || isOneOf(line, amount) || isPersonOf(line, amount) || isEndOfAges(line, amount)
	);
}

const isYears = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 115;

/** "the youngest of whom was 13" */
function isOldest(line: Line, at: number): boolean {
	// "the youngest is 15, the oldest 58"
	if (is(line, at - 1, "eldest-word")) return true;
	if (!/^(?:was|is|being|just|only|aged)$/.test(lower(line, at - 1))) return false;
	for (let back = at - 2; back >= 0 && at - back < 8; back--) if (is(line, back, "eldest-word")) return true;
	return false;
}

/** "A woman of 71 broke her hip" */
function isOneOf(line: Line, { from, value = 0 }: Amount): boolean {
	// "a mother of six"
	const parent = is(line, from - 2, "parent-noun");
	const person = !parent && (is(line, from - 2, "child-noun") || PERSON.test(lower(line, from - 2)));
	return value >= 3 && lower(line, from - 1) === "of" && person && is(line, from - 3, "article");
}

/** Either end of "aged between 19 and 27", "between the ages of 18 and 24", "those between 18 and 70". */
function isEndOfAges(line: Line, amount: Amount): boolean {
	const at = amount.from;
	if (lower(line, at - 1) === "between")
		return isAgesBefore(line, at - 1) || isGroupBefore(line, at - 1, amount);
	if (!/^(?:and|to|or|,|-|–|‑)$/.test(lower(line, at - 1)) || !isNumber(line, at - 2)) return false;
	const between = lower(line, at - 3) === "between";
	if (between && lower(line, at - 1) === "and" && isGroupBefore(line, at - 3, amount)) return true;
	return isAgesBefore(line, between ? at - 3 : listStart(line, at - 2));
}

/** "compulsory for those between 18 and 70" */
function isGroupBefore(line: Line, between: number, amount: Amount): boolean {
	if (
		!/^(?:those|people|adults|women|men|anyone|citizens|everyone|persons|residents|voters|children)$/.test(
			lower(line, between - 1),
		)
	)
		return false;
	return (amount.value ?? 0) <= 99 && !/^(?:percent|%|years?|-)$/.test(lower(line, amount.to));
}

/** "aged two, five and nine": where the list of ages begins. */
function listStart(line: Line, last: number): number {
	let at = last;
	while (at > 1 && lower(line, at - 1) === "," && isNumber(line, at - 2)) at -= 2;
	return at;
}

/** "She was 91.", "who was 34 when": a person, and nothing that could be counted. */
function isPersonOf(line: Line, amount: Amount): boolean {
	const at = amount.from;
	if ((amount.value ?? 0) < 3 || !/^(?:[.,;]|when|at|and|)$/.test(lower(line, amount.to))) return false;
	if (/^(?:was|is|turned)$/.test(lower(line, at - 1))) return /^(?:he|she|who)$/.test(lower(line, at - 2));
	// "died of an overdose at 24"
	if (lower(line, at - 1) !== "at" || (amount.value ?? 0) < 13) return false;
	// "put the number of dead at 41"
	if (lower(line, at - 2) === "dead" && lower(line, at - 3) === "of") return false;
	for (let back = at - 2; back >= 0 && at - back < 8; back--) {
		// "put the number of dead at 41" counts.
		if (is(line, back, "life-event") && lower(line, back - 1) !== "of") return true;
		if (/^[.,;:]$/.test(lower(line, back))) return false;
	}
	return false;
}

function isNumber(line: Line, at: number): boolean {
	return line.atoms[at]?.digits === true || CARDINALS.has(lower(line, at));
}

function isAgesBefore(line: Line, at: number): boolean {
	if (/^(?:aged|ages|age)$/.test(lower(line, at - 1))) return true;
	return lower(line, at - 1) === "of" && lower(line, at - 2) === "ages";
}

const GROUPS =
	/^(?:people|persons|children|kids|anyone|everyone|those|women|men|girls|boys|adults|patients|voters|americans|britons|workers|residents|players|drivers|students|youths?|someone|teenagers|minors|were|are|all|population|of|for|to|by|from|with|among)$/;

/** "voters under 30", "children under five", "most patients were over 65", "under-18s": a limit of age, if nothing is counted. */
function fromLimit(line: Line, amount: Amount): Amount | undefined {
	const value = amount.value ?? 0;
	if (amount.united || amount.numeral.dressed || !Number.isInteger(value) || value < 2 || value > 100)
		return undefined;
	const joint = isDash(line.atoms[amount.from - 1]);
	const limit = joint ? amount.from - 2 : amount.from - 1;
	if (!/^(?:under|over)$/.test(lower(line, limit))) return undefined;
	if (lower(line, amount.to) === "s" && !line.atoms[amount.to]!.space)
		return { ...aged(amount, "a", amount.to + 1), implied: ["unit"] };
	const after = lower(line, amount.to);
	const open =
		after === "" ||
		/^(?:[,.;:!?)”"]|and|or|are|were|who|have|had|in|from|at|to|is|was|will|can|could|should|must|with|on|by|for|said)$/.test(
			after,
		) ||
		(verbOf(after) !== undefined && !isPlural(after));
	const strong =
		GROUPS.test(lower(line, limit - 1)) &&
		!/^(?:were|are|of|for|to|by|from|with|among|all)$/.test(lower(line, limit - 1));
	return open &&
		(strong ||
			(is(line, limit - 1, "copula") &&
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
function isSetOff({ atoms }: Line, value: number, from: number, to: number): boolean {
	// ", now 56,": as old as that today.
	const now = atoms[from - 1]?.lower === "now" ? from - 1 : from;
	// "Yun-yue, 52,": a name goes on behind its hyphen.
	const last = isJoint(atoms, now - 3) ? now - 4 : now - 2;
	const [first, name, mark] = [atoms[last - 1], atoms[last], atoms[to]?.text ?? ""];
	if (atoms[now - 1]?.text !== "," || isJoint(atoms, from - 1) || !/^[,;.)]$/.test(mark)) return false;
	if (mark === "." && (to !== atoms.length - 1 || value < 10)) return false;
	if (name === undefined || isA(name.lower, "month", "weekday")) return false;
	const alone = value >= 15 && value < 100 && mark === "," && !atoms[to + 1]?.digits;
	if (alone) return isCapitalised(name) || PERSON.test(name.lower) || isA(name.lower, "role");
	if (isA(name.lower, "child-noun") && mark === ",") return true;
	return isCapitalised(name) && isCapitalised(first);
}

/** "its driver, Suresh Rawat (46), had", not the minute of a goal behind a surname. */
function isBracketed(line: Line, amount: Amount): boolean {
	if (lower(line, amount.from - 1) !== "(" || lower(line, amount.to) !== ")") return false;
	const [first, last] = [line.atoms[amount.from - 3], line.atoms[amount.from - 2]];
	const { value = 0 } = amount;
	if (value < 10 || value > 99 || last === undefined || !isCapitalised(last)) return false;
	return (
		isCapitalised(first) && last.text.length > 1 && first!.text !== "The" && !/\p{Lu}{2}/u.test(last.text)
	);
}

/** "The suspect, 24, was charged." */
const PERSON =
	/^(?:suspect|victim|man|woman|driver|student|teenager|defendant|player|striker|singer|actor|actress|father|mother|boy|girl|attacker|gunman|officer|soldier|pilot|worker|teacher|author|widow|son|daughter|wife|husband|brother|sister|president|midfielder|goalkeeper|defender)$/;

function aged(amount: Amount, unit: string, to: number): Amount {
	return { ...amount, kind: "age", unit, to, united: true };
}
