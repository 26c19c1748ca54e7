import { combine } from "../../learned/hash.ts";
import { uint16At } from "../../learned/numbers.ts";
import { IntegerTable } from "../../learned/table.ts";

/** Lists of names and what a listed name is. A flag each; a name may be on several. */
export const COUNTRY = 1;
export const LARGE_CITY = 2;
export const CITY = 4;
export const DEMONYM = 8;
export const PERSON_NAME = 16;
export const COMPANY = 32;
export const REGION = 64;
/** Written in lower case in the middle of sentences, as a rule. */
export const COMMON_WORD = 128;
export const ORGANISATION = 256;
export const FACILITY = 512;
/** Peoples, faiths, adherents. */
export const PEOPLE = 1024;
export const EVENT = 2048;
export const PRODUCT = 4096;
/** Laws, books, films, awards. */
export const WORK = 8192;
/** Programmes, indices, diseases, languages. */
export const OTHER = 16384;
/** One more than the sum of all flags. */
export const ALL_LISTS = 32768;

/** Names of more pieces than this are not listed. */
export const LONGEST_LISTED = 6;

/** Sections of the model file that a lexicon is made of: sorted keys with a value each. */
export interface LexiconData {
	clusterKeys: Int32Array;
	clusterPaths: Uint16Array;
	listKeys: Int32Array;
	listFlags: Uint16Array;
}

/** What is known of words before any article is read: clusters of word vectors, and lists of names. */
export interface Lexicon {
	/** Row of the lower-cased word in the vectors and clusters; -1 where it has none. */
	rowOf(lowerHash: number): number;
	/** Path of a row in the tree of clusters: 12 bits, of which the first 6 and 9 are coarser clusters. */
	clusterOf(row: number): number;
	/** Lists that hold the lower-cased name whose hash this is; see {@link nameHash}. */
	listsOf(nameHash: number): number;
}

export function openLexicon(data: LexiconData): Lexicon {
	const clusters = new IntegerTable(data.clusterKeys);
	const lists = new IntegerTable(data.listKeys);
	return {
		rowOf: (hash) => clusters.find(hash),
		clusterOf: (row) => data.clusterPaths[row] ?? -1,
		listsOf(hash) {
			const at = lists.find(hash);
			return at === -1 ? 0 : uint16At(data.listFlags, at);
		},
	};
}

/** Hash of a name of several words: the hash of its first lower-cased word, combined with each next one's. */
export function nameHash(lowerHashes: readonly number[]): number {
	return lowerHashes.reduce((name, word) => combine(name, word));
}
