import type { Figure } from "../../../shared/extraction.ts";
import { Line } from "../../text/line.ts";

/** How much of the text before and behind a figure decides what it has to do with another. */
const BEFORE = 60;
const BEHIND = 90;

/** Read once for each figure: many rules ask for them. */
const LEADS = new WeakMap<object, Line>();
const TRAILS = new WeakMap<object, Line>();

/** The words that stand right before a figure, and right behind it. */
export function before(text: string, figure: Figure): Line {
	const { start } = figure;
	return kept(LEADS, figure, () => new Line(text, { start: Math.max(0, start - BEFORE), end: start }));
}

export function behind(text: string, figure: Figure): Line {
	const { end } = figure;
	return kept(TRAILS, figure, () => new Line(text, { start: end, end: Math.min(text.length, end + BEHIND) }));
}

function kept(lines: WeakMap<object, Line>, figure: Figure, read: () => Line): Line {
	const line = lines.get(figure) ?? read();
	lines.set(figure, line);
	return line;
}

/** A figure and one before it, with the words between them and those behind the later one, read when first asked for. */
export class Pair {
	readonly text: string;
	readonly other: Figure;
	readonly figure: Figure;
	#between: Line | undefined;
	#rest: Line | undefined;
	#after: Line | undefined;

	constructor(text: string, other: Figure, figure: Figure) {
		this.text = text;
		this.other = other;
		this.figure = figure;
	}

	get between(): Line {
		this.#between ??= new Line(this.text, { start: this.other.end, end: this.figure.start });
		return this.#between;
	}

	/** What stands between them behind the earlier one's noun, where that follows it. */
	get rest(): Line {
		this.#rest ??= new Line(this.text, {
			start: this.other.end + this.#nounLength(),
			end: this.figure.start,
		});
		return this.#rest;
	}

	get after(): Line {
		this.#after ??= behind(this.text, this.figure);
		return this.#after;
	}

	/** The earlier one's noun follows it: "1,140 votes to 980". */
	get hasNoun(): boolean {
		return this.#nounLength() > 0;
	}

	/** A line ends between them. */
	get hasLineBreak(): boolean {
		return this.text.slice(this.other.end, this.figure.start).includes("\n");
	}

	/** What stands before the later figure in its sentence, where that is another than the earlier one's. */
	get last(): Line | undefined {
		const between = this.text.slice(this.other.end, this.figure.start);
		const end = Math.max(...[". ", "! ", "? ", "” ", "\n"].map((mark) => between.lastIndexOf(mark)));
		return end < 0
			? undefined
			: new Line(this.text, { start: this.other.end + end + 1, end: this.figure.start });
	}

	/** A sentence ends between them. */
	get isParted(): boolean {
		return endsSentence(this.between);
	}

	#nounLength(): number {
		const { counted } = this.other;
		if (counted === undefined) return 0;
		const between = this.text.slice(this.other.end, this.figure.start);
		return (
			[` ${counted}`, ` of ${counted}`, ` of the ${counted}`].find((noun) => between.startsWith(noun))
				?.length ?? 0
		);
	}
}

/** A mark that ends a sentence stands in the line, and no letter or digit sits on it ("p.m", "3.5"). */
export function endsSentence(line: Line): boolean {
	return line.atoms.some(
		(_, at) =>
			line.is(at, "sentence-mark") &&
			!(line.isGlued(at + 1) && (line.isLetters(at + 1) || line.isDigits(at + 1))),
	);
}

/** "Super Bowls", by its last word. */
export function isNamed({ counted = "" }: Figure): boolean {
	return /^\p{Lu}/u.test(counted.split(" ").at(-1) ?? "");
}
