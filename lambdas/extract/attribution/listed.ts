import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { walkLeft } from "./walk-left.ts";

/** Tokens that one name of a list has at most. */
const MAX_ITEM = 6;

/**
 * "Lufthansa, Ryanair and KLM", "The Department of Health, Sport and Ageing": the first token of the list that ends with
 * `run`, a phrase with its "and"; that of the phrase where it ends none.
 */
export function listedBefore(reading: Reading, run: Run, floor: number): number {
	const { tagged } = reading;
	if (!some(run, (at) => tagged(at, "and")) || !isItem(reading, run.first)) return run.first;
	let first = run.first;
	for (;;) {
		const last = first - 2;
		if (last < floor || !tagged(first - 1, "comma") || !tagged(last, "name")) break;
		const item = walkLeft(reading, last, floor);
		// "In Paris, Ryanair and KLM said", "… killed Ali, Ryanair and KLM said": what it hangs on is no list.
		const parted = item === floor || tagged(item - 1, "comma");
		if (!parted || last - item >= MAX_ITEM || !isItem(reading, item)) break;
		first = item;
	}
	// "Flights fell, Lufthansa, Ryanair and KLM said": the comma before the first name is the clause's own.
	return first;
}

/** A name, or "the" and one. */
const isItem = ({ tagged }: Reading, at: number): boolean =>
	tagged(at, "name") || (tagged(at, "determiner") && tagged(at + 1, "name"));
