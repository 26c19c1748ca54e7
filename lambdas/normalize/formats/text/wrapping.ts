/** The widest margin that people and wires wrap at; longer lines are whole paragraphs. */
const WIDEST = 132;
const NARROWEST = 28;

/**
 * The margin a file is hard-wrapped at, or undefined where its line breaks are the writer's own.
 * A break is the margin's where the next word would not have fitted; a wrapped file has mostly such breaks.
 */
export function wrapWidth(lines: string[]): number | undefined {
	const inner: { width: number; next: number }[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i]!;
		const next = lines[i + 1]!;
		if (line.trim() === "" || next.trim() === "") continue;
		inner.push({ width: width(line), next: width(/\S{1,80}/.exec(next)?.[0] ?? "") });
	}
	if (inner.length === 0) return undefined;
	const widest = Math.max(...quantile(inner.map((line) => line.width)));
	if (widest > WIDEST || widest < NARROWEST) return undefined;
	const full = inner.filter((line) => line.width + 1 + line.next > widest).length;
	return full >= inner.length * 0.5 ? widest : undefined;
}

/** All widths but the few longest: one long URL does not make a margin. */
function quantile(widths: number[]): number[] {
	const sorted = widths.sort((a, b) => a - b);
	return sorted.slice(Math.floor(sorted.length * 0.95) - 1).slice(0, 1);
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
