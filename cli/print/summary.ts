import type { Summary } from "../../ask/summary.ts";
import { printArticles } from "./articles.ts";
import { claimColumns, printComparison } from "./claims.ts";
import { tableText } from "./table.ts";

const MOST_ENTITIES = 15;
const MOST_CLAIMS = 20;
const MOST_GROUPS = 4;

/** What was found, for a person to read from top to bottom. */
export function printSummary({ articles, entities, claims, comparisons, names }: Summary): void {
	console.log("\nArticles");
	printArticles(articles);
	console.log(`\nEntities (${Math.min(MOST_ENTITIES, entities.length)} of ${entities.length})`);
	console.log(
		tableText(entities.slice(0, MOST_ENTITIES), [
			{ title: "entity", of: ({ entity }) => entity.entity },
			{ title: "name", of: ({ entity }) => entity.name },
			{ title: "articles", of: ({ articles }) => articles },
			{ title: "mentions", of: ({ mentions }) => mentions },
			{ title: "evidence", of: ({ entity }) => entity.evidence, wide: true },
		]),
	);
	const groups = comparisons.slice(0, MOST_GROUPS);
	if (groups.length > 0) console.log("\nWho disagrees");
	for (const group of groups) printComparison(group, names);
	const attributed = claims.filter(({ attribution }) => attribution !== undefined);
	console.log(
		`\nFigures with a source (${Math.min(MOST_CLAIMS, attributed.length)} of ${claims.length} figures)`,
	);
	console.log(tableText(attributed.slice(0, MOST_CLAIMS), claimColumns(names)));
}
