import type { Claim } from "../../table/figures.ts";
import { storiesOf } from "../story.ts";
import { inTime } from "./in-time.ts";
import { isSeries, seriesOf } from "./series.ts";
import { type ComparedGroup, sideBySide } from "./side-by-side.ts";

/** Claims on one thing: of one story, or of one period of a series. */
export interface Comparison extends ComparedGroup {
	/** The period that numbers of a series are of. */
	period?: string;
}

/**
 * Puts claims of any articles side by side: those on events within their stories, those of series (inflation, revenue)
 * over all stories, by measure, whom and period. Groups of one are no comparison and are left out; so is what is
 * denied, planned or foreseen, unless `unstated`.
 */
export function compareClaims(claims: readonly Claim[], { unstated = false } = {}): Comparison[] {
	const told = claims.filter(({ row }) => unstated || isOnWhatIs(row)).sort(inTime);
	const heads = new Map(told.map(({ head }) => [head.article, head]));
	const storyOf = new Map(
		storiesOf([...heads.values()]).flatMap(({ id, articles }) =>
			articles.map(({ article }) => [article, id] as const),
		),
	);
	const events = Map.groupBy(
		told.filter((claim) => !isSeries(claim)),
		({ row }) => storyOf.get(row.article),
	);
	const series = seriesOf(told).flatMap(({ claims: ofSeries, period }) =>
		sideBySide(ofSeries).map((group) => ({ ...group, period })),
	);
	return [...[...events.values()].flatMap((ofStory) => sideBySide(ofStory)), ...series]
		.filter(({ claims: compared }) => compared.length > 1)
		.sort((a, b) => b.claims.length - a.claims.length);
}

/** Stated, or said to be possible: "41 feared dead" stands beside a toll. */
const isOnWhatIs = ({ status }: Claim["row"]): boolean => status === undefined || status === "unconfirmed";
