import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { QuestionError } from "../ask/question-error.ts";
import { type AnyQuestion, questions } from "../ask/questions.ts";
import type { Reader } from "../ask/reader.ts";
import { recordText } from "../ask/words/record.ts";
import packageJson from "../package.json" with { type: "json" };

const INSTRUCTIONS = `News articles were read into a table: who and what they mention, which numbers they claim, who
says so, and when. Each claim comes with the article it stands in and the words it was read from: quote both. "at-least",
"at-most", "approximately" and "between" are part of a number; a status (denied, unconfirmed, forecast, planned, conditional, target)
means that it is not stated as a fact. What a record does not say, the text does not say.`;

/** The questions as tools of an MCP server; each call is answered by a fresh reader. */
export function mcpServer(reader: () => Reader): McpServer {
	const server = new McpServer(
		{ name: packageJson.name, version: packageJson.version },
		{ instructions: INSTRUCTIONS },
	);
	for (const question of questions as readonly AnyQuestion[])
		server.registerTool(
			question.name,
			{
				description: question.description,
				inputSchema: question.input,
				outputSchema: question.output as never,
				annotations: { readOnlyHint: true, openWorldHint: false },
			},
			(input: object) => answer(question, reader(), input),
		);
	return server;
}

async function answer(question: AnyQuestion, reader: Reader, input: object): Promise<CallToolResult> {
	try {
		const found = await question.ask(reader, question.input.parse(input));
		const records = question.records(found);
		const text = records.length === 0 ? "Nothing was found." : records.map(recordText).join("\n");
		return { content: [{ type: "text", text }], structuredContent: found as Record<string, unknown> };
	} catch (error) {
		if (!(error instanceof QuestionError)) throw error;
		return { content: [{ type: "text", text: error.message }], isError: true };
	}
}
