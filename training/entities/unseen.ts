import type { Lexicon } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { COMMON_WORD } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import { wordReader } from "../../lambdas/extract/entities/recognize/reading.ts";
import { isCapitalised, type Word } from "../../lambdas/extract/entities/recognize/words.ts";

/** Share of an article's capitalised words that are forgotten. */
const FORGOTTEN = 0.2;

/**
 * Reads words as {@link wordReader} does, but some names of the article as if they had never been seen before: by
 * their letters, lists and vectors, not by which word they are. Most names of tomorrow's news stand in no training
 * text; a recogniser that learned with all of them known leans on knowing them.
 */
export function forgetfulReader(lexicon: Lexicon, random: () => number): (text: string) => Word {
	const read = wordReader(lexicon);
	const known = new Map<string, Word>();
	/** What stands for each lower-cased word, so that all its places in the article still agree. */
	const identities = new Map<string, number | undefined>();
	return (text) => {
		let word = known.get(text);
		if (!word) {
			word = read(text);
			if (isCapitalised(word) && !(word.lists & COMMON_WORD)) word = forget(word, text.toLowerCase());
			known.set(text, word);
		}
		return word;
	};

	function forget(word: Word, lower: string): Word {
		if (!identities.has(lower)) {
			identities.set(lower, random() < FORGOTTEN ? Math.floor(random() * 2 ** 32) | 0 : undefined);
		}
		const identity = identities.get(lower);
		return identity === undefined ? word : { ...word, lower: identity, exact: ~identity };
	}
}
