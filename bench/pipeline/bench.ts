/** Upload → queryable, cold starts, and what an article costs: on the local cloud, by the bundles that would be deployed. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { paginateListObjectsV2 } from "@aws-sdk/client-s3";
import { paginateScan } from "@aws-sdk/lib-dynamodb";
import { type Ingested, ingest } from "../../cli/ingest/ingest.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { itemBytes } from "../../lambdas/index/rows/fit.ts";
import { stages } from "../../lib/stages.ts";
import { ownTemplate, readAssembly } from "../../local/assembly.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { benchArticles, words } from "./articles.ts";
import { bundleSizes } from "./bundles.ts";
import { type ArticleUse, costOfMillion } from "./prices.ts";

const MANY = Number(process.env.BENCH_ARTICLES ?? 2_000);
const ONE_BY_ONE = 50;
const COLD_STARTS = 10;
const TIMEOUT_SECONDS = 1_800;
/** A clock tick of Linux, in milliseconds. */
const TICK = 10;
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const folder = mkdtempSync(join(tmpdir(), "news-ingest-bench-"));
const template = ownTemplate();
/** `BENCH_PARTS=costs` for that part alone. */
const parts = (process.env.BENCH_PARTS ?? "coldStarts,throughput,costs").split(",");
const started: LocalCloud[] = [];
try {
	const all = await benchArticles(MANY + ONE_BY_ONE);
	if (parts.includes("coldStarts")) await coldStarts();
	if (parts.includes("throughput")) await throughput(all.slice(0, MANY), all.slice(MANY));
	if (parts.includes("costs"))
		await costs(all.filter((text) => words(text) > 600 && words(text) < 800).slice(0, 200));
} finally {
	for (const cloud of started) await cloud.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function fresh(name: string): Promise<{ cloud: LocalCloud; target: Target; data: string }> {
	const data = join(folder, name);
	const cloud = await startLocalCloud({ dataDir: data, template });
	started.push(cloud);
	return { cloud, target: localTarget(cloud), data };
}

function ingestTexts(target: Target, texts: string[], name: string): Promise<Ingested> {
	const files = texts.map((text, n) => {
		const path = join(folder, `${name}-${n}.txt`);
		writeFileSync(path, text);
		return { path, key: `${name}/${n}.txt` };
	});
	return ingest(target, files, { published: "2026-02-16", timeout: TIMEOUT_SECONDS });
}

async function coldStarts(): Promise<void> {
	const [article] = await benchArticles(1);
	const times: Record<string, number[]> = {};
	for (let round = 0; round < COLD_STARTS; round++) {
		const { cloud, target } = await fresh(`cold-${round}`);
		await ingestTexts(target, [article!], "cold");
		for (const [name, [first]] of Object.entries(cloud.reports())) {
			if (first?.initDurationMs === undefined) continue;
			const stage = stageOf(name);
			times[stage] = [...(times[stage] ?? []), first.initDurationMs + first.durationMs];
		}
		await cloud.stop();
	}
	const assembly = readAssembly(template);
	console.log(
		"Cold start: process start → first article done; minified size, what is loaded at start and all",
	);
	console.table(
		Object.fromEntries(
			stages.map((stage) => {
				const { atStart, all } = bundleSizes(assembly.codeFolder(codeKey(stage)));
				return [
					stage,
					{
						"median ms": percentile(times[stage] ?? [], 50),
						"fastest ms": percentile(times[stage] ?? [], 0),
						"KB at start": atStart,
						"KB in all": all,
					},
				];
			}),
		),
	);
}

async function throughput(many: string[], few: string[]): Promise<void> {
	const { cloud, target, data } = await fresh("throughput");
	const hostBefore = megabytes();
	for (const [n, text] of few.entries()) await ingestTexts(target, [text], `single-${n}`);
	const single = ages(data);
	const begun = performance.now();
	const before = cpuOf(cloud);
	const { indexed, failed, stuck } = await ingestTexts(target, many, "many");
	const seconds = (performance.now() - begun) / 1000;
	const after = cpuOf(cloud);
	const crowd = ages(data).slice(single.length);
	console.log("Upload → queryable, milliseconds (two processes a function, two cores, all on this machine)");
	console.table({
		[`one at a time (${few.length})`]: { p50: percentile(single, 50), p99: percentile(single, 99) },
		[`${many.length} at once`]: { p50: percentile(crowd, 50), p99: percentile(crowd, 99) },
	});
	console.log(
		`${indexed.length} articles in ${seconds.toFixed(1)} s: ${(indexed.length / seconds).toFixed(1)} a second end to end; ` +
			`${failed.length} failed, ${stuck.length} stuck`,
	);
	console.log("Where the time goes: CPU milliseconds an article, whatever else the machine did");
	console.table(
		Object.fromEntries(
			Object.entries(after).map(([name, spent]) => [
				name,
				{ ms: Number(((spent - (before[name] ?? 0)) / many.length).toFixed(1)) },
			]),
		),
	);
	console.log("Resident memory of each process, MB, after its first batch and its last");
	const memory: Record<string, object> = {
		host: { first: hostBefore.resident, last: megabytes().resident },
		"host, without garbage": { first: hostBefore.live, last: megabytes().live },
	};
	for (const [name, reports] of Object.entries(cloud.reports()))
		for (const [n, pid] of [...new Set(reports.map((report) => report.pid))].entries()) {
			const mine = reports.filter((report) => report.pid === pid);
			const [first, last] = [mine[0]!, mine.at(-1)!];
			memory[`${stageOf(name)} ${n + 1}`] = {
				first: Math.round(first.memoryMb),
				last: Math.round(last.memoryMb),
			};
		}
	console.table(memory);
	await cloud.stop();
}

/** CPU milliseconds so far: of the host with all emulators and this benchmark, and of each function's processes where /proc tells. */
function cpuOf(cloud: LocalCloud): Record<string, number> {
	const { user, system } = process.cpuUsage();
	const spent: Record<string, number> = { host: (user + system) / 1000 };
	for (const [name, reports] of Object.entries(cloud.reports()))
		for (const pid of new Set(reports.map((report) => report.pid)))
			spent[stageOf(name)] = (spent[stageOf(name)] ?? 0) + cpuOfProcess(pid);
	return spent;
}

function cpuOfProcess(pid: number): number {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return 0;
	// Behind the name, which may hold blanks: utime and stime are the 12th and 13th.
	const fields = readFileSync(stat, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	return (Number(fields[11]) + Number(fields[12])) * TICK;
}

async function costs(articles: string[]): Promise<void> {
	const { cloud, target, data } = await fresh("costs");
	const before = cloud.usage();
	await ingestTexts(target, articles, "costs");
	const used = Object.fromEntries(
		Object.entries(cloud.usage()).map(([name, count]) => [
			name,
			(count - (before[name] ?? 0)) / articles.length,
		]),
	);
	const per = (total: number): number => total / articles.length;
	const reports = Object.values(cloud.reports()).flat();
	const table = await tableUse(target);
	const use: ArticleUse = {
		writeUnits: per(table.writeUnits),
		// Head and sweep are read consistently (1 unit each); each look for an alias or a copy costs half a unit, and so, roughly, does
		// one for earlier claims, whose heads and figures are a batch of a few.
		readUnits:
			2 + Math.max(0, (used["dynamodb:Query"] ?? 0) - 1) / 2 + 2 * (used["dynamodb:BatchGetItem"] ?? 0),
		s3Puts: used["s3:PutObject"] ?? 0,
		s3Gets: (used["s3:GetObject"] ?? 0) + (used["s3:HeadObject"] ?? 0),
		sqsRequests: sum(
			Object.entries(used).flatMap(([name, count]) => (name.startsWith("sqs:") ? [count] : [])),
		),
		events: used["events:Event"] ?? 0,
		invocations: per(reports.length),
		gbSeconds: per(gbSeconds(cloud)),
		logBytes: per(
			sum(readdirSync(join(data, "logs")).map((file) => statSync(join(data, "logs", file)).size)),
		),
		tableBytes: per(table.bytes),
		artifactBytes: per(await artifactBytes(target)),
		characters: per(sum(articles.map((text) => text.length))),
	};
	console.log(
		`Used by an article of ${Math.round(per(sum(articles.map(words))))} words (mean of ${articles.length})`,
	);
	console.table(
		Object.fromEntries(Object.entries(use).map(([name, value]) => [name, Number(value.toPrecision(3))])),
	);
	console.log("Requests per article, as the emulators counted them");
	console.table(
		Object.fromEntries(Object.entries(used).map(([name, value]) => [name, Number(value.toPrecision(3))])),
	);
	console.log("Dollars for a million of them, list prices of us-east-1 (GB-seconds are this machine's)");
	const dollars = Object.entries(costOfMillion(use)).map(([name, value]) => [name, Number(value.toFixed(2))]);
	console.table(Object.fromEntries(dollars));
	await cloud.stop();
}

/** Exact for articles that were uploaded once: every row was written once, and once more into the index it is in. */
async function tableUse({ dynamo, table }: Target): Promise<{ writeUnits: number; bytes: number }> {
	const use = { writeUnits: 0, bytes: 0 };
	for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: table })) {
		for (const item of Items) {
			const copies = item.topic === undefined ? 1 : 2;
			use.writeUnits += Math.ceil(itemBytes(item) / 1024) * copies;
			// DynamoDB adds 100 bytes to each stored item.
			use.bytes += (itemBytes(item) + 100) * copies;
		}
	}
	return use;
}

