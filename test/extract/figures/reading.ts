import { readDocument } from "../../../lambdas/extract/document.ts";
import { findFigures } from "../../../lambdas/extract/figures/find-figures.ts";
import { findQuantities } from "../../../lambdas/extract/figures/quantities/find-quantities.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";
import type { EntityMention, Figure, Quantity } from "../../../lambdas/shared/extraction.ts";

/** The quantities of a text. */
export function quantities(text: string, country?: string): Quantity[] {
	return findQuantities(text, readDocument({ text }).sentences, { country });
}

/** The one quantity of a text without its span, so that a test states all that it says. */
export function only(text: string, country?: string): Omit<Quantity, "start" | "end"> {
	const found = quantities(text, country);
	if (found.length !== 1) throw new Error(`${found.length} quantities in "${text}"`);
	const { start: _, end: __, ...rest } = found[0]!;
	return rest;
}

/** The values of a text, ranges as pairs. */
export function values(text: string): (number | [number, number] | number[])[] {
	return quantities(text).map(({ value, values, low, high }) => values ?? value ?? [low!, high!]);
}

/** The figures of a text, with the names that are given; its dates and sources nobody has looked for. */
export function figures(text: string, entities: EntityMention[] = []): Figure[] {
	return findFigures(readText(readDocument({ text })), { entities, dates: [] });
}
