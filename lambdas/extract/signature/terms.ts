import { fold } from "../entities/resolve/fold.ts";

/** What a term is: an ordinary word, part of somebody's or something's name, part of a place's name, a number. */
export const TERM_KINDS = ["word", "name", "place", "number"] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A word of an article, as articles are compared by it. */
export interface Term {
	/** 16 bits. */
	hash: number;
	kind: TermKind;
	/** In the title or at the very beginning. */
	lead: boolean;
	/** 1-31: rare and frequent in the article weighs most. */
	weight: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*|\d[\d.,]*\d|\d/gu;

/** The words and numbers of a text, folded and cut to their stems: "Earthquakes" → `earthquak`. */
export function stemsOf(text: string): string[] {
	return (text.match(WORD) ?? []).map((word) => (/\d/.test(word) ? word : stem(fold(word)))).filter(Boolean);
}

/** Rough, and the same for all articles: that is enough where stems are only compared with stems. */
function stem(word: string): string {
	let cut = word;
	if (cut.length > 4 && /ies$/.test(cut)) return `${cut.slice(0, -3)}y`;
	if (cut.length > 4 && /[^sui]s$/.test(cut)) cut = cut.slice(0, -1);
	if (cut.length > 5 && /ed$/.test(cut)) cut = cut.slice(0, -2);
	else if (cut.length > 6 && /ing$/.test(cut)) cut = cut.slice(0, -3);
	return cut.replace(/e$/, "");
}

/** How many hashes there are. */
export const HASHES = 0x10000;

/** 16 bits of FNV-1a, folded. */
export function termHash(stem: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < stem.length; i++) value = Math.imul(value ^ stem.charCodeAt(i), 0x01000193);
	return ((value >>> 16) ^ value) & 0xffff;
}

const BYTES = 3;

/** Three bytes a term, in base64: the hash, then kind, lead and weight. */
export function packTerms(terms: readonly Term[]): string {
	const bytes = Buffer.alloc(terms.length * BYTES);
	terms.forEach(({ hash, kind, lead, weight }, n) => {
		bytes.writeUInt16BE(hash, n * BYTES);
		bytes.writeUInt8((TERM_KINDS.indexOf(kind) << 6) | (lead ? 32 : 0) | weight, n * BYTES + 2);
	});
	return bytes.toString("base64");
}

/**
 * The terms of an article by ascending hash, each once. Of each what it is stands in a mark, as it is packed: whoever
 * compares a day's 100,000 articles has room for no more.
 */
export interface Terms {
	readonly hashes: Uint16Array;
	readonly marks: Uint8Array;
}

/** Of two terms of one hash the one that was packed last, and lighter, stays. */
export function unpackTerms(packed: string): Terms {
	const bytes = Buffer.from(packed, "base64");
	const marks = new Map<number, number>();
	for (let at = 0; at + BYTES <= bytes.length; at += BYTES)
		marks.set(bytes.readUInt16BE(at), bytes.readUInt8(at + 2));
	const hashes = Uint16Array.from(marks.keys()).sort();
	return { hashes, marks: Uint8Array.from(hashes, (hash) => marks.get(hash) ?? 0) };
}

/** What a mark says; see {@link Term}. */
export const weightOf = (mark: number): number => mark & 31;
export const isLead = (mark: number): boolean => (mark & 32) !== 0;
export const kindOf = (mark: number): TermKind => TERM_KINDS[mark >> 6] ?? "word";
