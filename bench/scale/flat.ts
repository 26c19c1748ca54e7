import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paginateScan } from "@aws-sdk/lib-dynamodb";
import { ingest } from "../../cli/ingest/ingest.ts";
import { depthOfAll } from "../../cli/queues.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { itemBytes } from "../../lambdas/index/rows/fit.ts";
import { stages } from "../../lib/stages.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { zipfArticles } from "./zipf-articles.ts";

/** A part of a run: what it took of each thing, for an article. */
export interface Part {
	/** Articles in all, at its end. */
	articles: number;
	s3Requests: number;
	sqsRequests: number;
	dynamoRequests: number;
	/** Resident megabytes: of the host with its emulators, and of the largest process of each stage. */
	hostMb: number;
	stageMb: Record<string, number>;
	/** Milliseconds that a function was busy for an article, by stage. */
	busyMs: Record<string, number>;
}

export interface FlatRun {
	parts: Part[];
	failed: number;
	/** Messages in all queues when the last article stood: some are not deleted yet. */
	left: number;
	/** Write units of an article's rows, the first half's and the second's. */
	writeUnits: number[];
}

/** Ingests articles into a local cloud, a part after the other, and looks whether any of it takes more at the end than at the beginning. */
export async function flatRun(count: number, step: number): Promise<FlatRun> {
	const folder = mkdtempSync(join(tmpdir(), "news-ingest-scale-"));
	const cloud = await startLocalCloud({ dataDir: join(folder, "data") });
	const target = localTarget(cloud);
	try {
		const texts = zipfArticles(count, 7);
		const parts: Part[] = [];
		let failed = 0;
		for (let from = 0; from < count; from += step) {
			const before = snapshot(cloud);
			const files = texts.slice(from, from + step).map((text, n) => {
				const path = join(folder, `${n}.txt`);
				writeFileSync(path, text);
				return { path, key: `archive/${from + n}.txt` };
			});
			const day = new Date(Date.UTC(2026, 0, 1 + parts.length)).toISOString().slice(0, 10);
			const done = await ingest(target, files, { published: day, timeout: 7_200 });
			failed += done.failed.length + done.stuck.length;
			parts.push(partOf(before, snapshot(cloud), Math.min(count, from + step), files.length));
			console.error(JSON.stringify(parts.at(-1)));
		}
		return { parts, failed, left: await depthOfAll(target), writeUnits: await writeUnits(target, count / 2) };
	} finally {
		for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
		await cloud.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Snapshot {
	usage: Record<string, number>;
	reports: ReturnType<LocalCloud["reports"]>;
}

const snapshot = (cloud: LocalCloud): Snapshot => ({
	usage: cloud.usage(),
	reports: Object.fromEntries(Object.entries(cloud.reports()).map(([name, all]) => [name, [...all]])),
});

function partOf(before: Snapshot, after: Snapshot, articles: number, count: number): Part {
	const requests = (service: string) =>
		Object.entries(after.usage)
			.filter(([name]) => name.startsWith(`${service}:`) && !/Attributes|ListQueues/.test(name))
			.reduce((sum, [name, total]) => sum + total - (before.usage[name] ?? 0), 0) / count;
	const ofStage = <T>(of: (reports: Snapshot["reports"][string], earlier: number) => T) =>
		Object.fromEntries(
			stages.map((stage) => {
				const name = Object.keys(after.reports).find((one) => one.toLowerCase().includes(stage)) ?? "";
				return [stage, of(after.reports[name] ?? [], before.reports[name]?.length ?? 0)];
			}),
		);
	return {
		articles,
		s3Requests: round(requests("s3")),
		sqsRequests: round(requests("sqs")),
		dynamoRequests: round(requests("dynamodb")),
		hostMb: Math.round(process.memoryUsage().rss / 1e6),
		stageMb: ofStage((reports, earlier) =>
			Math.round(Math.max(0, ...reports.slice(earlier).map(({ memoryMb }) => memoryMb))),
		),
		busyMs: ofStage((reports, earlier) =>
			round(reports.slice(earlier).reduce((sum, { durationMs }) => sum + durationMs, 0) / count),
		),
	};
}

/** Of the articles before and from the `half`th on: rows of one article are of one write each. */
async function writeUnits({ dynamo, table }: Target, half: number): Promise<number[]> {
	const halves = [0, 0];
	const keys = new Map<string, number>();
	const rows: { article: string; units: number }[] = [];
	for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: table }))
		for (const item of Items) {
			if (item.article === undefined) continue;
			if (item.sk === "HEAD")
				keys.set(String(item.article), Number(/(\d+)\.txt$/.exec(String(item.key))?.[1]));
			const copies = item.topic === undefined ? 1 : 2;
			rows.push({ article: String(item.article), units: Math.ceil(itemBytes(item) / 1024) * copies });
		}
	for (const { article, units } of rows) {
		const which = (keys.get(article) ?? 0) < half ? 0 : 1;
		halves[which] = (halves[which] ?? 0) + units / half;
	}
	return halves.map(round);
}

const round = (value: number): number => Math.round(value * 100) / 100;
