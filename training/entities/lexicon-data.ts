import { combine, hashString } from "../../lambdas/extract/entities/recognize/hash.ts";
import { COMMON_WORD, type LexiconData } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { clusterTree } from "./clusters.ts";
import { readGazetteers } from "./gazetteers.ts";
import { readVectors } from "./vectors.ts";

const CLUSTERED_WORDS = 150_000;

/** Builds the lexicon from the word vectors, the lists of names and the casing in `texts`. */
export function buildLexiconData(texts: Iterable<string>, seed: number): LexiconData {
	const { words, vectors } = readVectors(CLUSTERED_WORDS);
	const paths = clusterTree(vectors, seed);
	const clusters = new Map<number, number>();
	words.forEach((word, i) => {
		const key = hashString(word);
		if (!clusters.has(key)) clusters.set(key, paths[i]!);
	});
	const lists = new Map<number, number>();
	const flag = (name: string, flags: number): void => {
		const key = name.split(" ").map(hashString).reduce(combine);
		lists.set(key, (lists.get(key) ?? 0) | flags);
	};
	for (const [name, flags] of readGazetteers()) flag(name, flags);
	for (const word of commonWords(texts)) flag(word, COMMON_WORD);
	return {
		clusterKeys: Int32Array.from(clusters.keys()),
		clusterPaths: Uint16Array.from(clusters.values()),
		listKeys: Int32Array.from(lists.keys()),
		listFlags: Uint8Array.from(lists.values()),
	};
}

/** A word seen fewer times in lower case is not called common. */
const LEAST_SEEN = 3;

/** Words written in lower case most of the time. */
function commonWords(texts: Iterable<string>): string[] {
	const lower = new Map<string, number>();
	const other = new Map<string, number>();
	for (const text of texts) {
		for (const [word] of text.matchAll(/(?<=[\p{L},;] )[\p{L}]+/gu)) {
			const key = word.toLowerCase();
			const counts = word === key ? lower : other;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return [...lower]
		.filter(([word, n]) => n >= LEAST_SEEN && n > 4 * (other.get(word) ?? 0))
		.map(([word]) => word);
}
