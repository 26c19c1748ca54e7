/**
 * What an archive takes: hot keys, a day's stories, and whether anything grows with the number of articles. `BENCH_ARTICLES=100000`
 * for the long run, `BENCH_DAYS=1000,10000` for smaller days; with `BENCH_WRITE=1` what was measured goes to `measured.json`, which `npm run docs:scale` computes from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startDynamoDb } from "../../test/helpers/dynamodb.ts";
import { benchArticles } from "../pipeline/articles.ts";
import { flatRun } from "./flat.ts";
import { type HotKey, hotKeys, topicsOf } from "./hot-keys.ts";
import type { Measured } from "./measured.ts";
import { storiesOfADay } from "./stories-of-a-day.ts";
import { zipfArticles } from "./zipf-articles.ts";

const COUNT = Number(process.env.BENCH_ARTICLES ?? 2_000);
const PARTS = 10;
const KEY_ARTICLES = Number(process.env.BENCH_KEY_ARTICLES ?? 300);
const SHOWN = 8;
const DAYS = (process.env.BENCH_DAYS ?? "1000,10000,100000").split(",").map(Number);

const dynamo = await startDynamoDb();
const news = (await benchArticles(2_000)).filter((_, n) => n % Math.ceil(2_000 / KEY_ARTICLES) === 0);
const measuredKeys: Measured["hotKeys"] = [];
const topics: Measured["topics"] = [];
const round = ({ key, ingest, replay }: HotKey): HotKey => ({
	key,
	ingest: Number(ingest.toFixed(3)),
	replay: Number(replay.toFixed(3)),
});
for (const [feed, texts] of [
	["news of several outlets", news],
	["a feed with one sentence in three about deaths", zipfArticles(KEY_ARTICLES)],
] as const) {
	const { total, keys } = await hotKeys(dynamo, [...texts]);
	const rounded = keys.slice(0, SHOWN).map(round);
	const [topic] = topicsOf(keys).map(round);
	if (topic) {
		const { key, ingest, replay } = topic;
		topics.push({ feed, articles: texts.length, topic: key, ingest, replay });
	}
	measuredKeys.push({ feed, articles: texts.length, writeUnits: Number(total.toFixed(1)), keys: rounded });
	console.log(feed, texts.length, total);
	console.table(rounded);
}
await dynamo.stop();
const stories = DAYS.map(storiesOfADay);
console.table(stories);
const run = COUNT > 0 ? await flatRun(COUNT, Math.ceil(COUNT / PARTS)) : undefined;
if (run) console.log(JSON.stringify(run, undefined, 1));
if (process.env.BENCH_WRITE === "1") {
	const file = join(import.meta.dirname, "measured.json");
	const old = JSON.parse(readFileSync(file, "utf8")) as Measured;
	const measured = { ...old, hotKeys: measuredKeys, topics, stories, ...(run && { run }) };
	writeFileSync(file, `${JSON.stringify(measured, undefined, "\t")}\n`);
}
