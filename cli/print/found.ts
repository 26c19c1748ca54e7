import type * as z from "zod";
import type { findQuestion } from "../../ask/find.ts";
import { measureTitle } from "../../ask/words/measure.ts";
import { headingLines, tableText } from "./table.ts";

/** What goes by a name, or by a part of it. */
export function printFound({ entities, stories, measures }: z.output<typeof findQuestion.output>): void {
	if (entities.length + stories.length + measures.length === 0) console.log("Nothing goes by that name.");
	const print = (heading: string, text: string) => console.log([...headingLines(heading), text].join("\n"));
	if (entities.length > 0)
		print(
			"Names",
			tableText(entities, [
				{ title: "name", of: ({ name }) => name, wide: true },
				{ title: "articles", of: ({ articles }) => articles },
				{ title: "id", of: ({ entity }) => entity, spare: 1 },
			]),
		);
	if (stories.length > 0)
		print(
			"Stories",
			tableText<(typeof stories)[0]>(stories, [
				{ title: "story", of: ({ title }) => title, wide: true },
				{ title: "articles", of: ({ articles }) => articles.length },
				{ title: "key of one", of: ({ articles }) => articles[0]?.key, wide: true },
			]),
		);
	if (measures.length > 0)
		print(
			"Measures",
			tableText(measures, [
				{ title: "measure", of: (found) => measureTitle(found) },
				{ title: "stories", of: ({ stories }) => stories.length },
			]),
		);
}
