import { overlaps, type Span } from "../../../shared/span.ts";
import type { Reading, Run } from "../../attribution/reading.ts";
import type { DateExpression, Figure } from "../../extraction.ts";

type FigureTime = NonNullable<Figure["when"]>;

/**
 * The time a figure speaks of: the date expression of its clause. Of several, the next to the right with no other figure
 * in between ("from 31 million in 2024 to 26 million last year"), else the last to the left.
 */
export function whenOf(
	reading: Reading,
	figure: Figure,
	clause: Run,
	dates: DateExpression[],
	figures: Figure[],
): FigureTime | undefined {
	const bounds = { start: reading.tokens[clause.first]!.start, end: reading.tokens[clause.last]!.end };
	const near = dates.filter(
		(date) => date.start >= bounds.start && date.end <= bounds.end && !overlaps(date, figure),
	);
	const date = near.length > 1 ? closest(figure, near, figures) : near[0];
	if (date === undefined) return undefined;
	const { text, from, to, implied } = date;
	const time: FigureTime = { text };
	if (from !== undefined) time.from = from;
	if (to !== undefined) time.to = to;
	if (implied !== undefined) time.implied = implied;
	return time;
}

function closest(figure: Figure, dates: DateExpression[], figures: Figure[]): DateExpression | undefined {
	const right = dates.find((date) => date.start >= figure.end);
	if (right !== undefined && !between(figures, figure.end, right.start)) return right;
	const left = dates.findLast((date) => date.end <= figure.start);
	return left ?? right;
}

function between(figures: Span[], start: number, end: number): boolean {
	return figures.some((figure) => figure.start >= start && figure.end <= end);
}
