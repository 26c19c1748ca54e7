import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findQuestion } from "../../ask/find.ts";
import { questionRoutes } from "../../ask/http.ts";
import { type AnyQuestion, questions } from "../../ask/questions.ts";
import { rejectFigure } from "../../cli/operations/correct.ts";
import { explorerApp, localApi } from "../../explore/server/app.ts";
import { mcpServer } from "../../mcp/server.ts";
import { ASKED } from "../helpers/asked.ts";
import { type CommandLine, commandLine, type Given, wordsOf } from "../helpers/command-line.ts";
import { DAM, startNewsroom } from "../helpers/newsroom.ts";

/** What cannot be answered. */
const REFUSED: [name: string, input: Record<string, string | number>, status: number, reason: RegExp][] = [
	["figures", {}, 400, /cannot be asked for/],
	["figures", { kind: "count" }, 400, /cannot be asked for/],
	["article", { article: "nowhere.txt" }, 404, /knows no article nowhere\.txt/],
	["latest", { from: "2026-13" }, 400, /no such day or month/],
	["latest", { from: "2026-03", to: "2025" }, 400, /from is after to/],
];
/** What the command line reads as it reads the words, before anything is asked. */
const READ_FIRST = /no such day/;

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let mcp: Client;
let line: CommandLine;

beforeAll(async () => {
	newsroom = await startNewsroom({ "broken.bin": "\u0089PNG\r\n\u001a\n\u0000\u0000" });
	const word = { by: "desk", at: "2026-03-20T10:00:00Z" };
	await rejectFigure(newsroom.target, DAM, "#0", word);
	line = commandLine(newsroom);
	mcp = new Client({ name: "test", version: "0" });
	const [here, there] = InMemoryTransport.createLinkedPair();
	await mcpServer(newsroom.ask).connect(there);
	await mcp.connect(here);
});
afterAll(async () => {
	await mcp?.close();
	line?.end();
	await newsroom?.stop();
});

const all = questions as readonly AnyQuestion[];
const questionNamed = (name: string): AnyQuestion => all.find((question) => question.name === name)!;

/** What the function itself answers, as JSON carries it. */
async function directly(question: AnyQuestion, given: object): Promise<unknown> {
	const answer = await question.ask(newsroom.ask(), question.input.parse(given));
	return JSON.parse(JSON.stringify(answer));
}

const overHttp = (name: string, given: Given) => {
	const query = Object.entries(given).map(([key, value]): [string, string] => [key, String(value)]);
	return questionRoutes(newsroom.ask).request(`/${name}?${new URLSearchParams(query)}`);
};

/** As the explorer's page asks. */
function fromThePage(name: string, given: Given) {
	const query = Object.entries(given).map(([key, value]): [string, string] => [key, String(value)]);
	const app = explorerApp({ html: "", files: {} }, localApi(newsroom.ask));
	return app.request(`/api/${name}?${new URLSearchParams(query)}`, { headers: { host: "127.0.0.1" } });
}

test("every question is asked, and none that is not there", () => {
	expect(Object.keys(ASKED).sort()).toEqual(all.map(({ name }) => name).sort());
});

describe.each(Object.entries(ASKED).flatMap(([name, all]) => all.map((given) => [name, given] as const)))(
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

		test("is answered alike by the function, over HTTP, for the page, by MCP and at the command line", async () => {
			const expected = await directly(question, given);
			const response = await overHttp(name, given);
			expect(response.status).toBe(200);
			expect(await response.json()).toEqual(expected);
			expect(await (await fromThePage(name, given)).json()).toEqual(expected);
			const { structuredContent, isError } = await mcp.callTool({ name, arguments: given });
			expect(isError).toBeFalsy();
			expect(structuredContent).toEqual(expected);
			const lines = (await line.query([...wordsOf(question, given), "--json"])).split("\n");
			expect(lines.map((text) => JSON.parse(text))).toEqual(question.records(expected));
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
	if (!READ_FIRST.test(reason.source))
		await expect(line.query([...wordsOf(questionNamed(name), given), "--json"])).rejects.toThrow(reason);
});

test("other words for a measure find it, and the rest of the words whom and what it is about", async () => {
	const find = async (text: string) => {
		const found = await findQuestion.ask(newsroom.ask(), { text });
		return {
			names: found.entities.map(({ name }) => name),
			titles: found.stories.map(({ title }) => title),
			measures: found.measures.map(({ measure }) => measure),
		};
	};
	expect(await find("died")).toEqual({ names: [], titles: [], measures: ["deaths"] });
	expect(await find("velmora deaths")).toEqual({
		names: ["Velmora"],
		titles: ["Velmora dam: death toll rises to 34"],
		measures: ["deaths"],
	});
	// It has no deaths, and nobody of the name died.
	expect((await find("halvorsen deaths")).titles).toEqual([]);
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
