import { spawn } from "node:child_process";

export interface CommandResult {
	code: number | null;
	out: string;
	err: string;
}

/** Runs a program to its end; nothing is thrown whatever it answers. */
export async function run(
	program: string,
	args: string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
	const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
	const texts = { out: "", err: "" };
	child.stdout.setEncoding("utf8").on("data", (data: string) => {
		texts.out += data;
	});
	child.stderr.setEncoding("utf8").on("data", (data: string) => {
		texts.err += data;
	});
	const code = await new Promise<number | null>((done) => {
		child.on("error", ({ message }) => {
			texts.err += message;
			done(null);
		});
		child.on("close", done);
	});
	return { code, ...texts };
}

/** Runs a program that has to succeed. @throws Error with all it said, where it does not */
export async function succeed(...command: Parameters<typeof run>): Promise<string> {
	const { code, out, err } = await run(...command);
	if (code === 0) return out;
	const [program, args] = command;
	throw new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${out}${err}`);
}
