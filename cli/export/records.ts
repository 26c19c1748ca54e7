import type { Reader } from "../../ask/reader.ts";
import { articleRecord } from "../../ask/records/article-record.ts";
import { mentionRecord } from "../../ask/records/entity-record.ts";
import { claimRecord } from "../../ask/records/figure-record.ts";
import { type ArticleAnswer, queryArticle } from "../../ask/table/article.ts";
import { queryEntity } from "../../ask/table/entity.ts";
import { queryFigures } from "../../ask/table/figures.ts";
import type { Period } from "../../ask/table/results-reader.ts";
import { everyArticle } from "../../ask/table/timeline.ts";
import type { ExportColumn } from "./column.ts";
import { articleColumns, entityColumns, figureColumns } from "./columns.ts";

/** Which records; of one entity where `about` names it. */
export interface Choice extends Period {
	about?: string | undefined;
}

/** What can be exported: its columns, and its records from the table, a page at a time. */
interface Exported<Record extends object> {
	columns: ExportColumn<Record>[];
	records(reader: Reader, choice: Choice): AsyncIterable<Record>;
}

/** Articles that are read at once: enough to keep the table busy, few enough to hold. */
const ARTICLES_AT_ONCE = 16;

const figures: Exported<ReturnType<typeof claimRecord>> = {
	columns: figureColumns,
	async *records(reader, { about, ...period }) {
		if (about !== undefined) {
			const { claims } = await queryFigures(reader.rows, { about, ...period });
			yield* claims.map(claimRecord);
			return;
		}
		for await (const { head, figures } of everyAnswer(reader, period))
			for (const row of figures) yield claimRecord({ row, head });
	},
};

const entities: Exported<ReturnType<typeof mentionRecord>> = {
	columns: entityColumns,
	async *records(reader, { about, ...period }) {
		if (about !== undefined) {
			const { mentions } = await queryEntity(reader.rows, about, period);
			yield* mentions.map(mentionRecord);
			return;
		}
		for await (const { head, entities } of everyAnswer(reader, period))
			for (const row of entities) yield mentionRecord({ row, head });
	},
};

const articles: Exported<ReturnType<typeof articleRecord>> = {
	columns: articleColumns,
	async *records(reader, { about, ...period }) {
		if (about !== undefined) {
			const { mentions } = await queryEntity(reader.rows, about, period);
			const heads = new Map(mentions.map(({ head }) => [head.article, head]));
			yield* [...heads.values()].map(articleRecord);
			return;
		}
		for await (const page of everyArticle(reader.rows, period)) yield* page.map(articleRecord);
	},
};

/** By name. */
export const exportable = { figures, entities, articles } as Record<
	"figures" | "entities" | "articles",
	Exported<object>
>;
export type ExportName = keyof typeof exportable;

async function* everyAnswer(reader: Reader, period: Period): AsyncGenerator<ArticleAnswer> {
	for await (const page of everyArticle(reader.rows, period))
		for (let from = 0; from < page.length; from += ARTICLES_AT_ONCE) {
			const batch = page.slice(from, from + ARTICLES_AT_ONCE);
			const answers = await Promise.all(batch.map(({ article }) => queryArticle(reader.rows, article)));
			yield* answers.filter((answer) => answer !== undefined);
		}
}
