/** Names in world news and on the web: exact span and label, ours beside what npm has; speed and size. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { f1, type Score } from "../../gold/f1.ts";
import { benchClusters } from "../../gold/score-clusters.ts";
import { Scoreboard } from "../../gold/score-spans.ts";
import { recognize } from "../../lambdas/extract/entities/recognize/recognize.ts";
import { type GoldText, webTreebankDev, worldwideDev } from "./gold.ts";
import { compromiseNames, type Finder, ours, winkProperNouns, withGoldLabels } from "./peers.ts";

const NEWS_LABELS = ["PERSON", "ORG", "LOC", "NORP", "FAC", "MISC"];
const WEB_LABELS = ["PERSON", "ORG", "LOC"];

const news = worldwideDev();
const web = webTreebankDev();
if (news.length === 0 || web.length === 0)
	console.log("../shared/data/entities is not there: nothing scored");
else {
	console.log("worldwide dev, exact span and label, F1 (MISC: events, products, works and the rest)");
	console.table(compare(news, NEWS_LABELS));
	console.log("the same, people, organisations and places alone");
	console.table(compare(news, WEB_LABELS));
	console.log("English Web Treebank dev (UNER), facilities among the places");
	console.table(compare(web, WEB_LABELS));
	console.log("ours on worldwide dev, by label");
	console.table(byLabel());
	console.log("ours on worldwide dev, by region");
	console.table(byRegion());
	const speed = join(import.meta.dirname, "speed.ts");
	console.table(JSON.parse(execFileSync(process.execPath, [speed], { encoding: "utf8" })));
}
benchClusters(recognize);

function compare(
	texts: readonly GoldText[],
	labels: readonly string[],
): Record<string, Record<string, string>> {
	const webLabels = labels.length === WEB_LABELS.length;
	const find = (finder: Finder): Finder =>
		webLabels && texts === web
			? (text) => finder(text).map((s) => (s.type === "FAC" ? { ...s, type: "LOC" } : s))
			: finder;
	return {
		ours: row(board(texts, labels, find(ours)), labels),
		compromise: row(board(texts, labels, compromiseNames), labels),
		"wink-nlp (it has no names)": row(
			board(texts, labels, () => []),
			labels,
		),
		"wink-nlp proper nouns, labelled by the gold": row(board(texts, labels, winkProperNouns, true), labels),
	};
}

function board(
	texts: readonly GoldText[],
	labels: readonly string[],
	find: Finder,
	granted = false,
): Scoreboard {
	const result = new Scoreboard();
	for (const { text, spans } of texts) {
		const gold = spans.filter((span) => labels.includes(span.type));
		const found = granted ? withGoldLabels(find(text), spans) : find(text);
		result.add(
			found.filter((span) => labels.includes(span.type)),
			gold,
		);
	}
	return result;
}

function row(scores: Scoreboard, labels: readonly string[]): Record<string, string> {
	const columns = labels.map((label) => [label, f1(scores.score(label)).toFixed(3)]);
	return { all: f1(scores.score()).toFixed(3), ...Object.fromEntries(columns) };
}

function byLabel(): Record<string, Record<string, string | number>> {
	const scores = board(news, NEWS_LABELS, ours);
	return Object.fromEntries(
		[undefined, ...NEWS_LABELS].map((label) => [label ?? "all", full(scores.score(label))]),
	);
}

function byRegion(): Record<string, Record<string, string | number>> {
	const regions = [...new Set(news.map(({ region }) => region))].sort();
	return Object.fromEntries(
		regions.map((region) => {
			const texts = news.filter((text) => text.region === region);
			return [region, { articles: texts.length, ...full(board(texts, NEWS_LABELS, ours).score()) }];
		}),
	);
}

function full(score: Score): Record<string, string | number> {
	return {
		precision: (score.right / Math.max(score.found, 1)).toFixed(3),
		recall: (score.right / Math.max(score.gold, 1)).toFixed(3),
		F1: f1(score).toFixed(3),
		gold: score.gold,
	};
}
