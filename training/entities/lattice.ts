import type { AnnotatedText, TypeSet } from "../../gold/corpus.ts";
import {
	BEGIN,
	END,
	INSIDE,
	LABEL_COUNT,
	labelOf,
	OUTSIDE,
	SINGLE,
	TYPES,
} from "../../lambdas/extract/entities/recognize/labels.ts";
import type { Piece } from "../../lambdas/extract/entities/recognize/pieces.ts";

/** Every type at every place, and outside: a piece of which nothing is known. */
const ANYTHING = 0xffff;

/**
 * Which labels a piece may have, as one number: bit 0 outside, then for each place (begin, inside, end, single) the
 * set of types. Few different ones occur, so each is kept once in a {@link ConstraintTable}.
 */
export class ConstraintTable {
	private readonly ids = new Map<string, number>();
	/** `allowed[id]` has a 1 for each label that is allowed. */
	readonly allowed: Uint8Array[] = [];

	id(outside: boolean, types: readonly [TypeSet, TypeSet, TypeSet, TypeSet]): number {
		const key = `${outside} ${types.join(" ")}`;
		const known = this.ids.get(key);
		if (known !== undefined) return known;
		const allowed = new Uint8Array(LABEL_COUNT);
		if (outside) allowed[OUTSIDE] = 1;
		for (const place of [BEGIN, INSIDE, END, SINGLE]) {
			for (let type = 0; type < TYPES.length; type++) {
				if (types[place]! & (1 << type)) allowed[labelOf(type, place)] = 1;
			}
		}
		this.allowed.push(allowed);
		this.ids.set(key, this.allowed.length - 1);
		return this.allowed.length - 1;
	}
}

/** The constraint of each piece of each sentence of an annotated text. */
export function constrain(text: AnnotatedText, sentences: Piece[][], table: ConstraintTable): Uint16Array[] {
	const outside = table.id(true, [0, 0, 0, 0]);
	const anything = table.id(true, [ANYTHING, ANYTHING, ANYTHING, ANYTHING]);
	const maybe = text.unannotated;
	const unannotated = maybe ? table.id(true, [maybe, maybe, maybe, maybe]) : outside;
	return sentences.map((pieces) => {
		const ids = new Uint16Array(pieces.length).fill(outside);
		if (maybe)
			pieces.forEach((_, i) => {
				if (nearCapital(pieces, i)) ids[i] = unannotated;
			});
		for (const span of text.spans) constrainSpan(pieces, ids, span, table, anything);
		for (const span of text.unknown) {
			pieces.forEach((piece, i) => {
				if (piece.start < span.end && span.start < piece.end) ids[i] = anything;
			});
		}
		return ids;
	});
}

/** A mention that a set passed over has a capital in it or next to it: "Lord of the Rings". */
function nearCapital(pieces: readonly Piece[], i: number): boolean {
	const capital = (k: number): boolean => /\p{Lu}|\d/u.test(pieces[k]?.text ?? "");
	return (
		capital(i) ||
		(capital(i - 1) && capital(i + 1)) ||
		(capital(i - 1) && capital(i + 2)) ||
		(capital(i - 2) && capital(i + 1))
	);
}

function constrainSpan(
	pieces: readonly Piece[],
	ids: Uint16Array,
	span: { start: number; end: number; types: TypeSet },
	table: ConstraintTable,
	anything: number,
): void {
	if (pieces.length === 0 || span.end <= pieces[0]!.start || span.start >= pieces.at(-1)!.end) return;
	const first = pieces.findIndex((piece) => piece.end > span.start);
	let last = first;
	while (last + 1 < pieces.length && pieces[last + 1]!.start < span.end) last++;
	const fits = pieces[first]!.start === span.start && pieces[last]!.end === span.end;
	const { types } = span;
	for (let i = first; i <= last; i++) {
		if (!fits) ids[i] = anything;
		else if (first === last) ids[i] = table.id(false, [0, 0, 0, types]);
		else if (i === first) ids[i] = table.id(false, [types, 0, 0, 0]);
		else ids[i] = i === last ? table.id(false, [0, 0, types, 0]) : table.id(false, [0, types, 0, 0]);
	}
}
