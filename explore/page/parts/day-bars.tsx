import { binsOf } from "./days.ts";

const HEIGHT = 56;
/** A few days are no walls. */
const FEW = 14;
/** One article a day is no tower. */
const LOW = 4;

/** How many there were over time, as bars; a table of the same for who cannot see them. */
export function DayBars({ days, what }: { days: string[]; what: string }) {
	const bins = binsOf(days);
	if (bins.length < 2) return null;
	const most = Math.max(...bins.map(({ count }) => count));
	const width = 100 / Math.max(bins.length, FEW);
	return (
		<figure class="bars">
			<svg
				viewBox={`0 0 100 ${HEIGHT}`}
				preserveAspectRatio="none"
				role="img"
				aria-label={`${what} over time`}
			>
				{bins.map(({ from, label, count }, n) => {
					const height = (count / Math.max(most, LOW)) * (HEIGHT - 2);
					return (
						<rect
							key={from}
							x={n * width + width * 0.08}
							y={HEIGHT - height}
							width={width * 0.84}
							height={height}
						>
							<title>{`${label}: ${count}`}</title>
						</rect>
					);
				})}
			</svg>
			<figcaption>
				<span>{bins[0]?.label}</span>
				<span>
					{what} over time, {most} at most
				</span>
				<span>{bins.at(-1)?.label}</span>
			</figcaption>
		</figure>
	);
}
