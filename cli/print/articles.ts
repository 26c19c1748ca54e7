import type { ArticleRecord } from "../../ask/records/article-record.ts";
import { titleOf } from "../../ask/words/article.ts";
import { dayText } from "../../ask/words/time.ts";
import { type Column, tableText } from "./table.ts";

const COLUMNS: Column<ArticleRecord>[] = [
	{ title: "published", of: dayText },
	{ title: "title", of: titleOf, wide: true, cut: true, least: 28 },
	{ title: "publisher", of: ({ publisher }) => publisher, wide: true, least: 12, spare: 2 },
	{ title: "entities", of: ({ entities }) => entities, spare: 3 },
	{ title: "figures", of: ({ figures }) => figures, spare: 3 },
	{ title: "key", of: ({ key }) => key, wide: true, least: 28, spare: 1 },
];

/** Articles, a row each. */
export function printArticles(articles: ArticleRecord[]): void {
	console.log(articles.length === 0 ? "No articles." : tableText(articles, COLUMNS));
}

type Copy = ArticleRecord & { similarity: number };

/** The syndicated copies of an article. */
export function printDuplicates(copies: Copy[]): void {
	const alike: Column<Copy> = { title: "alike", of: ({ similarity }) => `${Math.round(similarity * 100)} %` };
	console.log(copies.length === 0 ? "No copies." : tableText(copies, [alike, ...COLUMNS]));
}
