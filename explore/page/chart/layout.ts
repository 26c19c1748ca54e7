import { scaleLinear, scaleUtc } from "d3-scale";
import { middleOf, type Point } from "./point.ts";

export const MARGIN = { top: 14, right: 18, bottom: 30, left: 58 };
export const HEIGHT = 250;
/** Marks nearer than this are set beside each other. */
const APART = 15;
const DAY_MS = 86_400_000;

export interface Placed {
	point: Point;
	x: number;
	y: number;
	/** Ends of the bar of a range or an open bound; absent for an exact number. */
	bar?: { top: number; bottom: number; openTop: boolean; openBottom: boolean };
}

export interface Layout {
	marks: Placed[];
	xTicks: { at: number; label: string }[];
	yTicks: { at: number; label: string }[];
}

/** Where everything of a chart stands, in pixels. Pure: points come in time order. */
export function layOut(points: readonly Point[], width: number): Layout {
	const times = points.map(({ at }) => Date.parse(at));
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const pad = Math.max((last - first) * 0.04, DAY_MS / 2);
	const x = scaleUtc([first - pad, last + pad], [MARGIN.left, width - MARGIN.right]);
	const y = scaleLinear(domain(points), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(5);
	const [bottom, top] = [HEIGHT - MARGIN.bottom, MARGIN.top];
	const marks: Placed[] = [];
	for (const [n, point] of points.entries()) {
		const at = { x: x(times[n] ?? first), y: y(middleOf(point)) };
		while (marks.some((mark) => Math.hypot(mark.x - at.x, mark.y - at.y) < APART)) at.x += APART;
		marks.push({ point, ...at, ...barOf(point, y, top, bottom) });
	}
	return {
		marks,
		xTicks: distinct(
			x
				.ticks(Math.max(2, Math.floor(width / 85)))
				.map((tick) => ({ at: x(tick), label: dayOf(tick, last - first) })),
		),
		yTicks: y.ticks(5).map((tick) => ({ at: y(tick), label: shortNumber(tick) })),
	};
}

/** From zero, unless what is said differs so little that zero would flatten it. */
function domain(points: readonly Point[]): [number, number] {
	const ends = points.flatMap(({ low, high }) => [low, high].filter((end) => end !== undefined));
	const [least, most] = [Math.min(...ends), Math.max(...ends)];
	if (least === most) return least > 0 ? [0, most * 1.25] : [least - 1, most + 1];
	if (least >= 0 && least <= most * 0.7) return [0, most * 1.08];
	const pad = (most - least) * 0.15;
	return [least - pad, most + pad];
}

const OPEN_BAR = 34;

function barOf(
	{ low, high }: Point,
	y: (value: number) => number,
	top: number,
	bottom: number,
): Pick<Placed, "bar"> {
	if (low !== undefined && low === high) return {};
	if (low !== undefined && high !== undefined)
		return { bar: { top: y(high), bottom: y(low), openTop: false, openBottom: false } };
	if (low !== undefined)
		return {
			bar: { top: Math.max(top, y(low) - OPEN_BAR), bottom: y(low), openTop: true, openBottom: false },
		};
	const at = y(high ?? 0);
	return { bar: { top: at, bottom: Math.min(bottom, at + OPEN_BAR), openTop: false, openBottom: true } };
}

/** Ticks within a day would all say the same. */
const distinct = <Tick extends { label: string }>(ticks: Tick[]): Tick[] =>
	ticks.filter(({ label }, n) => label !== ticks[n - 1]?.label);

function dayOf(date: Date, span: number): string {
	const parts: Intl.DateTimeFormatOptions =
		span > 400 * DAY_MS ? { year: "numeric", month: "short" } : { day: "numeric", month: "short" };
	return date.toLocaleDateString("en-GB", { ...parts, timeZone: "UTC" });
}

/** "3.2 bn", "1,200": as short as an axis needs. */
export function shortNumber(value: number): string {
	for (const [size, word] of [
		[1e12, "tn"],
		[1e9, "bn"],
		[1e6, "m"],
	] as const)
		if (Math.abs(value) >= size)
			return `${(value / size).toLocaleString("en-US", { maximumFractionDigits: 2 })} ${word}`;
	return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
