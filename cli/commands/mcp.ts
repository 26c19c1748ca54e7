import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { Command } from "commander";
import { mcpServer } from "../../mcp/server.ts";
import { type PlaceOptions, withPlace } from "../place.ts";
import { readerSource } from "../reader.ts";
import { withTargetOptions } from "./target-options.ts";

export const mcpCommand = withTargetOptions(new Command("mcp"))
	.description(
		"Answer a language model's questions over the Model Context Protocol, on standard input and output",
	)
	.action((options: PlaceOptions) =>
		withPlace(options, async (place) => {
			const source = readerSource(place);
			const server = mcpServer(source.reader);
			const transport = new StdioServerTransport();
			const ended = Promise.race([
				once(process.stdin, "end"),
				once(process.stdin, "close"),
				once(process, "SIGINT"),
				once(process, "SIGTERM"),
			]);
			await server.connect(transport);
			await ended;
			await server.close();
			source.close();
		}),
	);
