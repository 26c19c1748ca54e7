import { articlePk, FIGURE, rowListings, SKETCH } from "../../lambdas/index/keys.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import { listedKeys } from "../../lambdas/index/rows/listing.ts";
import { quotesIn } from "../../lambdas/index/rows/quotes.ts";
import { type Head, Listing } from "../../lambdas/index/schema.ts";
import type { Content } from "./kept.ts";
import type { ResultsReader } from "./results-reader.ts";

/** What articles say that can be queried, by article; without quotations less than half as much is read. */
export async function contentsOf(
	reader: ResultsReader,
	heads: readonly Head[],
	{ quotes }: { quotes: boolean },
): Promise<Map<string, Content>> {
	const contents = new Map<string, Content>();
	const unread: Head[] = [];
	for (const head of heads.filter(({ status }) => status === "INDEXED")) {
		const kept = reader.kept.contents.get(keyOf(head));
		if (kept && (!quotes || kept.quotes)) contents.set(head.article, kept);
		else unread.push(head);
	}
	for (const [head, content] of await readContents(reader, unread, quotes)) {
		contents.set(head.article, content);
		reader.kept.contents.set(keyOf(head), content);
	}
	return contents;
}

const keyOf = ({ article, rowsRevision }: Pick<Head, "article" | "rowsRevision">): string =>
	`${article} ${rowsRevision}`;

async function readContents(
	reader: ResultsReader,
	heads: readonly Head[],
	quotes: boolean,
): Promise<[Head, Content][]> {
	const listed = await Promise.all(heads.map((head) => listingsOf(reader, head)));
	const keys = listed.flat().flatMap(listedKeys);
	const wanted = keys.filter(({ pk }) => pk.startsWith(FIGURE) || (quotes && !pk.startsWith(SKETCH)));
	const rows = Map.groupBy(await reader.get(wanted), ({ article }) => String(article));
	return heads.flatMap((head, n): [Head, Content][] => {
		// A revision whose listing is gone was replaced a moment ago: what it said is not what is kept.
		if (listed[n]?.length === 0) return [];
		const own = rows.get(head.article) ?? [];
		const figures = own.flatMap(figuresIn).sort(inText);
		return [[head, { figures, ...(quotes && { quotes: own.flatMap(quotesIn).sort(inText) }) }]];
	});
}

const inText = (a: { ordinal: number }, b: { ordinal: number }): number => a.ordinal - b.ordinal;

async function listingsOf(reader: ResultsReader, { article, rowsRevision }: Head): Promise<Listing[]> {
	const beginning = rowListings(rowsRevision);
	const rows = await reader.partition(articlePk(article), { from: beginning, to: beginning });
	return rows.map((row) => Listing.parse(row));
}
