import type { MentionRecord } from "../../ask/records/entity-record.ts";
import { publishedDay } from "./claims.ts";
import { tableText } from "./table.ts";

/** The articles that mention an entity. */
export function printMentions(
	name: string,
	{ candidates, mentions }: { candidates: string[]; mentions: MentionRecord[] },
): void {
	if (candidates.length > 1)
		console.error(`"${name}" is ambiguous; all of these are shown: ${candidates.join(", ")}`);
	if (mentions.length === 0) {
		console.log(`No article mentions "${name}".`);
		return;
	}
	console.log(
		tableText(mentions, [
			{ title: "published", of: publishedDay },
			...(candidates.length > 1 ? [{ title: "entity", of: ({ entity }: MentionRecord) => entity }] : []),
			{ title: "article", of: (mention) => mention.in.title ?? mention.in.key, wide: true },
			{ title: "mentions", of: ({ mentions }) => mentions },
			{
				title: "figures",
				of: ({ figures }) => new Set(figures.map(({ ordinal }) => ordinal)).size || "",
			},
			{ title: "evidence", of: ({ evidence }) => evidence, wide: true },
		]),
	);
}
