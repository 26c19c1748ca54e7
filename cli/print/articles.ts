import type { ArticleRecord } from "../../ask/records/article-record.ts";
import { type Column, tableText } from "./table.ts";

const COLUMNS: Column<ArticleRecord>[] = [
	{
		title: "published",
		of: ({ at, atSource }) => timeText(at) + (atSource === "uploaded" ? " (uploaded)" : ""),
	},
	{ title: "title", of: ({ title }) => title, wide: true },
	{ title: "publisher", of: ({ publisher }) => publisher, wide: true },
	{ title: "entities", of: ({ entities }) => entities },
	{ title: "figures", of: ({ figures }) => figures },
	{ title: "key", of: ({ key }) => key, wide: true },
];

/** "2026-02-16", "2026-02-16 09:30Z". */
export const timeText = (at = ""): string => at.replace(/T(\d\d:\d\d).*/, " $1Z");

/** Articles, a line each. */
export function printArticles(articles: ArticleRecord[]): void {
	console.log(articles.length === 0 ? "No articles." : tableText(articles, COLUMNS));
}

type Copy = ArticleRecord & { similarity: number };

/** The syndicated copies of an article. */
export function printDuplicates(copies: Copy[]): void {
	const alike: Column<Copy> = { title: "alike", of: ({ similarity }) => `${Math.round(similarity * 100)} %` };
	console.log(copies.length === 0 ? "No copies." : tableText(copies, [alike, ...COLUMNS]));
}