async function artifactBytes({ s3, workBucket }: Target): Promise<number> {
	let bytes = 0;
	for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: workBucket }))
		bytes += sum(Contents.map(({ Size = 0 }) => Size));
	return bytes;
}

function gbSeconds(cloud: LocalCloud): number {
	const memory = Object.fromEntries(
		Object.values(readAssembly(template).template.Resources)
			.filter(({ Type }) => Type === "AWS::Lambda::Function")
			.map(({ Properties }) => [stageOf(JSON.stringify(Properties)), Number(Properties?.MemorySize)]),
	);
	return sum(
		Object.entries(cloud.reports()).flatMap(([name, reports]) =>
			reports.map(({ durationMs }) => (durationMs / 1000) * ((memory[stageOf(name)] ?? 1024) / 1024)),
		),
	);
}

/** Milliseconds from upload to queryable, from the lines that index logs, in order. */
function ages(data: string): number[] {
	const logs = readdirSync(join(data, "logs")).filter((file) => stageOf(file) === "index");
	return logs.flatMap((file) =>
		readFileSync(join(data, "logs", file), "utf8")
			.split("\n")
			.flatMap((line) => {
				const age = /"message":"indexed".{0,2000}"age":(\d+)|"age":(\d+).{0,2000}"message":"indexed"/.exec(
					line,
				);
				return age ? [Number(age[1] ?? age[2])] : [];
			}),
	);
}

function codeKey(stage: string): string {
	const functions = Object.values(readAssembly(template).template.Resources).filter(
		({ Type }) => Type === "AWS::Lambda::Function",
	);
	const found = functions.find(({ Properties }) => stageOf(JSON.stringify(Properties)) === stage);
	return (found!.Properties!.Code as { S3Key: string }).S3Key;
}

function stageOf(name: string): string {
	const service = /"POWERTOOLS_SERVICE_NAME":"(\w+)"/.exec(name)?.[1];
	return service ?? stages.find((stage) => name.toLowerCase().includes(stage)) ?? name;
}

function percentile(values: number[], p: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? Number.NaN);
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** `live` is what is left of the heap and the buffers after a collection, which nothing else makes happen for long. */
function megabytes(): { resident: number; live: number } {
	const resident = Math.round(process.memoryUsage().rss / 1e6);
	collectGarbage();
	const { heapUsed, external } = process.memoryUsage();
	return { resident, live: Math.round((heapUsed + external) / 1e6) };
}
