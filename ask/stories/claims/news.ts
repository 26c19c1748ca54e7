import type { FigureRow, Head } from "../../../lambdas/index/schema.ts";
import type { Claim } from "../../table/figures.ts";
import { compareStrings } from "../../table/order.ts";
import { groupArticles } from "../group-articles.ts";
import { cosine } from "../profile.ts";
import { outletOf, profileOfHead } from "../story.ts";
import { middle, sameNumber } from "./range.ts";
import { isSeries, periodOf } from "./series.ts";
import { backgroundOf, type Setting, scopeOf, settingOf } from "./setting.ts";
import { topicOf } from "./topic.ts";

/** What a claim tells beside what its source has told before. */
export interface ClaimNews {
	news: "first" | "changed" | "repeated";
	/** The source's last claim before it, where it is another number. */
	before?: Claim;
}

/** Two articles of a story are put together by what joins them to others; alone they have to be this much alike. */
const ALIKE = 0.2;
/** A number that is so many times the gap of its measure from the last one is of something else. */
const LEAP = 5;
/** What "he" said is somebody's, and nobody knows whose. */
const ANYBODY = /^(?:he|she|it|they|i|we|you|who|this|that|these|those|some|many|others?)\b/i;

/**
 * Which claims of an article are news: the first of their source on their measure in the story, or another number than its
 * last. Of an article that stood before (`own`) only the words changed; others count where they tell the same story. What is
 * a part, a change, another event's, another place's, of a source that is anybody, or in an article without a date is not
 * judged, and neither is what a later article has replaced already: doubt keeps silent. Pure.
 *
 * @param mine the article's claims
 * @param others claims of other articles on the same measures
 * @param own claims of the article's last revision
 * @returns by the figure's ordinal, of those that could be judged
 */
export function newsOf(
	mine: readonly Claim[],
	others: readonly Claim[],
	own: readonly Claim[] = [],
): Map<number, ClaimNews> {
	const [first] = mine;
	if (first === undefined) return new Map();
	const inStory = storyMates(first.head, others);
	const setting = settingOf([...mine, ...inStory]);
	const seen = new Map<string, Claim>();
	const found = new Map<number, ClaimNews>();
	for (const claim of [...mine].sort((a, b) => a.row.ordinal - b.row.ordinal)) {
		const key = keyOf(claim, setting);
		if (key === undefined) continue;
		const whole = seen.get(key);
		if (whole === undefined) {
			seen.set(key, claim);
			const same = (claims: readonly Claim[]) => firsts(claims, key, setting);
			const others = same(inStory).filter((other) => sharePlace(claim, other));
			const news = judged(claim, others, same(own));
			if (news) found.set(claim.row.ordinal, news);
		} else if (sameNumber(whole.row, claim.row)) found.set(claim.row.ordinal, { news: "repeated" });
	}
	return found;
}

/** Who says so, as claims of one source are found: an entity, the words, or the outlet where nobody is named. */
export function sourceKey({ row: { attribution }, head }: Claim): string | undefined {
	if (attribution?.source !== undefined) return attribution.source;
	if (attribution === undefined) return outletOf(head);
	return ANYBODY.test(attribution.text) ? undefined : attribution.text.toLowerCase().replace(/^the /, "");
}

/** The claims of the articles that tell the story of this one. */
function storyMates(head: Head, others: readonly Claim[]): Claim[] {
	const heads = new Map(others.map((other) => [other.head.article, other.head]));
	heads.delete(head.article);
	const profile = profileOfHead(head);
	const profiles = [...heads.values()].map(profileOfHead);
	const group = groupArticles([profile, ...profiles]).find((one) => one.includes(profile)) ?? [];
	const mates = new Set(
		group.filter((one) => one !== profile && cosine(one, profile) >= ALIKE).map(({ id }) => id),
	);
	return others.filter((other) => mates.has(other.head.article));
}

