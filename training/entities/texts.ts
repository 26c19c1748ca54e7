import type { AnnotatedText } from "../../gold/corpus.ts";
import { dataFile } from "../../gold/development-data.ts";
import { readTokenSet, TOKEN_SETS } from "../../gold/token-sets.ts";
import { readWorldwide } from "../../gold/worldwide.ts";
import { withFacilities } from "./facilities.ts";
import { withHeadlines } from "./headlines.ts";
import { readOwnTexts } from "./own.ts";
import { seededRandom } from "./random.ts";

/** Everything there is to learn from; `path` finds a file of the entities folder. */
export function readTrainingTexts(path: (file: string) => string): {
	worldwide: AnnotatedText[];
	others: AnnotatedText[];
	own: AnnotatedText[];
} {
	const random = seededRandom(7);
	return {
		worldwide: readWorldwide(path("worldwide_train.jsonl")).map((text) =>
			withHeadlines(withFacilities(text), random),
		),
		others: TOKEN_SETS.flatMap((set) => readTokenSet(set, path)).map(withFacilities),
		own: readOwnTexts(),
	};
}

/** Folds that keep an outlet's articles together: news from an outlet not seen is what the model is for. */
export function foldOf(texts: readonly AnnotatedText[], folds: number): (text: AnnotatedText) => number {
	const groups = [...new Set(texts.map((text) => text.group))];
	return (text) => groups.indexOf(text.group) % folds;
}

/** Where a file of the development data's entities is. */
export function entityFile(name: string): string {
	const path = dataFile("entities", name);
	if (!path) throw new Error(`entities/${name} is not in the development data; see the README`);
	return path;
}
