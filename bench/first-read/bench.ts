/**
 * Articles that were marked before anything read them, round by round: the score at first read, kept in
 * `gold/first-read/scores.json`, beside today's. `SHOW=1 npm run bench -- first-read` prints what is wrong today,
 * `ROUND=round-2` reads one round; a round's first score is written when it has none yet, and so is that of what was marked later.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { f1 } from "../../gold/f1.ts";
import { scoreAbout } from "../../gold/score-about.ts";
import { type GoldArticle, goldArticles, scoreGold } from "../../gold/score-figures.ts";
import { findsThing, isSaidBy } from "../../gold/score-things.ts";
import { extract } from "../../lambdas/extract/extract.ts";
import type { Extraction } from "../../lambdas/shared/extraction.ts";

const FOLDER = join(import.meta.dirname, "../../gold/first-read");
const SCORES = join(FOLDER, "scores.json");
const WHOLE = ["value", "bound", "kind", "unit", "counted head", "source", "status"];
const SHOWN = ["value", "bound", "unit", "counted head", "source", "status", "change", "event"];

type Row = Record<string, number>;

const first = existsSync(SCORES) ? (JSON.parse(readFileSync(SCORES, "utf8")) as Record<string, Row>) : {};
const rounds = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name } of rounds) {
	if (process.env.ROUND && process.env.ROUND !== name) continue;
	const articles = goldArticles(join(FOLDER, name));
	const now = scoreRound(articles);
	if (Object.keys(now).some((column) => first[name]?.[column] === undefined)) {
		first[name] = { ...now, ...first[name] };
		writeFileSync(SCORES, `${JSON.stringify(first, null, "\t")}\n`);
	}
	console.log(`${name}: ${articles.length} articles`);
	console.table({ "at first read": first[name], today: now });
}

function scoreRound(articles: readonly GoldArticle[]): Row {
	const read = new Map(articles.map((article) => [article, extractionOf(article)]));
	const extraction = (article: GoldArticle): Extraction => read.get(article) as Extraction;
	const score = scoreGold([...articles], {
		read: (article) => extraction(article).figures,
		whole: WHOLE,
	});
	const things = articles.flatMap((article) =>
		article.things.map((thing) => ({ article, thing, right: findsThing(thing, extraction(article)) })),
	);
	const sayings = articles.flatMap((article) =>
		article.sayings.map((saying) => ({ article, saying, right: isSaidBy(saying, extraction(article)) })),
	);
	const about = scoreAbout(articles, extraction);
	const timed = articles.flatMap(({ figures }) => figures).filter(({ when }) => when !== undefined).length;
	if (process.env.SHOW) {
		console.log([...score.errors, ...about.errors].join("\n"));
		for (const { article, thing, right } of things)
			if (!right) console.log(`${article.name}  thing  ${thing.type} ${thing.names.join(", ")}`);
		for (const { article, saying, right } of sayings)
			if (!right)
				console.log(
					`${article.name}  said by ${saying.speaker}  "${article.text.slice(saying.start, saying.end)}"`,
				);
	}
	const found = round(things.filter(({ right }) => right).length / Math.max(1, things.length));
	// A round of things alone has no figures marked.
	if (score.gold === 0) return { "things marked": things.length, things: found };
	const fields = SHOWN.map((field) => [field, round((score.fields[field] ?? 0) / score.gold)]);
	return {
		figures: score.gold,
		found: round(f1({ ...score, right: score.matched })),
		whole: round(f1({ ...score, right: score.whole })),
		...Object.fromEntries(fields),
		"when, of those that have one": round(rightTimes(articles, extraction) / timed),
		things: found,
		...(about.marked > 0 && {
			"about: right": round(about.right / about.marked),
			"about: its owner is there": round(about.owned / about.marked),
			"about: other names, a figure": round(about.strays / about.marked),
		}),
		...(sayings.length > 0 && {
			"quotations under their speaker": round(sayings.filter(({ right }) => right).length / sayings.length),
		}),
	};
}

function round(value: number): number {
	return Number(value.toFixed(3));
}

function extractionOf({ text, published, dateline }: GoldArticle): Extraction {
	return extract({ text, publishedAt: published, dateline }).extraction;
}

function rightTimes(articles: readonly GoldArticle[], read: (article: GoldArticle) => Extraction): number {
	let right = 0;
	for (const article of articles)
		for (const { start, end, when } of article.figures) {
			if (when === undefined) continue;
			const found = read(article).figures.find((figure) => figure.start < end && start < figure.end)?.when;
			if (`${found?.from ?? ""}..${found?.to ?? ""}` === when) right++;
		}
	return right;
}
