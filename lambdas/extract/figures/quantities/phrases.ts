import type { Line } from "../../text/line.ts";

/** A lookup from phrases of one to five atoms to what they mean. */
export interface PhraseTable<T> {
	readonly entries: ReadonlyMap<string, T>;
	readonly longest: number;
}

/** Keys are atoms joined by one blank: "square miles", "km / h". */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
	const map = new Map(entries);
	let longest = 1;
	for (const key of map.keys()) longest = Math.max(longest, key.split(" ").length);
	return { entries: map, longest };
}

/** The longest phrase that starts at `at`; as written first, then in lower case, then without its hyphens ("square-metre"). */
export function matchPhrase<T>(
	table: PhraseTable<T>,
	line: Line,
	at: number,
): { entry: T; to: number; key: string } | undefined {
	const keys: [exact: string, lower: string, loose: string][] = [];
	let [exact, lower, loose] = ["", "", ""];
	for (let to = at; to < at + table.longest && to < line.size; to++) {
		exact += (to > at ? " " : "") + line.word(to);
		lower += (to > at ? " " : "") + line.lower(to);
		const joint = line.isJoint(to);
		if (!joint) loose += (to > at ? " " : "") + line.lower(to);
		keys.push([exact, lower, joint ? lower : loose]);
	}
	for (let length = keys.length; length > 0; length--) {
		for (const key of keys[length - 1] ?? []) {
			const entry = table.entries.get(key);
			if (entry !== undefined) return { entry, to: at + length, key };
		}
	}
	return undefined;
}

/** The longest phrase that ends before `end` (lower case only). */
export function matchPhraseBefore<T>(
	table: PhraseTable<T>,
	line: Line,
	end: number,
): { entry: T; from: number; key: string } | undefined {
	let key = "";
	let found: { entry: T; from: number; key: string } | undefined;
	for (let from = end - 1; from >= 0 && from >= end - table.longest; from--) {
		key = key === "" ? line.lower(from) : `${line.lower(from)} ${key}`;
		const entry = table.entries.get(key);
		if (entry !== undefined) found = { entry, from, key };
	}
	return found;
}
