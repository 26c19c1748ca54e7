import { beforeEach, expect, test } from "vitest";
import { settleDeletion, settleParts } from "../../lambdas/index/settle.ts";
import { partOf } from "../../lambdas/shared/messages.ts";
import { isVocabulary, subjectOf } from "../helpers/artifacts.ts";
import { startSettling } from "./settling.ts";

let { memory, artifacts, context, index } = startSettling();
beforeEach(() => {
	({ memory, artifacts, context, index } = startSettling());
});

const FILE = subjectOf("feed.json", 1);

const parts = (count: number) => settleParts(context, { type: "parts", subject: FILE, parts: count });

/** Rows that say something, of the file's own article. */
const rowsOfFile = () =>
	memory.all().filter(({ pk, sk, article, expires }) => {
		const says = sk !== "HEAD" && expires === undefined && !isVocabulary(String(pk));
		return article === FILE.article && says;
	});

test("two tries at one order meet one article and then several: several stand, and nothing is left of the one", async () => {
	expect(await index(FILE)).toBe("indexed");
	expect(await parts(2)).toBe("split");
	expect(rowsOfFile()).toEqual([]);
	expect([...artifacts]).toEqual([]);
});

test("two tries at one order meet several articles and then one: several stand, and nothing is left of the one", async () => {
	expect(await parts(2)).toBe("split");
	expect(await index(FILE)).toBe("unchanged");
	expect(rowsOfFile()).toEqual([]);
	expect([...artifacts]).toEqual([]);
});

test("two tries at one file divide it otherwise: all that were handed on go with it, whoever comes first", async () => {
	for (const order of [
		[3, 2],
		[2, 3],
	]) {
		for (const count of order) await parts(count);
		await index(partOf(FILE, 3));
		expect(await context.table.head(FILE.article)).toMatchObject({ status: "SPLIT", parts: 3 });
	}
	await settleDeletion(context, subjectOf("feed.json", 2));
	expect(await context.table.head(partOf(FILE, 3).article)).toMatchObject({ status: "DELETED" });
});
