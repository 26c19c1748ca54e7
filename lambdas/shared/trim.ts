/**
 * The text without those of `characters` that stand at its end. A pattern for it, `/[).]+$/`, takes time that grows with
 * the square of a run of them anywhere in the text.
 */
export function trimEnd(text: string, characters: string): string {
	let end = text.length;
	while (end > 0 && characters.includes(text[end - 1]!)) end--;
	return text.slice(0, end);
}
