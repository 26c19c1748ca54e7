import type { EntityMention } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, some } from "../text/run.ts";

/** Tokens that a list of numbers and their noun has at most before "respectively". */
const REACH = 16;

/** "Italy and Greece expect 300,000 and 210,000 tonnes, respectively": the name whose place in its list the number has in its own. */
export function respectiveName(
	reading: Reading,
	figure: Span,
	siblings: readonly Span[],
	names: readonly EntityMention[],
): EntityMention | undefined {
	const { at, lower } = reading;
	const word = firstIn(
		{ first: at(figure.end), last: at(figure.end) + REACH },
		(one) => lower(one) === "respectively",
	);
	if (word === undefined) return undefined;
	const numbers = siblings.filter(({ start, end }) => at(end) <= word && word - at(start) <= REACH);
	const [first] = numbers;
	if (first === undefined || numbers.length < 2) return undefined;
	const list = listBefore(reading, first, names);
	return list.length === numbers.length
		? list[numbers.findIndex(({ start }) => start === figure.start)]
		: undefined;
}

/** The last names before the span that nothing but commas and "and" parts. */
function listBefore(reading: Reading, { start }: Span, names: readonly EntityMention[]): EntityMention[] {
	const before = names.filter(({ end }) => end <= start);
	const list: EntityMention[] = [];
	for (const name of before.reverse()) {
		const [next] = list;
		if (next !== undefined && !isListedWith(reading, name, next)) break;
		list.unshift(name);
	}
	return list;
}

function isListedWith({ at, tagged }: Reading, name: Span, next: Span): boolean {
	const between = { first: at(name.end - 1) + 1, last: at(next.start) - 1 };
	return !some(between, (one) => !tagged(one, "comma", "and", "determiner"));
}
