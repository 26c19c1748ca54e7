import { Command } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { clean } from "./print/clean.ts";
import { readableError } from "./readable-error.ts";

/** The commands, in the order in which help lists them. Only the one that is called is loaded: a query needs no emulator. */
const COMMANDS: Record<string, () => Promise<Command>> = {
	demo: async () => (await import("./commands/demo.ts")).demoCommand,
	start: async () => (await import("./commands/start.ts")).startCommand,
	ingest: async () => (await import("./commands/ingest.ts")).ingestCommand,
	query: async () => (await import("./commands/query.ts")).queryCommand,
	explore: async () => (await import("./commands/explore.ts")).exploreCommand,
	export: async () => (await import("./commands/export.ts")).exportCommand,
	mcp: async () => (await import("./commands/mcp.ts")).mcpCommand,
	watch: async () => (await import("./commands/watch.ts")).watchCommand,
	events: async () => (await import("./commands/events.ts")).eventsCommand,
	measures: async () => (await import("./commands/measures.ts")).measuresCommand,
	normalize: async () => (await import("./commands/normalize.ts")).normalizeCommand,
	extract: async () => (await import("./commands/extract.ts")).extractCommand,
	redrive: async () => (await import("./commands/redrive.ts")).redriveCommand,
	replay: async () => (await import("./commands/replay.ts")).replayCommand,
	reconcile: async () => (await import("./commands/reconcile.ts")).reconcileCommand,
	erase: async () => (await import("./commands/erase.ts")).eraseCommand,
	correct: async () => (await import("./commands/correct.ts")).correctCommand,
	status: async () => (await import("./commands/status.ts")).statusCommand,
	trace: async () => (await import("./commands/trace.ts")).traceCommand,
	completion: async () => (await import("./commands/completion.ts")).completionCommand,
};

/** Runs the command that the arguments of the process name. */
export async function main(): Promise<void> {
	// `query … | head` closes the pipe early; that is no error.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	try {
		await (await programFor(process.argv[2])).parseAsync();
	} catch (error) {
		const message = readableError(error);
		if (message === undefined) throw error;
		console.error(`news-ingest: ${message.split("\n").map(clean).join("\n")}`);
		process.exitCode = 1;
	}
}

/** The program with the one command that is called, or with all of them where none is or one is unknown. */
export async function programFor(called: string | undefined): Promise<Command> {
	const program = new Command("news-ingest")
		.description(
			"Upload article files; ask which articles mention whom, what figures were claimed, by whom, and when.",
		)
		.version(packageJson.version, "--version", "print the version");
	const names = called !== undefined && Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
	for (const name of names) {
		const command = await COMMANDS[name]?.();
		if (command) program.addCommand(command);
	}
	return program;
}
