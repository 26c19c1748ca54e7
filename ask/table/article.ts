import { articlePk, HEAD } from "../../lambdas/index/keys.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import { listedKeys } from "../../lambdas/index/rows/listing.ts";
import { quotesIn } from "../../lambdas/index/rows/quotes.ts";
import { EntityRow, FailureRow, Head, Listing } from "../../lambdas/index/schema.ts";
import type { CorrectedEntity, CorrectedFigure, CorrectedQuote } from "../corrected/corrections.ts";
import { byCause, type Failed } from "./failures.ts";
import { compareStrings } from "./order.ts";
import type { ResultsReader } from "./results-reader.ts";

/** All that the table says of one article, as people have corrected it. */
export interface ArticleAnswer {
	head: Head;
	/** Most salient first. */
	entities: CorrectedEntity[];
	/** In text order. */
	figures: CorrectedFigure[];
	/** In text order. */
	quotes: CorrectedQuote[];
	/** Why its newest upload, or a replay of it, failed. */
	failures: Failed[];
}

/** @returns undefined where the table does not know the article */
export async function queryArticle(
	reader: ResultsReader,
	article: string,
): Promise<ArticleAnswer | undefined> {
	const partition = await reader.partition(articlePk(article));
	const found = partition.find((row) => row.sk === HEAD);
	if (found === undefined) return undefined;
	const head = Head.parse(found);
	const failures = byCause(
		partition
			.filter((row) => row.code !== undefined)
			.map((row) => FailureRow.parse(row))
			.filter((row) => row.revision !== undefined && row.revision >= head.revision)
			.reverse(),
	);
	if (head.status !== "INDEXED") return { head, entities: [], figures: [], quotes: [], failures };
	const listings = partition
		.filter((row) => row.rows !== undefined && row.revision === head.rowsRevision)
		.map((row) => Listing.parse(row));
	const rows = await reader.get(listings.flatMap(listedKeys));
	const corrections = await reader.corrections();
	const entities = rows.filter((row) => row.entity !== undefined).map((row) => EntityRow.parse(row));
	const figures = rows.flatMap(figuresIn).map((row) => corrections.figure(row));
	const quotes = rows.flatMap(quotesIn).map((row) => corrections.quote(row));
	return {
		head,
		entities: corrections
			.entities(mergeChunks(entities))
			.sort((a, b) => b.salience - a.salience || compareStrings(a.entity, b.entity)),
		figures: figures.sort((a, b) => a.ordinal - b.ordinal),
		quotes: quotes.sort((a, b) => a.ordinal - b.ordinal),
		failures,
	};
}

/** An entity of many figures or quotations has several rows: the first says what it is, the others only carry these. */
export function mergeChunks(rows: EntityRow[]): EntityRow[] {
	const merged = new Map<string, EntityRow>();
	for (const row of [...rows].sort((a, b) => compareStrings(a.sk, b.sk))) {
		// Rows of a superseded revision may still lie beside those that count.
		const key = `${row.article}|${row.revision}|${row.entity}`;
		const first = merged.get(key);
		if (first === undefined) merged.set(key, { ...row });
		else
			for (const list of ["figures", "quotes"] as const)
				if (row[list]) Object.assign(first, { [list]: [...(first[list] ?? []), ...row[list]] });
	}
	return [...merged.values()];
}
