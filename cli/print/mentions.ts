import type { EntityAnswer } from "../../ask/entity.ts";
import { type PrintOptions, printJsonLines } from "./json-lines.ts";
import { tableText } from "./table.ts";

/** The articles that mention an entity. */
export function printMentions(
	name: string,
	{ candidates, mentions }: EntityAnswer,
	{ json }: PrintOptions,
): void {
	if (candidates.length > 1)
		console.error(`"${name}" is ambiguous; all of these are shown: ${candidates.join(", ")}`);
	if (json) {
		printJsonLines(
			mentions.map(
				({
					row: { pk: _pk, sk: _sk, ...row },
					head: { key, title, publisher, url, published, atSource },
				}) => ({
					...row,
					atSource,
					in: { article: row.article, key, title, publisher, url, published },
				}),
			),
		);
		return;
	}
	if (mentions.length === 0) {
		console.log(`No article mentions "${name}".`);
		return;
	}
	console.log(
		tableText(mentions, [
			{
				title: "published",
				of: ({ row, head }) => row.at.slice(0, 10) + (head.atSource === "uploaded" ? " (uploaded)" : ""),
			},
			...(candidates.length > 1
				? [{ title: "entity", of: ({ row }: (typeof mentions)[0]) => row.entity }]
				: []),
			{ title: "article", of: ({ head }) => head.title ?? head.key, wide: true },
			{ title: "mentions", of: ({ row }) => row.mentions },
			{
				title: "figures",
				of: ({ row }) => new Set(row.figures?.map((reference) => reference.split("#").pop())).size || "",
			},
			{ title: "evidence", of: ({ row }) => row.evidence, wide: true },
		]),
	);
}
