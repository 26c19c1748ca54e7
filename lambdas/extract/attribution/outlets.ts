import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";

/** True where the source is a newspaper, an agency, "state media" …; "a press secretary", "the news conference" are none. */
export function isOutlet(reading: Reading, { first, last }: Run): boolean {
	const { is, lower, tagged } = reading;
	const run = { first, last: Math.min(last, first + 11) };
	if (some(run, (at) => is(at, "no-outlet"))) return false;
	// "The paper reported, citing an email": a paper by itself is a newspaper.
	if (first + 1 === last && is(first, "definite-article") && lower(last) === "paper") return true;
	return some(run, (at) => is(at, "medium") || (is(at, "outlet") && tagged(at, "name")));
}
