import type { Quantity } from "../../../shared/extraction.ts";
import type { Span } from "../../../shared/span.ts";
import { type Amount, countOf, type Line, lower } from "./amount.ts";
import { joinBounds, readBounds } from "./bounds.ts";
import { joinCents } from "./cents.ts";
import { readChange } from "./change.ts";
import { currencyBefore } from "./currency-before.ts";
import { shareUnits } from "./ellipsis.ts";
import { linkLevels, shareChange } from "./levels.ts";
import { readLines } from "./lines.ts";
import { withSi } from "./measures.ts";
import { isNoFigure } from "./not-a-figure.ts";
import { type Numeral, readNumeral } from "./numerals.ts";
import { joinRanges } from "./ranges.ts";
import { readRanks } from "./ranks.ts";
import { readRates } from "./rates.ts";
import { joinRatios, readFactors, readMultiples, readTimes, shareOf } from "./ratios.ts";
import { joinScores } from "./scores.ts";
import { withSign } from "./signs.ts";
import { extentOf, spanReader } from "./spans.ts";
import { joinTolerances } from "./tolerances.ts";
import { withUnits } from "./with-units.ts";
import { isChain, isYear } from "./years-and-times.ts";
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
	const united = shareUnits(
		line,
		joinTolerances(line, joinCents(line, withUnits(line, counts)).map(shareOf)),
	);
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
