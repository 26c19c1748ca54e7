import { SMALL_MONEY } from "../../text/lexicon/currencies.ts";
import { type Amount, implying, type Line, mapNumbers } from "./amount.ts";
import { currencyAfter } from "./currency-after.ts";
import { currencyBefore } from "./currency-before.ts";
import { round } from "./numerals.ts";

/** One group of thousands behind a stop, which elsewhere are decimals. */
const GROUP = /^[1-9]\d{0,2}\.\d{3}$/;

/** The amount as money, where a currency stands before or after it. */
export function readMoney(line: Line, amount: Amount, floor: number): Amount | undefined {
	const start = signBefore(line, amount.from);
	const before = currencyBefore(line, start.at, floor);
	const found = before ?? (start.at === amount.from ? currencyAfter(line, amount) : undefined);
	if (found === undefined) return undefined;
	let money: Amount = {
		...amount,
		kind: "money",
		unit: found.code,
		united: true,
		from: before === undefined ? amount.from : found.edge,
		to: before === undefined ? found.edge : trailing(line, amount, found.code),
		...(found.implied && { implied: implying(amount, "unit") }),
	};
	const factor = (found.minor ?? 1) * (found.scale ?? 1);
	if (factor !== 1) money = mapNumbers(money, (value) => round(value * factor));
	const text = line.word(amount.numeral.from);
	if (SMALL_MONEY.has(found.code) && GROUP.test(text) && amount.value === Number(text))
		money = mapNumbers(money, (value) => value * 1000);
	if (start.negative) money = mapNumbers(money, (value) => -value);
	return money;
}

/** "$-3.2 million". */
function signBefore(line: Line, from: number): { at: number; negative: boolean } {
	const negative = line.is(from - 1, "minus-sign") && line.word(from - 2) === "$";
	return negative ? { at: from - 1, negative } : { at: from, negative: false };
}

/** "$150 million US", "$20 USD", "$40,000 dollars": what stands behind the number too names the same money. */
function trailing(line: Line, amount: Amount, code: string): number {
	if (line.word(amount.to) === code) return amount.to + 1;
	const behind = line.is(amount.to, "currency-noun") ? currencyAfter(line, amount) : undefined;
	const same = behind?.minor === undefined && (behind?.code === code || behind?.implied === true);
	return behind !== undefined && same ? behind.edge : amount.to;
}
