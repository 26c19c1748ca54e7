import { once } from "node:events";
import { createInterface } from "node:readline";
import { Command } from "commander";
import * as z from "zod";
import { extract } from "../../lambdas/extract/extract.ts";

/** One line of input. */
const InputLine = z.object({
	id: z.union([z.string(), z.number()]),
	text: z.string(),
	publishedAt: z.string().optional(),
	title: z.string().optional(),
	language: z.string().optional(),
});

export const extractCommand = new Command("extract")
	.description("Read JSON lines {id, text, publishedAt?, title?}, print what is found in each, in order")
	.action(async () => {
		if (process.stdin.isTTY) console.error("Reading JSON lines from the keyboard; Ctrl-D ends them.");
		let number = 0;
		for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
			number++;
			if (line.trim() === "") continue;
			// A reader slower than we are must not make us keep all answers in memory.
			if (!process.stdout.write(`${JSON.stringify(answer(line, number))}\n`))
				await once(process.stdout, "drain");
		}
	});

/** What is found in one line's text, or what is wrong with the line, under its id where it has one. */
function answer(line: string, number: number): object {
	let json: unknown;
	try {
		json = JSON.parse(line);
	} catch (error) {
		return { line: number, error: `not JSON: ${(error as Error).message}` };
	}
	const input = InputLine.safeParse(json);
	if (!input.success) {
		const faults = input.error.issues.map(({ path, message }) => [...path, message].join(": "));
		const id = InputLine.pick({ id: true }).safeParse(json).data;
		return { line: number, ...id, error: faults.join("; ") };
	}
	const { id, ...rest } = input.data;
	return { id, ...extract(rest).extraction };
}
