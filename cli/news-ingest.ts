#!/usr/bin/env node
import { Command } from "commander";
import { demoCommand } from "./commands/demo.ts";
import { extractCommand } from "./commands/extract.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { normalizeCommand } from "./commands/normalize.ts";
import { queryCommand } from "./commands/query.ts";
import { redriveCommand } from "./commands/redrive.ts";
import { replayCommand } from "./commands/replay.ts";
import { startCommand } from "./commands/start.ts";
import { readableError } from "./readable-error.ts";

const program = new Command("news-ingest")
	.description(
		"Upload article files; ask which articles mention whom, what figures were claimed, by whom, and when.",
	)
	.addCommand(demoCommand)
	.addCommand(startCommand)
	.addCommand(ingestCommand)
	.addCommand(queryCommand)
	.addCommand(normalizeCommand)
	.addCommand(extractCommand)
	.addCommand(redriveCommand)
	.addCommand(replayCommand);

// `query … | head` closes the pipe early; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});

try {
	await program.parseAsync();
} catch (error) {
	const message = readableError(error);
	if (message === undefined) throw error;
	console.error(`news-ingest: ${message}`);
	process.exitCode = 1;
}
