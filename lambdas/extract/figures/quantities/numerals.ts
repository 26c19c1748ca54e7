import { type Atom, isJoint, skipJoint } from "./atoms.ts";
import { readDigits } from "./digits.ts";
import { readDenominator, readFractionSign, readMixedPart } from "./fractions.ts";
import { readMagnitude } from "./magnitudes.ts";
import { CARDINALS } from "./number-words.ts";
import { readVague } from "./vague.ts";

/** A number by itself, before anybody asked what it measures. Indices are atoms of the sentence. */
export interface Numeral {
	from: number;
	to: number;
	value?: number;
	/** Instead of `value` where the amount is vague. */
	low?: number;
	high?: number;
	/** What the last magnitude word multiplied by; 1 where there is none. */
	scale: number;
	form: "digits" | "words" | "fraction" | "vague";
	/** Written with separators, decimals, a magnitude: no year, no number of a page or a flight. */
	dressed: boolean;
}

interface Options {
	/** A currency stands before the number: "m" is a million. */
	money: boolean;
	/** "between two hundred and five hundred": the "and" belongs to the range. */
	noAnd: boolean;
}

/** The number that starts at `at`, else undefined. */
export function readNumeral(atoms: readonly Atom[], at: number, options: Options): Numeral | undefined {
	return (
		readVagueNumeral(atoms, at) ??
		readHalf(atoms, at) ??
		readFractionNumeral(atoms, at) ??
		readCardinal(atoms, at, options)
	);
}

function readVagueNumeral(atoms: readonly Atom[], at: number): Numeral | undefined {
	const vague = readVague(atoms, at);
	if (vague === undefined) return undefined;
	return { from: at, to: vague.to, low: vague.low, high: vague.high, scale: 1, form: "vague", dressed: true };
}

const ARTICLES = new Set(["a", "an"]);

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "half the", "half of". */
function readHalf(atoms: readonly Atom[], at: number): Numeral | undefined {
	let word = at;
	if (ARTICLES.has(atoms[at]?.lower ?? "")) word = skipJoint(atoms, at + 1);
	const lower = atoms[word]?.lower;
	if (lower !== "half" && lower !== "quarter") return undefined;
	const value = lower === "half" ? 0.5 : 0.25;
	let scaleAt = skipJoint(atoms, word + 1);
	if (atoms[scaleAt]?.lower === "of") scaleAt++;
	if (ARTICLES.has(atoms[scaleAt]?.lower ?? "")) scaleAt++;
	const scale = readScale(atoms, scaleAt);
	if (scale !== undefined)
		return {
			from: at,
			to: scale.to,
			value: value * scale.value,
			scale: scale.value,
			form: "words",
			dressed: true,
		};
	const bare = { from: at, to: word + 1, value, scale: 1, form: "fraction", dressed: true } as const;
	// "a quarter" is three months unless it is a quarter of something.
	if (lower === "quarter") return word > at && isShare(atoms, word + 1) ? bare : undefined;
	return isWholeHalf(atoms, at, word) ? bare : undefined;
}

const NOT_A_SHARE =
	/^(?:first|second|other|latter|former|better|opening|top|bottom|lower|upper|northern|southern|eastern|western|in|each|either|one's|this|that|every|extra|centre|fly|scrum|wing|by|to)$/;

/** "half of voters", "half an hour", "more than half" against "the second half", "cut in half", "half-brother". */
function isWholeHalf(atoms: readonly Atom[], at: number, half: number): boolean {
	const after = atoms[half + 1];
	const before = atoms[at - 1]?.lower ?? "";
	if (isJoint(atoms, half + 1))
		return /^(?:hour|mile|percent|point|inch|day|year|century)$/.test(atoms[half + 2]?.lower ?? "");
	if (isJoint(atoms, at - 1) || NOT_A_SHARE.test(before)) return false;
	if (before === "the") return false;
	return (
		after === undefined ||
		/^(?:of|a|an|the|their|its|his|her|our|those|these|all|that)$/.test(after.lower) ||
		/\p{L}s$/u.test(after.text) ||
		/^(?:\p{P}|were|was|are|is|people|have|had|said)$/u.test(after.lower)
	);
}

/** "a third of the seats", "a fifth more": a share; "a third man" is an ordinal. */
function isShare(atoms: readonly Atom[], to: number): boolean {
	return /^(?:of|more|less|fewer|higher|lower|from)$/.test(atoms[to]?.lower ?? "");
}

function readFractionNumeral(atoms: readonly Atom[], at: number): Numeral | undefined {
	const sign = readFractionSign(atoms, at);
	if (sign !== undefined) return withScale(atoms, at, sign.to, sign.value, false);
	if (!ARTICLES.has(atoms[at]?.lower ?? "")) return undefined;
	const bottom = readDenominator(atoms, at + 1);
	if (bottom === undefined || !isShare(atoms, bottom.to)) return undefined;
	return withScale(atoms, at, bottom.to, bottom.value, true);
}

/** A fraction, or with "of a million" behind it a number. */
function withScale(
	atoms: readonly Atom[],
	from: number,
	to: number,
	value: number,
	spelled: boolean,
): Numeral {
	const ofA = atoms[to]?.lower === "of" && ARTICLES.has(atoms[to + 1]?.lower ?? "") ? to + 2 : undefined;
	const scale = readScale(atoms, ofA ?? to) ?? undefined;
	if (scale !== undefined && (ofA !== undefined || !spelled))
		return {
			from,
			to: scale.to,
			value: value * scale.value,
			scale: scale.value,
			form: "words",
			dressed: true,
		};
	return { from, to, value, scale: 1, form: "fraction", dressed: true };
}

/** A magnitude, or "hundred" or "dozen", as a word. */
function readScale(atoms: readonly Atom[], at: number): { value: number; to: number } | undefined {
	const small = SMALL_SCALES.get(atoms[at]?.lower ?? "");
	if (small !== undefined) return { value: small, to: at + 1 };
	return readMagnitude(atoms, at, { money: false, digits: false });
}

const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
	["hundred", 100],
	["dozen", 12],
	["dozens", 12],
]);

