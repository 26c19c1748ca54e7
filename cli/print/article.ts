import type * as z from "zod";
import type { articleQuestion } from "../../ask/article.ts";
import { figureColumns } from "./claims.ts";
import { failureText } from "./failures.ts";
import { tableText } from "./table.ts";

/** One article: what is known of it, its entities, its figures, its text where it was asked for. */
export function printArticle(answer: z.output<typeof articleQuestion.output>): void {
	const { article: head, entities, figures, failures, text } = answer;
	const names = Object.fromEntries(entities.map(({ entity, name }) => [entity, name]));
	const lines: [string, string | undefined][] = [
		["title", head.title],
		["published", head.published && `${head.published.value} (${head.published.source})`],
		["publisher", head.publisher],
		["by", head.bylines?.join(", ")],
		["section", head.section],
		["url", head.url],
		["language", head.language],
		["key", head.key],
		["id", head.article],
		["status", head.status],
		["not read", head.skipped && `${head.skipped.join(", ")}: the language is not supported`],
		["failed", failures.map(failureText).join("; ") || undefined],
	];
	for (const [name, value] of lines) if (value !== undefined) console.log(`${name.padEnd(10)} ${value}`);
	if (entities.length > 0) console.log(`\n${entities.length} entities, most salient first`);
	if (entities.length > 0)
		console.log(
			tableText(entities, [
				{ title: "entity", of: ({ entity }) => entity },
				{ title: "name", of: ({ name, aliases = [] }) => [name, ...aliases].join(" · "), wide: true },
				{ title: "role", of: ({ role }) => role },
				{
					title: "place",
					of: ({ iso, geonames }) => iso ?? (geonames && `${geonames.name}, ${geonames.country}`),
				},
				{ title: "mentions", of: ({ mentions }) => mentions },
				{ title: "evidence", of: ({ evidence }) => evidence, wide: true },
			]),
		);
	if (figures.length > 0) console.log(`\n${figures.length} figures, in text order`);
	if (figures.length > 0)
		console.log(
			tableText(figures, [
				...figureColumns(names),
				{ title: "as written", of: ({ text }) => text, wide: true },
			]),
		);
	if (text) console.log(`\n${text.text}`);
}