/** The same for claims that may replace each other; undefined for what is in doubt. */
function keyOf(claim: Claim, setting: Setting): string | undefined {
	const { measure, unit, per, population, change, partOf, status, values } = claim.row;
	if (measure === undefined || topicOf(claim.row) === undefined) return undefined;
	if (change?.role === "from" || partOf !== undefined || values !== undefined) return undefined;
	if (status !== undefined) return undefined;
	if (backgroundOf(claim, setting) !== undefined || scopeOf(claim, setting) !== undefined) return undefined;
	const source = sourceKey(claim);
	if (source === undefined) return undefined;
	// Numbers of a series are of somebody and of a period: inflation in January is no change of that in February.
	if (isSeries(claim) && claim.row.when === undefined) return undefined;
	const series = isSeries(claim) ? [periodOf(claim), ...(claim.row.about ?? []).toSorted()] : [];
	return JSON.stringify([measure, unit, per, population, source, ...series]);
}

/** What each article says first under the key: that is of the whole. */
function firsts(claims: readonly Claim[], key: string, setting: Setting): Claim[] {
	const first = new Map<string, Claim>();
	for (const claim of [...claims].sort((a, b) => a.row.ordinal - b.row.ordinal))
		if (!first.has(claim.row.article) && keyOf(claim, setting) === key) first.set(claim.row.article, claim);
	return [...first.values()];
}

/**
 * Whether one claim is about a place that the other's article has too: two fires of one night are told in much the same words.
 * Claims about nobody share what their articles share.
 */
function sharePlace(a: Claim, b: Claim): boolean {
	const [one, other] = [placesOf(a), placesOf(b)];
	const meet = (left: readonly string[], right: readonly string[]) => left.some((id) => right.includes(id));
	if (one.about.length === 0 && other.about.length === 0) return meet(one.all, other.all);
	return meet(one.about, other.all) || meet(other.about, one.all);
}

function placesOf({ row, head }: Claim): { about: string[]; all: string[] } {
	const about = (row.about ?? []).filter((id) => id.startsWith("LOC:"));
	return { about, all: [...about, ...(head.signature?.places ?? [])] };
}

function judged(claim: Claim, others: readonly Claim[], [own]: readonly Claim[]): ClaimNews | undefined {
	// An article that was overwritten says it when it was: its day of publication has stayed.
	const order = own === undefined ? inTime : byUpload;
	const later = others.filter((other) => order(other.head, claim.head) > 0);
	if (later.some(({ row }) => !isSame(row, claim.row))) return undefined;
	if (later.length > 0) return { news: "repeated" };
	const earlier = own === undefined ? others : [...others, own];
	const last = [...earlier].sort((a, b) => order(a.head, b.head)).at(-1);
	if (last === undefined) return { news: "first" };
	if (isSame(last.row, claim.row)) return { news: "repeated" };
	if (last !== own && ![last, claim].every(({ head }) => head.atSource === "published")) return undefined;
	return isLeap(last, claim) ? undefined : { news: "changed", before: last };
}

/** "6.2 miles" and "six miles" are one number to a reader: what the finer one is rounded to. */
function isSame(a: FigureRow, b: FigureRow): boolean {
	if (sameNumber(a, b)) return true;
	if (a.value === undefined || b.value === undefined) return false;
	const places = Math.min(decimals(a.value), decimals(b.value));
	return a.value.toFixed(places) === b.value.toFixed(places);
}

/** `toFixed` takes 100 at most. */
const decimals = (value: number): number => Math.min(100, (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length);

const byUpload = (a: Head, b: Head): number =>
	compareStrings(a.uploadedAt, b.uploadedAt) || compareStrings(a.revision, b.revision);

/** By publication; of one day by upload, which is when it could be known. */
function inTime(a: Head, b: Head): number {
	const [one = "", other = ""] = [a.at, b.at];
	// "2026-02-16" and "2026-02-16T09:30:00Z" are of one day, and nobody knows which came first.
	const length =
		one.includes("T") && other.includes("T") ? "2026-02-16T09:30:00Z".length : "2026-02-16".length;
	return compareStrings(one.slice(0, length), other.slice(0, length)) || byUpload(a, b);
}

function isLeap({ row: a }: Claim, { row: b }: Claim): boolean {
	const [x, y] = [middle(a) ?? 0, middle(b) ?? 0];
	const gap = topicOf(b)?.gap ?? 1;
	return Math.min(x, y) > 0 && Math.max(x, y) / Math.min(x, y) > gap * LEAP;
}