/** Digits or words with their hundreds, magnitudes and fractions: "two hundred and five thousand", "3.2bn". */
function readCardinal(atoms: readonly Atom[], at: number, options: Options): Numeral | undefined {
	const state = { total: 0, group: undefined as number | undefined, lastScale: Infinity, scale: 1 };
	let to = at;
	let dressed = false;
	let digits = false;
	let tens = false;
	if (ARTICLES.has(atoms[at]?.lower ?? "")) {
		// "a hundred", "a million", "a dozen", "a couple of".
		const couple = /^(?:couple|pair)$/.test(atoms[at + 1]?.lower ?? "");
		if (couple) return { from: at, to: at + 2, value: 2, scale: 1, form: "words", dressed: true };
		if (readScale(atoms, at + 1) === undefined || /s$/.test(atoms[at + 1]!.lower)) return undefined;
		state.group = 1;
		to = at + 1;
		dressed = true;
	}
	for (let steps = 0; steps < 24; steps++) {
		const next = step();
		if (next === undefined) break;
		to = next;
	}
	if (state.group === undefined && state.lastScale === Infinity) return undefined;
	if (to === at || (dressed && to === at + 1 && ARTICLES.has(atoms[at]!.lower))) return undefined;
	let value = state.total + (state.group ?? 0);
	const form = digits ? "digits" : "words";
	// "two thirds", "three-quarters", "twenty-three fifths".
	const bottom = !digits && state.scale === 1 ? readDenominator(atoms, to) : undefined;
	if (bottom !== undefined && isFraction(atoms, to, bottom.to, value)) {
		return withScale(atoms, at, bottom.to, value * bottom.value, true);
	}
	const mixed = readMixedPart(atoms, to);
	if (mixed !== undefined) {
		value += mixed.value * state.scale;
		to = mixed.to;
		dressed = true;
		const scale = readMagnitude(atoms, to, { money: options.money, digits: false });
		if (scale !== undefined && state.scale === 1) {
			value *= scale.value;
			state.scale = scale.value;
			to = scale.to;
		}
	}
	return { from: at, to, value: round(value), scale: state.scale, form, dressed: dressed || state.scale > 1 };

	/** Takes one more word into the number; undefined where it ends. */
	function step(): number | undefined {
		const first = state.group === undefined && state.lastScale === Infinity;
		let here = first ? to : skipJoint(atoms, to);
		if (!first && atoms[here]?.lower === "and" && here === to) {
			if (!mayContinue(here + 1)) return undefined;
			here++;
		}
		const atom = atoms[here];
		if (atom === undefined) return undefined;
		if (atom.digits) return takeDigits(here, first);
		const small = CARDINALS.get(atom.lower);
		if (small !== undefined) return takeSmall(small, here, first);
		const hundred = SMALL_SCALES.get(atom.lower);
		if (hundred !== undefined) return takeHundred(hundred, here, first, atom.lower);
		const magnitude = readMagnitude(atoms, here, {
			money: options.money,
			digits: digits && state.scale === 1,
		});
		if (magnitude !== undefined && !/(?:illion|thousand|lakh|crore)s$/.test(first ? atom.lower : ""))
			return takeMagnitude(magnitude, first);
		if (atom.lower === "point" && !first && !digits) return takeDecimals(here + 1);
		return undefined;
	}

	/** After "and" only a smaller number goes on: "two hundred and five", not "three hundred and two hundred". */
	function mayContinue(here: number): boolean {
		if (options.noAnd || (state.scale === 1 && !dressed)) return false;
		const limit =
			state.group !== undefined && state.group >= 100 ? 100 : Math.min(state.lastScale, state.scale);
		const rest = readCardinal(atoms, here, { ...options, noAnd: true });
		if (rest === undefined || rest.form === "fraction" || rest.from !== here || rest.value === undefined)
			return false;
		if (
			ARTICLES.has(atoms[here]!.lower) ||
			atoms[here]!.lower === "zero" ||
			(digits && atoms[here]!.digits && state.scale > 1 && state.scale !== 100)
		)
			return false;
		return rest.value < limit && rest.value > 0 && rest.scale <= limit;
	}

	function takeDigits(here: number, first: boolean): number | undefined {
		if (!first && !(state.group === undefined && atoms[here]!.space && state.scale > 1)) {
			if (!(state.scale === 100 && atoms[here - 1]?.lower === "and")) return undefined;
		}
		const read = readDigits(atoms, here);
		if (read === undefined) return undefined;
		if (!first && read.value >= state.scale) return undefined;
		state.group = (state.group ?? 0) + read.value;
		digits = true;
		dressed ||= read.dressed;
		return read.to;
	}

	function takeSmall(small: number, here: number, first: boolean): number | undefined {
		const group = state.group ?? 0;
		if (state.group !== undefined) {
			if (digits && state.scale === 1) return undefined;
			const room = tens ? small < 10 && small > 0 : group % 100 === 0 && group > 0;
			if (!room) return undefined;
		} else if (!first && (small === 0 || small >= state.lastScale)) return undefined;
		state.group = group + small;
		tens = small >= 20;
		return here + 1;
	}

	function takeHundred(by: number, here: number, first: boolean, word: string): number | undefined {
		if (first && to === at && word !== "hundred") return undefined;
		if (first && word === "hundred" && !readMagnitude(atoms, here + 1, { money: false, digits: false }))
			return undefined;
		if (by === 100 && (state.group ?? 1) >= 1000) return undefined;
		state.group = (state.group ?? 1) * by;
		state.scale = Math.max(state.scale, state.lastScale === Infinity ? by : 1);
		tens = false;
		dressed = true;
		if (by === 12) {
			state.total += state.group;
			state.group = undefined;
			state.lastScale = 12;
		}
		return here + 1;
	}

	function takeMagnitude(magnitude: { value: number; to: number }, first: boolean): number | undefined {
		if (first) return undefined;
		if (state.group === undefined) state.total *= magnitude.value;
		else if (magnitude.value >= state.lastScale) return undefined;
		else state.total += state.group * magnitude.value;
		state.group = undefined;
		state.lastScale = magnitude.value;
		state.scale = Math.max(state.scale === 100 || state.scale === 12 ? 1 : state.scale, magnitude.value);
		tens = false;
		return magnitude.to;
	}

	function takeDecimals(here: number): number | undefined {
		let text = "";
		let end = here;
		while (end < here + 6) {
			const digit = CARDINALS.get(atoms[end]?.lower ?? "");
			if (digit === undefined || (digit >= 10 && text !== "")) break;
			text += digit;
			end++;
			const unit = digit >= 20 ? CARDINALS.get(atoms[skipJoint(atoms, end)]?.lower ?? "") : undefined;
			if (unit !== undefined && unit < 10) {
				text = String(digit + unit);
				end = skipJoint(atoms, end) + 1;
			}
			if (digit >= 10) break;
		}
		if (text === "") return undefined;
		state.group = (state.group ?? 0) + Number(`0.${text}`);
		dressed = true;
		return end;
	}
}

/** "two thirds" and "three-quarters of"; "three quarters" alone is nine months, "one second" a time. */
function isFraction(atoms: readonly Atom[], to: number, end: number, top: number): boolean {
	const word = atoms[end - 1]!.lower;
	if (word === "quarter" || word === "quarters")
		return (
			isJoint(atoms, to) ||
			(/^(?:of|full)$/.test(atoms[end]?.lower ?? "") && top === 3) ||
			end === atoms.length
		);
	if (word === "half" || word === "halves") return atoms[end]?.lower !== "years";
	if (/s$/.test(word)) return true;
	return top === 1 || top > 20;
}

/** Sums of decimals without the dust: 0.1 + 0.2 is 0.3. */
export function round(value: number): number {
	return Number.isFinite(value) ? Number(value.toPrecision(13)) : value;
}
