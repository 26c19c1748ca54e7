import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { questionRoutes } from "../../ask/http.ts";
import { type AnyQuestion, questions } from "../../ask/questions.ts";
import { addQuestion, inputOf } from "../../cli/commands/question-options.ts";
import { rejectFigure } from "../../cli/operations/correct.ts";
import { mcpServer } from "../../mcp/server.ts";
import { DAM, startNewsroom } from "../helpers/newsroom.ts";

/** What is asked of each question; a new question has to be added, or the first test fails. */
const ASKED: Record<string, Record<string, string | number | boolean>[]> = {
	stories: [{}, { about: "Velmora", from: "2026-03" }, { measure: "deaths", limit: 1 }],
	story: [{ article: DAM }],
	find: [{ text: "vel" }, { text: "deaths" }],
	article: [{ article: DAM }, { article: DAM, text: true }, { article: "broken.bin" }],
	entity: [{ name: "Danube Relief Network" }, { name: "Velmora", newest: 2, to: "2026-03" }],
	beside: [{ name: "Velmora" }],
	figures: [
		{ about: "Velmora" },
		{ by: "Interior Ministry", newest: 1 },
		{ kind: "money", min: 1e9 },
		{ counted: "jobs", from: "2026-04" },
	],
	compare: [{ about: "Velmora", unstated: true }],
	said: [{ by: "Interior Ministry" }, { by: "Mirela Stoyanova", direct: true }],
	sources: [{}, { about: "Velmora", newest: 2 }],
	latest: [{ limit: 3 }],
	failed: [{}],
	corrections: [{}, { article: DAM, limit: 1 }],
	duplicates: [{ article: "samples/halvorsen/1-cuts.json" }],
};

/** What cannot be answered. */
const REFUSED: [name: string, input: Record<string, string | number>, status: number, reason: RegExp][] = [
	["figures", {}, 400, /cannot be asked for/],
	["figures", { kind: "count" }, 400, /cannot be asked for/],
	["article", { article: "nowhere.txt" }, 404, /knows no article nowhere\.txt/],
	["latest", { from: "2026-13" }, 400, /no such day or month/],
	["latest", { from: "2026-03", to: "2025" }, 400, /from is after to/],
];

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let mcp: Client;

beforeAll(async () => {
	newsroom = await startNewsroom({ "broken.bin": "\u0089PNG\r\n\u001a\n\u0000\u0000" });
	const word = { by: "desk", at: "2026-03-20T10:00:00Z" };
	await rejectFigure(newsroom.target, DAM, "#0", word);
	mcp = new Client({ name: "test", version: "0" });
	const [here, there] = InMemoryTransport.createLinkedPair();
	await mcpServer(newsroom.ask).connect(there);
	await mcp.connect(here);
});
afterAll(async () => {
	await mcp?.close();
	await newsroom?.stop();
});

const all = questions as readonly AnyQuestion[];
const questionNamed = (name: string): AnyQuestion => all.find((question) => question.name === name)!;

/** What the function itself answers, as JSON carries it. */
async function directly(question: AnyQuestion, given: object): Promise<unknown> {
	const answer = await question.ask(newsroom.ask(), question.input.parse(given));
	return JSON.parse(JSON.stringify(answer));
}

const overHttp = (name: string, given: Record<string, string | number | boolean>) => {
	const query = Object.entries(given).map(([key, value]): [string, string] => [key, String(value)]);
	return questionRoutes(newsroom.ask).request(`/${name}?${new URLSearchParams(query)}`);
};

/** What the command line reads from words that say the same. */
function typedAtCommand(question: AnyQuestion, given: Record<string, string | number | boolean>): unknown {
	const options = Object.entries(given).filter(([key]) => !question.positional.includes(key));
	const words = [
		question.name,
		...question.positional.map((key) => String(given[key])),
		...options.flatMap(([key, value]) => (value === true ? [`--${key}`] : [`--${key}`, String(value)])),
	];
	const program = new Command();
	let read: unknown;
	addQuestion(program, question).action((...args) => {
		read = inputOf(question, args.at(-1) as Command);
	});
	program.parse(words, { from: "user" });
	return question.input.parse(read);
}

