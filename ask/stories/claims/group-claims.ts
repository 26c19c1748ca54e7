import type { Claim } from "../../table/figures.ts";
import { compareStrings } from "../../table/order.ts";
import { byValue } from "./by-value.ts";
import { sameNumber } from "./range.ts";
import { backgroundOf, type Setting, scopeOf, settingOf } from "./setting.ts";
import { type Topic, topicOf } from "./topic.ts";

/** Claims on the same measure of the same thing in the same event. */
export interface ClaimGroup {
	measure: string;
	/** Who is counted, where narrower than people. */
	population?: string;
	unit?: string;
	/** The other event it is of, told as background. */
	background?: string;
	/** Oldest article first, in text order within it. */
	claims: Claim[];
}

interface Placed {
	claim: Claim;
	topic: Topic;
	background: string | undefined;
}

/**
 * Puts the claims of one story side by side: those on one measure of its event, apart from those on another event told
 * as background, on one place of several, on another population, planned ones, and changes. Doubt keeps apart. Pure.
 */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
	const setting = settingOf(claims);
	const pools = new Map<string, Placed[]>();
	for (const claim of [...claims].sort(inTime)) {
		const placed = place(claim, setting);
		if (placed === undefined) continue;
		const key = [placed.topic.key, placed.background, scopeOf(claim, setting), statusOf(claim)].join("|");
		pools.set(key, [...(pools.get(key) ?? []), placed]);
	}
	return [...pools.values()].flatMap(withinPool).filter(({ claims: [first] }) => first !== undefined);
}

/** By publication, then by article and place in it: the same for whatever order claims came in. */
export function inTime(a: Claim, b: Claim): number {
	return (
		compareStrings(a.row.at, b.row.at) ||
		compareStrings(a.row.article, b.row.article) ||
		a.row.ordinal - b.row.ordinal
	);
}

function place(claim: Claim, setting: Setting): Placed | undefined {
	const topic = topicOf(claim.row);
	return topic && { claim, topic, background: backgroundOf(claim, setting) };
}

/** What is planned or foreseen is no claim on what is; what is denied is one that somebody made. */
function statusOf({ row: { status } }: Claim): string {
	return status === undefined || status === "denied" ? "" : status;
}

function withinPool(pool: Placed[]): ClaimGroup[] {
	const [first] = pool;
	if (first === undefined) return [];
	const populations = Map.groupBy(pool, ({ claim }) => populationOf(claim));
	const general = populations.get(undefined) ?? [];
	populations.delete(undefined);
	const groups: { population: string | undefined; members: Placed[] }[] = [];
	const joined = [...general];
	for (const [population, members] of populations) {
		// "killed 40 Palestinians" beside "40 people": the same forty; "six children" of 24 are others.
		const same = members.filter((one) => general.some((other) => sameNumber(one.claim.row, other.claim.row)));
		if (same.length * 2 > members.length) joined.push(...members);
		else groups.push({ population, members });
	}
	if (joined.length > 0) groups.unshift({ population: undefined, members: joined });
	return groups.flatMap(({ population, members }) =>
		byValue(members.map(({ claim }) => claim).sort(inTime), first.topic.known).map((claims) => ({
			measure: nameOf(members, claims),
			...(population !== undefined && { population }),
			...(first.claim.row.unit !== undefined && { unit: first.claim.row.unit }),
			...(first.background !== undefined && { background: first.background }),
			claims,
		})),
	);
}

const populationOf = ({ row }: Claim): string | undefined => row.population;

/** Measures of one kin go by the name that most of the claims have. */
function nameOf(pool: readonly Placed[], claims: readonly Claim[]): string {
	const names = new Map<string, number>();
	for (const { claim, topic } of pool)
		if (claims.includes(claim)) names.set(topic.name, (names.get(topic.name) ?? 0) + 1);
	const [best] = [...names].sort(([a, x], [b, y]) => y - x || compareStrings(a, b));
	return best?.[0] ?? "";
}
