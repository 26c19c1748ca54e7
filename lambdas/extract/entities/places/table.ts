import { readFileSync } from "node:fs";

/** A table's text, read when it is first asked for: an article without cities costs no start time. */
export function lazyTable(file: URL): () => string {
	let text: string | undefined;
	return () => {
		text ??= readFileSync(file, "utf8");
		return text;
	};
}

/**
 * The fields of all lines of `table` whose first field is `key`, by binary search over the text itself: nothing is
 * loaded. The lines are sorted by their first field, a folded name; fields are separated by `|`; a newline stands
 * before the first line.
 */
export function linesNamed(table: string, key: string): string[][] {
	let low = 0;
	let high = table.length;
	// Invariant: every line that starts before `low` is smaller than the key.
	while (low < high) {
		const middle = (low + high) >> 1;
		const start = table.lastIndexOf("\n", middle) + 1;
		if (keyAt(table, start) < key) {
			const end = table.indexOf("\n", middle);
			low = end < 0 ? table.length : Math.max(end, middle) + 1;
		} else high = Math.min(start, middle);
	}
	const found: string[][] = [];
	for (let start = lineStart(table, low); start < table.length; ) {
		const end = table.indexOf("\n", start);
		const line = table.slice(start, end < 0 ? table.length : end);
		if (keyAt(table, start) !== key) break;
		found.push(line.split("|"));
		start = end < 0 ? table.length : end + 1;
	}
	return found;
}

/** The first line that starts at `at` or later. */
function lineStart(table: string, at: number): number {
	if (at === 0 || table[at - 1] === "\n") return table[at] === "\n" ? at + 1 : at;
	const end = table.indexOf("\n", at);
	return end < 0 ? table.length : end + 1;
}

function keyAt(table: string, start: number): string {
	const bar = table.indexOf("|", start);
	return bar < 0 ? "" : table.slice(start, bar);
}

/** The name a key most often stands for: every word with a capital. Tables spell out other names only. */
export function capitalized(key: string): string {
	return key.replace(/(?<![^ ])\p{L}/gu, (letter) => letter.toUpperCase());
}
