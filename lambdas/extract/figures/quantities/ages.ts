import { type Amount, type Line, lower } from "./amount.ts";
import { isCapitalised, isDash, isJoint } from "./atoms.ts";
import { timeUnit } from "./durations.ts";

/** "34-year-old", "five years old", "3 years of age", "aged 34", "age 87", and ", 34," after a name. */
export function readAge(line: Line, amount: Amount): Amount | undefined {
	return fromOld(line, amount) ?? fromAged(line, amount) ?? fromName(line, amount);
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
	const before = lower(line, amount.from - 1);
	const of = before === "of" && /^ages?$/.test(lower(line, amount.from - 2));
	const verb = before === "turned" || before === "turning" || before === "turns";
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
	const from = of ? amount.from - 2 : amount.from - 1;
	return { ...aged(amount, "a", amount.to), from: verb ? amount.from : from, implied: ["unit"] };
}

/** "John Smith, 34, said": a bare two-digit number set off by commas behind a capitalised name. */
function fromName(line: Line, amount: Amount): Amount | undefined {
	const { atoms } = line;
	if (amount.united || amount.numeral.form !== "digits" || amount.numeral.dressed) return undefined;
	const value = amount.value!;
	if (!Number.isInteger(value) || value < 1 || value > 115) return undefined;
	if (atoms[amount.from - 1]?.text !== "," || !/^[,;.)]$|^and$/.test(atoms[amount.to]?.text ?? ""))
		return undefined;
	const name = atoms[amount.from - 2];
	const first = atoms[amount.from - 3];
	if (
		!isCapitalised(name) ||
		!isCapitalised(first) ||
		MONTHS.test(name!.lower) ||
		isJoint(atoms, amount.from - 1)
	)
		return undefined;
	if (atoms[amount.to]!.text === "." || atoms[amount.to]!.text === "and") return undefined;
	return { ...aged(amount, "a", amount.to), implied: ["unit"] };
}

const MONTHS =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function aged(amount: Amount, unit: string, to: number): Amount {
	return { ...amount, kind: "age", unit, to, united: true };
}
