import { firstWord, joinLines, opensParagraph, width, wrapWidth } from "./wrapping.ts";

/**
 * The paragraphs of a plain text, each on one line. A blank line always ends one; a single line break does
 * unless the file is hard-wrapped, where it does only after a short line or before an indented one.
 */
export function splitParagraphs(text: string): string[] {
	const lines = text.split("\n").map((line) => line.trimEnd());
	const wrap = wrapWidth(lines);
	const paragraphs: string[] = [];
	let current: string | undefined;
	let previous = "";
	for (const line of lines) {
		if (line.trim() === "") {
			flush();
		} else if (current !== undefined && wrap !== undefined && continues(previous, line, wrap)) {
			current = joinLines(current, line.trim());
		} else {
			flush();
			current = line.trim();
		}
		previous = line;
	}
	flush();
	return paragraphs;

	function flush(): void {
		if (current !== undefined) paragraphs.push(current);
		current = undefined;
	}
}

/** True where the line break after `line` is one the writer's margin made. */
function continues(line: string, next: string, wrap: number): boolean {
	if (opensParagraph(line, next)) return false;
	if (/^\s*\p{Ll}/u.test(next) && width(line) > wrap / 2) return true;
	// A line that is wider than the margin by more than one long word is none that it made.
	const made = width(line) <= wrap || line.lastIndexOf(" ") <= wrap;
	return made && width(line) + 1 + width(firstWord(next)) > wrap;
}
