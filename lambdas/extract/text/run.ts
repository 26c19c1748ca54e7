/** A run of tokens, both ends included. */
export interface Run {
	first: number;
	last: number;
}

/** True where `inner` lies within `outer`. */
export function contains(outer: Run, inner: Run): boolean {
	return outer.first <= inner.first && inner.last <= outer.last;
}

/** True where one of the run's tokens is so. */
export function some({ first, last }: Run, is: (at: number) => boolean): boolean {
	for (let at = first; at <= last; at++) if (is(at)) return true;
	return false;
}

/** The first of the run's tokens that is so. */
export function firstIn({ first, last }: Run, is: (at: number) => boolean): number | undefined {
	for (let at = first; at <= last; at++) if (is(at)) return at;
	return undefined;
}

/** The last of the run's tokens that is so. */
export function lastIn({ first, last }: Run, is: (at: number) => boolean): number | undefined {
	for (let at = last; at >= first; at--) if (is(at)) return at;
	return undefined;
}

/** The tokens of a sentence, by its index in the reading's `first`. */
export function sentenceRun(
	{ first, size }: { readonly first: readonly number[]; readonly size: number },
	sentence: number,
): Run {
	return { first: first[sentence] ?? size, last: (first[sentence + 1] ?? size) - 1 };
}
