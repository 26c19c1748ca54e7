import { IngestError } from "../../../shared/errors.ts";
import type { Draft, DraftBlock } from "../../draft.ts";
import type { Limits } from "../../limits.ts";
import { metadata } from "../metadata.ts";
import { looksLikeHeading } from "../text/headings.ts";
import { charsetOf, charsetOfFont } from "./charsets.ts";
import { type Destination, destinationOf } from "./destinations.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What holds within a group, and ends with it. */
interface State {
	destination: Destination;
	bold: boolean;
	hidden: boolean;
	font: number;
	/** Characters that stand in for one of Unicode's, for programs that know none. */
	unicodeSkip: number;
}

/** What is known of the paragraph that is being read. */
interface Paragraph {
	text: string;
	/** Characters that are not bold. */
	light: number;
	level: number | undefined;
	style: number;
	list: boolean;
	cells: string[];
	inTable: boolean;
}

const SYMBOLS: Record<string, string> = {
	tab: " ",
	emdash: "—",
	endash: "–",
	lquote: "‘",
	rquote: "’",
	ldblquote: "“",
	rdblquote: "”",
	bullet: "•",
	emspace: " ",
	enspace: " ",
	qmspace: " ",
	"~": "\u00a0",
	_: "\u2011",
	"-": "\u00ad",
	"\\": "\\",
	"{": "{",
	"}": "}",
	line: "\n",
};

const newParagraph = (): Paragraph => ({
	text: "",
	light: 0,
	level: undefined,
	style: 0,
	list: false,
	cells: [],
	inTable: false,
});

/**
 * Reads a rich text document (RTF, of Word, TextEdit, WordPad or LibreOffice): its text without fields' codes, pictures, notes,
 * comments, hidden and deleted words. Linear in the length.
 *
 * @throws IngestError `too-deep` where groups nest beyond reason, `truncated` where they are not closed
 */
export function readRtf(bytes: Uint8Array, limits: Limits): Draft {
	const reader = new RtfReader(limits.nesting);
	const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
	for (const token of tokensOf(rtf)) reader.take(token);
	return reader.draft();
}

class RtfReader {
	readonly #nesting: number;
	readonly #stack: State[] = [];
	#state: State = { destination: "story", bold: false, hidden: false, font: 0, unicodeSkip: 1 };
	#paragraph = newParagraph();
	readonly #blocks: (DraftBlock & { style: number; bold: boolean })[] = [];
	/** Bytes of a character set that has not been decoded yet: a letter may take two. */
	#bytes: number[] = [];
	#codePage: number | undefined;
	readonly #fonts = new Map<number, string>();
	readonly #styles = new Map<number, string>();
	#styleBeingRead = 0;
	/** Whether the next word says what its group is, and whether `\*` stood before it. */
	#opening: "no" | "plain" | "optional" = "no";
	/** Stand-ins for a character of Unicode that are still to come. */
	#standIns = 0;
	#info: { title: string; author: string } = { title: "", author: "" };
	#complete = false;

	constructor(nesting: number) {
		this.#nesting = nesting;
	}

