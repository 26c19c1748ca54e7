import type { Command } from "commander";

/** What may follow a command: its subcommands, options, and the choices of its argument. */
export interface Place {
	/** The commands typed so far, without the program's name: `[]`, `["query"]`, `["query", "figures"]`. */
	path: string[];
	words: Word[];
	/** True where a file's name may follow. */
	files: boolean;
}

export interface Word {
	word: string;
	description: string;
	/** The values that an option takes, where they are few; empty where it takes any. */
	values?: string[];
	/** True for an option that takes a file or folder. */
	file?: boolean;
}

/** Names of values that are files or folders. */
const FILE = /file|folder/;

/** Every command of a program with the words that may follow it. */
export function places(program: Command, path: string[] = []): Place[] {
	const commands = program.commands.map((command) => ({
		word: command.name(),
		description: command.description(),
	}));
	const options = program.options.flatMap(({ long, flags, description, required, argChoices }) =>
		long
			? [{ word: long, description, ...(required && { values: argChoices ?? [], file: FILE.test(flags) }) }]
			: [],
	);
	const help = { word: "--help", description: "display help for command" };
	const choices = program.registeredArguments.flatMap(({ argChoices = [] }) =>
		argChoices.map((word) => ({ word, description: "" })),
	);
	const files = program.registeredArguments.some((argument) => FILE.test(argument.name()));
	return [
		{ path, words: [...commands, ...choices, ...options, help], files },
		...program.commands.flatMap((command) => places(command, [...path, command.name()])),
	];
}
