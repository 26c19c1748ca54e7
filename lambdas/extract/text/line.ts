import type { Span } from "../../shared/span.ts";
import { type Atom, splitAtoms } from "./atoms.ts";
import { type Family, isA } from "./lexicon/lexicon.ts";
import { isPlural } from "./lexicon/singular.ts";

const DASHES: ReadonlySet<string> = new Set(["-", "‐", "‑", "–", "—", "−", "~"]);
/** Marks that end a phrase. */
const STOPS: ReadonlySet<string> = new Set([".", ",", ";", ":", ")", "!", "?"]);

/**
 * One sentence in its finest cut, as numbers and dates are read from it: "mid-March" is three atoms, "5pm" two. Atoms are
 * asked for by their index; beyond the sentence an atom is "" and of no kind, so that rules may look over its ends.
 */
export class Line {
	/** The whole text; atoms carry offsets into it. */
	readonly text: string;
	readonly atoms: readonly Atom[];

	constructor(text: string, sentence: Span) {
		this.text = text;
		this.atoms = splitAtoms(text, sentence);
	}

	get size(): number {
		return this.atoms.length;
	}

	/** The atom as written, and in lower case. */
	word(at: number): string {
		return this.atoms[at]?.text ?? "";
	}

	lower(at: number): string {
		return this.atoms[at]?.lower ?? "";
	}

	/** True where the lexicon lists the word in one of these classes: what it can be, by its spelling alone. */
	is(at: number, family: Family, or?: Family, or2?: Family, or3?: Family): boolean {
		return isA(this.lower(at), family, or, or2, or3);
	}

	/** The same of a word that is written in lower case. */
	isPlain(at: number, family: Family): boolean {
		return this.word(at) === this.lower(at) && this.is(at, family);
	}

	/** No blank stands between the atom and the one before it. */
	isGlued(at: number): boolean {
		return this.atoms[at]?.space === false;
	}

	/** A blank stands between the atom and the one before it, or it is the first. */
	isApart(at: number): boolean {
		return this.atoms[at]?.space === true;
	}

	isDash(at: number): boolean {
		return DASHES.has(this.word(at));
	}

	/** A dash that joins its neighbours without blanks. */
	isJoint(at: number): boolean {
		return this.isDash(at) && this.isGlued(at) && this.isGlued(at + 1);
	}

	/** The index after a joining dash at `at`, else `at` itself. */
	skipJoint(at: number): number {
		return this.isJoint(at) ? at + 1 : at;
	}

	isCapital(at: number): boolean {
		return /^\p{Lu}/u.test(this.word(at));
	}

	/** Begins with a lower-case letter. */
	isSmall(at: number): boolean {
		return /^\p{Ll}/u.test(this.word(at));
	}

	isLetters(at: number): boolean {
		return /^\p{L}/u.test(this.word(at));
	}

	/** A number in digits, whatever its separators. */
	isDigits(at: number): boolean {
		return this.atoms[at]?.digits === true;
	}

	/** The value of at most so many digits and nothing else; not of "1,400" or "2.5". */
	number(at: number, digits = 4): number | undefined {
		const word = this.word(at);
		return word.length <= digits && /^\d+$/.test(word) ? Number(word) : undefined;
	}

	/** Looks like a plural noun: "towns", "people". */
	isPlural(at: number): boolean {
		return isPlural(this.lower(at));
	}

	/** The sentence or a phrase of it ends before the atom. */
	isEnd(at: number): boolean {
		return at >= this.size || STOPS.has(this.word(at));
	}

	/** True where a word from `from` up to `to` is of the class. */
	has(from: number, to: number, family: Family, or?: Family): boolean {
		for (let at = Math.max(0, from); at < Math.min(this.size, to); at++)
			if (this.is(at, family, or)) return true;
		return false;
	}
}
