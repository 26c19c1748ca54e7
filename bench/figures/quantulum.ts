import { dataRows } from "../../gold/development-data.ts";
import { ours, sameNumber } from "../../gold/read-figures.ts";
import { UNIT_NAMES } from "./units.ts";

interface Case {
	text: string;
	quantities: { value: number; unit: string; surface: string }[];
}

export interface F1 {
	gold: number;
	found: number;
	right: number;
	missed: string[];
}

/**
 * quantulum3's tests: value and unit of each quantity, as F1. A range there is its middle. Years are numbers there and dates
 * here: a bare year in gold is left out of the count, as are our vague amounts ("several"), which are none there.
 */
export function scoreQuantulum(): F1 | undefined {
	const cases = dataRows<Case>("figures", "quantulum3.jsonl");
	const ambiguous = dataRows<Case>("figures", "quantulum3_ambiguity.jsonl");
	if (cases === undefined || ambiguous === undefined) return undefined;
	const score: F1 = { gold: 0, found: 0, right: 0, missed: [] };
	for (const { text, quantities } of [...cases, ...ambiguous]) {
		const gold = quantities.filter(
			({ unit, value }) => !(unit === "dimensionless" && value >= 1900 && value < 2100),
		);
		const found = ours(text).filter(
			(quantity) => quantity.kind !== "rank" && !quantity.implied?.includes("low"),
		);
		const left = [...found];
		score.gold += gold.length;
		score.found += found.length;
		for (const wanted of gold) {
			const index = left.findIndex((quantity) => {
				const value = quantity.value ?? (quantity.low! + quantity.high!) / 2;
				const [unit, factor] = UNIT_NAMES[wanted.unit] ?? [wanted.unit, 1];
				return (
					sameNumber(wanted.value * factor, value) &&
					(unit === "" ? quantity.unit === undefined : quantity.unit === unit)
				);
			});
			if (index < 0)
				score.missed.push(`${wanted.surface} = ${wanted.value} ${wanted.unit}   in: ${text.slice(0, 100)}`);
			else {
				score.right++;
				left.splice(index, 1);
			}
		}
		for (const extra of left)
			score.missed.push(`extra ${extra.text} ${extra.value} ${extra.unit}   in: ${text.slice(0, 100)}`);
	}
	return score;
}
