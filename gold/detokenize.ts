import type { Span } from "../lambdas/shared/span.ts";

/** Text made of tokens again, with the span of each token. */
export interface Detokenized {
	text: string;
	spans: Span[];
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”…]|''|['’](?:s|S|re|ve|ll|d|m)|n['’]t)$/;
const NO_SPACE_AFTER = /^(?:[([{$£€#“‘]|``)$/;

/** Puts tokens back into a line of text as a writer would have spaced them. */
export function detokenize(tokens: readonly string[]): Detokenized {
	let text = "";
	const spans: Span[] = [];
	let quoteOpen = false;
	let glueNext = true;
	tokens.forEach((raw, i) => {
		const token = raw === "``" || raw === "''" ? '"' : raw;
		let glue = glueNext || NO_SPACE_BEFORE.test(raw);
		glueNext = NO_SPACE_AFTER.test(raw);
		if (token === '"') {
			glue = quoteOpen || glueNext || text === "";
			if (!quoteOpen && !text.endsWith("(") && text !== "") glue = false;
			glueNext = !quoteOpen;
			quoteOpen = !quoteOpen;
		}
		if (isHyphen(tokens, i)) {
			glue = true;
			glueNext = true;
		}
		if (!glue) text += " ";
		spans.push({ start: text.length, end: text.length + token.length });
		text += token;
	});
	return { text, spans };
}

/** "Eye - Tracking" was "Eye-Tracking": the sets that split at hyphens leave the dash of a sentence as "–" or "--". */
function isHyphen(tokens: readonly string[], i: number): boolean {
	if (tokens[i] !== "-" && tokens[i] !== "/") return false;
	return /[\p{L}\d]$/u.test(tokens[i - 1] ?? "") && /^[\p{L}\d]/u.test(tokens[i + 1] ?? "");
}

/** Finds the tokens in the text they were cut from; undefined where they do not fit it. */
export function locate(text: string, tokens: readonly string[]): Detokenized | undefined {
	const spans: Span[] = [];
	let from = 0;
	for (const token of tokens) {
		const start = text.indexOf(token, from);
		if (start === -1) return undefined;
		spans.push({ start, end: start + token.length });
		from = start + token.length;
	}
	return { text, spans };
}
