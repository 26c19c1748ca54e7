import { areTied, type Group, merge, mergeWhere } from "./groups.ts";

/** "dead", "dead troop", "killed or wounded troop": the toll, and of whom where the text says it. */
const TOLL = /^(?:killed or wounded|dead)(?: (.+))?$/;

/**
 * Puts the tolls of one event beside each other: "6,000 troops have been killed or wounded" and "around 600 deaths"
 * are what a desk compares, though the one counts more than the other. Civilians and troops stay apart; a toll that
 * does not say of whom joins the others where these are all of one kind.
 */
export function joinTolls(groups: readonly Group[]): Group[] {
	const joined = groups.filter(({ what }) => !TOLL.test(what));
	const tolls = groups.filter(({ what }) => TOLL.test(what));
	const named = tolls.filter((group) => whose(group) !== undefined);
	const events = mergeWhere(named, (a, b) => whose(a) === whose(b) && areTied(a, b));
	for (const group of tolls.filter((toll) => whose(toll) === undefined)) {
		const near = events.filter((event) => areTied(event, group));
		if (new Set(near.map(whose)).size > 1) events.push(group);
		else
			events.splice(
				0,
				events.length,
				...events.filter((event) => !near.includes(event)),
				merge([...near, group]),
			);
	}
	return [...joined, ...events];
}

const whose = ({ what }: Group): string | undefined => TOLL.exec(what)?.[1];
