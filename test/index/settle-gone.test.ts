import { beforeEach, expect, test } from "vitest";
import { settleDeletion, settleGone, settleParts, settleSwept } from "../../lambdas/index/settle.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { partOf, type Subject } from "../../lambdas/shared/messages.ts";
import { isVocabulary, subjectOf } from "../helpers/artifacts.ts";
import { artifactName, startSettling } from "./settling.ts";

let { memory, artifacts, context, index } = startSettling();
beforeEach(() => {
	({ memory, artifacts, context, index } = startSettling());
});

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
	expect([...artifacts]).toEqual([artifactName(subjectOf("a.txt", 2))]);
	await index(subjectOf("a.txt", 3));
	expect([...artifacts]).toEqual([artifactName(subjectOf("a.txt", 3))]);
});

test("the rows of an older upload on which the head stands stay, and its artifacts go", async () => {
	await index(subjectOf("a.txt", 1));
	await index(subjectOf("a.txt", 2));
	artifacts.add(artifactName(subjectOf("a.txt", 1)));
	const standing = memory.all().filter(({ pk }) => !isVocabulary(String(pk)));
	expect(await settleGone(context, subjectOf("a.txt", 1))).toBe("superseded");
	expect(memory.all()).toEqual(expect.arrayContaining(standing));
	expect([...artifacts]).toEqual([artifactName(subjectOf("a.txt", 2))]);
});

test("a message of an artifact that is gone is superseded by the mark, and kept without it", async () => {
	const subject = subjectOf("a.txt", 1);
	await expect(settleSwept(context, subject)).rejects.toMatchObject({ code: "artifact-missing" });
	expect(await settleGone(context, subject)).toBe("superseded");
	expect(await settleSwept(context, subject)).toBe("superseded");
});

test("a file that is gone before it is told how many articles it holds: their artifacts go, whoever comes first", async () => {
	const file = subjectOf("feed.json", 1);
	const parts = () => settleParts(context, { type: "parts", subject: file, parts: 3 });
	const orders = [
		[() => settleGone(context, file), parts],
		[parts, () => settleGone(context, file)],
	];
	for (const order of orders) {
		for (const part of [1, 2, 3]) artifacts.add(artifactName(partOf(file, part)));
		for (const settle of order) await settle();
		expect([...artifacts]).toEqual([]);
		expect(await settleSwept(context, partOf(file, 3))).toBe("superseded");
	}
});

test("a removal whose first try found an older version, and the next none, leaves no artifact of that version", async () => {
	const removal = subjectOf("a.txt", 2);
	artifacts.add(artifactName(removal));
	expect(await settleDeletion(context, removal)).toBe("deleted");
	expect([...artifacts]).toEqual([]);
});
