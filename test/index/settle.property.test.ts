import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle, settleDeletion, settleFailure } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { failedMessage, type Subject } from "../../lambdas/shared/messages.ts";
import { artifactOf, figure, isVocabulary, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";
import { halfOf, intercept, isWrite, Killed } from "../helpers/killable.ts";

/** What an upload turned out to be. */
type Content = "first" | "second" | "bad" | "deleted";

const CONTENTS = {
	first: {
		title: "First",
		things: [thing("ORG:nis", { aliases: ["service"] }), thing("LOC:ukraine")],
		figures: [
			figure(6000, {
				countedHead: "troop",
				about: ["LOC:ukraine"],
				attribution: { start: 0, end: 3, text: "NIS", source: "ORG:nis" },
			}),
		],
	},
	second: {
		title: "Second",
		things: [thing("ORG:nis"), thing("PERSON:kim-jong-un")],
		figures: [figure(600, { countedHead: "death" }), figure(5, { kind: "money", unit: "USD" })],
	},
};

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterAll(() => dynamo.stop());

type Gate = <Result>(request: () => Promise<Result>) => Promise<Result>;

/** A worker whose every request passes `gate`, and which dies at its `lifetime`-th write, in the middle of a batch. */
function worker(
	tableName: string,
	artifacts: Set<string>,
	gate: Gate,
	lifetime = Number.POSITIVE_INFINITY,
): SweepContext {
	let writes = 0;
	const client = intercept(dynamo.client, (command, send) =>
		gate(async () => {
			if (isWrite(command) && ++writes > lifetime) {
				const half = halfOf(command, tableName);
				if (half) await send(half);
				throw new Killed();
			}
			return send(command);
		}),
	);
	return {
		table: new ResultsTable(client, tableName),
		deleteArtifacts: (_, revision) =>
			gate(async () => {
				if (++writes > lifetime) throw new Killed();
				artifacts.delete(revision);
			}),
		tombstoneDays: 90,
		now: () => NOW,
	};
}

/** Handles one message as `processMessage` does; a message whose artifact is gone is not handled here. */
async function handle(context: SweepContext, subject: Subject, content: Content): Promise<void> {
	if (content === "deleted") await settleDeletion(context, subject);
	else if (content === "bad")
		await settleFailure(context, failedMessage(subject, { code: "x", message: "no" }));
	else await settleArticle(context, articleRows(artifactOf(subject, CONTENTS[content])));
}

const isArticle = (content: Content): boolean => content === "first" || content === "second";

/** The revisions whose artifacts are left when all is over: that of the newest upload, where it is an article. */
const lasting = (uploads: Content[]): string[] =>
	isArticle(uploads.at(-1)!) ? [subjectOf("a.txt", uploads.length - 1).revision] : [];

/** Everything in the table but vocabulary and empty listings, as it reads to a person: without revisions. */
async function readable(tableName: string): Promise<unknown> {
	const rows = (await dynamo.allRows(tableName)).filter(
		({ pk, rows, expires }) =>
			!isVocabulary(String(pk)) &&
			(rows === undefined || (expires === undefined && (rows as string[]).length > 0)),
	);
	const head = rows.find((row) => row.sk === "HEAD");
	const others = rows.filter((row) => row !== head);
	return [
		// The same content uploaded again keeps its rows: which of the uploads wrote them depends on the order.
		{ ...head, rowsRevision: "" },
		...others.map((row) => JSON.stringify(row).replaceAll(String(head?.rowsRevision), "ROWS")).sort(),
	];
}

const direct: Gate = (request) => request();

/** The table after the last of `contents` alone: the same whenever that one is the last, so it is made once. */
async function expected(contents: Content[]): Promise<unknown> {
	const last = contents.length - 1;
	const name = `${last} ${contents[last]}`;
	if (!tables.has(name)) {
		const table = await dynamo.newTable();
		forgetAliases();
		await handle(worker(table, new Set(), direct), subjectOf("a.txt", last), contents[last]!);
		tables.set(name, await readable(table));
	}
	return tables.get(name);
}

const tables = new Map<string, unknown>();

// The same content again and again: what stands is then kept, and only the head moves on.
const content = fc.constantFrom<Content>("first", "first", "first", "second", "bad", "deleted");
const contents = fc.array(content, { minLength: 1, maxLength: 5 });

describe("whatever arrives, in whatever order, the table ends the same", () => {
	it("messages shuffled and repeated, one after the other", async () => {
		await fc.assert(
			fc.asyncProperty(contents, fc.infiniteStream(fc.nat()), async (uploads, random) => {
				const table = await dynamo.newTable();
				forgetAliases();
				const times = uploads.flatMap((_, time) => [time, time]);
				const order = times.map((time) => ({ time, by: random.next().value })).sort((a, b) => a.by - b.by);
				const artifacts = new Set<string>();
				for (const { time } of order) {
					const subject = subjectOf("a.txt", time);
					if (isArticle(uploads[time]!)) artifacts.add(subject.revision);
					await handle(worker(table, artifacts, direct), subject, uploads[time]!);
				}
				expect(await readable(table)).toEqual(await expected(uploads));
				expect([...artifacts]).toEqual(lasting(uploads));
			}),
			{ numRuns: 40 },
		);
	});

	it("several workers interleaved write by write, some of them killed, their messages delivered again", async () => {
		await fc.assert(
			fc.asyncProperty(
				contents,
				fc.scheduler(),
				fc.array(fc.record({ upload: fc.nat(), lifetime: fc.option(fc.nat(8), { nil: undefined }) }), {
					minLength: 1,
					maxLength: 6,
				}),
				async (uploads, scheduler, deliveries) => {
					const table = await dynamo.newTable();
					forgetAliases();
					const artifacts = new Set(
						uploads.flatMap((content, time) =>
							isArticle(content) ? [subjectOf("a.txt", time).revision] : [],
						),
					);
					const gate: Gate = (request) => scheduler.schedule(Promise.resolve()).then(request);
					const again: number[] = [];
					const deliver = async (time: number, lifetime?: number): Promise<void> => {
						try {
							await handle(
								worker(table, artifacts, gate, lifetime),
								subjectOf("a.txt", time),
								uploads[time]!,
							);
						} catch (error) {
							if (!(error instanceof Killed)) throw error;
							again.push(time);
						}
					};
					// Each upload is delivered at least once, beside what the deliveries add.
					const all = [
						...uploads.map((_, time) => deliver(time)),
						...deliveries.map(({ upload, lifetime }) => deliver(upload % uploads.length, lifetime)),
					];
					await scheduler.waitFor(Promise.all(all));
					for (const time of again)
						await handle(worker(table, artifacts, direct), subjectOf("a.txt", time), uploads[time]!);
					expect(await readable(table)).toEqual(await expected(uploads));
					expect([...artifacts]).toEqual(lasting(uploads));
				},
			),
			{ numRuns: 80 },
		);
	});
});
