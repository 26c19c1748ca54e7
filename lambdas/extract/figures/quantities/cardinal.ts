import type { Line } from "../../text/line.ts";
import { readDigits } from "./digits.ts";
import { readMagnitude } from "./magnitudes.ts";
import { CARDINALS, DENOMINATORS } from "./number-words.ts";

/** A whole or decimal number in digits or words, before fractions are looked at. */
export interface Cardinal {
	to: number;
	value: number;
	/** The largest magnitude word in it; 1 where there is none. */
	scale: number;
	/** It ended on a magnitude: "three million", not "three million and five". */
	open: boolean;
	digits: boolean;
	/** Written with separators, decimals or a magnitude. */
	dressed: boolean;
}

export interface Options {
	/** A currency stands before the number: "m" is a million. */
	money: boolean;
	/** "between two hundred and five hundred": the "and" belongs to the range. */
	noAnd: boolean;
}

const HUNDREDS: ReadonlyMap<string, number> = new Map([
	["hundred", 100],
	["dozen", 12],
	["dozens", 12],
]);

/** "hundred" or "dozen", or a magnitude, as a word. */
export function readScale(line: Line, at: number): { value: number; to: number } | undefined {
	const small = HUNDREDS.get(line.lower(at));
	if (small !== undefined) return { value: small, to: at + 1 };
	return readMagnitude(line, at, { money: false, digits: false });
}

/** The number so far: whole groups of magnitudes, and the group below the next one. */
interface State {
	total: number;
	group: number | undefined;
	lastScale: number;
	scale: number;
	digits: boolean;
	dressed: boolean;
	/** The last word was "twenty" … "ninety". */
	tens: boolean;
	/** What the next word must start after: nothing yet, an article, or a number. */
	begun: boolean;
}

/** No number is spelled with more words than this. */
const LONGEST = 24;

/** The number at `at`: "14", "two hundred and five thousand", "3.2bn", "twenty-one hundred", "4 thousand 3 hundred and 21". */
export function readCardinal(line: Line, at: number, options: Options): Cardinal | undefined {
	const state: State = {
		total: 0,
		group: undefined,
		lastScale: Number.POSITIVE_INFINITY,
		scale: 1,
		digits: false,
		dressed: false,
		tens: false,
		begun: false,
	};
	const article = line.is(at, "indefinite-article");
	// "a hundred", "a million", "a dozen".
	if (article) {
		if (readScale(line, at + 1) === undefined || line.lower(at + 1).endsWith("s")) return undefined;
		Object.assign(state, { group: 1, begun: true, dressed: true });
	} else if (!startsNumber(line, at)) return undefined;
	let to = article ? at + 1 : at;
	for (let steps = 0; steps < LONGEST; steps++) {
		const next = takeWord(line, to, state, options);
		if (next === undefined) break;
		to = next;
		state.begun = true;
	}
	if (to === (article ? at + 1 : at)) return undefined;
	return {
		to,
		value: state.total + (state.group ?? 0),
		scale: state.scale,
		open: state.group === undefined && state.lastScale >= 1000,
		digits: state.digits,
		dressed: state.dressed || state.scale > 1,
	};
}

const startsNumber = (line: Line, at: number): boolean =>
	line.isDigits(at) || CARDINALS.has(line.lower(at)) || ["hundred", "point"].includes(line.lower(at));

/** Takes one more word into the number; undefined where it ends. */
function takeWord(line: Line, to: number, state: State, options: Options): number | undefined {
	let here = state.begun ? skipDash(line, to, state) : to;
	if (state.begun && here === to && line.lower(here) === "and") {
		if (!goesOnAfterAnd(line, here + 1, state, options)) return undefined;
		here++;
	}
	if (line.isDigits(here)) return takeDigits(line, here, state);
	const word = line.lower(here);
	const [small, hundred] = [CARDINALS.get(word), HUNDREDS.get(word)];
	if (small !== undefined) return takeSmall(line, small, here, state);
	if (hundred !== undefined) return takeHundred(line, hundred, here, state);
	if (word === "point" && (!state.digits || line.isDigits(here + 1))) return takeDecimals(line, here, state);
	return state.begun ? takeMagnitude(line, here, state, options) : undefined;
}

/** A joining hyphen, or in tokenised text the blanks around it: "fifty - two". */
function skipDash(line: Line, to: number, state: State): number {
	if (state.tens && line.isDash(to) && (CARDINALS.get(line.lower(to + 1)) ?? 10) < 10) return to + 1;
	return line.skipJoint(to);
}

/** After "and" only a smaller number goes on: "two hundred and five", not "three hundred and two hundred". */
function goesOnAfterAnd(line: Line, here: number, state: State, options: Options): boolean {
	if (options.noAnd || state.scale === 1) return false;
	if (line.is(here, "indefinite-article") || line.lower(here) === "zero") return false;
	const rest = readCardinal(line, here, { ...options, noAnd: true });
	// A fraction is another matter: "three million and two thirds".
	if (rest === undefined || rest.value <= 0 || DENOMINATORS.has(line.lower(line.skipJoint(rest.to))))
		return false;
	if (hasHundreds(state)) return rest.value < 100 || (isThousands(rest) && state.total === 0);
	// "4 thousand 3 hundred and 21", but "34 million and 12 others", "$210 million and two lives".
	const other = line.isDigits(here) || (state.digits && rest.scale === 1);
	return !other && rest.value < Math.min(state.lastScale, state.scale);
}

