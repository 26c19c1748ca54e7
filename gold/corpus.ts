import { NAMED_THINGS } from "../lambdas/extract/entities/recognize/kinds.ts";
import { TYPES } from "../lambdas/extract/entities/recognize/labels.ts";
import type { EntityType } from "../lambdas/shared/extraction.ts";
import type { Span } from "../lambdas/shared/span.ts";

/** A set of types as bits, in the order of {@link TYPES}. */
export type TypeSet = number;

/** A span that is known to be a mention of one of `types`. */
export interface GoldSpan extends Span {
	types: TypeSet;
}

/** An annotated text. What is neither in a span nor unknown is known to be no mention. */
export interface AnnotatedText {
	set: string;
	/** What cross-validation keeps together: the outlet, or the set. */
	group: string;
	text: string;
	spans: GoldSpan[];
	/** Stretches of which nothing is known. */
	unknown: Span[];
	/** Types that the set does not annotate: a capitalised word outside all spans may be one. */
	unannotated: TypeSet;
}

export function typeSet(...types: EntityType[]): TypeSet {
	return types.reduce((set, type) => set | (1 << TYPES.indexOf(type)), 0);
}

/** "Misc" of worldwide and its like: some named thing. */
export const NAMED_THING = typeSet(...NAMED_THINGS);
