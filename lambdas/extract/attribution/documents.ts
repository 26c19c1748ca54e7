import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { headOf } from "./phrase.ts";

/** True where the phrase's head is a document, a poll, data …: what "showed" and "found" can speak through. */
export function speaksThroughDocuments(reading: Reading, run: Run): boolean {
	const head = headOf(reading, run);
	if (reading.is(head, "document")) return true;
	// "an average of recent polls"
	const of = reading.is(head, "grouping-noun") && reading.lower(head + 1) === "of";
	return of && some({ first: head + 2, last: run.last }, (at) => reading.is(at, "document"));
}
