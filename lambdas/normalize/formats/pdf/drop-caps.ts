import type { Line } from "./line.ts";

/** An initial, perhaps behind a quotation mark. */
const INITIAL = /^[„“"«‘]?\p{Lu}$/u;
/** How much larger than the text beside it an initial is at least. */
const LARGER = 1.8;
/** One-letter words, behind which a space stands: "A man", but "Arland". */
const WORD = /^[„“"«‘]?[AIÀOÓYEÉ]$/u;

/**
 * Puts an initial of several lines before the first of the lines that stand beside it, and moves these to where the column
 * begins: else the initial would be a heading, and the story begin with "he harbour".
 */
export function joinDropCaps(runs: readonly Line[]): Line[] {
	const caps = runs.filter(({ text }) => INITIAL.test(text.trim()));
	if (caps.length === 0 || caps.length > MOST) return [...runs];
	const gone = new Set<Line>();
	const changed = new Map<Line, Line>();
	for (const cap of caps) {
		const beside = runs.filter((run) => standsBeside(cap, run));
		const top = Math.max(...beside.map(({ y }) => y));
		const first = beside.filter(({ y }) => y === top).sort((a, b) => a.x - b.x)[0];
		if (first === undefined || beside.every(({ y }) => y === top)) continue;
		gone.add(cap);
		const start = beside.reduce((least, { x }) => Math.min(least, x), Infinity);
		for (const run of beside) if (run.x - start < run.size) changed.set(run, { ...run, x: cap.x });
		changed.set(first, {
			...first,
			x: cap.x,
			text: joined(cap.text.trim(), first.text, wordsOf(runs, first)),
		});
	}
	return runs.filter((run) => !gone.has(run)).map((run) => changed.get(run) ?? run);
}

/** A page with more single capitals in large type is a puzzle or a poster. */
const MOST = 12;

/** Its baseline lies within the height of the initial, and it begins right of it, near enough. */
const standsBeside = (cap: Line, run: Line): boolean =>
	run !== cap &&
	cap.size >= run.size * LARGER &&
	run.y >= cap.y - run.size * 0.3 &&
	run.y <= cap.y + cap.size &&
	run.x >= cap.right - run.size * 0.3 &&
	run.x <= cap.right + Math.max(cap.size * 0.6, run.size * 2);

function joined(initial: string, rest: string, words: ReadonlySet<string>): string {
	const start = /^\p{L}+/u.exec(rest)?.[0] ?? "";
	const whole = initial.replace(/^\P{L}/u, "") + start;
	const apart =
		WORD.test(initial) && !words.has(whole) && !words.has(whole.toLowerCase()) && words.has(start);
	return apart ? `${initial} ${rest}` : initial + rest;
}

const wordsOf = (runs: readonly Line[], but: Line): Set<string> =>
	new Set(runs.flatMap((run) => (run === but ? [] : run.text.split(/[^\p{L}]+/u))));
