import { spawn } from "node:child_process";

export interface CommandResult {
	code: number | null;
	out: string;
	err: string;
}

/** A program at work. */
export interface Running {
	/** What it has printed so far. */
	told: () => string;
	ended: Promise<CommandResult>;
}

interface Options {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	/** Interrupts it, as Ctrl-C does. */
	signal?: AbortSignal;
}

/** Begins to run a program; nothing is thrown whatever it answers. */
export function start(program: string, args: string[], { signal, ...options }: Options = {}): Running {
	const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
	signal?.addEventListener("abort", () => child.kill("SIGINT"));
	const texts = { out: "", err: "" };
	child.stdout.setEncoding("utf8").on("data", (data: string) => {
		texts.out += data;
	});
	child.stderr.setEncoding("utf8").on("data", (data: string) => {
		texts.err += data;
	});
	const code = new Promise<number | null>((done) => {
		child.on("error", ({ message }) => {
			texts.err += message;
			done(null);
		});
		child.on("close", done);
	});
	return { told: () => texts.out, ended: code.then((code) => ({ code, ...texts })) };
}

/** Runs a program to its end; nothing is thrown whatever it answers. */
export function run(program: string, args: string[], options: Options = {}): Promise<CommandResult> {
	return start(program, args, options).ended;
}

/** Runs a program that has to succeed. @throws Error with all it said, where it does not */
export async function succeed(...command: Parameters<typeof run>): Promise<string> {
	const { code, out, err } = await run(...command);
	if (code === 0) return out;
	const [program, args] = command;
	throw new Error(`${[program, ...args].join(" ")} ended with ${code}:\n${out}${err}`);
}
