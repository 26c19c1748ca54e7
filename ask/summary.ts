import type { Head } from "../lambdas/index/schema.ts";
import { compareClaims } from "./compare/compare.ts";
import { type ArticleRecord, articleRecord } from "./records/article-record.ts";
import { type ComparisonRecord, comparisonRecord } from "./records/comparison-record.ts";
import { type EntityRecord, entityRecord } from "./records/entity-record.ts";
import { type ClaimRecord, claimRecord } from "./records/figure-record.ts";
import type { Names } from "./records/names.ts";
import { queryArticle } from "./table/article.ts";
import type { Claim } from "./table/figures.ts";
import { compareStrings } from "./table/order.ts";
import type { ResultsReader } from "./table/results-reader.ts";

/** What was found in some articles. */
export interface Summary {
	/** Oldest first. */
	articles: ArticleRecord[];
	/** In how many of the articles an entity is mentioned; most first. */
	entities: { entity: EntityRecord; articles: number; mentions: number }[];
	/** Oldest first. */
	claims: ClaimRecord[];
	comparisons: ComparisonRecord[];
	names: Names;
}

/** Sums up articles that are few enough to be read one by one. */
export async function summarize(reader: ResultsReader, articles: Head[]): Promise<Summary> {
	const answers = await Promise.all(articles.map(({ article }) => queryArticle(reader, article)));
	const entities = new Map<string, Summary["entities"][0]>();
	const claims: Claim[] = [];
	for (const answer of answers) {
		if (answer === undefined) continue;
		for (const row of answer.entities) {
			const seen = entities.get(row.entity) ?? { entity: entityRecord(row), articles: 0, mentions: 0 };
			entities.set(row.entity, {
				...seen,
				articles: seen.articles + 1,
				mentions: seen.mentions + row.mentions,
			});
		}
		claims.push(...answer.figures.map((row) => ({ row, head: answer.head })));
	}
	claims.sort((a, b) => compareStrings(a.row.at, b.row.at));
	const heads = answers.flatMap((answer) => answer?.head ?? []);
	heads.sort((a, b) => compareStrings(a.at ?? "", b.at ?? ""));
	const ranked = [...entities.values()].sort((a, b) => b.articles - a.articles || b.mentions - a.mentions);
	return {
		articles: heads.map(articleRecord),
		entities: ranked,
		claims: claims.map(claimRecord),
		comparisons: compareClaims(claims).map(comparisonRecord),
		names: Object.fromEntries(ranked.map(({ entity }) => [entity.entity, entity.name])),
	};
}
