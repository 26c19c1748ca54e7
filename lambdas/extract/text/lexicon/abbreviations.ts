import { words } from "./families.ts";

/** Words that are written with a full stop, by what follows it. */
export const ABBREVIATIONS = {
	/** A name or a number follows: the stop ends no sentence. */
	abbreviation:
		words(`mr mrs ms dr prof gen lt col sgt capt maj cmdr adm rev hon st sen sens rep reps gov govs pres vs jan feb mar apr jun jul aug
			sep sept oct nov dec fig figs eds ed approx dept mt ft av ave messrs mme mlle fr sr sra supt insp`),
	/** The stop may close a sentence or stand within a name: "Apple Inc. The" ends one, "Apple Inc. Chief" does not. */
	"name-abbreviation": words("jr co corp inc ltd plc llc bros etc est a.m p.m"),
	/** Ends a sentence unless a number follows: "No. 5", "He said no. The". */
	"number-abbreviation": words("no nos pp vol art sec ch"),
	/** With their capital these open a sentence more than they go on with a name. */
	"sentence-opener":
		words(`the a an in it its he she they we i you his her their our but and on at as if for this that these those there
			when while after before with however since by what not one some both two`),
};
