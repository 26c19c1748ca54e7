import { DIMENSIONS, HIDDEN, type NetworkData } from "./network-data.ts";
import { FORMS, SLOTS } from "./network-inputs.ts";

/** Products of a word with a slot's part of the input layer that are kept: 32 MB. A quarter of it took a twentieth more time for an article. */
const KEPT = 65_536;

/**
 * What words add to the hidden layer from their slots. It does not depend on their neighbours, so it is worked out once and
 * kept while there is room: {@link HIDDEN} integers each.
 */
export class WordProducts {
	readonly values = new Int32Array(KEPT * HIDDEN);
	/** Where in `values` the product of a word in some form and slot begins. */
	private readonly places = new Map<number, number>();
	private readonly known: number;
	private readonly data: NetworkData;

	constructor(data: NetworkData) {
		this.data = data;
		this.known = data.vectors.length / DIMENSIONS;
	}

	/** Forgets what was kept unless there is room for `count` more: until the next call nothing that was found moves. */
	makeRoom(count: number): void {
		if (this.places.size + count > KEPT) this.places.clear();
	}

	/** Where in `values` that stands which a word written in some form adds in a slot. */
	placeOf(row: number, form: number, slot: number): number {
		const vector = row < this.known ? row : -1;
		const key = ((vector + 1) * FORMS + form) * SLOTS + slot;
		const kept = this.places.get(key);
		if (kept !== undefined) return kept;
		const from = this.places.size * HIDDEN;
		this.places.set(key, from);
		const product = this.values.subarray(from, from + HIDDEN);
		const formAt = (slot * FORMS + form) * HIDDEN;
		product.set(this.data.forms.subarray(formAt, formAt + HIDDEN));
		if (vector !== -1) this.multiply(vector, slot, product);
		return from;
	}

	/** Four dimensions at a time, so that each unit is fetched and put back a quarter as often. */
	private multiply(vector: number, slot: number, into: Int32Array): void {
		const { vectors, input } = this.data;
		for (let d = 0; d < DIMENSIONS; d += 4) {
			const x = vector * DIMENSIONS + d;
			const p = vectors[x] ?? 0;
			const q = vectors[x + 1] ?? 0;
			const r = vectors[x + 2] ?? 0;
			const s = vectors[x + 3] ?? 0;
			const from = (slot * DIMENSIONS + d) * HIDDEN;
			for (let h = 0; h < HIDDEN; h++) {
				const a = from + h;
				const first = p * (input[a] ?? 0) + q * (input[a + HIDDEN] ?? 0);
				const second = r * (input[a + 2 * HIDDEN] ?? 0) + s * (input[a + 3 * HIDDEN] ?? 0);
				into[h] = (into[h] ?? 0) + first + second;
			}
		}
	}
}
