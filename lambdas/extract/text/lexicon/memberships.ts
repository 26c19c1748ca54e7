/** A bit for each class, in whole numbers of 32. */
const BITS = 32;

/**
 * Which words are of which classes: a row of bits a word, in one array. All lists are read at every cold start, and a set for each
 * word took most of that time.
 */
export class Memberships<Class extends string> {
	readonly #rows = new Map<string, number>();
	readonly #places: ReadonlyMap<Class, number>;
	readonly #width: number;
	#bits: Uint32Array;

	/** @param most words that there is room for at first */
	constructor(classes: readonly Class[], most: number) {
		this.#places = new Map(classes.map((name, place) => [name, place]));
		this.#width = Math.ceil(classes.length / BITS);
		this.#bits = new Uint32Array(most * this.#width);
	}

	add(word: string, name: Class): void {
		let row = this.#rows.get(word);
		if (row === undefined) {
			row = this.#rows.size * this.#width;
			this.#rows.set(word, row);
			if (row >= this.#bits.length) this.#grow();
		}
		const place = this.#places.get(name) ?? 0;
		const at = row + (place >>> 5);
		this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (place & 31));
	}

	#grow(): void {
		const larger = new Uint32Array(2 * this.#bits.length);
		larger.set(this.#bits);
		this.#bits = larger;
	}

	/** Where the word's bits begin; undefined for one of no class. */
	find(word: string): number | undefined {
		return this.#rows.get(word);
	}

	/** Whether the word whose bits begin there is of the class. */
	has(row: number, name: Class): boolean {
		const place = this.#places.get(name);
		return place !== undefined && ((this.#bits[row + (place >>> 5)] ?? 0) & (1 << (place & 31))) !== 0;
	}
}
