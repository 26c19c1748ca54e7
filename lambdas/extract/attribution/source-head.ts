import type { Span, TextSpan } from "../../shared/span.ts";
import { tagOf } from "../text/tags.ts";
import { tokenize } from "../text/tokens.ts";
import { headOf } from "./phrase.ts";

/**
 * The word of a source that names who speaks, as a span of the article's text: "spokesman" of "a spokesman for the
 * ministry", "Doe" of "Jane Doe, the mayor of Springfield", "Service" of "South Korea's National Intelligence Service (NIS)".
 */
export function sourceHead(text: string, source: TextSpan): Span {
	const tokens = tokenize(text, source, 0);
	if (tokens.length === 0) return { start: source.start, end: source.end };
	const lower = tokens.map((token) => token.text.toLowerCase());
	const classes = tokens.map((token, at) => tagOf(token.text, lower[at]!, at === 0));
	const head = headOf(
		{ text, tokens, lower, classes, sentence: [], first: [] },
		{ first: 0, last: tokens.length - 1 },
	);
	return { start: tokens[head]!.start, end: tokens[head]!.end };
}
