import { hasVerb, type Region, type Statement } from "./clause.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { leftOf, rightOf } from "./verb-patterns.ts";

/** "according to X, C", "C, according to X", "C, according to X, C". */
export function readAccordingTo(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	const { classes, lower } = reading;
	if (lower[at + 1] !== "to") return undefined;
	const source = nounPhraseFrom(reading, at + 2, end);
	if (source === undefined) return undefined;
	const after = source.last + 1;
	const left = at > first ? leftOf(region, at - 1) : [];
	const leads = left.length === 0 || !hasVerb(reading, first, at);
	const contents = [...left];
	if (after < end && classes[after] === "comma" && (leads || hasVerb(reading, after + 1, end))) {
		if (leads || goesOn(region, after + 1)) contents.push(...rightOf(region, after + 1));
	}
	if (contents.length === 0) return undefined;
	return { source, cue: { first: at, last: at + 1 }, contents, clauseFirst: at, clauseLast: source.last };
}

function goesOn(region: Region, from: number): boolean {
	const is = region.reading.classes[from];
	return (
		is !== "relative" && is !== "subordinator" && is !== "but" && !region.reading.lower[from]!.endsWith("ing")
	);
}
