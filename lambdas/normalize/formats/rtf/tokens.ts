/** One piece of an RTF file: a brace, a control word with its number, a byte in hexadecimal, binary data left out, or text. */
export type Token =
	| { type: "open" }
	| { type: "close" }
	| { type: "word"; word: string; number: number | undefined }
	| { type: "byte"; byte: number }
	| { type: "text"; text: string };

/** A control word, a control symbol, a brace, or text up to the next of them. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([\s\S])|([{}])|([^\\{}]+)/giy;

/** The tokens of an RTF file, whose bytes are read as Latin-1. Linear in its length. */
export function* tokensOf(rtf: string): Generator<Token> {
	let at = 0;
	for (;;) {
		// Another file's tokens may be asked for between two of this one.
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(rtf);
		if (match === null) return;
		at = TOKEN.lastIndex;
		const [, word, number, hex, symbol, brace, text] = match;
		if (word !== undefined) {
			const value = number === undefined ? undefined : Number(number);
			// Behind "\bin" stand so many bytes of anything.
			if (word === "bin" && value !== undefined && value > 0) at += value;
			else yield { type: "word", word, number: value };
		} else if (hex !== undefined) yield { type: "byte", byte: Number.parseInt(hex, 16) };
		else if (symbol !== undefined) yield { type: "word", word: symbol, number: undefined };
		else if (brace !== undefined) yield { type: brace === "{" ? "open" : "close" };
		// Line ends mean nothing: the file is wrapped where it suited its writer.
		else if (text !== undefined && /[^\r\n]/.test(text))
			yield { type: "text", text: text.replace(/[\r\n]+/g, "") };
	}
}
