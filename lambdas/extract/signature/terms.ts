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

export function unpackTerms(packed: string): Term[] {
	const bytes = Buffer.from(packed, "base64");
	return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, n) => {
		const rest = bytes.readUInt8(n * BYTES + 2);
		return {
			hash: bytes.readUInt16BE(n * BYTES),
			kind: TERM_KINDS[rest >> 6] ?? "word",
			lead: (rest & 32) !== 0,
			weight: rest & 31,
		};
	});
}
