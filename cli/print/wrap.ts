/** Terminal columns that a text takes: Chinese, Japanese and Korean signs and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const sign of text) columns += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
	return columns;
}

const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;

/**
 * Breaks a text into lines of at most `width` columns: at spaces, behind "/" and "-" (keys and ids have no spaces),
 * and anywhere in what is longer than a line. Nothing is left out.
 */
export function wrap(text: string, width: number): string[] {
	const lines = [""];
	const add = (piece: string): void => {
		const line = `${lines.at(-1)}${piece}`;
		if (columnsOf(line.trimEnd()) <= width) lines[lines.length - 1] = line;
		else lines.push(piece);
	};
	for (const piece of text.split(/(?<=[\s/-])/)) {
		if (columnsOf(piece.trimEnd()) <= width) add(piece);
		else for (const sign of piece) add(sign);
	}
	return lines.map((line) => line.trimEnd()).filter((line, n) => line !== "" || n === 0);
}