test("every question is asked, and none that is not there", () => {
	expect(Object.keys(ASKED).sort()).toEqual(all.map(({ name }) => name).sort());
});

describe.each(all.flatMap(({ name }) => (ASKED[name] ?? []).map((given) => [name, given] as const)))(
	"%s %j",
	(name, given) => {
		const question = questionNamed(name);

		test("finds something, of the shape it promises", async () => {
			const answer = await question.ask(newsroom.ask(), question.input.parse(given));
			expect(question.output.parse(answer)).toEqual(answer);
			const records = question.records(answer);
			expect(records.length).toBeGreaterThan(0);
			for (const record of records) expect(record.type).toMatch(/^[a-z ]+$/);
			expect(JSON.stringify(answer)).not.toMatch(
				/"(?:pk|sk|topic|sketch|signature|digest|contentHash|rowsRevision)":|"at":"[^"]*#/,
			);
		});

		test("is answered alike over HTTP and MCP, and understood alike by the command line", async () => {
			const expected = await directly(question, given);
			const response = await overHttp(name, given);
			expect(response.status).toBe(200);
			expect(await response.json()).toEqual(expected);
			const { structuredContent, isError } = await mcp.callTool({ name, arguments: given });
			expect(isError).toBeFalsy();
			expect(structuredContent).toEqual(expected);
			expect(typedAtCommand(question, given)).toEqual(question.input.parse(given));
		});
	},
);

test.each(REFUSED)("%s %j is refused at each door, with the reason", async (name, given, status, reason) => {
	const response = await overHttp(name, given);
	expect(response.status).toBe(status);
	expect(((await response.json()) as { error: string }).error).toMatch(reason);
	const answer = await mcp.callTool({ name, arguments: given });
	expect(answer.isError).toBe(true);
	expect(JSON.stringify(answer.content)).toMatch(reason);
});

test("HTTP refuses what is no parameter, or is given twice, by name", async () => {
	const ask = (address: string) => questionRoutes(newsroom.ask).request(address);
	expect(await (await ask("/figures?abuot=Velmora")).json()).toEqual({
		error: "abuot: there is no such parameter",
	});
	expect(await (await ask("/figures?about=a&about=b")).json()).toEqual({ error: "about: given twice" });
	expect((await ask("/secrets")).status).toBe(404);
});

test("an MCP answer names the article and quotes the words of each claim", async () => {
	const { content } = await mcp.callTool({ name: "figures", arguments: { by: "Danube Relief Network" } });
	const [{ text }] = content as [{ text: string }];
	expect(text).toMatch(/^≥ 20 people, died; .*said by Danube Relief Network/m);
	expect(text).toContain("words: “The Danube Relief Network, an aid group with volunteers in the town, said");
	expect(text).toContain("samples/velmora-dam/1-first-reports.txt");
});

interface Api {
	openapi: string;
	paths: Record<string, { get: { parameters: { name: string; required: boolean }[]; responses: object } }>;
}

test("the OpenAPI description has every question with its parameters, and what is required", async () => {
	const response = await questionRoutes(newsroom.ask).request("/openapi.json");
	const api = (await response.json()) as Api;
	expect(api.openapi).toBe("3.1.0");
	expect(Object.keys(api.paths)).toEqual(all.map(({ name }) => `/${name}`));
	const { parameters } = api.paths["/entity"]!.get;
	expect(parameters[0]).toMatchObject({ name: "name", in: "query", required: true });
	expect(parameters.slice(1).every(({ required }) => !required)).toBe(true);
	for (const { get } of Object.values(api.paths))
		expect(get.responses).toHaveProperty("200.content.application/json.schema.type", "object");
});
