import type { Family } from "../text/lexicon/lexicon.ts";
import type { Line } from "../text/line.ts";

/** A number written in digits and its neighbours, by their distance: -1 is the atom before it, 1 the one behind. */
export class NumberAt {
	readonly line: Line;
	readonly at: number;
	readonly text: string;

	constructor(line: Line, at: number) {
		this.line = line;
		this.at = at;
		this.text = line.word(at);
	}

	get value(): number {
		return Number(this.text);
	}

	/** How many digits an atom of nothing else has; 0 for all others. */
	digits(away: number): number {
		const word = this.word(away);
		return /^\d+$/.test(word) ? word.length : 0;
	}

	/** Digits and nothing else, so many of them at most. */
	isPlain(digits: number): boolean {
		return this.line.number(this.at, digits) !== undefined;
	}

	/** Whether there is an atom so far away. */
	reaches(away: number): boolean {
		return this.line.atoms[this.at + away] !== undefined;
	}

	word(away: number): string {
		return this.line.word(this.at + away);
	}

	lower(away: number): string {
		return this.line.lower(this.at + away);
	}

	is(away: number, family: Family, or?: Family, or2?: Family, or3?: Family): boolean {
		return this.line.is(this.at + away, family, or, or2, or3);
	}

	isGlued(away: number): boolean {
		return this.line.isGlued(this.at + away);
	}

	isDigits(away: number): boolean {
		return this.line.isDigits(this.at + away);
	}

	/** In lower case. */
	isSmall(away: number): boolean {
		return this.line.isSmall(this.at + away);
	}

	isLetters(away: number): boolean {
		return this.line.isLetters(this.at + away);
	}

	/** A word or a number, and no mark. */
	isWord(away: number): boolean {
		return this.isLetters(away) || this.isDigits(away);
	}

	isCapital(away: number): boolean {
		return this.line.isCapital(this.at + away);
	}

	isDash(away: number): boolean {
		return this.line.isDash(this.at + away);
	}

	isJoint(away: number): boolean {
		return this.line.isJoint(this.at + away);
	}

	isEnd(away: number): boolean {
		return this.line.isEnd(this.at + away);
	}

	/** A plural noun in lower case. */
	isPlural(away: number): boolean {
		return this.isSmall(away) && this.line.isPlural(this.at + away);
	}
}
