import type { MentionRecord } from "../../ask/records/entity-record.ts";
import { titleOf } from "../../ask/words/article.ts";
import { plural } from "../../ask/words/plural.ts";
import { dayText } from "../../ask/words/time.ts";
import { clean } from "./clean.ts";
import { tableText } from "./table.ts";

interface Other {
	entity: string;
	name: string;
	articles: number;
}

const otherText = ({ name, entity, articles }: Other): string =>
	`${name} (${entity}, ${plural(articles, "article")})`;

/** The articles that mention an entity. */
export function printMentions(
	name: string,
	{ candidates, others, mentions }: { candidates: string[]; others: Other[]; mentions: MentionRecord[] },
): void {
	if (candidates.length > 1)
		console.error(`"${clean(name)}" is ambiguous; all of these are shown: ${candidates.join(", ")}`);
	if (others.length > 0)
		console.error(`"${clean(name)}" may also be ${clean(others.map(otherText).join(", "))}; not shown here.`);
	if (mentions.length === 0) {
		console.log(`No article mentions "${clean(name)}".`);
		return;
	}
	console.log(
		tableText<MentionRecord>(mentions, [
			{ title: "published", of: dayText },
			...(candidates.length > 1
				? [{ title: "entity", of: ({ entity }: MentionRecord) => entity, wide: true }]
				: []),
			{ title: "article", of: (mention) => titleOf(mention.in), wide: true, cut: true, least: 24 },
			{ title: "mentions", of: ({ mentions }) => mentions, spare: 2 },
			{
				title: "figures",
				of: ({ figures }) => new Set(figures.map(({ ordinal }) => ordinal)).size || undefined,
				spare: 2,
			},
			{ title: "what it says", of: ({ evidence }) => evidence, wide: true, cut: true, least: 28 },
		]),
	);
}
