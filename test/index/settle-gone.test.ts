import { beforeEach, expect, test } from "vitest";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle, settleGone, settleSwept } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import type { Subject } from "../../lambdas/shared/messages.ts";
import { artifactOf, isVocabulary, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { MemoryTable } from "../helpers/memory/dynamodb.ts";

let memory: MemoryTable;
let artifacts: Set<string>;
let context: SweepContext;
beforeEach(() => {
	memory = new MemoryTable();
	artifacts = new Set();
	forgetAliases();
	context = {
		table: new ResultsTable(memory.client, memory.name),
		deleteArtifacts: async (_, revision) => void artifacts.delete(revision),
		tombstoneDays: 90,
		now: () => NOW,
	};
});

function index(subject: Subject): Promise<unknown> {
	artifacts.add(subject.revision);
	return settleArticle(context, articleRows(artifactOf(subject, { things: [thing("LOC:chile")] })));
}

/** What of a revision nobody will ever take away. */
const lasting = ({ revision }: Subject) =>
	memory.all().filter((row) => row.revision === revision && row.expires === undefined);

test("of two workers at one message one is stopped as soon as it has written: what it wrote expires all the same", async () => {
	await index(subjectOf("a.txt", 3));
	const gone = subjectOf("a.txt", 1);
	class Stopped extends ResultsTable {
		override head(): never {
			throw new Error("stopped");
		}
	}
	const table = new Stopped(memory.client, memory.name);
	expect(await settleGone(context, gone)).toBe("superseded");
	await expect(settleGone({ ...context, table }, gone)).rejects.toThrow("stopped");
	expect(lasting(gone)).toEqual([]);
	expect(lasting(subjectOf("a.txt", 3)).length).toBeGreaterThan(0);
});

test("what stands on the rows of an older upload keeps the listing by which the next one finds its artifacts", async () => {
	await index(subjectOf("a.txt", 1));
	await index(subjectOf("a.txt", 2));
	expect(await settleGone(context, subjectOf("a.txt", 2))).toBe("unchanged");
	expect([...artifacts]).toEqual([subjectOf("a.txt", 2).revision]);
	await index(subjectOf("a.txt", 3));
	expect([...artifacts]).toEqual([subjectOf("a.txt", 3).revision]);
});

test("the rows of an older upload on which the head stands stay, and its artifacts go", async () => {
	await index(subjectOf("a.txt", 1));
	await index(subjectOf("a.txt", 2));
	artifacts.add(subjectOf("a.txt", 1).revision);
	const standing = memory.all().filter(({ pk }) => !isVocabulary(String(pk)));
	expect(await settleGone(context, subjectOf("a.txt", 1))).toBe("superseded");
	expect(memory.all()).toEqual(expect.arrayContaining(standing));
	expect([...artifacts]).toEqual([subjectOf("a.txt", 2).revision]);
});

test("a message of an artifact that is gone is superseded by the mark, and kept without it", async () => {
	const subject = subjectOf("a.txt", 1);
	await expect(settleSwept(context, subject)).rejects.toMatchObject({ code: "artifact-missing" });
	expect(await settleGone(context, subject)).toBe("superseded");
	expect(await settleSwept(context, subject)).toBe("superseded");
});
