import type { Reader } from "../../ask/reader.ts";
import { articleRecord } from "../../ask/records/article-record.ts";
import { mentionRecord } from "../../ask/records/entity-record.ts";
import { claimRecord } from "../../ask/records/figure-record.ts";
import { saidRecord } from "../../ask/records/quote-record.ts";
import { storyRecord } from "../../ask/records/story-record.ts";
import { type ArticleAnswer, queryArticle } from "../../ask/table/article.ts";
import { queryEntity } from "../../ask/table/entity.ts";
import { queryFigures } from "../../ask/table/figures.ts";
import { findEntities } from "../../ask/table/find-entity.ts";
import type { Period } from "../../ask/table/results-reader.ts";
import { queryStories, storyContent } from "../../ask/table/stories.ts";
import { everyArticle } from "../../ask/table/timeline.ts";
import type { ExportColumn } from "./column.ts";
import { articleColumns, entityColumns, figureColumns, quoteColumns, storyColumns } from "./columns.ts";

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

const quotes: Exported<ReturnType<typeof saidRecord>> = {
	columns: quoteColumns,
	async *records(reader, { about, ...period }) {
		const ids = about === undefined ? undefined : await findEntities(reader.rows, about);
		for await (const { head, quotes } of everyAnswer(reader, period))
			for (const row of quotes)
				if (ids === undefined || [row.speaker, ...(row.about ?? [])].some((id) => ids.includes(id)))
					yield saidRecord({ row, head });
	},
};

const stories: Exported<ReturnType<typeof storyRecord>> = {
	columns: storyColumns,
	async *records(reader, choice) {
		const found = await queryStories(reader.rows, choice);
		for (const story of found.stories) {
			const { groups } = await storyContent(reader.rows, story.articles, { quotes: false });
			yield storyRecord(story, groups);
		}
	},
};

/** By name. */
export const exportable = { figures, entities, quotes, articles, stories } as Record<
	"figures" | "entities" | "quotes" | "articles" | "stories",
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
