import type * as z from "zod";
import type { storyQuestion } from "../../ask/story.ts";
import { printMeasure } from "./story.ts";
import { headingLines } from "./table.ts";

/** What was found, on one screen: the largest story, the numbers that disagree, where to look next. */
export function printSummary({ story, measures, names }: z.output<typeof storyQuestion.output>): void {
	const articles = `${story.articles.length} articles from ${story.outlets} outlets`;
	console.log(headingLines(`${story.title} (${articles})`).join("\n"));
	const most = measures.find(({ disputed }) => disputed) ?? measures[0];
	if (most) printMeasure(most, names);
	const key = story.articles[0]?.key ?? "KEY";
	const next: [string, string][] = [
		["query stories", "what else happened"],
		[`query story ${key}`, "all its numbers"],
		[`query article ${key} --text`, "the words"],
	];
	console.log("\nWhere to look next");
	for (const [command, what] of next) console.log(`  ${what}: npx news-ingest ${command}`);
}
