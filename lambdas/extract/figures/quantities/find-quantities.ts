import type { Span } from "../../../shared/span.ts";
import type { Quantity } from "../../extraction.ts";
import { readAge } from "./ages.ts";
import { type Amount, countOf, type Line, lower, mapNumbers } from "./amount.ts";
import { isDash, isJoint } from "./atoms.ts";
import { joinBounds, readBounds } from "./bounds.ts";
import { linkLevels, readChange, shareChange } from "./change.ts";
import { readDuration } from "./durations.ts";
import { readLines } from "./lines.ts";
import { readMeasure, withSi } from "./measures.ts";
import { currencyBefore, joinCents, readMoney } from "./money.ts";
import { isChain, isNoFigure, isYear } from "./not-a-figure.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { readPercent } from "./percent.ts";
import { joinRanges } from "./ranges.ts";
import { readRanks } from "./ranks.ts";
import { readRates } from "./rates.ts";
import { joinRatios, readFactors, readMultiples, readTimes, shareOf } from "./ratios.ts";
import { joinScores } from "./scores.ts";
import { extentOf, spanReader } from "./spans.ts";
import { readZeros } from "./zeros.ts";

/** What stands around the text: the article's country reads "$", its dates are no figures. */
export interface QuantityContext {
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
	/** Date expressions of the text, in order. */
	dates?: readonly Span[];
}

/**
 * The quantities of `text` in order: numbers with their units, bounds, ranges and changes, read from their own words.
 * Spans do not overlap; years, dates, names and references are left out. Linear in the text's length; never throws.
 *
 * @param sentences spans to read one by one; no quantity crosses them
 */
export function findQuantities(
	text: string,
	sentences: readonly Span[],
	context: QuantityContext = {},
): Quantity[] {
	const datesOf = spanReader(context.dates ?? []);
	return readLines(text, sentences, context.country).flatMap((line) =>
		line === undefined ? [] : quantitiesOf(line, datesOf(extentOf(line.atoms))),
	);
}

/** The quantities of one sentence. */
export function quantitiesOf(line: Line, dates: readonly Span[]): Quantity[] {
	return readLine(line, dates).map((amount) => toQuantity(line, amount));
}

function readLine(line: Line, dates: readonly Span[]): Amount[] {
	const bare = readNumerals(line).map((numeral) => withSign(line, countOf(numeral)));
	const counts = joinScores(
		line,
		joinRatios(
			line,
			bare.map((amount) => readTimes(line, amount) ?? amount),
		),
	);
	const united = joinCents(line, withUnits(line, counts)).map(shareOf);
	// Bounds come after ranges: "at least 10 to 20", "up to 3-5%".
	// "from 31 million in 2024 to 26 million": a year is the end of no range.
	const ranges = joinRanges(
		line,
		united.filter(
			(amount) =>
				amount.united || (!isYear(line, amount) && !isChain(line, amount) && !isDate(line, amount, dates)),
		),
	);
	const figures = ranges.filter((amount) => !isNoFigure(line, amount));
	const all = merge([
		...figures,
		...readRanks(line),
		...readMultiples(line),
		...readFactors(line),
		...readZeros(line),
	]);
	const kept = all.filter((amount) => !isDate(line, amount, dates)).map((amount) => readBounds(line, amount));
	const bounded = joinBounds(line, merge(kept));
	const changed = shareChange(
		line,
		bounded.map((amount) => readChange(line, amount)),
	);
	return linkLevels(readRates(line, changed)).map(withSi);
}

function readNumerals(line: Line): Numeral[] {
	const numerals: Numeral[] = [];
	for (let at = 0; at < line.atoms.length; at++) {
		const money = line.atoms[at]!.digits && currencyBefore(line, at) !== undefined;
		const numeral = readNumeral(line.atoms, at, { money, noAnd: lower(line, at - 1) === "between" });
		if (numeral === undefined) continue;
		numerals.push(numeral);
		at = numeral.to - 1;
	}
	return numerals;
}

