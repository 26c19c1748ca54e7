import type { Document } from "../../document.ts";
import { gatherEvidence, gatherInitials } from "./evidence.ts";
import type { DocumentView } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { COMMON_WORD } from "./lexicon.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { ALL_CAPS, describeSentence, PROSE, type Sentence, styleOf, textAt } from "./sentence.ts";
import { isCapitalised, LOWER, readWord, type Word } from "./words.ts";

/** A document as the recogniser sees it: described sentences, and what they say of each other's words. */
export interface Reading {
	sentences: Sentence[];
	view: DocumentView;
}

/** Describes every sentence of the document. Linear in its length. */
export function readSentences(
	document: Document,
	lexicon: Lexicon,
	read: (text: string) => Word = wordReader(lexicon),
): Reading {
	const lines = readPieces(document).map((pieces) => {
		const words = pieces.map((piece) => read(piece.text));
		return { pieces, words, style: styleOf(pieces, words) };
	});
	const casing = proseCasing(lines);
	const sentences = lines.map(({ pieces, words, style }) => {
		const seen = style === PROSE ? words : words.map((word, i) => recase(word, textAt({ pieces }, i), style));
		return describeSentence(pieces, seen, style, lexicon);
	});
	return { sentences, view: { evidence: gatherEvidence(sentences), initials: gatherInitials(sentences) } };

	/** A headline's word as the body writes it: "GAINS" as "gains", "KIM" as "Kim", "NIS" as "NIS". */
	function recase(word: Word, text: string, style: number): Word {
		const form = casing.get(word.lower);
		if (form !== undefined) return read(form);
		if (style !== ALL_CAPS || !isCapitalised(word)) return word;
		const lower = text.toLowerCase();
		if (word.lists & COMMON_WORD) return read(lower);
		return read(text.slice(0, 1) + lower.slice(1));
	}
}

/** Words of a document repeat: each is read once. */
export function wordReader(lexicon: Lexicon): (text: string) => Word {
	const known = new Map<string, Word>();
	return (text) => {
		let word = known.get(text);
		if (!word) {
			word = readWord(text, lexicon);
			known.set(text, word);
		}
		return word;
	};
}

/** How the prose of the document writes a word inside a sentence: the first capitalised form, else lower case. */
function proseCasing(lines: readonly { pieces: readonly Piece[]; words: readonly Word[]; style: number }[]) {
	const casing = new Map<number, string>();
	for (const { pieces, words, style } of lines) {
		if (style !== PROSE) continue;
		words.forEach((word, i) => {
			if (i === 0) return;
			const text = textAt({ pieces }, i);
			const known = casing.get(word.lower);
			if (isCapitalised(word) ? known === known?.toLowerCase() : word.casing === LOWER && known === undefined)
				casing.set(word.lower, text);
		});
	}
	return casing;
}
