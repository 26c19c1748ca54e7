import type { Figure } from "../../lambdas/shared/extraction.ts";

/** What newsrooms count in the same breath under many words. The first that fits counts. */
const TOLLS: [name: string, words: RegExp][] = [
	["killed or wounded", /\b(?:killed|dead) (?:or|and) (?:wounded|injured|hurt)\b|\bcasualt(?:y|ies)\b/],
	["dead", /\b(?:killed|died|dies|dead|deaths?|fatalit(?:y|ies)|bod(?:y|ies)|toll|lost their lives)\b/],
	["injured", /\b(?:injured|wounded|hurt|injur(?:y|ies))\b/],
	["missing", /\b(?:missing|unaccounted)\b/],
	["displaced", /\b(?:displaced|evacuated|homeless|fled)\b/],
	["arrested", /\b(?:arrested|detained|arrests?)\b/],
];

/** Heads that say no more than "human beings". */
const ANYBODY = new Set([
	"person",
	"people",
	"death",
	"dead",
	"body",
	"victim",
	"fatality",
	"toll",
	"injury",
	"arrest",
]);

/**
 * What a figure measures, in words that are the same for figures that can be compared: "34 people were killed" and
 * "the death toll rose to 41" are both `dead`, "6,000 troops were killed" is `dead troop`, "$3bn of revenue" is
 * `revenue USD`. Undefined where the text does not say what is measured.
 */
export function measured(figure: Figure): string | undefined {
	const { kind, countedHead, event, unit, per } = figure;
	if (countedHead === undefined && event === undefined) return undefined;
	const [toll] =
		kind === "count" ? TOLLS.filter(([, words]) => words.test(`${event ?? ""} ${countedHead ?? ""}`)) : [];
	const words = toll
		? [toll[0], countedHead && !ANYBODY.has(countedHead) ? countedHead : undefined]
		: [countedHead, event, kind === "count" ? undefined : (unit ?? kind)];
	return [...words, per && `per ${per}`].filter((word) => word !== undefined && word !== "").join(" ");
}
