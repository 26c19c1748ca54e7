import type * as z from "zod";
import type { QuoteRecord, SaidRecord } from "../../ask/records/quote-record.ts";
import type { saidQuestion } from "../../ask/said.ts";
import type { sourcesQuestion } from "../../ask/sources.ts";
import { nameOf } from "../../ask/words/figure.ts";
import { plural } from "../../ask/words/plural.ts";
import { articleHeading, printCandidates } from "./claims.ts";
import { clean } from "./clean.ts";
import { headingLines, tableText, terminalWidth } from "./table.ts";
import { wrap } from "./wrap.ts";

const INDENT = "  ";

/** What somebody said, under the article it stands in. */
export function printSaid({ candidates, quotations }: z.output<typeof saidQuestion.output>): void {
	printCandidates(candidates);
	if (quotations.length === 0) console.log("Nothing is quoted.");
	let article: string | undefined;
	for (const said of quotations) {
		if (said.article !== article) console.log(headingLines(articleHeading(said)).join("\n"));
		article = said.article;
		printQuotation(said);
	}
}

/** The words and their cue; marks stand around words that are quoted directly already. */
export function printQuotation({ words, cue, source, relay, speaker }: QuoteRecord | SaidRecord): void {
	const who = [source ?? nameOf(speaker, {}), cue, relay && `via ${nameOf(relay, {})}`]
		.filter(Boolean)
		.join(", ");
	const lines = wrap(clean(`${words} — ${who}`), terminalWidth() - INDENT.length);
	console.log(lines.map((line) => INDENT + line).join("\n"));
}

/** Who is quoted most. */
export function printSources({ looked, sources, names }: z.output<typeof sourcesQuestion.output>): void {
	console.log(`In the newest ${plural(looked, "article")}:`);
	if (sources.length === 0) console.log("Nobody is quoted.");
	else
		console.log(
			tableText(sources, [
				{ title: "who", of: ({ name }) => name, wide: true },
				{ title: "quotations", of: ({ quotations }) => quotations },
				{ title: "figures", of: ({ figures }) => figures },
				{ title: "articles", of: ({ articles }) => articles },
				{
					title: "about",
					of: ({ about }) => about.map((id) => nameOf(id, names)).join(", "),
					wide: true,
					cut: true,
				},
			]),
		);
}
