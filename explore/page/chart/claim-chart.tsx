import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { dayLabel } from "../parts/days.ts";
import { HEIGHT, type Layout, layOut, MARGIN, type Placed } from "./layout.ts";
import type { Point } from "./point.ts";

/** Colours there are; sources beyond share the last. */
const COLOURS = 8;

/**
 * Claims of one measure over time: a mark for each, coloured by who says so; a bar where it leaves a range or a bound
 * open; hollow where it is not stated as a fact; struck through where a later one took its place.
 */
export function ClaimChart({ points, title }: { points: Point[]; title: string }) {
	const [figure, width] = useWidth();
	const [pointed, point] = useState<Placed>();
	const [reached, reach] = useState(0);
	const ordered = useMemo(() => points.toSorted((a, b) => (a.at < b.at ? -1 : 1)), [points]);
	const layout = useMemo(() => layOut(ordered, width), [ordered, width]);
	const sources = useMemo(() => sourcesOf(ordered), [ordered]);
	const colourOf = ({ source }: Point) => `c${Math.min(sources.indexOf(source), COLOURS - 1)}`;
	const move = (event: KeyboardEvent) => {
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const next = Math.max(0, Math.min(ordered.length - 1, reached + step));
		reach(next);
		(event.currentTarget as Element).querySelectorAll<SVGAElement>("a.claim")[next]?.focus();
	};
	return (
		<figure class="chart" ref={figure} onMouseLeave={() => point(undefined)}>
			<Legend sources={sources} points={ordered} />
			<div class="plot">
				{/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing */}
				<svg
					width={width}
					height={HEIGHT}
					role="group"
					aria-label={`${title} over time: ${ordered.length} claims`}
					onKeyDown={move}
				>
					<Axes layout={layout} width={width} />
					<Lines marks={layout.marks} colourOf={colourOf} />
					{layout.marks.map((placed, n) => (
						<ClaimMark
							key={placed.point.key}
							placed={placed}
							colour={colourOf(placed.point)}
							tabbable={n === reached}
							onPoint={() => {
								point(placed);
								reach(n);
							}}
							onLeave={() => point(undefined)}
						/>
					))}
				</svg>
				{pointed && <Words placed={pointed} width={width} />}
			</div>
		</figure>
	);
}

