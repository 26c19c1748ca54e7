/** What it takes to find the stories of a day's heads. */
import { groupArticles } from "../../ask/stories/group-articles.ts";
import type { Work } from "../../ask/stories/likely-pairs.ts";
import { profileOf } from "../../ask/stories/profile.ts";
import { zipfHeads } from "./zipf-heads.ts";

const DAY = "2026-02-16";

export interface StoriesOfADay {
	heads: number;
	/** Exact, of one head on average; see `Work`. */
	met: number;
	compared: number;
	kept: number;
	divided: number;
	/** Of one core of this machine. */
	seconds: number;
	/** Resident, of the process. */
	megabytes: number;
	/** B-cubed, of the events that the heads were made of. */
	f: number;
}

export function storiesOfADay(count: number): StoriesOfADay {
	const heads = zipfHeads(count);
	const work: Work = { met: 0, compared: 0, kept: 0, divided: 0 };
	const begun = process.cpuUsage();
	const profiles = heads.map(({ id, signature }) => profileOf(id, signature, DAY));
	const groups = groupArticles(profiles, undefined, work);
	const { user, system } = process.cpuUsage(begun);
	const megabytes = Math.round(process.memoryUsage().rss / 1e6);
	const events = new Map(heads.map(({ id, event }) => [id, event]));
	return {
		heads: count,
		met: Math.round(work.met / count),
		compared: Math.round(work.compared / count),
		kept: Math.round(work.kept / count),
		divided: Math.round(work.divided / count),
		seconds: Number(((user + system) / 1e6).toFixed(1)),
		megabytes,
		f: Number(bCubedOf(groups.map((group) => group.map(({ id }) => events.get(id) ?? -1))).toFixed(3)),
	};
}

/** By counts: the plain definition takes a square of 100,000. @param groups for each item of each group what it is of */
function bCubedOf(groups: readonly (readonly number[])[]): number {
	const sizes = new Map<number, number>();
	for (const event of groups.flat()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
	let [precision, recall, items] = [0, 0, 0];
	for (const group of groups)
		for (const [event, members] of Map.groupBy(group, (one) => one)) {
			precision += members.length ** 2 / group.length;
			recall += members.length ** 2 / (sizes.get(event) ?? 1);
			items += members.length;
		}
	return (2 * precision * recall) / (precision + recall) / items;
}
