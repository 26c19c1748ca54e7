import type * as z from "zod";
import type { Names } from "../../ask/records/names.ts";
import type { MeasureRecord, StoryClaim, StoryRecord } from "../../ask/records/story-record.ts";
import type { storiesQuestion } from "../../ask/stories.ts";
import type { storyQuestion } from "../../ask/story.ts";
import { titleOf } from "../../ask/words/article.ts";
import { nameOf, valueText, whenText } from "../../ask/words/figure.ts";
import { plural } from "../../ask/words/plural.ts";
import { printCandidates } from "./claims.ts";
import { headingLines, tableText, terminalWidth } from "./table.ts";
import { wrap } from "./wrap.ts";

/** A screen; `--limit` says otherwise to programs. */
const MOST_STORIES = 20;

/** The stories of a period, largest first. */
export function printStories({
	candidates,
	stories,
	total,
	incomplete,
}: z.output<(typeof storiesQuestion)["output"]>): void {
	printCandidates(candidates);
	if (incomplete !== undefined) console.error(`Not all was looked at: ${incomplete}.`);
	if (stories.length === 0) {
		console.log("No stories.");
		return;
	}
	const shown = stories.slice(0, MOST_STORIES);
	console.log(
		tableText<StoryRecord>(shown, [
			{
				title: "published",
				of: ({ from = "", to = "" }) => (from === to ? from : `${from} … ${to}`),
				wide: true,
				least: "2026-03-09 …".length,
			},
			{ title: "story", of: ({ title }) => title, wide: true },
			{
				title: "places",
				of: ({ places }) => places.map((id) => nameOf(id, {})).join(", "),
				wide: true,
				spare: 2,
			},
			{ title: "articles", of: ({ articles }) => articles.length },
			{ title: "outlets", of: ({ outlets }) => outlets, spare: 1 },
			{ title: "disputed", of: ({ disputed }) => disputed.join(", "), wide: true },
		]),
	);
	const left = total - shown.length;
	if (left > 0)
		console.log(`\n… and ${plural(left, "more story", "more stories")}: --json --limit ${total} lists all`);
	const hint =
		"`query story KEY` shows one: KEY is any of its articles, as `query stories --json` lists them.";
	console.log(["", ...wrap(hint, terminalWidth())].join("\n"));
}

/** One story: its articles, then each measure's claims in time. */
export function printStory({
	story,
	measures,
	names,
	incomplete,
}: z.output<(typeof storyQuestion)["output"]>): void {
	console.log(headingLines(story.title).join("\n"));
	console.log(
		tableText<StoryRecord["articles"][0]>(story.articles, [
			{ title: "published", of: ({ published }) => published?.slice(0, 10) },
			{ title: "outlet", of: ({ publisher }) => publisher, wide: true },
			{ title: "article", of: titleOf, wide: true, cut: true },
		]),
	);
	for (const measure of measures) printMeasure(measure, names);
	if (incomplete !== undefined) console.error(`Not all was looked at: ${incomplete}.`);
}

/** The claims of one measure in time, under a heading that says what is measured. */
export function printMeasure(
	{ measure, population, background, place, disputed, claims }: MeasureRecord,
	names: Names,
): void {
	const limits = [
		population && `of ${population}s`.replace(/childs$/, "children").replace(/mans$/, "men"),
		place && `in ${nameOf(place, names)}`,
		background && `told of ${background}`,
	].filter(Boolean);
	const heading = [measure, ...limits].join(", ") + (disputed ? " — sources disagree" : "");
	console.log(headingLines(heading).join("\n"));
	console.log(
		tableText<StoryClaim>(claims, [
			{ title: "published", of: ({ published }) => published?.slice(0, 10) },
			{
				title: "figure",
				of: (claim) => valueText(claim),
				wide: true,
			},
			{ title: "who says so", of: ({ source, via }) => sourceText(source, via, names), wide: true },
			{ title: "status", of: ({ status }) => status },
			{
				title: "speaks of",
				of: whenText,
				wide: true,
				spare: 2,
			},
			{ title: "note", of: noteOf, wide: true },
		]),
	);
}

function sourceText(source: string | undefined, via: string | undefined, names: Names): string {
	const name = (id: string): string => (/^[A-Z]+:/.test(id) ? nameOf(id, names) : id);
	if (source === undefined) return "";
	return via === undefined ? name(source) : `${name(source)} (via ${name(via)})`;
}

function noteOf({ replacedBy, latest, copies }: StoryClaim): string {
	return [
		replacedBy !== undefined ? "replaced later" : latest ? "last word" : "",
		copies && plural(copies.length, "copy", "copies"),
	]
		.filter(Boolean)
		.join(", ");
}
