import { measureNamed } from "../../../lambdas/extract/measures/measures.ts";
import type { Claim } from "../../table/figures.ts";
import { topicOf } from "./topic.ts";

/** Claims on one number of a series: inflation of one country in one month. */
export interface Series {
	claims: Claim[];
	/** First and last day of what they speak of; a month where only the publication tells. */
	period: string;
}

/** True for numbers that are published again and again (inflation, revenue, share prices), each for its period. */
export const isSeries = ({ row: { measure } }: Claim): boolean =>
	measure !== undefined && measureNamed(measure)?.series === true;

/** The time that a number of a series is of: what its words say, else the month it was published in. */
export function periodOf({ row: { when, at } }: Claim): string {
	if (when?.from !== undefined || when?.to !== undefined) return `${when.from ?? ""}…${when.to ?? ""}`;
	return at.slice(0, "2026-01".length);
}

/** Groups numbers of series by measure, unit, period and whom they are of, over all stories. */
export function seriesOf(claims: readonly Claim[]): Series[] {
	const groups: { key: string; about: Set<string>; series: Series }[] = [];
	for (const claim of claims) {
		const topic = topicOf(claim.row);
		if (topic === undefined || !isSeries(claim)) continue;
		const period = periodOf(claim);
		const key = `${topic.key}|${period}|${claim.row.status ?? ""}`;
		const about = claim.row.about ?? [];
		const near = groups.filter((group) => group.key === key && about.some((id) => group.about.has(id)));
		const [first, ...others] = near;
		if (first === undefined) {
			groups.push({ key, about: new Set(about), series: { claims: [claim], period } });
			continue;
		}
		first.series.claims.push(claim, ...others.flatMap(({ series }) => series.claims));
		for (const id of [...about, ...others.flatMap((group) => [...group.about])]) first.about.add(id);
		for (const other of others) groups.splice(groups.indexOf(other), 1);
	}
	return groups.map(({ series }) => series);
}
