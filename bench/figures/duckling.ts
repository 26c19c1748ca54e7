import { dataRows } from "../../gold/development-data.ts";
import { agrees, ours, type Reading, toReading } from "../../gold/read-figures.ts";
import type { Score } from "./recognizers.ts";
import { UNIT_NAMES } from "./units.ts";

interface Case {
	text: string;
	/** `NumeralValue 1.2e6`, `simple Dollar 10`, `between Dollar (10, 20)`, `under EUR 7`; null: nothing is to be read. */
	expected: string | null;
}

/** In the suite of quantities a pound weighs. */
const WEIGHTS: typeof UNIT_NAMES = { Pound: ["[lb_av]", 1] };
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
	under: ["less-than", "at-most"],
	above: ["more-than", "at-least"],
};

interface Wanted extends Reading {
	modifiers?: readonly string[];
}

/**
 * Scores a duckling corpus (Numeral, AmountOfMoney, …): the whole input is one expression. Its "bucks" and bare
 * amounts have no currency, so that any fits; a vague amount stands for its low end, as duckling has no ranges for it.
 */
export function scoreDuckling(name: string, other?: (text: string) => Reading[]): Score | undefined {
	const cases = dataRows<Case>("figures", `${name}.EN.jsonl`);
	if (cases === undefined) return undefined;
	const failed: string[] = [];
	for (const { text: raw, expected } of cases) {
		const text = raw.replace(/\\x([0-9a-f]{4})/g, (_, code) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		);
		const wanted = expected === null ? undefined : parse(expected, text.length, name === "Quantity");
		if (!passesWhole(wanted, text, other))
			failed.push(
				`${text}  want ${expected}  got ${JSON.stringify(ours(text).map((q) => [q.text, q.modifier, q.value ?? [q.low, q.high], q.unit]))}`,
			);
	}
	return { cases: cases.length, passed: cases.length - failed.length, failed };
}

function passesWhole(wanted: Wanted | undefined, text: string, other?: (text: string) => Reading[]): boolean {
	if (other !== undefined) {
		const found = other(text);
		return wanted === undefined ? found.length === 0 : found.length === 1 && agrees(wanted, found[0]!);
	}
	const found = ours(text);
	if (wanted === undefined) return found.length === 0;
	if (found.length !== 1) return false;
	const [quantity] = found as [(typeof found)[number]];
	if (wanted.modifiers !== undefined && !wanted.modifiers.includes(quantity.modifier)) return false;
	const reading = toReading(quantity);
	if (quantity.implied?.includes("low"))
		Object.assign(reading, { value: reading.low, low: undefined, high: undefined });
	// A scale of degrees that was not written is implied to be Celsius here, and left open there.
	if (quantity.kind === "temperature" && quantity.implied?.includes("unit")) reading.unit = "deg";
	return agrees(wanted, inUnit(reading, wanted.unit));
}

/** "7 feet 10 inches" is feet here and inches there: the same length. */
function inUnit(reading: Reading, unit: string | undefined): Reading {
	const factor = (SI[reading.unit ?? ""] ?? Number.NaN) / (SI[unit ?? ""] ?? Number.NaN);
	if (reading.unit === unit || Number.isNaN(factor)) return reading;
	const scale = (value: number | undefined) => (value === undefined ? undefined : value * factor);
	return {
		...reading,
		unit,
		value: scale(reading.value),
		low: scale(reading.low),
		high: scale(reading.high),
	};
}

const SI: Readonly<Record<string, number>> = {
	km: 1000,
	m: 1,
	cm: 0.01,
	mm: 0.001,
	"[mi_i]": 1609.344,
	"[yd_i]": 0.9144,
	"[ft_i]": 0.3048,
	"[in_i]": 0.0254,
	s: 1,
	min: 60,
	h: 3600,
	d: 86_400,
	wk: 604_800,
	mo: 2_592_000,
	a: 31_536_000,
	kg: 1000,
	g: 1,
	mg: 0.001,
	L: 1,
	mL: 0.001,
	hL: 100,
};

function parse(expected: string, length: number, weights: boolean): Wanted {
	const span = { start: 0, end: length };
	const numeral = /^NumeralValue \(?([-\d.e]+)\)?$/.exec(expected);
	if (numeral !== null) return { ...span, value: Number(numeral[1]) };
	const duration = /^DurationData (\d+) (\w+)$/.exec(expected);
	if (duration !== null) return { ...span, ...inOurs(duration[2]!, weights, { value: Number(duration[1]) }) };
	const match = /^(simple|between|under|above) (\w+) \(?([-\d.e]+)(?:, ?([-\d.e]+))?\)?/.exec(expected);
	if (match === null) return { ...span, value: Number.NaN };
	const [, shape, unit, first, second] = match;
	if (shape === "between")
		return { ...span, ...inOurs(unit!, weights, { low: Number(first), high: Number(second) }) };
	const modifiers = BOUNDS[shape!];
	return { ...span, ...inOurs(unit!, weights, { value: Number(first) }), ...(modifiers && { modifiers }) };
}

function inOurs(
	name: string,
	weights: boolean,
	numbers: { value?: number; low?: number; high?: number },
): Partial<Reading> {
	const [unit, factor] = (weights ? WEIGHTS[name] : undefined) ?? UNIT_NAMES[name] ?? [name, 1];
	const scaled = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, value * factor]));
	return unit === "" ? scaled : { ...scaled, unit };
}
