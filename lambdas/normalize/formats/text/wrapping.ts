/** The widest margin that people and wires wrap at; longer lines are whole paragraphs. */
const WIDEST = 132;
const NARROWEST = 28;

/**
 * The margin a file is hard-wrapped at, or undefined where its line breaks are the writer's own. A break is the margin's
 * where the next word would not have fitted, or goes on in lower case; a wrapped file has mostly such breaks after its
 * longer lines. Two lines alone are a headline and its deck unless the second goes on in lower case.
 */
export function wrapWidth(lines: string[]): number | undefined {
	const breaks: { width: number; needed: number; lower: boolean }[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (line.trim() === "" || next.trim() === "") continue;
		const needed = width(line) + 1 + width(/\S{1,80}/.exec(next)?.[0] ?? "");
		breaks.push({ width: width(line), needed, lower: /^\s*\p{Ll}/u.test(next) });
	}
	const margin = nearlyWidest(breaks.map((each) => each.width));
	if (margin === undefined || margin > WIDEST || margin < NARROWEST) return undefined;
	const long = breaks.filter((each) => each.width > margin / 2);
	const full = long.filter((each) => each.needed > margin || each.lower);
	const enough = full.length >= 3 || full.some((each) => each.lower);
	return enough && full.length >= long.length * 0.5 ? margin : undefined;
}

/** The width that all lines but the longest twentieth keep to: one long URL does not make a margin. */
function nearlyWidest(widths: number[]): number | undefined {
	const sorted = widths.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)];
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns a line takes: East Asian characters count twice. */
export function width(line: string): number {
	return line.length + (line.match(WIDE)?.length ?? 0);
}

const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Joins two lines of one paragraph. Chinese and Japanese need no space; nor does a word cut at its hyphen. */
export function joinLines(line: string, next: string): string {
	if (EAST_ASIAN.test(line.slice(-1)) && EAST_ASIAN.test(next.slice(0, 1))) return line + next;
	if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return line + next;
	return `${line} ${next}`;
}
