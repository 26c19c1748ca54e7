/**
 * How long each view of the explorer takes over some thousand articles in the local cloud, as `news-ingest explore` serves it
 * and a browser shows it: address → content. `BENCH_ARTICLES`, `BENCH_LOADS` and `BENCH_DATA` (a folder to keep) set it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Page } from "playwright-core";
import { localTarget } from "../../cli/target.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { ownTemplate } from "../../local/assembly.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { CHROMIUM } from "../../test/explore/browser.ts";
import { fill, keyOf } from "./fill.ts";

const MANY = Number(process.env.BENCH_ARTICLES ?? 10_000);
const LOADS = Number(process.env.BENCH_LOADS ?? 7);
const CLI = resolve(import.meta.dirname, "../../cli/news-ingest.ts");
/** A clock tick of Linux, in milliseconds. */
const TICK = 10;

/** A folder that is kept: where it is there already, its articles are not read again. */
const kept = process.env.BENCH_DATA;
const folder = kept ?? mkdtempSync(join(tmpdir(), "news-ingest-bench-"));
const dataDir = join(folder, "data");
const isFilled = existsSync(dataDir);
const cloud = await startLocalCloud({ dataDir, template: ownTemplate() });
try {
	const begun = performance.now();
	if (!isFilled) await fill(localTarget(cloud), MANY);
	console.log(`${MANY} articles, there in ${Math.round((performance.now() - begun) / 1000)} s\n`);
	await measure(cloud);
} finally {
	await cloud.stop();
	if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measure(cloud: LocalCloud): Promise<void> {
	if (CHROMIUM === undefined) throw new Error("a browser is needed: apt-get install chromium");
	const article = articleId(localTarget(cloud).articlesBucket, keyOf(0));
	const views: Record<string, string> = {
		stories: "/stories",
		"stories of a day": "/stories?from=2026-02-10&to=2026-02-10",
		"stories of four weeks": "/stories?from=2026-02&to=2026-02",
		story: `/story/${article}`,
		article: `/article/${article}`,
		"entity (in many articles)": "/entity/LOC%3Aunited-states",
		"find a name": "/find?q=trump",
		"find a beginning": "/find?q=vel",
		"find what is misspelt": "/find?q=trmp",
	};
	const { explorer, url } = await startExplorer();
	const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
	try {
		const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
		const times: Record<string, object> = {};
		for (const [name, address] of Object.entries(views))
			times[name] = await loads(page, url + address, explorer);
		console.log(
			`Milliseconds from the address to all of the view: the first load, the median and the slowest of ${LOADS} more; requests\n` +
				"to DynamoDB and CPU milliseconds of the explorer and the emulators in the first and a later one",
		);
		console.table(times);
		console.log(`The explorer's process had at most ${peakOf(explorer)} MB`);
	} finally {
		await browser.close();
		explorer.kill("SIGINT");
	}
}

/** The command as it is: a process of its own, which answers many questions. */
async function startExplorer(): Promise<{ explorer: ChildProcess; url: string }> {
	const args = [CLI, "explore", "--no-open", "--data-dir", dataDir];
	const explorer = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
	for await (const line of createInterface({ input: explorer.stdout })) {
		const [url] = /http:\S+/.exec(line) ?? [];
		if (url !== undefined) return { explorer, url };
	}
	throw new Error("the explorer did not start");
}

async function loads(page: Page, url: string, explorer: ChildProcess): Promise<object> {
	const first = await load(page, url, explorer);
	const later = [];
	for (let n = 0; n < LOADS; n++) later.push(await load(page, url, explorer));
	const times = later.map(({ ms }) => ms).sort((a, b) => a - b);
	return {
		first: first.ms,
		median: times[LOADS >> 1],
		slowest: times.at(-1),
		reads: `${first.reads}, ${later.at(-1)?.reads}`,
		cpu: `${first.cpu}, ${later.at(-1)?.cpu}`,
	};
}

async function load(page: Page, url: string, { pid }: ChildProcess) {
	const [reads, cpu, begun] = [readsSoFar(), cpuSoFar(pid), performance.now()];
	await page.goto(url);
	await page.locator("h1").waitFor();
	await page.locator(".asking").first().waitFor({ state: "detached" });
	const shown = performance.now() - begun;
	// Parts of a view that may lack wait without a word.
	await page.waitForLoadState("networkidle");
	const last = await page.evaluate(() =>
		Math.max(...performance.getEntriesByType("resource").map((one) => one.startTime + one.duration)),
	);
	return { ms: Math.round(Math.max(shown, last)), reads: readsSoFar() - reads, cpu: cpuSoFar(pid) - cpu };
}

function readsSoFar(): number {
	const counts = Object.entries(cloud.usage()).filter(([name]) => name.startsWith("dynamodb:"));
	return counts.reduce((sum, [, count]) => sum + count, 0);
}

function cpuSoFar(explorer: number | undefined): number {
	return cpuOf(explorer) + cpuOf(process.pid);
}

/** CPU milliseconds of a process so far, where /proc tells. */
function cpuOf(pid: number | undefined): number {
	const stat = `/proc/${pid}/stat`;
	if (!existsSync(stat)) return Number.NaN;
	// Behind the name, which may hold blanks: utime and stime are the 12th and 13th.
	const fields = readFileSync(stat, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Megabytes that a process had in memory at most, where /proc tells. */
function peakOf({ pid }: ChildProcess): number {
	const status = `/proc/${pid}/status`;
	const [, kilobytes] = existsSync(status) ? (/VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) ?? []) : [];
	return Math.round(Number(kilobytes) / 1024);
}