/** Sources by how much they say: the first colours go to those that matter. */
function sourcesOf(points: readonly Point[]): string[] {
	const counts = new Map<string, number>();
	for (const { source } of points) counts.set(source, (counts.get(source) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([source]) => source);
}

function useWidth() {
	const element = useRef<HTMLElement>(null);
	const [width, setWidth] = useState(640);
	useEffect(() => {
		if (!element.current) return;
		const observer = new ResizeObserver(
			([entry]) => entry && setWidth(Math.max(280, Math.floor(entry.contentRect.width))),
		);
		observer.observe(element.current);
		return () => observer.disconnect();
	}, []);
	return [element, width] as const;
}

function Legend({ sources, points }: { sources: string[]; points: readonly Point[] }) {
	const has = (what: (point: Point) => boolean) => points.some(what);
	return (
		<figcaption class="legend-line">
			{sources.map((source, n) => (
				<span key={source} class={`key c${Math.min(n, COLOURS - 1)}`}>
					<i aria-hidden="true" />
					{source}
				</span>
			))}
			{has(({ status }) => status !== undefined) && (
				<span class="key hollow">
					<i aria-hidden="true" />
					not stated as a fact
				</span>
			)}
			{has(({ replaced }) => replaced) && (
				<span class="key struck">
					<i aria-hidden="true" />
					replaced later
				</span>
			)}
			{has(({ low, high }) => low === undefined || high === undefined) && (
				<span class="key open">
					<i aria-hidden="true" />
					at least, at most
				</span>
			)}
		</figcaption>
	);
}

function Axes({ layout: { xTicks, yTicks }, width }: { layout: Layout; width: number }) {
	return (
		<g class="axes">
			{yTicks.map(({ at, label }) => (
				<g key={label}>
					<line x1={MARGIN.left} x2={width - MARGIN.right} y1={at} y2={at} />
					<text x={MARGIN.left - 8} y={at} dy="0.32em" text-anchor="end">
						{label}
					</text>
				</g>
			))}
			{xTicks.map(({ at, label }) => (
				<text key={at} x={at} y={HEIGHT - 8} text-anchor="middle">
					{label}
				</text>
			))}
		</g>
	);
}

/** What one source says, from claim to claim. */
function Lines({ marks, colourOf }: { marks: readonly Placed[]; colourOf(point: Point): string }) {
	const bySource = Map.groupBy(marks, ({ point }) => point.source);
	return (
		<g class="lines">
			{[...bySource].map(([source, of]) => (
				<polyline
					key={source}
					class={of[0] && colourOf(of[0].point)}
					points={of
						.filter(({ point }) => point.status === undefined)
						.map(({ x, y }) => `${x},${y}`)
						.join(" ")}
				/>
			))}
		</g>
	);
}

const RADIUS = 6;
const CAP = 4;

interface MarkProps {
	placed: Placed;
	colour: string;
	tabbable: boolean;
	onPoint(): void;
	onLeave(): void;
}

function ClaimMark({ placed: { point, x, y, bar }, colour, tabbable, onPoint, onLeave }: MarkProps) {
	const kind = `claim ${colour}${point.status ? " hollow" : ""}${point.replaced ? " struck" : ""}`;
	return (
		<a
			href={point.href}
			class={kind}
			tabIndex={tabbable ? 0 : -1}
			aria-label={labelOf(point)}
			onMouseEnter={onPoint}
			onFocus={onPoint}
			onBlur={onLeave}
		>
			{bar && (
				<path
					class="bar"
					d={`M${x} ${bar.top}V${bar.bottom}${bar.openTop ? `M${x - CAP} ${bar.top + CAP}L${x} ${bar.top}L${x + CAP} ${bar.top + CAP}` : `M${x - CAP} ${bar.top}H${x + CAP}`}${bar.openBottom ? `M${x - CAP} ${bar.bottom - CAP}L${x} ${bar.bottom}L${x + CAP} ${bar.bottom - CAP}` : `M${x - CAP} ${bar.bottom}H${x + CAP}`}`}
				/>
			)}
			<circle class="reach" cx={x} cy={y} r="14" />
			<circle class="dot" cx={x} cy={y} r={RADIUS} />
			{point.replaced && <path class="strike" d={`M${x - 9} ${y + 5}L${x + 9} ${y - 5}`} />}
		</a>
	);
}

/** What a screen reader says of a mark. */
function labelOf({ value, source, at, status, replaced, words, copies }: Point): string {
	const said = [
		`${value}, ${source}, ${dayLabel(at)}`,
		status,
		replaced && "replaced later",
		copies > 0 && `${copies} copies`,
	];
	return `${said.filter(Boolean).join(", ")}.${words ? ` ${words}` : ""}`;
}

/** The words of the claim that is pointed at. */
function Words({ placed: { point, x, y }, width }: { placed: Placed; width: number }) {
	const box = Math.min(320, width - 16);
	const left = Math.max(8, Math.min(width - box - 8, x - box / 2));
	const below = y < HEIGHT / 2;
	return (
		<div
			class="tip"
			aria-hidden="true"
			style={{
				left: `${left}px`,
				width: `${box}px`,
				...(below ? { top: `${y + 18}px` } : { bottom: `${HEIGHT - y + 18}px` }),
			}}
		>
			<p class="value">
				{point.value}
				{point.status && <span class="status">{point.status}</span>}
				{point.replaced && <span class="status">replaced later</span>}
			</p>
			<p>
				{point.source} · {dayLabel(point.at)}
			</p>
			{point.words && <p class="words">{point.words}</p>}
			<p class="meta">
				{point.article}
				{point.copies > 0 && `, and ${point.copies} that copied it`}
			</p>
		</div>
	);
}
