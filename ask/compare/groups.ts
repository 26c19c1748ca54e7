import type { Claim } from "../table/figures.ts";

/** Claims on one measure of one subject; `ties` are the entities and articles they share. */
export interface Group {
	what: string;
	ties: Set<string>;
	claims: Claim[];
}

/** True for groups that share a subject, or stand in one article. */
export const areTied = (a: Group, b: Group): boolean => [...a.ties].some((tie) => b.ties.has(tie));

/** Joins the groups that belong together, also over others: each is put to all of the earlier ones it belongs to. */
export function mergeWhere(groups: readonly Group[], belong: (a: Group, b: Group) => boolean): Group[] {
	const merged: Group[] = [];
	for (const group of groups) {
		const near = merged.filter((other) => belong(other, group));
		for (const other of near) merged.splice(merged.indexOf(other), 1);
		merged.push(merge([...near, group]));
	}
	return merged;
}

/** One group, named as the first is. */
export function merge(groups: readonly Group[]): Group {
	return {
		what: groups[0]!.what,
		ties: new Set(groups.flatMap(({ ties }) => [...ties])),
		claims: groups.flatMap(({ claims }) => claims),
	};
}
