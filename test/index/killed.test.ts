import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { queryEntity } from "../../ask/table/entity.ts";
import { queryFigures } from "../../ask/table/figures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { artifactOf, figure, isVocabulary, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";
import { halfOf, intercept, isWrite, Killed } from "../helpers/killable.ts";

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterAll(() => dynamo.stop());

const many = (count: number, label: string) =>
	Array.from({ length: count }, (_, n) => thing(`ORG:${label}-${n}`, { aliases: [`${label} alias ${n}`] }));
const OLD = artifactOf(subjectOf("a.txt", 1), {
	title: "Old",
	things: [thing("LOC:japan"), ...many(30, "old")],
	figures: [figure(1, { countedHead: "treaty", about: ["LOC:japan"] })],
});
const NEW = artifactOf(subjectOf("a.txt", 2), {
	title: "New",
	things: [thing("LOC:japan"), ...many(30, "new")],
	figures: [
		figure(2, { countedHead: "treaty", about: ["LOC:japan"] }),
		figure(3, { countedHead: "minister" }),
	],
});

const NEWEST = artifactOf(subjectOf("a.txt", 3), { title: "Newest", things: [thing("LOC:france")] });

interface Worker {
	context: SweepContext;
	writes(): number;
}

function worker(table: string, artifacts: Set<string>, lifetime = Number.POSITIVE_INFINITY): Worker {
	let writes = 0;
	const client = intercept(dynamo.client, async (command, send) => {
		if (!isWrite(command) || ++writes <= lifetime) return send(command);
		const half = halfOf(command, table);
		if (half) await send(half);
		throw new Killed();
	});
	const deleteArtifacts = async (_: string, revision: string) => {
		if (++writes > lifetime) throw new Killed();
		artifacts.delete(revision);
	};
	return {
		context: { table: new ResultsTable(client, table), deleteArtifacts, tombstoneDays: 90, now: () => NOW },
		writes: () => writes,
	};
}

async function newTable(): Promise<{ table: string; artifacts: Set<string> }> {
	forgetAliases();
	const table = await dynamo.newTable();
	const artifacts = new Set([OLD.subject.revision, NEW.subject.revision]);
	await settleArticle(worker(table, artifacts).context, articleRows(OLD));
	forgetAliases();
	return { table, artifacts };
}

const sorted = async (table: string) =>
	(await dynamo.allRows(table)).map((row) => JSON.stringify(row)).sort();

/** The rows that are not vocabulary, nor listings whose rows are gone. */
async function standing(table: string): Promise<string[]> {
	const rows = (await dynamo.allRows(table)).filter(
		({ pk, rows, expires }) => !isVocabulary(String(pk)) && (rows === undefined || expires === undefined),
	);
	return rows.map((row) => JSON.stringify(row)).sort();
}

/** Everything that queries show, and nothing else. */
async function shown(table: string): Promise<unknown> {
	const reader = () => new ResultsReader(dynamo.client, table);
	const answer = await queryArticle(reader(), OLD.subject.article);
	const japan = await queryEntity(reader(), "Japan", {});
	const treaties = await queryFigures(reader(), { counted: "treaty" });
	const about = await queryFigures(reader(), { about: "Japan" });
	return {
		title: answer?.head.title,
		entities: answer?.entities.length,
		figures: answer?.figures.map(({ value }) => value),
		japan: japan.mentions.map(({ row }) => row.revision),
		treaties: treaties.claims.map(({ row }) => row.value),
		about: about.claims.map(({ row }) => row.value),
	};
}

test("killed between any two of its writes: no query shows half of it; run again, the table is as if nothing happened", async () => {
	const whole = await newTable();
	const unharmed = worker(whole.table, whole.artifacts);
	await settleArticle(unharmed.context, articleRows(NEW));
	const [before, after] = [await shown((await newTable()).table), await shown(whole.table)];
	expect(after).not.toEqual(before);

	for (let lifetime = 0; lifetime < unharmed.writes(); lifetime++) {
		const { table, artifacts } = await newTable();
		await expect(settleArticle(worker(table, artifacts, lifetime).context, articleRows(NEW))).rejects.toThrow(
			Killed,
		);
		expect([before, after]).toContainEqual(await shown(table));
		forgetAliases();
		await settleArticle(worker(table, artifacts).context, articleRows(NEW));
		expect(await sorted(table)).toEqual(await sorted(whole.table));
		expect(artifacts).toEqual(whole.artifacts);
	}
});

test("killed anywhere, then superseded, then run again: nothing of it is left", async () => {
	const { table: plain, artifacts } = await newTable();
	await settleArticle(worker(plain, artifacts).context, articleRows(NEWEST));
	const unharmed = worker((await newTable()).table, new Set());
	await settleArticle(unharmed.context, articleRows(NEW));

	for (let lifetime = 0; lifetime < unharmed.writes(); lifetime++) {
		const { table, artifacts } = await newTable();
		const killed = settleArticle(worker(table, artifacts, lifetime).context, articleRows(NEW));
		await expect(killed).rejects.toThrow(Killed);
		const { context } = worker(table, artifacts);
		await settleArticle(context, articleRows(NEWEST));
		await settleArticle(context, articleRows(NEW));
		expect(await standing(table)).toEqual(await standing(plain));
		expect([...artifacts]).toEqual([]);
	}
});
