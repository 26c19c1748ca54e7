import type { Head } from "../../lambdas/index/schema.ts";
import { compareStrings } from "../table/order.ts";
import { titleOf } from "../words/article.ts";
import { areCopies } from "./copies.ts";
import { groupArticles } from "./group-articles.ts";
import { cosine, type Profile, profileOf } from "./profile.ts";

/** Articles that tell of one event. */
export interface Story {
	/** The article id of the earliest one. */
	id: string;
	title: string;
	/** First and last day of publication, of the articles that say theirs. */
	from?: string;
	to?: string;
	/** Ids of the places that most of the articles are about, most shared first. */
	places: string[];
	/** Oldest first; articles without a date of their own last. */
	articles: Head[];
	/** How many outlets; syndicated copies without a publisher are one voice. */
	outlets: number;
}

const MOST_PLACES = 3;

/** The stories that some articles tell, largest first. Pure: the same heads in any order give the same stories. */
export function storiesOf(heads: readonly Head[]): Story[] {
	const byId = new Map(heads.map((head) => [head.article, head]));
	const profiles = [...byId.values()].map(profileOfHead);
	return groupArticles(profiles)
		.map((group) => storyOf(group, byId))
		.sort((a, b) => b.articles.length - a.articles.length || compareStrings(a.id, b.id));
}

const NOTHING = { terms: "", days: [], weekdays: "", places: [], subjects: [], measures: [] };

/** What an article is compared by: one that was indexed before there were signatures stands alone until it is replayed. */
export function profileOfHead({ article, signature = NOTHING, atSource, at }: Head): Profile {
	return profileOf(article, signature, atSource === "published" ? at : undefined);
}

function storyOf(group: readonly Profile[], byId: ReadonlyMap<string, Head>): Story {
	const articles = group.flatMap(({ id }) => byId.get(id) ?? []).sort(inTime);
	const days = articles.flatMap(({ at, atSource }) =>
		atSource === "published" && at ? [at.slice(0, 10)] : [],
	);
	const [from, to] = [days[0], days.at(-1)];
	return {
		id: articles[0]?.article ?? "",
		title: titleOfGroup(group, byId),
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		places: commonPlaces(articles),
		articles,
		outlets: outletsOf(articles),
	};
}

/** Articles that say when they were published come first: an upload's time is no evidence of anything. */
function inTime(a: Head, b: Head): number {
	const [one, other] = [a, b].map(({ atSource }) => (atSource === "published" ? 0 : 1));
	return (
		(one ?? 0) - (other ?? 0) ||
		compareStrings(a.at ?? "", b.at ?? "") ||
		compareStrings(a.article, b.article)
	);
}

/** The title of the article that is most like all others. */
function titleOfGroup(group: readonly Profile[], byId: ReadonlyMap<string, Head>): string {
	const titled = group.filter(({ id }) => byId.get(id)?.title !== undefined);
	const candidates = (titled.length > 0 ? titled : group).slice(0, MOST_COMPARED);
	let best = candidates[0];
	let most = -1;
	for (const one of candidates) {
		const sum = candidates.reduce((total, other) => total + (one === other ? 0 : cosine(one, other)), 0);
		if (sum > most) [best, most] = [one, sum];
	}
	const head = best && byId.get(best.id);
	return head ? titleOf(head) : "";
}

/** A title need not be the best of thousands. */
const MOST_COMPARED = 60;

function commonPlaces(articles: readonly Head[]): string[] {
	const counts = new Map<string, number>();
	for (const { signature } of articles)
		for (const place of signature?.places ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
	const enough = articles.length > 2 ? 2 : 1;
	return [...counts]
		.filter(([, count]) => count >= enough)
		.sort(([a, x], [b, y]) => y - x || compareStrings(a, b))
		.slice(0, MOST_PLACES)
		.map(([place]) => place);
}

/** Who published it: the outlet's name, else its site; undefined where the file says neither. */
export function outletOf({ publisher, url }: Pick<Head, "publisher" | "url">): string | undefined {
	if (publisher !== undefined) return publisher;
	return url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, "");
}

function outletsOf(articles: readonly Head[]): number {
	const named = new Set(articles.flatMap((head) => outletOf(head) ?? []));
	const unnamed: Head[] = [];
	for (const head of articles)
		if (outletOf(head) === undefined && !unnamed.some((other) => areCopies(head, other))) unnamed.push(head);
	return named.size + unnamed.length;
}
