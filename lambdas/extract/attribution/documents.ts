import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { headOf } from "./phrase.ts";

/** True where the phrase's head is a document, a poll, data …: what "showed" and "found" can speak through. */
export function speaksThroughDocuments(reading: Reading, run: Run): boolean {
	return reading.is(headOf(reading, run), "document");
}
