import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentClient } from "../../lambdas/shared/document-client.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { connection } from "../local/fixture.ts";
import { jsonLines, run } from "./run.ts";

/** What the README and its companions show is what comes out. */

const root = resolve(import.meta.dirname, "../..");
const README = readFileSync(join(root, "README.md"), "utf8");
const TABLE = readFileSync(join(root, "docs/table.md"), "utf8");

/** The sentence of "What comes out", and the record that is said to come of it. */
const [, quoted, json] = /Of \*"([^*]{1,2000})"\*:\s{1,4}```json\n([^`]{1,4000})```/.exec(README) ?? [];
const sentence = `${quoted?.replaceAll("\n", " ")}.`;

/** Every command in backticks of a text, split as a shell would. */
const commandsIn = (text: string): string[][] =>
	[...text.matchAll(/`(query [^`]{1,200})`/g)].map(([, line]) => words(line!));
const words = (line: string): string[] =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, inQuotes, bare]) => inQuotes ?? bare!);

let folder: string;
let cloud: LocalCloud;
const at = () => ["--data-dir", join(folder, "data")];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-readme-"));
	cloud = await startLocalCloud({ dataDir: join(folder, "data") });
	expect(await run(["ingest", ...at(), join(root, "samples")])).toMatchObject({ code: 0 });
});
afterAll(async () => {
	await cloud?.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe("the questions of the README, asked of the samples", () => {
	const rows = README.split("\n").filter((line) => /^\| .* \| `query /.test(line));
	const asked = rows.map((line) => {
		const [, , commands = "", answers = ""] = line.split("|");
		return { commands, answers: [...answers.matchAll(/`([^`]+)`/g)].map(([, answer]) => answer!) };
	});

	test("are all there", () => expect(asked.length).toBeGreaterThan(8));

	test.each(asked)("$commands gives what is written beside it", async ({ commands, answers }) => {
		let out = "";
		for (const command of commandsIn(commands)) {
			const answer = await run([...command, ...at()]);
			expect(answer).toMatchObject({ code: 0, err: "" });
			out += answer.out;
		}
		expect(answers.length).toBeGreaterThan(0);
		for (const answer of answers) expect(squeezed(inOneLine(out))).toContain(squeezed(answer));
	});
});

describe("the sentence of the README", () => {
	test("comes out as it is written there, and nothing else of it", async () => {
		const { out } = await run(["extract"], `${JSON.stringify({ id: "sentence", text: sentence })}\n`);
		const [{ figures }] = jsonLines(out) as [{ figures: unknown[] }];
		expect(figures).toEqual([JSON.parse(json!)]);
	});

	test("is found by each question that it is said to be found by", async () => {
		writeFileSync(join(folder, "sentence.txt"), sentence);
		await run(["ingest", ...at(), join(folder, "sentence.txt")]);
		const [paragraph] = README.split("\n\n").filter((part) => part.startsWith("Once it is ingested"));
		const commands = commandsIn(paragraph!.replaceAll("\n", " "));
		expect(commands.length).toBeGreaterThan(4);
		for (const command of commands) {
			const found = jsonLines((await run([...command, "--json", ...at()])).out);
			expect(found, command.join(" ")).toContainEqual(
				expect.objectContaining({ in: expect.objectContaining({ key: "sentence.txt" }) }),
			);
		}
		const [mention] = jsonLines((await run(["query", "entity", "North Korea", "--json", ...at()])).out);
		expect(mention).toMatchObject({ entity: "LOC:north-korea", via: ["NORP:north-korean"], mentions: 1 });
	});
});

test("the queries with the AWS CLI find something, as what they are said to find", async () => {
	writeFileSync(join(folder, "picture.txt"), Buffer.from("89504e470d0a1a0a", "hex"));
	await run(["ingest", ...at(), join(folder, "picture.txt")]);
	const queries = [...TABLE.matchAll(/^aws dynamodb query (?:.*\\\n)*.*$/gm)].map(([text]) => text);
	expect(queries.length).toBeGreaterThan(6);
	for (const query of queries) expect((await rowsOf(query)).length, query).toBeGreaterThan(0);
});

test("the hints of the running cloud find something in the samples", async () => {
	const source = readFileSync(join(root, "cli/commands/start.ts"), "utf8");
	const [, pk] = /"(ENTITY#[^"]+)"/.exec(source) ?? [];
	expect((await rowsOf(`'pk = :pk' '{":pk": {"S": "${pk}"}}'`)).length).toBeGreaterThan(0);
});

/** The rows that a query with the AWS CLI gives, over all shards where it names one. */
async function rowsOf(command: string): Promise<Record<string, unknown>[]> {
	const [, condition] = /'([^']*= :[^']*)'/.exec(command) ?? [];
	const [, json] = /'(\{[^']*\})'/.exec(command) ?? [];
	const [, index] = /--index-name (\S+)/.exec(command) ?? [];
	const values = Object.entries(JSON.parse(json!) as Record<string, { S: string }>);
	const client = documentClient({ ...connection, endpoint: cloud.endpoints.dynamodb });
	const shards = index === undefined ? [""] : ["0", "1", "2", "3", "4", "5", "6", "7"];
	const answers = await Promise.all(
		shards.map((shard) =>
			client.send(
				new QueryCommand({
					TableName: cloud.outputs.ResultsTable,
					...(index && { IndexName: index }),
					KeyConditionExpression: condition,
					ExpressionAttributeValues: Object.fromEntries(
						values.map(([name, { S }]) => [name, shard ? S.replace(/#0$/, `#${shard}`) : S]),
					),
				}),
			),
		),
	);
	client.destroy();
	return answers.flatMap(({ Items = [] }) => Items);
}

/** A key goes on in the next line behind its hyphen. */
const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** What stands in a table's cells, cells that go over several lines in one: a column begins where its heading does. */
function inOneLine(printed: string): string {
	const lines = printed.split("\n");
	const head = lines.find((_, n) => lines[n + 1]?.startsWith("─")) ?? "";
	const starts = [...head.matchAll(/(?<=^|\s{2})\S/g)].map(({ index }) => index);
	const columns = starts.map((start, n) =>
		lines.map((line) => line.slice(start, starts[n + 1]).trim()).join(" "),
	);
	return [printed, ...columns].join("\n");
}
