import { compareClaims } from "../../ask/compare.ts";
import { namesOf } from "../../ask/entity-names.ts";
import type { Summary } from "../../ask/summary.ts";
import { claimColumns, printComparison } from "./claims.ts";
import { printHeads } from "./heads.ts";
import { tableText } from "./table.ts";

const MOST_ENTITIES = 15;
const MOST_CLAIMS = 20;
const MOST_GROUPS = 4;

/** What was found, for a person to read from top to bottom. */
export function printSummary({ articles, entities, claims }: Summary): void {
	console.log("\nArticles");
	printHeads(articles, {});
	console.log(`\nEntities (${Math.min(MOST_ENTITIES, entities.length)} of ${entities.length})`);
	console.log(
		tableText(entities.slice(0, MOST_ENTITIES), [
			{ title: "entity", of: ({ row }) => row.entity },
			{ title: "name", of: ({ row }) => row.name },
			{ title: "articles", of: ({ articles }) => articles },
			{ title: "mentions", of: ({ mentions }) => mentions },
			{ title: "evidence", of: ({ row }) => row.evidence, wide: true },
		]),
	);
	const names = namesOf(entities.map(({ row }) => row));
	const groups = compareClaims(claims).slice(0, MOST_GROUPS);
	if (groups.length > 0) console.log("\nWho disagrees");
	for (const group of groups) printComparison(group, names);
	const attributed = claims.filter(({ row }) => row.attribution !== undefined);
	console.log(
		`\nFigures with a source (${Math.min(MOST_CLAIMS, attributed.length)} of ${claims.length} figures)`,
	);
	console.log(tableText(attributed.slice(0, MOST_CLAIMS), claimColumns(names, true)));
}
