import { afterAll, beforeAll, expect, test } from "vitest";
import { queryFigures } from "../../ask/table/figures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { FIGURE_SHARDS, figurePk, figurePks } from "../../lambdas/index/keys.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { artifactOf, BUCKET, figure, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

const COUNT = 40;
const PLACE = "LOC:velmora";
let dynamo: TestTable;
let reader: ResultsReader;
let partitions: Set<unknown>;

beforeAll(async () => {
	dynamo = await startDynamoDb();
	const name = await dynamo.newTable();
	const table = new ResultsTable(dynamo.client, name);
	for (let n = 0; n < COUNT; n++) {
		const artifact = artifactOf(subjectOf(`${n}.txt`, n + 1), {
			things: [thing(PLACE)],
			figures: [
				figure(n, { measure: "deaths", about: [PLACE] }),
				figure(n, { kind: "money", unit: "USD" }),
				figure(n, { countedHead: "bridge" }),
			],
		});
		const day = `2026-02-${String((n % 28) + 1).padStart(2, "0")}`;
		artifact.metadata.published = { value: day, source: "meta" };
		const { head, rows } = articleRows(artifact);
		await table.put([head, ...rows]);
	}
	partitions = new Set((await dynamo.allRows(name)).map(({ pk }) => pk));
	reader = new ResultsReader(dynamo.client, name);
});
afterAll(() => dynamo.stop());

test("figures of a measure or kind are spread over several partitions, by their article; counts of a thing are in one", () => {
	for (const topic of ["measure#deaths", "kind#money"]) {
		expect(figurePks(topic)).toHaveLength(FIGURE_SHARDS);
		for (const pk of figurePks(topic)) expect(partitions).toContain(pk);
	}
	expect(figurePks("counted#bridge")).toEqual(["FIGURE#counted#bridge"]);
	for (let n = 0; n < COUNT; n++)
		for (const topic of ["measure#deaths", "kind#money", "counted#bridge"])
			expect(figurePks(topic)).toContain(figurePk(topic, articleId(BUCKET, `${n}.txt`)));
});

test.each([{ measure: "deaths" }, { kind: "money" as const }, { about: PLACE }, { counted: "bridge" }])(
	"a question reads them as one: %o",
	async (question) => {
		const { claims } = await queryFigures(reader, question);
		const values = claims.map(({ row }) => row.value);
		expect([...values].sort((a, b) => a! - b!)).toEqual(Array.from({ length: COUNT }, (_, n) => n));
		const times = claims.map(({ row }) => row.at);
		expect(times).toEqual([...times].sort());
	},
);

test("the newest of a measure are the newest of all its partitions", async () => {
	const { claims } = await queryFigures(reader, { measure: "deaths", newest: 5 });
	const days = claims.map(({ row }) => row.at.slice(0, 10));
	expect(days).toEqual(["2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28"]);
	const early = await queryFigures(reader, { measure: "deaths", newest: 3, to: "2026-02-01" });
	expect(early.claims.map(({ row }) => row.value).sort()).toEqual([0, 28]);
});
