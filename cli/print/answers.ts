import type * as z from "zod";
import { articleQuestion } from "../../ask/article.ts";
import { besideQuestion } from "../../ask/beside.ts";
import { compareQuestion } from "../../ask/compare.ts";
import { correctionsQuestion } from "../../ask/corrections.ts";
import { duplicatesQuestion } from "../../ask/duplicates.ts";
import { entityQuestion } from "../../ask/entity.ts";
import { failedQuestion } from "../../ask/failed.ts";
import { figuresQuestion } from "../../ask/figures.ts";
import { findQuestion } from "../../ask/find.ts";
import { latestQuestion } from "../../ask/latest.ts";
import type { Question } from "../../ask/question.ts";
import type { AnyQuestion } from "../../ask/questions.ts";
import { saidQuestion } from "../../ask/said.ts";
import { sourcesQuestion } from "../../ask/sources.ts";
import { storiesQuestion } from "../../ask/stories.ts";
import { storyQuestion } from "../../ask/story.ts";
import { printArticle } from "./article.ts";
import { printArticles, printDuplicates } from "./articles.ts";
import { printBeside } from "./beside.ts";
import { printClaims, printComparisons } from "./claims.ts";
import { printCorrections } from "./corrections.ts";
import { printFailures } from "./failures.ts";
import { printFound } from "./found.ts";
import { printJsonLines } from "./json-lines.ts";
import { printMentions } from "./mentions.ts";
import { printSaid, printSources } from "./quotations.ts";
import { printStories, printStory } from "./story.ts";

type Print = (answer: unknown, input: unknown) => void;

const printers = new Map<AnyQuestion, Print>();

/** How a question's answer is printed for people. */
function prints<In extends z.ZodObject, Out extends z.ZodType>(
	question: Question<In, Out>,
	print: (answer: z.output<Out>, input: z.output<In>) => void,
): void {
	printers.set(question, print as Print);
}

prints(storiesQuestion, printStories);
prints(storyQuestion, printStory);
prints(findQuestion, printFound);
prints(articleQuestion, printArticle);
prints(entityQuestion, (answer, { name }) => printMentions(name, answer));
prints(besideQuestion, printBeside);
prints(figuresQuestion, printClaims);
prints(compareQuestion, printComparisons);
prints(saidQuestion, printSaid);
prints(sourcesQuestion, printSources);
prints(latestQuestion, ({ articles }) => printArticles(articles));
prints(failedQuestion, ({ failures }) => printFailures(failures));
prints(correctionsQuestion, ({ corrections }) => printCorrections(corrections));
prints(duplicatesQuestion, ({ copies }) => printDuplicates(copies));

/** Prints an answer for people to read; as JSON lines where there is no better way yet. */
export function printAnswer(question: AnyQuestion, answer: unknown, input: unknown): void {
	const print = printers.get(question);
	if (print) print(answer, input);
	else printJsonLines(question.records(answer));
}
