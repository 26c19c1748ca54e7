import { hasVerb, type Region, type Statement } from "./clause.ts";
import { leftOf, resumed, rightOf } from "./contents.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";

/** "according to X", "in the words of X": how many tokens come before the source; 0 where the phrase is none. */
function phraseLength(region: Region, at: number): number {
	const { lower, classes } = region.reading;
	switch (lower[at]) {
		case "according":
			return lower[at + 1] === "to" ? 2 : 0;
		case "in":
			return lower[at + 1] === "the" && /^(?:words|view|opinion|estimation|eyes)$/.test(lower[at + 2] ?? "") && lower[at + 3] === "of" ? 4 : 0;
		case "per": {
			// "…, per CNN." but not "60 km per hour"
			const clauseStart = at === region.first || classes[at - 1] === "comma";
			return clauseStart && (classes[at + 1] === "name" || classes[at + 1] === "determiner") ? 1 : 0;
		}
		default:
			return 0;
	}
}

export function isPhraseCue(lower: string): boolean {
	return lower === "according" || lower === "in" || lower === "per";
}

/** "according to X, C", "C, according to X", "C, according to X, C". */
export function readPhrase(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { classes } = reading;
	const width = phraseLength(region, at);
	if (width === 0) return undefined;
	const source = nounPhraseFrom(reading, at + width, end);
	if (source === undefined) return undefined;
	const after = source.last + 1;
	const leads = at === first || !hasVerb(reading, first, at);
	const contents = at > first ? leftOf(region, at - 1) : [];
	if (after < end && classes[after] === "comma") {
		contents.push(...(leads ? rightOf(region, after + 1) : resumed(region, after, false)));
	} else if (leads && after < end - 1) contents.push(...rightOf(region, after));
	if (contents.length === 0) return undefined;
	return { source, cue: { first: at, last: at + width - 1 }, contents, clauseFirst: at, clauseLast: source.last };
}
