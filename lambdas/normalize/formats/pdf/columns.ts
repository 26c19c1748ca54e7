import type { Line } from "./line.ts";

/** Narrowest gutter between columns, in points. */
const GUTTER = 7;
const BIN = 2;

/** Lines of a page in the order they are read, with where each column begins: line by line down each column. */
export function inReadingOrder(lines: Line[]): Line[][] {
	const gutters = findGutters(lines);
	if (gutters.length === 0) return lines.length === 0 ? [] : [lines];
	const columns: Line[][] = [];
	let band: Line[] = [];
	const joined = new Set<Line>();
	// What crosses a gutter (a headline, a picture's caption) parts the page into bands that are read one after another.
	for (const line of lines) {
		if (crosses(line) || goesOn(line)) {
			flush();
			const last = columns.at(-1);
			const end = last?.at(-1);
			if (last !== undefined && end !== undefined && (crosses(end) || joined.has(end))) last.push(line);
			else columns.push([line]);
		} else band.push(line);
	}
	flush();
	return columns;

	function crosses(line: Line): boolean {
		return gutters.some((gutter) => line.x < gutter - 1 && line.right > gutter + 1);
	}

	/** The short last line of what crosses: close below it, as large, flush with it, and with nothing beside it. */
	function goesOn(line: Line): boolean {
		const above = band.length === 0 ? columns.at(-1)?.at(-1) : undefined;
		if (above === undefined || !(crosses(above) || joined.has(above))) return false;
		const gap = above.y - line.y;
		const isNext = gap > 0 && gap < line.size * 1.6 && Math.abs(above.size - line.size) < line.size * 0.05;
		const isAlone = lines.every((other) => other === line || Math.abs(other.y - line.y) > line.size * 0.5);
		if (!isNext || !isAlone || Math.abs(above.x - line.x) > line.size) return false;
		joined.add(line);
		return true;
	}

	function flush(): void {
		for (let column = 0; column <= gutters.length; column++) {
			const left = gutters[column - 1] ?? -Infinity;
			const right = gutters[column] ?? Infinity;
			const own = band.filter((line) => line.x >= left - 1 && line.x < right - 1);
			if (own.length > 0) columns.push(own);
		}
		band = [];
	}
}

/** Two columns of three lines each. */
const FEWEST_LINES = 6;

/** Three lines or more of a brief, long and flush left as no cells of a table are. */
const isShortColumn = (side: readonly Line[]): boolean => {
	const long = side.filter((line) => line.text.length >= 35);
	const left = Math.min(...long.map(({ x }) => x));
	return long.length >= 3 && long.every(({ x }) => x - left < 12);
};

/** The x of each gutter's middle: a stripe that hardly any line touches and that has columns of lines on both sides. */
function findGutters(lines: Line[]): number[] {
	const left = Math.min(...lines.map((line) => line.x));
	const right = Math.max(...lines.map((line) => line.right));
	const width = right - left;
	const narrow = lines.filter((line) => line.right - line.x < width * 0.62);
	if (narrow.length < FEWEST_LINES || width < 100 || width > 10_000) return [];
	const bins = new Uint32Array(Math.ceil(width / BIN) + 1);
	for (const line of narrow)
		for (let bin = Math.floor((line.x - left) / BIN); bin <= (line.right - left) / BIN; bin++) bins[bin]!++;
	const gutters: number[] = [];
	let start: number | undefined;
	// A centred deck and a line drawn across may touch it.
	const few = narrow.length < 12 ? 0 : Math.max(2, narrow.length * 0.03);
	for (let bin = 0; bin < bins.length; bin++) {
		if (bins[bin]! <= few) start ??= bin;
		else if (start !== undefined) {
			consider(left + start * BIN, left + bin * BIN);
			start = undefined;
		}
	}
	return gutters;

	function consider(from: number, to: number): void {
		const middle = (from + to) / 2;
		const previous = gutters.at(-1) ?? -Infinity;
		const before = narrow.filter((line) => line.right <= middle && line.x > previous);
		const after = narrow.filter((line) => line.x >= middle);
		// Cells of a table are short; columns of prose have at least twenty letters a line.
		const prose = (side: Line[]) =>
			side.filter((line) => line.text.length >= 18).length >= 4 || isShortColumn(side);
		if (to - from >= GUTTER && prose(before) && prose(after)) gutters.push(middle);
	}
}
