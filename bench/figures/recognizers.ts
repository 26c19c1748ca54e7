import { dataRows } from "../../gold/development-data.ts";
import { ours, passes, type Reading, toReading } from "../../gold/read-figures.ts";
import type { FigureKind, Quantity } from "../../lambdas/shared/extraction.ts";
import { UNIT_NAMES } from "./units.ts";

interface Case {
	input: string;
	results: { text: string; start: number; end: number; resolution: Record<string, string> | null }[];
}

interface Suite {
	file: string;
	/** Our kinds that the suite's model is about. */
	kinds?: readonly FigureKind[];
	gold(result: Case["results"][number]): Reading;
	map?(quantity: Quantity, text: string): Reading[];
}

const united = (result: Case["results"][number]): Reading => {
	const name = result.resolution?.unit ?? "";
	const [unit, factor] = DIMENSION_NAMES[name] ?? UNIT_NAMES[name] ?? [`unknown ${name}`, 1];
	return {
		start: result.start,
		end: result.end,
		value: Number(result.resolution?.value ?? Number.NaN) * factor,
		unit,
	};
};

/** In the models of measures "Pound" is a weight. */
let DIMENSION_NAMES: typeof UNIT_NAMES = {};

/** The specs of Microsoft Recognizers-Text that are about figures, and how our records read in their terms. */
export const SUITES: Readonly<Record<string, Suite>> = {
	Number: {
		file: "Number.NumberModel",
		gold: ({ start, end, resolution }) => ({ start, end, value: Number(resolution?.value) }),
		// The model wants bare numbers: ours with their units off, both ends of a range, not a number that its unit is
		// glued to ("180ml"); cents and pence as written.
		map: (quantity, text) => {
			if (quantity.kind === "rank" || (quantity.kind === "measure" && /\d\p{L}/u.test(quantity.text)))
				return [];
			const { start, end } = quantity;
			const minor = /\b(?:cents?|pence|penny|sen)\b|¢/i.test(text.slice(start, end)) ? 100 : 1;
			const values = quantity.values ?? [
				quantity.value,
				...(quantity.implied?.includes("low") ? [] : [quantity.low, quantity.high]),
			];
			return values.flatMap((value) => (value === undefined ? [] : [{ start, end, value: value * minor }]));
		},
	},
	NumberRange: {
		file: "Number.NumberRangeModel",
		gold: ({ start, end, resolution }) => ({ start, end, ...interval(resolution?.value ?? "") }),
		// A bound is a half-open range; what is exact or only approximate is none.
		map: (quantity) => {
			const range = rangeOf(quantity);
			return range === undefined ? [] : [{ start: quantity.start, end: quantity.end, ...range }];
		},
	},
	Percent: {
		file: "Number.PercentModel",
		kinds: ["percent"],
		gold: ({ start, end, resolution }) => ({
			start,
			end,
			value: Number.parseFloat(resolution?.value ?? ""),
			unit: "%",
		}),
	},
	Currency: { file: "NumberWithUnit.CurrencyModel", kinds: ["money"], gold: united },
	Dimension: { file: "NumberWithUnit.DimensionModel", kinds: ["measure", "speed"], gold: united },
	Age: { file: "NumberWithUnit.AgeModel", kinds: ["age"], gold: united },
	Temperature: {
		file: "NumberWithUnit.TemperatureModel",
		kinds: ["temperature"],
		gold: united,
		// "degrees" alone is implied to be Celsius here, and "Degree" there.
		map: (quantity) => [
			{ ...toReading(quantity), ...(quantity.implied?.includes("unit") && { unit: "deg" }) },
		],
	},
};

/** Their models of units know no ranges and read the end that has the unit: ours stands for that end. */
function upperEnd(reading: Reading): Reading {
	return reading.low === undefined || reading.high === undefined
		? reading
		: { ...reading, value: reading.high, low: undefined, high: undefined };
}

function isNumbered(reading: Reading): boolean {
	return [reading.value, reading.low, reading.high].some(
		(number) => number !== undefined && !Number.isNaN(number),
	);
}

function interval(value: string): Partial<Reading> {
	const match = /^([[(])([^,]*),([^,]*)([\])])$/.exec(value);
	if (match === null) return {};
	const [, open, low, high, close] = match;
	const ends = { low: low === "" ? undefined : Number(low), high: high === "" ? undefined : Number(high) };
	// Ranges with two ends are written half-open whatever the words say.
	const closed =
		ends.low !== undefined && ends.high !== undefined
			? ""
			: (open === "[" ? "[" : "") + (close === "]" ? "]" : "");
	return { ...ends, closed };
}

function rangeOf(quantity: Quantity): Partial<Reading> | undefined {
	const { modifier, value, low, high } = quantity;
	if (modifier === "between")
		return quantity.implied?.includes("low") ? undefined : { low, high, closed: "" };
	if (modifier === "at-least") return { low: value, closed: "[" };
	if (modifier === "more-than") return { low: value, closed: "" };
	if (modifier === "at-most") return { high: value, closed: "]" };
	if (modifier === "less-than") return { high: value, closed: "" };
	return undefined;
}

export interface Score {
	cases: number;
	passed: number;
	failed: string[];
}

/** Scores our quantities, or another system, on one suite: cases in which everything is right. */
export function scoreSuite(name: string, other?: (text: string) => Reading[]): Score | undefined {
	const suite = SUITES[name]!;
	const cases = dataRows<Case>("figures", `recognizers.${suite.file}.jsonl`);
	if (cases === undefined) return undefined;
	DIMENSION_NAMES = name === "Dimension" ? { Pound: ["[lb_av]", 1] } : {};
	const failed: string[] = [];
	for (const { input, results } of cases) {
		// A unit without a number ("how much is that in dollars") is no figure, and asked of nobody.
		const gold = results.map(suite.gold).filter(isNumbered);
		const found =
			other?.(input).filter(isNumbered) ??
			ours(input, suite.kinds).flatMap(
				(quantity) => suite.map?.(quantity, input) ?? [upperEnd(toReading(quantity))],
			);
		if (!passes(gold, found))
			failed.push(`${input}\n    want ${JSON.stringify(gold)}\n    got  ${JSON.stringify(found)}`);
	}
	return { cases: cases.length, passed: cases.length - failed.length, failed };
}
