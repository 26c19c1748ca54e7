import { addAt } from "../../learned/numbers.ts";
import { LABEL_COUNT } from "./labels.ts";
import { HIDDEN, type NetworkData } from "./network-data.ts";
import { FIRST_ELSEWHERE, MOST_INPUTS, type NetworkInputs } from "./network-inputs.ts";
import { WordProducts } from "./network-products.ts";

/** One hidden layer over the vectors of the words around a piece: a dozen additions of vectors and the output layer. */
export class Network {
	private readonly products: WordProducts;
	private readonly hiddenShift: number;
	private readonly outputDivisor: number;
	private readonly hidden = new Int32Array(HIDDEN);
	private readonly elsewhere = new Int32Array(HIDDEN);
	/** Where the products begin of the words in their own places, and of those elsewhere. */
	private readonly near = new Uint32Array(MOST_INPUTS);
	private readonly far = new Uint32Array(MOST_INPUTS);
	/** The units that are on: where each one's weights begin in `output`, and how much it is on. */
	private readonly units = new Uint16Array(HIDDEN + 3);
	private readonly strengths = new Float64Array(HIDDEN + 3);
	// Whole numbers below 2^53 are exact in floating point, in whatever order they are added.
	private readonly output: Float64Array;
	private readonly sums = new Float64Array(LABEL_COUNT);

	constructor(data: NetworkData) {
		const [hiddenShift = 0, outputShift = 0] = data.shifts;
		this.products = new WordProducts(data);
		this.hiddenShift = hiddenShift;
		this.outputDivisor = 2 ** outputShift;
		this.output = Float64Array.from(data.output);
	}

	/** Adds its scores to the {@link LABEL_COUNT} integers of `scores` from `at` on. */
	addScores(inputs: NetworkInputs, scores: Int32Array, at: number): void {
		const { sums, outputDivisor } = this;
		this.readInputs(inputs);
		this.sumOutput(this.findActive());
		for (let y = 0; y < LABEL_COUNT; y++) {
			addAt(scores, at + y, Math.floor((sums[y] ?? 0) / outputDivisor));
		}
	}

	/** Sums what the words add to the hidden layer; of those elsewhere the mean counts. */
	private readInputs({ length, slots, rows, forms }: NetworkInputs): void {
		const { products, near, far, hidden, elsewhere } = this;
		products.makeRoom(length);
		let nearby = 0;
		let away = 0;
		let places = 0;
		for (let k = 0; k < length; k++) {
			const slot = slots[k] ?? 0;
			const place = products.placeOf(rows[k] ?? 0, forms[k] ?? 0, slot);
			if (slot < FIRST_ELSEWHERE) near[nearby++] = place;
			else far[away++] = place;
			if (slot === FIRST_ELSEWHERE) places++;
		}
		sumVectors(products.values, near, nearby, hidden);
		if (places === 0) return;
		sumVectors(products.values, far, away, elsewhere);
		for (let h = 0; h < HIDDEN; h++) addAt(hidden, h, Math.trunc((elsewhere[h] ?? 0) / places));
	}

	/** Finds the units that are on, up to a multiple of four with some that add nothing; returns how many. */
	private findActive(): number {
		const { hidden, hiddenShift, units, strengths } = this;
		let count = 0;
		for (let h = 0; h < HIDDEN; h++) {
			const strength = (hidden[h] ?? 0) >> hiddenShift;
			if (strength <= 0) continue;
			units[count] = h * LABEL_COUNT;
			strengths[count++] = strength;
		}
		while (count % 4 !== 0) strengths[count++] = 0;
		return count;
	}

	/** Four units at a time, so that each sum is fetched and put back a quarter as often. */
	private sumOutput(count: number): void {
		const { sums, units, strengths, output } = this;
		sums.fill(0);
		for (let k = 0; k < count; k += 4) {
			const a = units[k] ?? 0;
			const b = units[k + 1] ?? 0;
			const c = units[k + 2] ?? 0;
			const d = units[k + 3] ?? 0;
			const p = strengths[k] ?? 0;
			const q = strengths[k + 1] ?? 0;
			const r = strengths[k + 2] ?? 0;
			const s = strengths[k + 3] ?? 0;
			for (let y = 0; y < LABEL_COUNT; y++) {
				const first = p * (output[a + y] ?? 0) + q * (output[b + y] ?? 0);
				const second = r * (output[c + y] ?? 0) + s * (output[d + y] ?? 0);
				sums[y] = (sums[y] ?? 0) + first + second;
			}
		}
	}
}

/** Sums the vectors of `values` that begin at the first `count` of `places`: three at a time, for the same reason. */
function sumVectors(values: Int32Array, places: Uint32Array, count: number, into: Int32Array): void {
	into.fill(0);
	let k = 0;
	for (; k + 3 <= count; k += 3) {
		const a = places[k] ?? 0;
		const b = places[k + 1] ?? 0;
		const c = places[k + 2] ?? 0;
		for (let h = 0; h < HIDDEN; h++)
			into[h] = (into[h] ?? 0) + (values[a + h] ?? 0) + (values[b + h] ?? 0) + (values[c + h] ?? 0);
	}
	for (; k < count; k++) {
		const a = places[k] ?? 0;
		for (let h = 0; h < HIDDEN; h++) into[h] = (into[h] ?? 0) + (values[a + h] ?? 0);
	}
}
