import { dataFile, readLines } from "../../gold/development-data.ts";
import { readTokenSet, TOKEN_SETS } from "../../gold/token-sets.ts";
import type { Span } from "../../lambdas/shared/span.ts";

/** A text with the spans its annotators marked, in the labels it is scored by. */
export interface GoldText {
	text: string;
	region: string;
	spans: (Span & { type: string })[];
}

/** worldwide's labels as they are scored; its Misc and Product are one. Dates and money are no entities here. */
const WORLDWIDE: Record<string, string> = {
	Person: "PERSON",
	Organization: "ORG",
	Location: "LOC",
	NORP: "NORP",
	Facility: "FAC",
	Misc: "MISC",
	Product: "MISC",
};

interface WorldwideArticle {
	region: string;
	text: string;
	entities: (Span & { label: string })[];
}

/** The dev articles of worldwide newswire; empty where the development data is absent. */
export function worldwideDev(): GoldText[] {
	const path = dataFile("entities", "worldwide_dev.jsonl");
	if (!path) return [];
	return readLines<WorldwideArticle>(path).map(({ text, region, entities }) => ({
		text,
		region,
		spans: entities.flatMap(({ start, end, label }) => {
			const type = WORLDWIDE[label];
			return type ? [{ start, end, type }] : [];
		}),
	}));
}

/** The dev documents of the English Web Treebank with people, organisations and places (facilities among them). */
export function webTreebankDev(): GoldText[] {
	const name = "uner_ewt_dev.jsonl";
	const path = dataFile("entities", name);
	if (!path) return [];
	const labels = { PER: 1, ORG: 2, LOC: 4 };
	const names: Record<number, string> = { 1: "PERSON", 2: "ORG", 4: "LOC" };
	return readTokenSet({ ...TOKEN_SETS[0]!, files: [name], labels }, () => path).map(({ text, spans }) => ({
		text,
		region: "web",
		spans: spans.map(({ start, end, types }) => ({ start, end, type: names[types]! })),
	}));
}
