import type { Span, TextSpan } from "../../shared/span.ts";
import type { Reading } from "../text/reading.ts";
import { headOf } from "./phrase.ts";

/**
 * The word of a source that names who speaks, as a span of the article's text: "spokesman" of "a spokesman for the
 * ministry", "Doe" of "Jane Doe, the mayor of Springfield", "Service" of "South Korea's National Intelligence Service (NIS)".
 */
export function sourceHead(reading: Reading, source: TextSpan): Span {
	const head = headOf(reading, reading.run(source));
	return reading.span({ first: head, last: head });
}
