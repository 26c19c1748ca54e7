import type { Span } from "../../../shared/span.ts";

/**
 * Hands out the spans that touch one sentence after another: one pass over both lists, however long the article is.
 * Sentences must be asked for in text order.
 */
export function spanReader<T extends Span>(spans: readonly T[]): (sentence: Span) => T[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	let next = 0;
	let open: T[] = [];
	return (sentence) => {
		open = open.filter((span) => span.end > sentence.start);
		for (let span = sorted[next]; span !== undefined && span.start < sentence.end; span = sorted[++next])
			open.push(span);
		return open.filter((span) => span.end > sentence.start);
	};
}

/** What a sentence's atoms cover. */
export function extentOf(atoms: readonly Span[]): Span {
	return { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0 };
}
