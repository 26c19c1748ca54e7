import type { ArticleAnswer } from "../../ask/article.ts";
import { namesOf } from "../../ask/entity-names.ts";
import { claimColumns } from "./claims.ts";
import { failureText } from "./heads.ts";
import { type PrintOptions, printJsonLines } from "./json-lines.ts";
import { tableText } from "./table.ts";

/** One article: what is known of it, its entities, its figures. */
export function printArticle(
	{ head, entities, figures, failures }: ArticleAnswer,
	{ json }: PrintOptions,
): void {
	if (json) {
		printJsonLines([head, ...entities, ...figures, ...failures]);
		return;
	}
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
			tableText(
				figures.map((row) => ({ row, head })),
				claimColumns(namesOf(entities), false),
			),
		);
}
