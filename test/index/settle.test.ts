import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle, settleDeletion, settleFailure, settleSwept } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { failedMessage, type Subject } from "../../lambdas/shared/messages.ts";
import { artifactOf, figure, isVocabulary, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

let dynamo: TestTable;
let name: string;
let context: SweepContext;
let artifacts: Set<string>;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
beforeEach(async () => {
	name = await dynamo.newTable();
	artifacts = new Set();
	forgetAliases();
	context = {
		table: new ResultsTable(dynamo.client, name),
		deleteArtifacts: async (_, revision) => void artifacts.delete(revision),
		tombstoneDays: 90,
		now: () => NOW,
	};
});
afterAll(() => dynamo.stop());

const CONTENT = {
	things: [thing("LOC:chile")],
	figures: [figure(5, { countedHead: "treaty", about: ["LOC:chile"] })],
};

function index(subject: Subject, content = CONTENT) {
	artifacts.add(subject.revision);
	return settleArticle(context, articleRows(artifactOf(subject, content)));
}

const head = (subject: Subject) => context.table.head(subject.article);
const failure = { code: "not-text", message: "The file is a PNG image." };
const DAYS = 86_400;

test("the same content again, and again, and then deleted: no artifact is left", async () => {
	expect(await index(subjectOf("a.txt", 1))).toBe("indexed");
	expect(await index(subjectOf("a.txt", 2))).toBe("unchanged");
	expect(await index(subjectOf("a.txt", 2, 7))).toBe("unchanged");
	expect(await index(subjectOf("a.txt", 3))).toBe("unchanged");
	expect([...artifacts]).toEqual([subjectOf("a.txt", 3).revision]);
	expect(await settleDeletion(context, subjectOf("a.txt", 4))).toBe("deleted");
	expect([...artifacts]).toEqual([]);
});

test("a replay that fails adds its failure and leaves what stands; a failing upload takes its place", async () => {
	const upload = subjectOf("a.txt", 1);
	const replay = subjectOf("a.txt", 1, 5);
	await index(upload);
	expect(await settleFailure(context, failedMessage(replay, failure))).toBe("failed");
	expect(await head(upload)).toMatchObject({ status: "INDEXED", revision: upload.revision });
	const rows = await dynamo.allRows(name);
	expect(rows).toContainEqual(expect.objectContaining({ revision: replay.revision, code: "not-text" }));
	await settleFailure(context, failedMessage(subjectOf("a.txt", 2), failure));
	expect(await head(upload)).toMatchObject({ status: "FAILED", revision: subjectOf("a.txt", 2).revision });
	expect([...artifacts]).toEqual([]);
});

test("an artifact that is gone without anything newer is an error, so that the message is kept", async () => {
	const subject = subjectOf("a.txt", 2);
	await expect(settleSwept(context, subject)).rejects.toMatchObject({
		code: "artifact-missing",
		permanent: false,
	});
	await index(subjectOf("a.txt", 1));
	await expect(settleSwept(context, subject)).rejects.toMatchObject({ code: "artifact-missing" });
	await index(subjectOf("a.txt", 3));
	expect(await settleSwept(context, subject)).toBe("superseded");
});

test("what could not be indexed leaves its failure and nothing else, and its message may come again", async () => {
	const subject = subjectOf("a.txt", 1);
	const article = articleRows(artifactOf(subject, CONTENT));
	artifacts.add(subject.revision);
	// As far as it got before DynamoDB refused a row.
	await context.table.put([...article.listings, ...article.rows.slice(0, 2)]);
	const message = failedMessage(subject, { code: "refused", message: "too large a key" }, { stage: "index" });
	expect(await settleFailure(context, message)).toBe("failed");
	expect([...artifacts]).toEqual([]);
	const left = (await dynamo.allRows(name)).filter(({ expires }) => expires === undefined);
	expect(left.map(({ sk }) => sk).sort()).toEqual([`${subject.revision}#FAILURE`, "HEAD"].sort());
	expect(left).toContainEqual(expect.objectContaining({ stage: "index", code: "refused" }));
	expect(await settleSwept(context, subject)).toBe("failed");
});

test("tombstones and emptied listings outlive every message, however old the article is", async () => {
	const longAgo = { ...subjectOf("a.txt", 1), uploadedAt: "2019-05-01T00:00:00.000Z" };
	await index(longAgo);
	await index(
		{ ...subjectOf("a.txt", 2), uploadedAt: "2019-05-01T00:00:00.000Z" },
		{ things: [], figures: [] },
	);
	await settleDeletion(context, { ...subjectOf("a.txt", 3), uploadedAt: "2019-05-02T00:00:00.000Z" });
	const rows = (await dynamo.allRows(name)).filter(({ pk }) => !isVocabulary(String(pk)));
	expect(rows.map(({ sk }) => String(sk).split("#")[1] ?? sk).sort()).toEqual(["HEAD", "LISTING", "LISTING"]);
	for (const { expires } of rows) expect(expires).toBe(NOW / 1000 + 90 * DAYS);
});

test("a deletion that is still to come is remembered from its own time", async () => {
	const uploadedAt = new Date(NOW + 5 * DAYS * 1000).toISOString();
	await settleDeletion(context, { ...subjectOf("a.txt", 1), uploadedAt });
	expect(await head(subjectOf("a.txt", 1))).toMatchObject({
		status: "DELETED",
		expires: NOW / 1000 + 95 * DAYS,
	});
});

test("two versions of the code at one message: whose rows come last and lose are taken away, though their listing was spent", async () => {
	const subject = subjectOf("a.txt", 1);
	const rowsOf = (version: string) => articleRows(artifactOf(subject, CONTENT), { version });
	/** Between its listing and its rows the other version does all that it has to do. */
	class Overtaken extends ResultsTable {
		#puts = 0;
		override async put(rows: object[]): Promise<void> {
			if (++this.#puts === 2) await settleArticle({ ...context, version: "new" }, rowsOf("new"));
			await super.put(rows);
		}
	}
	const table = new Overtaken(dynamo.client, name);
	expect(await settleArticle({ ...context, table, version: "old" }, rowsOf("old"))).toBe("unchanged");
	const rows = (await dynamo.allRows(name)).filter(({ pk }) => !isVocabulary(String(pk)));
	const { rowsRevision = "" } = (await head(subject)) ?? {};
	expect(rowsRevision).toMatch(/~new/);
	const left = rows.filter(
		({ pk, revision }) => !String(pk).startsWith("ARTICLE#") && revision !== rowsRevision,
	);
	expect(left).toEqual([]);
});

test("a replay that fails while a newer upload is indexed leaves no failure beside it", async () => {
	await index(subjectOf("a.txt", 1));
	/** Before its failure is written the newer upload does all that it has to do. */
	class Overtaken extends ResultsTable {
		override async put(rows: object[]): Promise<void> {
			await index(subjectOf("a.txt", 2));
			await super.put(rows);
		}
	}
	const table = new Overtaken(dynamo.client, name);
	const message = failedMessage(subjectOf("a.txt", 1, 7), failure, { stage: "normalize" });
	expect(await settleFailure({ ...context, table }, message)).toBe("superseded");
	const rows = await dynamo.allRows(name);
	expect(rows.filter(({ code }) => code !== undefined)).toEqual([]);
});
