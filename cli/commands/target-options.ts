import { resolve } from "node:path";
import type { Command } from "commander";

/** Where the local cloud keeps its data unless told otherwise: beside the project, whatever the current folder. */
const DEFAULT_DATA_DIR = resolve(import.meta.dirname, "../../.local-cloud");

/** Adds the options that choose the target. */
export function withTargetOptions(command: Command): Command {
	return withDataDir(command.optionsGroup("Where it works:"))
		.option("--stack <name>", "work on this deployed stack instead of the local cloud")
		.option("--bucket <name>", "work on the deployed stack that owns this articles bucket")
		.optionsGroup("Options:");
}

/** Adds the option for the local cloud's folder. */
export function withDataDir(command: Command): Command {
	return command.option("--data-dir <folder>", "the local cloud's data", DEFAULT_DATA_DIR);
}
