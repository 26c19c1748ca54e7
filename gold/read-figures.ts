import { readDocument } from "../lambdas/extract/document.ts";
import { findQuantities } from "../lambdas/extract/figures/quantities/find-quantities.ts";
import type { FigureKind, Quantity } from "../lambdas/shared/extraction.ts";

/** What any system says about a stretch of text, in the terms that all suites can be scored in. */
export interface Reading {
	start: number;
	end: number;
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	/** ISO 4217, UCUM, "%". */
	unit?: string | undefined;
	/** The ends of a bound or range that belong to it: "[" or "]" at low, high. */
	closed?: string | undefined;
}

/** Our quantities of `text`, of the given kinds; the dates of the article are not read here. */
export function ours(text: string, kinds?: readonly FigureKind[]): Quantity[] {
	const { sentences } = readDocument({ text });
	const found = findQuantities(text, sentences);
	return kinds === undefined ? found : found.filter((quantity) => kinds.includes(quantity.kind));
}

export function toReading(quantity: Quantity): Reading {
	return {
		start: quantity.start,
		end: quantity.end,
		value: quantity.value,
		low: quantity.low,
		high: quantity.high,
		unit: quantity.unit,
	};
}

export function sameNumber(a: number | undefined, b: number | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

/** True where the two name the same value, or the same range, and the same unit if `gold` names one. */
export function agrees(gold: Reading, found: Reading): boolean {
	if (gold.unit !== undefined && gold.unit !== found.unit) return false;
	if (gold.closed !== undefined && gold.closed !== found.closed) return false;
	return (
		sameNumber(gold.value, found.value) &&
		sameNumber(gold.low, found.low) &&
		sameNumber(gold.high, found.high)
	);
}

/** A case passes if each expected reading is met by one that overlaps it, and nothing else was read. */
export function passes(gold: readonly Reading[], found: readonly Reading[]): boolean {
	if (gold.length !== found.length) return false;
	const left = [...found];
	return gold.every((wanted) => {
		const index = left.findIndex(
			(reading) => reading.start < wanted.end && wanted.start < reading.end && agrees(wanted, reading),
		);
		if (index < 0) return false;
		left.splice(index, 1);
		return true;
	});
}
