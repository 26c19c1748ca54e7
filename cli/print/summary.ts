import type * as z from "zod";
import type { StoryClaim } from "../../ask/records/story-record.ts";
import type { storyQuestion } from "../../ask/story.ts";
import { valueText } from "../../ask/words/figure.ts";
import { clean } from "./clean.ts";
import { printMeasure } from "./story.ts";
import { headingLines, terminalWidth } from "./table.ts";
import { wrap } from "./wrap.ts";

/** Of so many claims the words fit on the screen. */
const MOST_WORDS = 3;

/** What was found, on one screen: the largest story, the numbers that disagree, where to look next. */
export function printSummary({ story, measures, names }: z.output<typeof storyQuestion.output>): void {
	const articles = `${story.articles.length} articles from ${story.outlets} outlets`;
	console.log(headingLines(`${story.title} (${articles})`).join("\n"));
	const most = measures.find(({ disputed }) => disputed) ?? measures[0];
	if (most) {
		printMeasure(most, names);
		printWords(most.claims);
	}
	const key = story.articles[0]?.key ?? "KEY";
	const next: [string, string][] = [
		["query stories", "what else happened"],
		[`query story ${key}`, "all its numbers"],
		[`query article ${key} --text`, "the words"],
	];
	console.log("\nWhere to look next");
	for (const [command, what] of next) console.log(`  ${what}: npx news-ingest ${command}`);
}

/** What the last words were read from, the newest first. */
function printWords(claims: readonly StoryClaim[]): void {
	const last = claims.filter(({ latest, status, sentence }) => latest && !status && sentence).reverse();
	if (last.length > 0) console.log(headingLines("In these words").join("\n"));
	for (const claim of last.slice(0, MOST_WORDS)) {
		console.log(`  ${valueText(claim)} in ${clean(claim.key)}`);
		for (const text of wrap(clean(`“${claim.sentence}”`), terminalWidth() - 4)) console.log(`    ${text}`);
	}
}
