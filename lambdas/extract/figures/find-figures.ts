import type { DateExpression, EntityMention, Figure, Quantity } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";
import { addCounted } from "./counted/find-counted.ts";
import { quantitiesOf } from "./quantities/find-quantities.ts";
import { readLines } from "./quantities/lines.ts";
import { extentOf, spanReader } from "./quantities/spans.ts";
import { linkFigures } from "./relations/link-figures.ts";

/** What the rest of extract already knows about the article. */
export interface FigureContext {
	entities: EntityMention[];
	dates: DateExpression[];
	/** ISO 3166-1 alpha-2 of the article; "$" is its dollar. Absent: "$" is USD, marked implied. */
	country?: string;
}

/** The figures of an article in text order, before anyone says whose claims they are; a figure's ordinal is its index. Linear; never throws. */
export function findFigures(reading: Reading, context: FigureContext): Figure[] {
	const { text, sentences } = reading;
	const namesOf = spanReader(context.entities);
	const counted = readLines(text, sentences, context).flatMap((line) => {
		if (line === undefined) return [];
		const names = namesOf(extentOf(line.atoms));
		const outside = quantitiesOf(line).filter(
			(quantity) => isOfThisWorld(quantity) && !isInName(quantity, names),
		);
		return addCounted(line, outside);
	});
	return linkFigures(reading, counted);
}

/** Nothing in the news is larger, or smaller; and no table takes "10^300". */
const LARGEST = 1e30;

function isOfThisWorld({ value, low, high, values = [], si }: Quantity): boolean {
	return [value, low, high, ...values, si?.value, si?.low, si?.high].every(
		(number) =>
			number === undefined ||
			number === 0 ||
			(Math.abs(number) <= LARGEST && Math.abs(number) >= 1 / LARGEST),
	);
}

/** "Twenty20", "Six Nations", "Al-Shifa 2": the number is part of a name. */
function isInName(quantity: { start: number; end: number }, entities: readonly EntityMention[]): boolean {
	return entities.some(
		({ start, end, type }) =>
			start <= quantity.start &&
			quantity.end <= end &&
			type !== "MISC" &&
			// "Norway's Ingrid Moe 41": nobody is called by a number that ends the name.
			!(type === "PERSON" && end === quantity.end),
	);
}
