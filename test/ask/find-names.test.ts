import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityQuestion } from "../../ask/entity.ts";
import { findCandidates } from "../../ask/table/find.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { forgetAliases, learnAliases } from "../../lambdas/index/aliases.ts";
import { eraseArticle } from "../../lambdas/index/erase.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import type { Thing } from "../../lambdas/shared/extraction.ts";
import { artifactOf, BUCKET, subjectOf, thing } from "../helpers/artifacts.ts";
import { startDynamoDb, type TestTable } from "../helpers/dynamodb.ts";

const MIRELA = thing("PERSON:mirela-stoyanova", { name: "Mirela Stoyanova" });
const IVAN = thing("PERSON:ivan-stoyanova", { name: "Ivan Stoyanova" });
const BARE = thing("PERSON:stoyanova", { name: "Stoyanova" });
const NETWORK = thing("ORG:danube-relief-network", { name: "Danube Relief Network", aliases: ["DRN"] });
const TOWN = thing("LOC:sao-vendel", { name: "São Vendel" });

let dynamo: TestTable;
let table: ResultsTable;
let name: string;
beforeAll(async () => {
	dynamo = await startDynamoDb();
	name = await dynamo.newTable();
	table = new ResultsTable(dynamo.client, name);
	forgetAliases();
	await index("1", [MIRELA, NETWORK, TOWN]);
	await index("2", [MIRELA, NETWORK]);
	await index("3", [IVAN]);
	await index("4", [BARE]);
});
afterAll(() => dynamo.stop());

async function index(key: string, things: Thing[]): Promise<void> {
	const { head, listings, rows, aliases } = articleRows(
		artifactOf(subjectOf(key, 1), { things, title: key }),
	);
	await table.put([...listings, ...rows, head]);
	await learnAliases(table, aliases);
}

const reader = () => new ResultsReader(dynamo.client, name);
const found = async (text: string, typed = true) =>
	(await findCandidates(reader(), text, { typed })).map(({ entity, articles }) => `${entity} ${articles}`);

describe("the whole table is looked through for a name", () => {
	test.each([
		["a prefix", "stoy", ["PERSON:mirela-stoyanova 2", "PERSON:ivan-stoyanova 1"]],
		["a prefix of each word", "mirela st", ["PERSON:mirela-stoyanova 2"]],
		["a part of a name", "relief network", ["ORG:danube-relief-network 2"]],
		["a spelling without accents", "sao vendel", ["LOC:sao-vendel 1"]],
		["a letter wrong at the end", "danube relief netwurk", ["ORG:danube-relief-network 2"]],
		["a letter wrong at the beginning", "vanube", ["ORG:danube-relief-network 2"]],
		["a letter too few at the beginning", "Toyanova, Mirela", ["PERSON:mirela-stoyanova 2"]],
		["two letters changed round", "Stoaynova, Ivan", ["PERSON:ivan-stoyanova 1"]],
		["an abbreviation", "drn", ["ORG:danube-relief-network 2"]],
		["nobody", "qxz", []],
	])("%s: %s", async (_, text, entities) => {
		expect(await found(text)).toEqual(entities);
	});
});

test("a question for a bare surname says who else it may be, and is not answered with them", async () => {
	const { candidates, others } = await entityQuestion.ask(
		{ rows: reader() } as never,
		entityQuestion.input.parse({ name: "Stoyanova" }),
	);
	expect(candidates).toEqual(["PERSON:stoyanova"]);
	expect(others.map(({ entity, articles }) => [entity, articles])).toEqual([
		["PERSON:mirela-stoyanova", 2],
		["PERSON:ivan-stoyanova", 1],
	]);
});

test("what is asked for is whole words, what is being typed may be their beginnings", async () => {
	expect(await found("Stoyano", false)).toEqual([]);
});

test("a name that only an erased article gave goes with it, one that others give stays", async () => {
	const context = { table, deleteArtifacts: async () => {} };
	await eraseArticle(context, { bucket: BUCKET, key: "3" } as never);
	await eraseArticle(context, { bucket: BUCKET, key: "1" } as never);
	const names = (await dynamo.allRows(name)).filter(({ pk }) => String(pk).startsWith("NAME#"));
	expect([...new Set(names.map(({ entity }) => entity))].sort()).toEqual([
		"ORG:danube-relief-network",
		"PERSON:mirela-stoyanova",
	]);
});
