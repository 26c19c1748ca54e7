import { type Family, LEXICON } from "./lexicon/lexicon.ts";
import type { Line } from "./line.ts";

type Test = (line: Line, at: number) => boolean;

interface Step {
	test: Test;
	least: number;
	most: number;
}

/** What a step may ask for beside the classes of the lexicon. */
const KINDS: Readonly<Record<string, Test>> = {
	/** Anything within the sentence, and within the clause. */
	any: (line, at) => at < line.size && !line.is(at, "sentence-mark") && line.lower(at) !== ";",
	inner: (line, at) => at < line.size && !line.is(at, "sentence-mark", "comma") && line.lower(at) !== ";",
	/** A phrase or the text ends. */
	end: (line, at) => line.isEnd(at),
	word: (line, at) => line.isLetters(at),
	small: (line, at) => line.isSmall(at),
	Name: (line, at) => line.isCapital(at),
	plural: (line, at) => line.isPlural(at),
};

/**
 * A test for words in a row, told by their classes: `sequence("^ word{0,2} change-noun")` holds for "a sharp rise in". A step
 * is a class of the lexicon, a kind of word (`any`, `inner` for any but a comma, `word`, `small`, `Name`, `plural`, `end`) or a
 * 'literal'; "|" parts alternatives, "?" and "{least,most}" say how often. "^" and "$" hold it to the ends of the line,
 * without them it may stand anywhere.
 */
export function sequence(pattern: string): (line: Line) => boolean {
	const parts = pattern.split(" ");
	const opens = parts[0] === "^";
	const closes = parts.at(-1) === "$";
	const steps = parts.slice(opens ? 1 : 0, closes ? -1 : undefined).map(stepOf);
	return (line) => {
		const last = opens ? 0 : line.size;
		for (let start = 0; start <= last; start++) if (matches(line, start, steps, closes)) return true;
		return false;
	};
}

function stepOf(part: string): Step {
	const { 1: names = "", 2: often = "" } = /^(.+?)(\?|\{\d+,\d+\})?$/.exec(part) ?? [];
	const [least = 1, most = 1] = often === "?" ? [0, 1] : (often.match(/\d+/g)?.map(Number) ?? []);
	const tests = names.split("|").map(testOf);
	return { test: (line, at) => tests.some((test) => test(line, at)), least, most };
}

function testOf(name: string): Test {
	if (name.startsWith("'")) {
		const literal = name.slice(1, -1);
		const small = literal === literal.toLowerCase();
		return (line, at) => (small ? line.lower(at) : line.word(at)) === literal;
	}
	const kind = KINDS[name];
	if (kind !== undefined) return kind;
	if (!isFamily(name)) throw new Error(`no class of words is called “${name}”`);
	return (line, at) => line.is(at, name);
}

const isFamily = (name: string): name is Family => name in LEXICON;

/** Tries as few words for each step as will do. */
function matches(line: Line, start: number, steps: readonly Step[], closes: boolean): boolean {
	const [step, ...rest] = steps;
	if (step === undefined) return !closes || start === line.size;
	for (let at = start; ; at++) {
		if (at - start >= step.least && matches(line, at, rest, closes)) return true;
		if (at - start >= step.most || !step.test(line, at)) return false;
	}
}
