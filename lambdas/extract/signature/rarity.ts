import { ARTICLES, COMMON_STEMS } from "./data/common-stems.ts";

let shares: Map<string, number> | undefined;

/**
 * How rare a stem is in news: the natural logarithm of one in how many articles has it, 0 for those in all. A stem that
 * is not in the table is taken to be in one article of all that were counted.
 */
export function rarity(stem: string): number {
	if (shares === undefined) {
		shares = new Map();
		for (const line of COMMON_STEMS.trim().split("\n")) {
			const [band = "", ...stems] = line.split(" ");
			for (const one of stems) shares.set(one, Number(band) / 4);
		}
	}
	return shares.get(stem) ?? Math.log(ARTICLES);
}
