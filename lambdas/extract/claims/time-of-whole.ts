import type { Figure } from "../../shared/extraction.ts";

/**
 * "Fourteen pilgrims, including four children, were killed on Friday": a part without a time has that of its whole, where one
 * sentence tells of both. `sentenceOf` gives the sentence that a figure stands in.
 */
export function withTimeOfWhole(claims: Figure[], sentenceOf: (figure: Figure) => number): Figure[] {
	return claims.map((claim) => {
		const whole = claim.partOf === undefined ? undefined : claims[claim.partOf];
		const when = whole && sentenceOf(whole) === sentenceOf(claim) ? whole.when : undefined;
		return claim.when === undefined && when !== undefined && !TIMELESS.has(claim.kind)
			? { ...claim, when }
			: claim;
	});
}

/** Kinds that no date is said of: "Brandvold, 58, was convicted on Friday". */
export const TIMELESS = new Set<Figure["kind"]>(["age", "duration"]);
