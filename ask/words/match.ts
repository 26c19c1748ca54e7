/** The words of a text as they are compared: no accents, no capitals. */
export function foldedWords(text: string): string[] {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True where each word that is asked for begins a word of the text. */
export function matches(text: string, asked: readonly string[]): boolean {
	const words = foldedWords(text);
	return asked.length > 0 && asked.every((one) => words.some((word) => word.startsWith(one)));
}
