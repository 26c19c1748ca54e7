import { averageLink } from "./average-link.ts";
import { divide } from "./divide.ts";
import { BOUNDS, likelyPairs, type Work } from "./likely-pairs.ts";
import type { Profile } from "./profile.ts";
import { WEIGHTS } from "./weights.ts";

/** Fewer articles than this cannot show what all of them share. */
const FEWEST = 3;
/** A group of more articles is one heap of news, and dividing it costs too much. */
const MOST_DIVIDED = 1_500;

/**
 * Puts articles of one event together: first all that are alike, then what shows to be two events is divided, for as
 * long as it does. Pure: the same profiles in any order give the same groups, in the order of their first ids.
 */
export function groupArticles(unordered: readonly Profile[], weights = WEIGHTS, work?: Work): Profile[][] {
	return likeGroups(unordered, weights.together, work).flatMap((group) =>
		divided(group, weights.divide, work),
	);
}

/** Articles that are alike by `together` on average, before anything is divided. */
export function likeGroups(unordered: readonly Profile[], together: number, work?: Work): Profile[][] {
	const profiles = [...unordered].sort((a, b) => (a.id < b.id ? -1 : 1));
	const groups = averageLink(likelyPairs(profiles, BOUNDS, work), together, { known: BOUNDS.kept });
	const of = Map.groupBy(profiles.keys(), (n) => groups[n] ?? n);
	return [...of.values()].map((members) => members.flatMap((n) => profiles[n] ?? []));
}

function divided(group: Profile[], weights: readonly number[], work?: Work): Profile[][] {
	if (group.length < FEWEST || group.length > MOST_DIVIDED) return [group];
	if (work) work.divided += (group.length * (group.length - 1)) / 2;
	const { parts, evidence } = divide(group);
	const score = evidence.reduce((sum, value, n) => sum + value * (weights[n] ?? 0), 0);
	if (score <= 0 || parts.some((part) => part.length === 0)) return [group];
	return parts.flatMap((part) => divided(part, weights, work));
}
