import type { Summary } from "../../ask/summary.ts";
import { nameOf } from "../../ask/words/figure.ts";
import { printComparison } from "./claims.ts";

/** What was found, on one screen: the numbers that disagree most, and where to look next. */
export function printSummary({ articles, comparisons, names }: Summary): void {
	const [disputed] = comparisons;
	if (disputed === undefined) return;
	printComparison(disputed, names);
	const subject = disputed.about[0];
	const about = subject === undefined ? "NAME" : nameOf(subject, names);
	const next: [string, string][] = [
		["query latest", `the ${articles.length} articles`],
		[`query figures --about "${about}"`, "every number about it, and who gave it"],
		[`query entity "${about}"`, "the articles that mention it"],
		[`query article ${disputed.claims[0]?.in.key ?? "KEY"} --text`, "the words"],
	];
	console.log("\nWhere to look next");
	for (const [command, what] of next) console.log(`  npx news-ingest ${command}\n      ${what}`);
}
