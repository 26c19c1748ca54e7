import type { Quantity } from "../../../shared/extraction.ts";
import type { Span } from "../../../shared/span.ts";
import { type Amount, countOf, type Line, spanOf, textOf } from "./amount.ts";
import { joinBounds, readBounds } from "./bounds.ts";
import { joinCents } from "./cents.ts";
import { readChange } from "./change.ts";
import { currencyBefore } from "./currency-before.ts";
import { shareUnits } from "./ellipsis.ts";
import { levelsBehind, linkLevels, shareChange } from "./levels.ts";
import { type LineContext, readLines } from "./lines.ts";
import { withSi } from "./measures.ts";
import { isNoFigure, isOfDate } from "./not-a-figure.ts";
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numerals.ts";
import { joinRanges } from "./ranges.ts";
import { readRanks } from "./ranks.ts";
import { readRates } from "./rates.ts";
import { joinRatios, readFactors, readMultiples, readTimes, shareOf } from "./ratios.ts";
import { isWhen } from "./says-when.ts";
import { joinScores } from "./scores.ts";
import { withSign } from "./signs.ts";
import { joinTolerances } from "./tolerances.ts";
import { withUnits } from "./with-units.ts";
import { readZeros } from "./zeros.ts";

/**
 * The quantities of `text` in order: numbers with their units, bounds, ranges and changes, read from their own words.
 * Spans do not overlap; years, dates, names and references are left out. Linear in the text's length; never throws.
 *
 * @param sentences spans to read one by one; no quantity crosses them
 */
export function findQuantities(
	text: string,
	sentences: readonly Span[],
	context: LineContext = {},
): Quantity[] {
	return readLines(text, sentences, context).flatMap((line) =>
		line === undefined ? [] : quantitiesOf(line),
	);
}

/** The quantities of one sentence. */
export function quantitiesOf(line: Line): Quantity[] {
	const numbers = readNumerals(line).map(countOf);
	return STEPS.reduce((read: Amount[], step) => step(line, read), numbers).map((amount) =>
		toQuantity(line, amount),
	);
}

/** Makes of a sentence's amounts what they are after it. */
type Step = (line: Line, amounts: Amount[]) => Amount[];

const each =
	(read: (line: Line, amount: Amount) => Amount): Step =>
	(line, amounts) =>
		amounts.map((amount) => read(line, amount));
const without =
	(test: (line: Line, amount: Amount) => boolean): Step =>
	(line, amounts) =>
		amounts.filter((amount) => !test(line, amount));

/** From bare numbers to quantities: what proposes a unit, what joins two numbers, what drops and what bounds, in order. */
const STEPS: readonly Step[] = [
	each(withSign),
	// Before units: "three times the 40 metres", "one in five metres", "3-1" have none.
	each((line, amount) => readTimes(line, amount) ?? amount),
	joinRatios,
	joinScores,
	withUnits,
	// "11 stone 4": a number within another's unit is none of its own.
	(_, amounts) => merge(amounts),
	// Only with units does one know the cents behind the dollars, and that "two-thirds" is of no hour and no million.
	joinCents,
	each((_, amount) => shareOf(amount)),
	// "4.54 ± 0.05 billion years": the unit stands behind both.
	joinTolerances,
	shareUnits,
	// "from 31 million in 2024 to 26 million": a year is the end of no range.
	without((line, amount) => !amount.united && (isOfDate(line, amount) || isWhen(line, amount))),
	joinRanges,
	// After ranges: each end of "pages 3-5" looks like a count by itself.
	without(isNoFigure),
	// What is read from other words than numbers; the longer of two that overlap stays.
	(line, amounts) =>
		merge([...amounts, ...readRanks(line), ...readMultiples(line), ...readFactors(line), ...readZeros(line)]),
	without(isWhen),
	// After ranges: "at least 10 to 20", "up to 3-5%".
	each(readBounds),
	(_, amounts) => merge(amounts),
	joinBounds,
	// After bounds: "rose to at least 40" is a change to, not by.
	each(readChange),
	shareChange,
	readRates,
	levelsBehind,
	(_, amounts) => linkLevels(amounts),
	each((_, amount) => withSi(amount)),
];

function readNumerals(line: Line): Numeral[] {
	const numerals: Numeral[] = [];
	for (let at = 0; at < line.size; at++) {
		const money = line.isDigits(at) && currencyBefore(line, at) !== undefined;
		const numeral = readNumeral(line, at, { money, noAnd: line.lower(at - 1) === "between" });
		if (numeral === undefined) continue;
		// "(6/8)"
		const isDate = numeral.form === "fraction" && line.owner(at) === "date";
		if (!isDate) numerals.push(numeral);
		at = numeral.to - 1;
	}
	return numerals;
}

/** In order, the longer of two that overlap. */
function merge(amounts: Amount[]): Amount[] {
	const sorted = amounts.sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: Amount[] = [];
	for (const amount of sorted) {
		const last = kept.at(-1);
		if (last === undefined || amount.from >= last.to) kept.push(amount);
		else if (amount.to - amount.from > last.to - last.from) kept[kept.length - 1] = amount;
	}
	return kept;
}

function toQuantity(line: Line, amount: Amount): Quantity {
	const { from: _, to: _to, numeral: _numeral, united: _united, attributive: _joined, ...fields } = amount;
	return { ...spanOf(line, amount), text: textOf(line, amount), ...fields };
}
