/** The widest margin that people and wires wrap at; longer lines are whole paragraphs. */
const WIDEST = 132;
const NARROWEST = 28;

/** A line break: the width of its line, and the width at which the next word would have fitted. */
interface Break {
	width: number;
	needed: number;
	/** The next line goes on in lower case. */
	lower: boolean;
}

/**
 * The margin a file is hard-wrapped at, or undefined where its line breaks are the writer's own. It is the one that explains
 * the most breaks: no line is wider, and the next word would not have fitted. A wrapped file has mostly such breaks after its
 * longer lines. Two lines alone are a headline and its deck unless the second goes on in lower case.
 */
export function wrapWidth(lines: string[]): number | undefined {
	const breaks = breaksOf(lines);
	const margin = likeliestMargin(breaks);
	if (margin === undefined) return undefined;
	// Slugs and headlines above a wire's story keep to no margin, but they are few.
	const wide = lines.reduce((sum, line) => sum + (width(line) > margin ? line.length : 0), 0);
	if (wide > lines.reduce((sum, line) => sum + line.length, 0) * 0.4) return undefined;
	const long = breaks.filter((each) => each.width <= margin && each.width > margin / 2);
	const full = long.filter((each) => each.needed > margin || each.lower);
	const enough = full.length >= 3 || full.some((each) => each.lower);
	return enough && full.length >= long.length * 0.5 ? margin : undefined;
}

function breaksOf(lines: string[]): Break[] {
	const breaks: Break[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (line.trim() === "" || next.trim() === "" || opensParagraph(line, next)) continue;
		const needed = width(line) + 1 + width(firstWord(next));
		breaks.push({ width: width(line), needed, lower: /^\s*\p{Ll}/u.test(next) });
	}
	return breaks;
}

/** The narrowest of the margins that explain the most breaks. */
function likeliestMargin(breaks: Break[]): number | undefined {
	const change = new Array<number>(WIDEST + 2).fill(0);
	for (const { width, needed } of breaks) {
		if (width > WIDEST) continue;
		change[Math.max(width, NARROWEST)]! += 1;
		change[Math.max(NARROWEST, Math.min(needed, WIDEST + 1))]! -= 1;
	}
	let [best, most, explained]: [number | undefined, number, number] = [undefined, 0, 0];
	for (let margin = NARROWEST; margin <= WIDEST; margin++) {
		explained += change[margin]!;
		if (explained > most) [best, most] = [margin, explained];
	}
	return best;
}

const LIST_MARK = /^\s*(?:[-*•‣▪●◦·_]|\d{1,2}[.)])\s/;

/** True where the next line is indented or opens an item of a list: no margin made that break. */
export const opensParagraph = (line: string, next: string): boolean =>
	indent(next) >= indent(line) + 2 || LIST_MARK.test(next);

const indent = (line: string): number => line.length - line.trimStart().length;

export const firstWord = (line: string): string => /^\S{1,80}/.exec(line.trimStart())?.[0] ?? "";

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