/** "two hundred and two thousand" is 202,000. */
const isThousands = ({ digits, scale, value }: Cardinal): boolean =>
	scale >= 1000 && value < 100 * scale && !digits;

/** The group so far ends on "hundred". */
const hasHundreds = ({ group = 0 }: State): boolean => group >= 100 && group % 100 === 0;

function takeDigits(line: Line, here: number, state: State): number | undefined {
	const read = readDigits(line, here);
	if (read === undefined) return undefined;
	if (state.begun) {
		const hundreds = hasHundreds(state) && read.value < 100;
		const lower = state.group === undefined && state.scale > 1 && read.value < state.lastScale;
		// "4 thousand 3 hundred": a smaller group may follow in digits if a magnitude of its own is behind it.
		const scaled = lower && readScale(line, read.to) !== undefined;
		if (!(scaled || (hundreds && line.lower(here - 1) === "and"))) return undefined;
	}
	state.group = (state.group ?? 0) + read.value;
	state.digits = true;
	state.dressed ||= read.dressed;
	return read.to;
}

function takeSmall(line: Line, small: number, here: number, state: State): number | undefined {
	const { group } = state;
	if (group === undefined) {
		if (!mayBeginGroup(line, small, here, state)) return undefined;
		state.group = small;
	} else {
		if (state.digits && state.scale === 1) return undefined;
		const spoken = isSpoken(line, small, here, state);
		const room = state.tens ? small < 10 && small > 0 : group % 100 === 0 && group > 0;
		if (!room && !spoken) return undefined;
		state.group = spoken ? group * 100 + small : group + small;
		state.dressed ||= spoken;
	}
	state.tens = small >= 20;
	return here + 1;
}

function mayBeginGroup(line: Line, small: number, here: number, state: State): boolean {
	if (state.begun && (small === 0 || small >= state.lastScale)) return false;
	// "raised it to $3.1 million six weeks before": behind digits only "and" or a scale goes on in words.
	return !state.digits || line.lower(here - 1) === "and" || readScale(line, here + 1) !== undefined;
}

/** "one twenty two" is 122 when somebody reads it out. */
function isSpoken(line: Line, small: number, here: number, { group = 0, scale, dressed }: State): boolean {
	const next = CARDINALS.get(line.lower(here + 1)) ?? 10;
	return group > 0 && group < 10 && small >= 20 && next < 10 && scale === 1 && !dressed;
}

function takeHundred(line: Line, by: number, here: number, state: State): number | undefined {
	// "hundred thousand dollars" begins a number, "hundred" and "dozen" alone do not.
	if (!state.begun && (by !== 100 || !readMagnitude(line, here + 1, { money: false, digits: false })))
		return undefined;
	if (by === 100 && (state.group ?? 1) >= 1000) return undefined;
	if (state.begun && state.group === undefined) return undefined;
	const group = state.group ?? 1;
	state.dressed = true;
	state.tens = false;
	state.scale = Math.max(state.scale, by);
	if (by === 12) {
		// "three hundred and two dozen" is 324, "two hundred dozen" 2,400.
		const last = group % 100;
		state.total += last === 0 || group < 100 ? group * 12 : group - last + last * 12;
		state.group = undefined;
		state.lastScale = 12;
	} else state.group = group * 100;
	return here + 1;
}

function takeMagnitude(line: Line, here: number, state: State, options: Options): number | undefined {
	const letters = state.digits && state.scale === 1;
	const magnitude = readMagnitude(line, here, { money: options.money, digits: letters });
	if (magnitude === undefined) return undefined;
	// "three lakh crore", "three thousand million".
	if (state.group === undefined) state.total *= magnitude.value;
	else if (magnitude.value >= state.lastScale) return undefined;
	else state.total += state.group * magnitude.value;
	state.group = undefined;
	state.lastScale = magnitude.value;
	state.scale = Math.max(state.scale < 1000 ? 1 : state.scale, magnitude.value);
	state.tens = false;
	return magnitude.to;
}

/** "two point five", "nought point nought three", "two hundred point seventy-one", "point 77". */
function takeDecimals(line: Line, at: number, state: State): number | undefined {
	const first = line.number(at + 1, 9);
	if ((!state.begun || state.digits) && first === undefined) return undefined;
	const read = first === undefined ? spokenDecimals(line, at + 1) : { text: line.word(at + 1), to: at + 2 };
	if (read.text === "") return undefined;
	state.group = (state.group ?? 0) + Number(`0.${read.text}`);
	state.dressed = true;
	return read.to;
}

/** Digit by digit, or one number below a hundred. */
function spokenDecimals(line: Line, from: number): { text: string; to: number } {
	let [text, to] = ["", from];
	while (text.length < 9) {
		const digit = CARDINALS.get(line.lower(to));
		if (digit === undefined || (digit >= 10 && text !== "")) break;
		to++;
		const unit = digit >= 20 ? (CARDINALS.get(line.lower(line.skipJoint(to))) ?? 0) : 0;
		const whole = unit > 0 && unit < 10;
		text += whole ? digit + unit : digit;
		if (whole) to = line.skipJoint(to) + 1;
		if (digit >= 10) break;
	}
	return { text, to };
}
