import type { EntityType, Quantity } from "../../../shared/extraction.ts";
import type { Span } from "../../../shared/span.ts";
import { NumberedLine } from "../../numbers/numbered-line.ts";
import { type Family, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line as Sentence } from "../../text/line.ts";
import { inWords, type Numeral } from "./numeral.ts";

/** Where a name stands, and what it is the name of where that is known. */
export type Name = Span & { type?: EntityType };

/** What stands around a sentence: the article's country reads "$", its dates are no figures. */
export interface Around {
	/** ISO 3166-1 alpha-2 of the article. */
	country?: string | undefined;
	/** Date expressions that touch the sentence. */
	dates: readonly Span[];
	/** Names that touch it. */
	names: readonly Name[];
}

/** A sentence as the recognisers of quantities read it. */
export class Line extends NumberedLine {
	readonly country: string | undefined;
	readonly dates: readonly Span[];
	readonly names: readonly Name[];

	constructor(text: string, sentence: Span, { country, dates, names }: Around) {
		super(text, sentence);
		this.country = country;
		this.dates = dates;
		this.names = names;
	}
}

/**
 * A quantity in the making: the record's fields, with the atoms it covers so far.
 * Recognisers propose units, refiners join ranges and read bounds; all return new amounts.
 */
export interface Amount
	extends Pick<
		Quantity,
		"kind" | "value" | "low" | "high" | "values" | "unit" | "per" | "implied" | "change"
	> {
	/** First atom, and the one after the last. */
	from: number;
	to: number;
	modifier: Quantity["modifier"];
	numeral: Numeral;
	/** Its unit was written: digits alone may be years, pages or flights. */
	united: boolean;
	/** The unit words follow the number through a hyphen: "45-acre". */
	attributive?: boolean;
	si?: Quantity["si"];
}

/** A bare number as an amount. */
export function countOf(numeral: Numeral): Amount {
	const base = { from: numeral.from, to: numeral.to, kind: "count", numeral, united: false } as const;
	const { value, low, high } = numeral;
	if (value !== undefined) return { ...base, modifier: "exact", value };
	return {
		...base,
		modifier: "between",
		implied: ["low", "high"],
		...(low !== undefined && { low, high: high ?? low }),
	};
}

/** What is said in other words than numbers: "third", "twice", "nobody". */
export function spelled(
	kind: Amount["kind"],
	{ from, to, value }: { from: number; to: number; value: number },
): Amount {
	return { from, to, kind, modifier: "exact", value, numeral: inWords(from, to, value), united: true };
}

/** What is read of a sentence word by word. */
export function readEach(line: Line, read: (word: string, at: number) => Amount | undefined): Amount[] {
	const found: Amount[] = [];
	for (let at = 0; at < line.size; at++) {
		const amount = read(line.lower(at), at);
		if (amount !== undefined) found.push(amount);
	}
	return found;
}

/** The amount with every number in it changed by `by`: cents to dollars, decades to years. */
export function mapNumbers(amount: Amount, by: (value: number) => number): Amount {
	return {
		...amount,
		...(amount.value !== undefined && { value: by(amount.value) }),
		...(amount.low !== undefined && { low: by(amount.low) }),
		...(amount.high !== undefined && { high: by(amount.high) }),
	};
}

/** Adds to what was inferred rather than said. */
export function implying(amount: Amount, what: string): string[] {
	return amount.implied?.includes(what) ? amount.implied : [...(amount.implied ?? []), what];
}

/** The offsets that the atoms from `from` to before `to` cover. */
export function spanOf(line: Line, { from, to }: { from: number; to: number }): Span {
	const end = line.text.length;
	return { start: line.atoms[from]?.start ?? end, end: line.atoms[to - 1]?.end ?? end };
}

/** What these atoms say, as written. */
export function textOf(line: Line, place: { from: number; to: number }): string {
	const { start, end } = spanOf(line, place);
	return line.text.slice(start, end);
}

/** How far the words reach that decide what a number is. A sentence may be a whole page of numbers. */
const NEAR = 40;

/** True where a word near `at` is of one of the classes: "temperatures" for "46.2C", "voted" for "52-48". */
export function isNear(line: Line, at: number, family: Family, or?: Family, or2?: Family): boolean {
	for (let near = Math.max(0, at - NEAR); near < at + NEAR && near < line.size; near++)
		if (line.is(near, family, or, or2)) return true;
	return false;
}

/** Nothing stands at the atom that a number before it could count: the phrase or the sentence ends. */
export function endsPhrase(line: Sentence, at: number): boolean {
	return line.isEnd(at) || line.is(at, "phrase-end", "stop-mark", "dash", "bracket");
}

/** The atom is of a recognised person's name. */
export function isPerson(line: Line, at: number): boolean {
	const { start = 0, end = 0 } = line.atoms[at] ?? {};
	return line.names.some((name) => name.type === "PERSON" && name.start <= start && end <= name.end);
}

/** A verb stands at the atom that says something of what is before it: "a third agreed", "a third back the plan", "12 in the north were hurt". */
export function isFiniteAt(line: Sentence, at: number): boolean {
	if (line.is(at, "auxiliary")) return true;
	const form = verbOf(line.lower(at))?.form;
	return form === "past" || (form === "base" && line.is(at + 1, "determiner", "object-pronoun"));
}

/** Where the number's unit may stand: "half an hour", "half of one percent", "a few of metres", "five-mile". */
export function unitStart(line: Line, { numeral, to }: Amount): number {
	const at = line.skipJoint(to);
	const of = line.lower(at) === "of" ? at + 1 : at;
	if (numeral.form === "vague") return of;
	const one = line.is(of, "indefinite-article") || line.lower(of) === "one" || line.lower(of) === "1";
	return numeral.form === "fraction" && one ? line.skipJoint(of + 1) : at;
}
