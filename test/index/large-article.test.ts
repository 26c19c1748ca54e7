import { afterAll, beforeAll, expect, test } from "vitest";
import { queryArticle } from "../../ask/table/article.ts";
import { queryFigures } from "../../ask/table/figures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { itemBytes } from "../../lambdas/index/rows/fit.ts";
import { settleArticle } from "../../lambdas/index/settle.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { artifactOf, figure, NOW, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

let dynamo: TestTable;
beforeAll(async () => {
	dynamo = await startDynamoDb();
});
afterAll(() => dynamo.stop());

const LONG = "Очень длинное предложение о министрах и договорах. ".repeat(40);
const things = Array.from({ length: 5_000 }, (_, n) =>
	thing(`ORG:office-${n}`, { evidence: LONG, name: `Office ${n}` }),
);
const figures = Array.from({ length: 2_000 }, (_, n) =>
	figure(n, { counted: LONG, countedHead: "treaty", about: ["ORG:office-0", `ORG:office-${n}`] }),
);
const artifact = artifactOf(subjectOf("large.txt", 1), { things, figures });

test("an article of 5,000 entities and 2,000 figures is indexed fully, in rows of one write unit", async () => {
	const rows = articleRows({ ...artifact, figureSentences: figures.map(() => LONG) });
	for (const row of rows.rows) expect(itemBytes(row)).toBeLessThanOrEqual(1024);
	for (const listing of rows.listings) expect(itemBytes(listing)).toBeLessThan(100_000);

	const name = await dynamo.newTable();
	const table = new ResultsTable(dynamo.client, name);
	await settleArticle({ table, deleteArtifacts: async () => {}, tombstoneDays: 90, now: () => NOW }, rows);
	const reader = new ResultsReader(dynamo.client, name);
	const answer = await queryArticle(reader, artifact.subject.article);
	expect(answer?.entities).toHaveLength(5_000);
	expect(answer?.figures.map(({ value }) => value)).toEqual(figures.map(({ value }) => value));
	const { claims } = await queryFigures(reader, { about: "ORG:office-0" });
	expect(claims).toHaveLength(2_000);
});
