import * as z from "zod";
import { isRejected } from "./corrected/mark.ts";
import { question } from "./question.ts";
import { QuestionError } from "./question-error.ts";
import { Names } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { type ArticleAnswer, queryArticle } from "./table/article.ts";
import { queryEntity } from "./table/entity.ts";
import type { ResultsReader } from "./table/results-reader.ts";
import { queryLatest } from "./table/timeline.ts";

/** Each article that is looked at costs a few reads. */
const MOST_ARTICLES = 1_000;
const MOST_SOURCES = 100;
const MOST_ABOUT = 3;

/** Somebody who is quoted or gives numbers. */
export const SourceRecord = z.object({
	type: z.literal("source"),
	entity: z.string(),
	name: z.string(),
	quotations: z.number(),
	figures: z.number(),
	articles: z.number(),
	/** Ids of whom its words and numbers are about most often. */
	about: z.array(z.string()),
});
type SourceRecord = z.infer<typeof SourceRecord>;

/** Who speaks. */
export const sourcesQuestion = question({
	name: "sources",
	description: "who is quoted most and gives most numbers, and about what, in the newest articles",
	positional: [],
	input: z
		.object({
			about: z.string().min(1).optional().describe("in articles that mention the entity of this name or id"),
			newest: z
				.int("a whole number above 0 is needed")
				.min(1)
				.max(MOST_ARTICLES)
				.default(200)
				.describe("how many articles are looked at"),
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		/** How many articles were looked at. */
		looked: z.number(),
		/** Who is quoted most often first. */
		sources: z.array(SourceRecord),
		/** What those are called whom their words and numbers are about. */
		names: Names,
	}),
	async ask({ rows }, input) {
		const articles = await articlesOf(rows, input);
		const answers = await Promise.all(articles.map((article) => queryArticle(rows, article)));
		const sources = new Map<string, Counted>();
		for (const answer of answers) if (answer) count(answer, sources);
		const records = [...sources].map(sourceRecord).sort(byWeight).slice(0, MOST_SOURCES);
		return { looked: articles.length, sources: records, names: namesAbout(records, answers) };
	},
	records: ({ sources }) => sources,
});

/** As the newest article that names one calls it. */
function namesAbout(
	sources: readonly SourceRecord[],
	answers: readonly (ArticleAnswer | undefined)[],
): Names {
	const wanted = new Set(sources.flatMap(({ about }) => about));
	const names: Names = {};
	for (const { entity, name } of answers.flatMap((answer) => answer?.entities ?? []))
		if (wanted.has(entity)) names[entity] ??= name;
	return names;
}

interface Choice {
	about?: string | undefined;
	newest: number;
	from?: string | undefined;
	to?: string | undefined;
}

async function articlesOf(rows: ResultsReader, { about, newest, ...period }: Choice): Promise<string[]> {
	if (about === undefined) return (await queryLatest(rows, newest, period)).map(({ article }) => article);
	const { candidates, mentions } = await queryEntity(rows, about, { ...period, newest });
	if (candidates.length === 0) throw new QuestionError(`no article names "${about}"`, "unknown");
	return [...new Set(mentions.map(({ head }) => head.article))].slice(0, newest);
}

interface Counted {
	name: string;
	quotations: number;
	figures: number;
	articles: Set<string>;
	about: Map<string, number>;
}

function count({ head, entities, figures, quotes }: ArticleAnswer, sources: Map<string, Counted>): void {
	const names = new Map(entities.map(({ entity, name }) => [entity, name]));
	const note = (id: string, kind: "quotations" | "figures", about: readonly string[] = []) => {
		const name = names.get(id);
		if (name === undefined) return;
		const source = sources.get(id) ?? {
			name,
			quotations: 0,
			figures: 0,
			articles: new Set(),
			about: new Map(),
		};
		source[kind]++;
		source.articles.add(head.article);
		for (const one of about) source.about.set(one, (source.about.get(one) ?? 0) + 1);
		sources.set(id, source);
	};
	for (const { speaker, about } of quotes) note(speaker, "quotations", about);
	for (const { attribution, about } of figures.filter((row) => !isRejected(row)))
		if (attribution?.source !== undefined) note(attribution.source, "figures", about);
}

function sourceRecord([entity, { name, quotations, figures, articles, about }]: [
	string,
	Counted,
]): SourceRecord {
	const most = [...about].sort(([, a], [, b]) => b - a).slice(0, MOST_ABOUT);
	return {
		type: "source",
		entity,
		name,
		quotations,
		figures,
		articles: articles.size,
		about: most.map(([id]) => id),
	};
}

const byWeight = (a: SourceRecord, b: SourceRecord): number =>
	b.quotations - a.quotations || b.figures - a.figures || (a.entity < b.entity ? -1 : 1);
