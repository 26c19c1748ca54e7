import type { EntityRow, Head } from "../lambdas/index/schema.ts";
import { queryArticle } from "./article.ts";
import type { Claim } from "./figures.ts";
import { compareStrings } from "./order.ts";
import type { ResultsReader } from "./results-reader.ts";

/** What was found in some articles. */
export interface Summary {
	/** Oldest first. */
	articles: Head[];
	/** In how many of the articles an entity is mentioned; most first. */
	entities: { row: EntityRow; articles: number; mentions: number }[];
	/** Oldest first. */
	claims: Claim[];
}

export async function summarize(reader: ResultsReader, articles: Head[]): Promise<Summary> {
	const answers = await Promise.all(articles.map(({ article }) => queryArticle(reader, article)));
	const entities = new Map<string, Summary["entities"][0]>();
	const claims: Claim[] = [];
	for (const answer of answers) {
		if (answer === undefined) continue;
		for (const row of answer.entities) {
			const seen = entities.get(row.entity) ?? { row, articles: 0, mentions: 0 };
			entities.set(row.entity, { row, articles: seen.articles + 1, mentions: seen.mentions + row.mentions });
		}
		claims.push(...answer.figures.map((row) => ({ row, head: answer.head })));
	}
	claims.sort((a, b) => compareStrings(a.row.at, b.row.at));
	const ranked = [...entities.values()].sort((a, b) => b.articles - a.articles || b.mentions - a.mentions);
	const heads = answers.flatMap((answer) => answer?.head ?? []);
	heads.sort((a, b) => compareStrings(a.at ?? "", b.at ?? ""));
	return { articles: heads, entities: ranked, claims };
}