	take(token: Token): void {
		if (token.type === "byte") {
			this.#opening = "no";
			if (this.#standIns > 0) this.#standIns--;
			else this.#bytes.push(token.byte);
			return;
		}
		if (token.type === "text") {
			this.#opening = "no";
			this.#takeText(token.text);
			return;
		}
		this.#decode();
		if (token.type === "open") this.#open();
		else if (token.type === "close") this.#close();
		else this.#takeWord(token.word, token.number);
	}

	draft(): Draft {
		this.#decode();
		if (!this.#complete)
			throw new IngestError(
				"truncated",
				"The RTF document ends before its end: it was cut off. Upload it again.",
			);
		this.#endParagraph();
		const { title, author } = this.#info;
		const isTitle = ({ style }: { style: number }) => /^title$/i.test(this.#styles.get(style) ?? "");
		const heading = this.#blocks.filter(isTitle).map(({ text }) => text);
		return {
			blocks: this.#blocks.filter((block) => !isTitle(block)).map((block) => this.#blockOf(block)),
			removed: [],
			format: "rtf",
			...metadata({ title, names: [author] }, "document properties"),
			...(heading.length > 0 && { title: { value: heading.join(" "), source: "heading" as const } }),
		};
	}

	#blockOf({ style, bold, ...block }: DraftBlock & { style: number; bold: boolean }): DraftBlock {
		const level = /^heading (\d)/i.exec(this.#styles.get(style) ?? "")?.[1];
		if (level !== undefined) return { kind: "heading", level: Number(level), text: block.text };
		if (block.kind === "paragraph" && bold && looksLikeHeading(block.text))
			return { kind: "heading", level: 3, text: block.text };
		return block;
	}

	#open(): void {
		if (this.#stack.length >= this.#nesting)
			throw new IngestError(
				"too-deep",
				`The RTF's groups nest more than ${this.#nesting} deep: not an article.`,
			);
		this.#stack.push(this.#state);
		this.#state = { ...this.#state };
		this.#opening = "plain";
		this.#standIns = 0;
	}

	#close(): void {
		this.#standIns = 0;
		this.#opening = "no";
		const outer = this.#stack.pop();
		if (outer === undefined) return;
		this.#state = outer;
		if (this.#stack.length === 0) this.#complete = true;
	}

	#takeWord(word: string, number: number | undefined): void {
		if (word === "*") {
			this.#opening = "optional";
			return;
		}
		if (this.#opening !== "no") {
			const inInfo = this.#state.destination === "info";
			const destination = destinationOf(word, this.#opening === "optional", inInfo);
			this.#opening = "no";
			if (destination !== undefined) {
				if (this.#state.destination !== "skipped") this.#state.destination = destination;
				return;
			}
		}
		const symbol = SYMBOLS[word];
		if (symbol !== undefined) this.#write(symbol);
		else WORDS[word]?.call(this, number);
	}

	#takeText(text: string): void {
		const skipped = Math.min(this.#standIns, text.length);
		this.#standIns -= skipped;
		const rest = text.slice(skipped);
		// Bytes above ASCII that stand as they are belong to the document's charset, too.
		if (/[^\0-\x7f]/.test(rest)) for (const byte of Buffer.from(rest, "latin1")) this.#bytes.push(byte);
		else {
			this.#decode();
			this.#write(rest);
		}
	}

	#decode(): void {
		if (this.#bytes.length === 0) return;
		const charset = this.#fonts.get(this.#state.font) ?? charsetOf(this.#codePage);
		const text = new TextDecoder(charset).decode(new Uint8Array(this.#bytes));
		this.#bytes = [];
		this.#write(text);
	}

	#write(text: string): void {
		const { destination, hidden, bold } = this.#state;
		if (destination === "title" || destination === "author") this.#info[destination] += text;
		else if (destination === "styles") this.#nameStyle(text);
		else if (destination === "story" && !hidden) {
			this.#paragraph.text += text;
			if (!bold) this.#paragraph.light += text.trim().length;
		}
	}

	/** "heading 1;" closes a style's description. */
	#nameStyle(text: string): void {
		const name = (this.#styles.get(this.#styleBeingRead) ?? "") + text;
		this.#styles.set(this.#styleBeingRead, name.replace(/;\s*$/, "").trim());
	}

	#endParagraph(): void {
		const { text, light, level, style, list, inTable } = this.#paragraph;
		// Within a table a paragraph's end is no block's: its row's is.
		if (inTable) {
			this.#paragraph.text = text === "" ? "" : `${text} `;
			return;
		}
		if (text.trim() !== "") {
			const kind = level !== undefined ? "heading" : list ? "list-item" : "paragraph";
			const rank = level !== undefined && { level: level + 1 };
			this.#blocks.push({ kind, text, style, bold: light === 0, ...rank });
		}
		this.#paragraph = { ...newParagraph(), level, style, list };
	}

	#endCell(): void {
		this.#paragraph.cells.push(this.#paragraph.text.trim());
		this.#paragraph.text = "";
	}

	#endRow(): void {
		const cells = this.#paragraph.cells.filter((cell) => cell !== "");
		// A table of one column lays out the page.
		if (cells.length > 0)
			this.#blocks.push({
				kind: cells.length > 1 ? "table-row" : "paragraph",
				text: cells.join(" | "),
				style: 0,
				bold: false,
			});
		this.#paragraph = newParagraph();
	}

	par(): void {
		if (this.#state.destination === "story") this.#endParagraph();
	}
	pard(): void {
		const { text, light, cells } = this.#paragraph;
		this.#paragraph = { ...newParagraph(), text, light, cells };
	}
	row(): void {
		this.#endRow();
	}
	cell(): void {
		this.#endCell();
	}
	intbl(): void {
		this.#paragraph.inTable = true;
	}
	list(): void {
		this.#paragraph.list = true;
	}
	outline(number: number | undefined): void {
		if (number !== undefined && number >= 0 && number < 6) this.#paragraph.level = number;
	}
	style(number: number | undefined): void {
		if (this.#state.destination === "styles") this.#styleBeingRead = number ?? 0;
		else this.#paragraph.style = number ?? 0;
	}
	bold(number: number | undefined): void {
		this.#state.bold = number !== 0;
	}
	hide(number: number | undefined): void {
		this.#state.hidden = number !== 0;
	}
	plain(): void {
		this.#state.bold = false;
		this.#state.hidden = false;
	}
	font(number: number | undefined): void {
		this.#state.font = number ?? 0;
	}
	fontCharset(number: number | undefined): void {
		const charset = charsetOfFont(number ?? 0);
		if (this.#state.destination === "fonts" && charset !== undefined)
			this.#fonts.set(this.#state.font, charset);
	}
	codePage(number: number | undefined): void {
		this.#codePage = number;
	}
	unicodeSkip(number: number | undefined): void {
		this.#state.unicodeSkip = number ?? 1;
	}
	unicode(number: number | undefined): void {
		this.#write(String.fromCharCode((number ?? 0) & 0xffff));
		this.#standIns = this.#state.unicodeSkip;
	}
}

/** What control words do; all others say how it looks. */
const WORDS: Record<string, (this: RtfReader, number: number | undefined) => void> = {
	par: RtfReader.prototype.par,
	sect: RtfReader.prototype.par,
	page: RtfReader.prototype.par,
	"\n": RtfReader.prototype.par,
	"\r": RtfReader.prototype.par,
	pard: RtfReader.prototype.pard,
	row: RtfReader.prototype.row,
	nestrow: RtfReader.prototype.row,
	cell: RtfReader.prototype.cell,
	nestcell: RtfReader.prototype.cell,
	intbl: RtfReader.prototype.intbl,
	ls: RtfReader.prototype.list,
	outlinelevel: RtfReader.prototype.outline,
	s: RtfReader.prototype.style,
	b: RtfReader.prototype.bold,
	v: RtfReader.prototype.hide,
	deleted: RtfReader.prototype.hide,
	htmlrtf: RtfReader.prototype.hide,
	plain: RtfReader.prototype.plain,
	f: RtfReader.prototype.font,
	fcharset: RtfReader.prototype.fontCharset,
	ansicpg: RtfReader.prototype.codePage,
	mac() {
		this.codePage(10_000);
	},
	uc: RtfReader.prototype.unicodeSkip,
	u: RtfReader.prototype.unicode,
};
