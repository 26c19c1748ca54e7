/** How long each view of the explorer takes, in a browser, over some thousand articles in the local cloud: address → content. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { Reader } from "../../ask/reader.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { localApi } from "../../explore/server/app.ts";
import { startExplorer } from "../../explore/server/serve.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { ownTemplate } from "../../local/assembly.ts";
import { startLocalCloud } from "../../local/cloud.ts";
import { CHROMIUM } from "../../test/explore/browser.ts";
import { fill, keyOf } from "./fill.ts";

const MANY = Number(process.env.BENCH_ARTICLES ?? 10_000);
const LOADS = Number(process.env.BENCH_LOADS ?? 7);

/** A folder that is kept: where it is there already, its articles are not read again. */
const kept = process.env.BENCH_DATA;
const folder = kept ?? mkdtempSync(join(tmpdir(), "news-ingest-bench-"));
const isFilled = existsSync(join(folder, "data"));
const cloud = await startLocalCloud({ dataDir: join(folder, "data"), template: ownTemplate() });
try {
	const begun = performance.now();
	if (!isFilled) await fill(localTarget(cloud), MANY);
	console.log(`${MANY} articles, there in ${Math.round((performance.now() - begun) / 1000)} s\n`);
	await measure(localTarget(cloud));
} finally {
	await cloud.stop();
	if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measure(target: Target): Promise<void> {
	const reader = (): Reader => ({
		rows: new ResultsReader(target.dynamo, target.table),
		artifacts: new WorkBucket(target.s3, target.workBucket),
		articlesBucket: target.articlesBucket,
	});
	const explorer = await startExplorer(localApi(reader));
	if (CHROMIUM === undefined) throw new Error("a browser is needed: apt-get install chromium");
	const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
	const article = articleId(target.articlesBucket, keyOf(0));
	const views: Record<string, string> = {
		stories: "/stories",
		"stories of a day": "/stories?from=2026-02-10&to=2026-02-10",
		story: `/story/${article}`,
		article: `/article/${article}`,
		"entity (in many articles)": "/entity/LOC%3Aunited-states",
		"find a name": "/find?q=trump",
		"find a beginning": "/find?q=vel",
	};
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	const times: Record<string, object> = {};
	for (const [name, address] of Object.entries(views))
		times[name] = await loads(page, explorer.url + address);
	console.log(`Milliseconds from the address to the view's content (${LOADS} loads, the first left out)`);
	console.table(times);
	await browser.close();
	await explorer.close();
}

async function loads(page: Page, url: string): Promise<object> {
	const times: number[] = [];
	for (let n = 0; n <= LOADS; n++) {
		const begun = performance.now();
		await page.goto(url);
		await page.locator("h1").waitFor();
		// Whatever the view still waits for says so.
		await page.locator(".asking").first().waitFor({ state: "detached" });
		if (n > 0) times.push(performance.now() - begun);
	}
	times.sort((a, b) => a - b);
	return { median: Math.round(times[LOADS >> 1] ?? 0), slowest: Math.round(times.at(-1) ?? 0) };
}
