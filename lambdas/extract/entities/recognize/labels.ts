import type { EntityType } from "../../../shared/extraction.ts";
import { uint8At } from "../../learned/numbers.ts";

/** The types in the order the model file counts them. Changing it means training anew. */
export const TYPES: readonly EntityType[] = [
	"PERSON",
	"ORG",
	"LOC",
	"NORP",
	"FAC",
	"EVENT",
	"PRODUCT",
	"WORK",
	"MISC",
];

/** Outside any mention. */
export const OUTSIDE = 0;

/** Where in its mention a piece stands; the label of a type is `1 + 4 * type + place`. */
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

/** Outside, and begin, inside, end and single for each type. */
export const LABEL_COUNT = 1 + 4 * TYPES.length;

/** The label of `type` (its index in {@link TYPES}) at `place`. */
export function labelOf(type: number, place: number): number {
	return 1 + 4 * type + place;
}

/** Index into {@link TYPES}; -1 for outside. */
export function typeOf(label: number): number {
	return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** Begin, inside, end or single; -1 for outside. */
export function placeOf(label: number): number {
	return label === OUTSIDE ? -1 : (label - 1) & 3;
}

/** True where the label may start a sentence: outside, begin and single. */
export function opens(label: number): boolean {
	const place = placeOf(label);
	return place === -1 || place === BEGIN || place === SINGLE;
}

/** True where the label may end a sentence: outside, end and single. */
export function closes(label: number): boolean {
	const place = placeOf(label);
	return place === -1 || place === END || place === SINGLE;
}

/** The pairs of labels that may follow each other; weight `i` of a model's transitions is `from[i]` to `to[i]`. */
export const TRANSITIONS: { readonly from: Uint8Array; readonly to: Uint8Array; readonly length: number } =
	allowedPairs();

function allowedPairs() {
	const from: number[] = [];
	const to: number[] = [];
	for (let a = 0; a < LABEL_COUNT; a++) {
		for (let b = 0; b < LABEL_COUNT; b++) {
			const continues = !closes(a) && !opens(b) && typeOf(a) === typeOf(b);
			if (!continues && !(closes(a) && opens(b))) continue;
			from.push(a);
			to.push(b);
		}
	}
	return { from: Uint8Array.from(from), to: Uint8Array.from(to), length: from.length };
}

/** Labels the pieces from `first` to `last` as one name of `type` (its index in {@link TYPES}). */
export function labelName(labels: Uint8Array, first: number, last: number, type: number): void {
	for (let i = first; i <= last; i++) labels[i] = labelOf(type, INSIDE);
	labels[first] = labelOf(type, first === last ? SINGLE : BEGIN);
	if (first < last) labels[last] = labelOf(type, END);
}

/** Where the name that begins at `first` ends. */
export function nameEnd(labels: Uint8Array, first: number): number {
	let last = first;
	while (!closes(labelAt(labels, last))) last++;
	return last;
}

/** The label of a piece; outside beyond the ends. */
export const labelAt = (labels: Uint8Array, at: number): number => uint8At(labels, at);

/** The type that a piece's label is of; undefined outside. */
export const typeAt = (labels: Uint8Array, at: number): EntityType | undefined =>
	TYPES[typeOf(labelAt(labels, at))];

/** A name that labels spell, both ends included. */
export interface Named {
	first: number;
	last: number;
	type: EntityType;
}

/** All of them, in order. */
export function namesIn(labels: Uint8Array): Named[] {
	const names: Named[] = [];
	for (let first = 0; first < labels.length; first++) {
		const type = typeAt(labels, first);
		if (type === undefined) continue;
		const last = nameEnd(labels, first);
		names.push({ first, last, type });
		first = last;
	}
	return names;
}
