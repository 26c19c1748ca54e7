import { readDocument } from "../../lambdas/extract/document.ts";
import {
	COMMON_WORD,
	type LexiconData,
	LONGEST_LISTED,
	nameHash,
} from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { DIMENSIONS } from "../../lambdas/extract/entities/recognize/network-data.ts";
import { readPieces } from "../../lambdas/extract/entities/recognize/pieces.ts";
import { hashString } from "../../lambdas/extract/learned/hash.ts";
import { tableOrder } from "../../lambdas/extract/learned/table.ts";
import { clusterTree } from "./clusters.ts";
import { readGazetteers } from "./gazetteers.ts";
import { principalDirections } from "./principal.ts";
import { readVectors } from "./vectors.ts";

const CLUSTERED_WORDS = 150_000;

/** Builds the lexicon from the word vectors, the lists of names and the casing in `texts`. */
export function buildLexiconData(
	texts: Iterable<string>,
	seed: number,
): LexiconData & { vectors: Int8Array } {
	const { words, vectors } = readVectors(CLUSTERED_WORDS);
	const paths = clusterTree(vectors, seed);
	// Two words with one hash: the table finds the first, the more frequent.
	const keys = words.map(hashString);
	const lists = new Map<number, number>();
	const flag = (name: string, flags: number): void => {
		const pieces = readPieces(readDocument({ text: name })).flat();
		if (pieces.length === 0 || pieces.length > LONGEST_LISTED) return;
		const key = nameHash(pieces.map((piece) => hashString(piece.text.toLowerCase())));
		lists.set(key, (lists.get(key) ?? 0) | flags);
	};
	for (const [name, flags] of readGazetteers()) flag(name, flags);
	for (const word of commonWords(texts)) flag(word, COMMON_WORD);
	const listKeys = Int32Array.from(lists.keys());
	const listOrder = tableOrder(listKeys);
	return {
		clusterKeys: Int32Array.from(keys),
		clusterPaths: paths,
		listKeys: Int32Array.from(listOrder, (i) => listKeys[i]!),
		listFlags: Uint16Array.from(listOrder, (i) => lists.get(listKeys[i]!)!),
		vectors: packVectors(vectors),
	};
}

/** Words whose vector is kept, not only its cluster. */
const VECTOR_WORDS = 64_000;
/** Components of unit vectors are small: this much larger, few exceed a byte. */
const GAIN = 2.5;

/** The leading vectors in their principal directions, a byte a number. */
function packVectors(vectors: readonly Float32Array[]): Int8Array {
	const leading = vectors.slice(0, VECTOR_WORDS);
	const directions = principalDirections(leading, DIMENSIONS);
	const packed = new Int8Array(leading.length * DIMENSIONS);
	leading.forEach((vector, row) => {
		directions.forEach((direction, d) => {
			let value = 0;
			for (let k = 0; k < vector.length; k++) value += vector[k]! * direction[k]!;
			packed[row * DIMENSIONS + d] = Math.max(-127, Math.min(127, Math.round(value * GAIN * 127)));
		});
	});
	return packed;
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
