import type { FigureStatus } from "../../../lambdas/shared/extraction.ts";
import type { Claim } from "../../table/figures.ts";
import { compareStrings } from "../../table/order.ts";
import { byValue } from "./by-value.ts";
import { inTime } from "./in-time.ts";
import { sameNumber } from "./range.ts";
import { isSeries, periodOf } from "./series.ts";
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
	/** The place it is narrowed to. */
	place?: string;
	/** Oldest article first, in text order within it. */
	claims: Claim[];
}

/** What makes a claim one on something else than the story's event as a whole. */
interface Limits {
	background?: string | undefined;
	place?: string | undefined;
	population?: string | undefined;
	status?: string | undefined;
	/** It is a part of another figure of its article. */
	part?: true | undefined;
	/** What a number of a series is of: inflation in January is no rival of that in February. */
	period?: string | undefined;
	/** A measure of the same kin, where another one is commoner. */
	measure?: string | undefined;
}

interface Placed {
	claim: Claim;
	topic: Topic;
	limits: Limits;
}

/**
 * Puts the claims of one story side by side: those on one measure of its event, apart from those on another event told
 * as background, on one place of several, on another population, from planned ones, and from changes. Doubt keeps
 * apart. Pure: the same claims in any order give the same groups.
 */
export function groupClaims(claims: readonly Claim[]): ClaimGroup[] {
	const sorted = [...claims].sort(inTime);
	const setting = settingOf(sorted);
	const topics = Map.groupBy(
		sorted.flatMap((claim) => placed(claim, setting) ?? []),
		({ topic }) => topic.key,
	);
	return [...topics.values()].flatMap(groupsOf).filter(isWorthShowing);
}

/** A number that nobody else gives, of nobody knows what, stands beside nothing. */
function isWorthShowing({ claims }: ClaimGroup): boolean {
	const [first] = claims;
	return first?.row.measure !== undefined || claims.some(({ row }) => row.article !== first?.row.article);
}

/** What is denied or unconfirmed is a claim on what is, that somebody made; what is planned or foreseen is none. */
const LIMIT_OF_STATUS: Record<FigureStatus, string | undefined> = {
	denied: undefined,
	unconfirmed: undefined,
	conditional: "conditional",
	forecast: "future",
	planned: "future",
	target: "future",
};

function placed(claim: Claim, setting: Setting): Placed | undefined {
	const topic = topicOf(claim.row);
	const { population, status, partOf } = claim.row;
	return (
		topic && {
			claim,
			topic,
			limits: {
				background: backgroundOf(claim, setting),
				place: scopeOf(claim, setting),
				population,
				status: status === undefined ? undefined : LIMIT_OF_STATUS[status],
				part: partOf === undefined ? undefined : true,
				period: isSeries(claim) ? claim.row.when && periodOf(claim) : undefined,
			},
		}
	);
}

function groupsOf(pool: Placed[]): ClaimGroup[] {
	const usual = commonest(pool.map(({ topic }) => topic.name));
	const sets = Map.groupBy(pool, ({ topic, limits }) =>
		JSON.stringify({ ...limits, measure: topic.name === usual ? undefined : topic.name }),
	);
	const whole = "{}";
	const all = sets.get(whole);
	const base = all ?? largest([...sets.values()]);
	const first = new Map(pool.toReversed().map((one) => [one.claim.row.article, one]));
	const joined = [...base];
	const apart: Placed[][] = [];
	for (const set of sets.values()) {
		if (set === base) continue;
		// "killed 40 Palestinians" beside "40 people": the same forty; "six children" of 24 are others.
		// An article on a mine opens with miners: they are all there were.
		if (
			all !== undefined &&
			isWholePopulation(set) &&
			set.some((one) => first.get(one.claim.row.article) === one)
		) {
			joined.push(...set);
			continue;
		}
		const { part, background } = set[0]?.limits ?? {};
		// The five who died in last year's quake are not those whom one article counts of this one; but where others give the
		// number without a year (a trial, of the murders of 2005), it is the same.
		const enough = background === undefined ? 1 : 2;
		const same = set.filter((one) => part !== true && articlesWith(one, base) >= enough);
		joined.push(...same);
		const rest = set.filter((one) => !same.includes(one));
		if (rest.length > 0) apart.push(rest);
	}
	return [joined, ...apart].flatMap((set) => groupsOfSet(set));
}

/** How many articles give the claim's number. */
function articlesWith({ claim }: Placed, others: readonly Placed[]): number {
	const same = others.filter((other) => sameNumber(claim.row, other.claim.row));
	return new Set(same.map((other) => other.claim.row.article)).size;
}

/** Populations that are a part of any crowd. */
const SOME_OF_ALL = new Set(
	"child woman man girl boy baby infant toddler kid teenager student officer soldier civilian foreigner tourist firefighter rescuer medic journalist".split(
		" ",
	),
);

function isWholePopulation([one]: readonly Placed[]): boolean {
	const { population, ...rest } = one?.limits ?? {};
	return (
		population !== undefined &&
		!SOME_OF_ALL.has(population) &&
		Object.values(rest).every((limit) => limit === undefined)
	);
}

/** What is long over does not grow any more. */
const SETTLED_GAP = 1.25;

function groupsOfSet(set: Placed[]): ClaimGroup[] {
	const [first] = set;
	if (first === undefined) return [];
	const { background, place, population } = first.limits;
	const claims = set.map(({ claim }) => claim).sort(inTime);
	const gap = background === undefined ? first.topic.gap : Math.min(first.topic.gap, SETTLED_GAP);
	return byValue(claims, gap).map((group) => ({
		measure: commonest(set.filter(({ claim }) => group.includes(claim)).map(({ topic }) => topic.name)),
		...(population !== undefined && { population }),
		...(first.claim.row.unit !== undefined && { unit: first.claim.row.unit }),
		...(background !== undefined && { background }),
		...(place !== undefined && { place }),
		claims: group,
	}));
}

function largest(sets: Placed[][]): Placed[] {
	return sets.reduce((best, set) => (set.length > best.length ? set : best), sets[0] ?? []);
}

function commonest(names: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	const [best] = [...counts].sort(([a, x], [b, y]) => y - x || compareStrings(a, b));
	return best?.[0] ?? "";
}