/** The readers are tried from the most to the least telling unit. */
function withUnits(line: Line, amounts: Amount[]): Amount[] {
	let floor = 0;
	const united = amounts.map((amount) => {
		const read = amount.united ? amount : withUnit(line, amount, floor);
		floor = read.to;
		return read;
	});
	for (let index = united.length - 2; index >= 0; index--)
		united[index] = withSharedUnit(line, united[index]!, united[index + 1]!);
	return united;
}

/** "rose 3 and 4 percent", "45 or 50 mg": the unit stands once for both. */
function withSharedUnit(line: Line, amount: Amount, next: Amount): Amount {
	const shared = /^(?:percent|measure|temperature|speed)$/.test(next.kind) && next.from === next.numeral.from;
	if (amount.united || !shared || next.from !== amount.to + 1 || amount.value === undefined) return amount;
	if (!/^(?:and|or|,)$/.test(lower(line, amount.to)) || amount.numeral.form !== next.numeral.form)
		return amount;
	return { ...amount, kind: next.kind, unit: next.unit!, united: true };
}

function withUnit(line: Line, amount: Amount, floor: number): Amount {
	return (
		readPercent(line, amount) ??
		readMoney(line, amount, floor) ??
		readAge(line, amount) ??
		readDuration(line, amount) ??
		readMeasure(line, amount) ??
		amount
	);
}

/** "minus 10", "-36", but not the hyphen of "COVID-19" or of a range. */
function withSign(line: Line, amount: Amount): Amount {
	const sign = line.atoms[amount.from - 1];
	if (sign === undefined || amount.value === undefined) return amount;
	const word = /^(?:minus|negative)$/.test(sign.lower);
	const mark =
		/^[-−–]$/.test(sign.text) &&
		(sign.space || /^[<>=($]$/.test(lower(line, amount.from - 2))) &&
		(amount.from === 1 || sign.text !== "–") &&
		!isRangeDash(line, amount.from - 1);
	const tight =
		mark && line.atoms[amount.from]!.space === false && line.atoms[amount.from - 2]?.digits !== true;
	const apart = mark && amount.from === 1;
	return word || tight || apart
		? { ...mapNumbers(amount, (value) => -value), from: amount.from - 1 }
		: amount;
}

function isRangeDash(line: Line, at: number): boolean {
	return (
		isDash(line.atoms[at]) &&
		line.atoms[at - 1]?.digits === true &&
		!isJoint(line.atoms, at) &&
		line.atoms[at + 1]?.space === true
	);
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

/**
 * Years, days and times are dates; so are stretches that only say when ("two years ago").
 * "The next five years" is a date and still a stretch of five years.
 */
function isDate(line: Line, amount: Amount, dates: readonly Span[]): boolean {
	if (
		amount.kind !== "count" &&
		amount.kind !== "duration" &&
		amount.kind !== "rank" &&
		amount.kind !== "score"
	)
		return false;
	const { start, end } = spanOf(line, amount);
	const date = dates.find((span) => span.start < end && start < span.end);
	if (date === undefined) return amount.kind === "duration" && isWhen(lower(line, amount.to));
	if (amount.kind !== "duration") return true;
	return (
		isWhen(lower(line, amount.to)) ||
		(!/^(?:the )?(?:next|last|past|coming|previous|first|for|over|within|following|final|preceding)\b/i.test(
			line.text.slice(date.start, end),
		) &&
			!(date.start === start && date.end === end))
	);
}

function isWhen(after: string): boolean {
	return /^(?:ago|earlier|later|hence)$/.test(after);
}

function spanOf(line: Line, amount: Amount): Span {
	return { start: line.atoms[amount.from]!.start, end: line.atoms[amount.to - 1]!.end };
}

function toQuantity(line: Line, amount: Amount): Quantity {
	const {
		from: _from,
		to: _to,
		numeral: _numeral,
		united: _united,
		attributive: _attributive,
		...fields
	} = amount;
	const span = spanOf(line, amount);
	return { ...span, text: line.text.slice(span.start, span.end), ...fields };
}
