import type { FeatureKind } from "../../lambdas/extract/entities/recognize/features.ts";

/**
 * How many learn from the same texts, each by a seed of its own. The mean of their weights is the model: it is as
 * large and as quick as one of them, and errs less, since what each takes up by chance differs.
 */
export const LEARNERS = 4;

/** Integers per unit of weight: 127 stands for a weight of about 8. */
export const SCALE = 16;

export interface Settings {
	epochs: number;
	rate: number;
	/** Share of a piece's features left out at each step, so that no single one is leaned on. */
	dropout: number;
	/** By how much a name's label is to lead any other while it learns, in units of the scores. */
	margin: number;
	/** By how much outside is to lead a name: less, since a name missed is worse than one too many. */
	outsideMargin: number;
	/** How much a piece of the smaller sets counts beside one of worldwide. */
	otherWeight: number;
	/** How much a piece of our own passages counts beside one of worldwide; 0: the model is learned without them. */
	ownWeight: number;
	/** Features seen fewer times are left out. */
	leastSeen: number;
	/** Weights smaller than this, in bytes, are left out. */
	leastWeight: number;
	/** The first learner's; the others' follow. */
	seed: number;
	/** Kinds of features to learn with; all where absent. */
	kinds?: readonly FeatureKind[];
	network: boolean;
}

export const SETTINGS: Settings = {
	epochs: 4,
	rate: 0.1,
	dropout: 0.4,
	margin: 10,
	outsideMargin: 7,
	otherWeight: 0.2,
	ownWeight: 0,
	leastSeen: 3,
	leastWeight: 2,
	seed: 1,
	network: true,
};
