import type { Amount } from "./amount.ts";

/** Neighbours that are one amount become one: from the left, each joined at most once. */
export function joinPairs(
	amounts: readonly Amount[],
	join: (first: Amount, second: Amount) => Amount | undefined,
): Amount[] {
	const joined: Amount[] = [];
	let first: Amount | undefined;
	for (const second of amounts) {
		const one = first === undefined ? undefined : join(first, second);
		if (first !== undefined) joined.push(one ?? first);
		first = one === undefined ? second : undefined;
	}
	return first === undefined ? joined : [...joined, first];
}
