import { createInterface } from "node:readline";
import { Command } from "commander";
import * as z from "zod";
import { extract } from "../../lambdas/extract/extract.ts";
import { inputOf } from "../../lambdas/extract/extract-artifact.ts";
import { readDateline } from "../../lambdas/normalize/finish/dateline.ts";
import { Article } from "../../lambdas/shared/article.ts";
import { writeLine } from "../print/write-line.ts";

const id = z.union([z.string(), z.number()]);

/** A line that a person or program made. */
const PlainLine = z.object({
	id,
	text: z.string(),
	publishedAt: z.string().optional(),
	title: z.string().optional(),
	language: z.string().optional(),
	/** The place of the dateline; absent: what the text opens with, as the pipeline reads it. */
	dateline: z.string().optional(),
});

/** A line that `normalize` printed. */
const ArticleLine = z.object({ id, ...Article.shape, type: z.literal("article") });

/** What `normalize` printed of a file that holds no article: it is handed on. */
const FailureLine = z.object({ id, type: z.literal("failure"), code: z.string(), reason: z.string() });

export const extractCommand = new Command("extract")
	.description(
		"Read JSON lines {id, text, publishedAt?, title?, dateline?}, or what normalize prints; print what is found in each, in order",
	)
	.option("--pretty", "JSON over many lines, for people")
	.action(async ({ pretty }: { pretty?: boolean }) => {
		if (process.stdin.isTTY) console.error("Reading JSON lines from the keyboard; Ctrl-D ends them.");
		let number = 0;
		for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
			number++;
			if (line.trim() !== "")
				await writeLine(JSON.stringify(answer(line, number), null, pretty ? 2 : undefined));
		}
	});

/** What is found in one line's text, or what is wrong with the line, under its id where it has one. */
function answer(line: string, number: number): object {
	let json: unknown;
	try {
		json = JSON.parse(line);
	} catch (error) {
		return { type: "error", line: number, error: `not JSON: ${(error as Error).message}` };
	}
	const failure = FailureLine.safeParse(json);
	if (failure.success) return failure.data;
	const isArticle = z.object({ type: z.literal("article") }).safeParse(json).success;
	const input = (
		isArticle ? ArticleLine.transform(({ id, ...article }) => ({ id, ...inputOf(article) })) : PlainLine
	).safeParse(json);
	if (!input.success) {
		const faults = input.error.issues.map(({ path, message }) => [...path, message].join(": "));
		const named = PlainLine.pick({ id: true }).safeParse(json).data;
		return { type: "error", line: number, ...named, error: faults.join("; ") };
	}
	const { id, ...rest } = input.data;
	const dateline = rest.dateline ?? readDateline(rest.text.trimStart().split("\n", 1)[0]!)?.place;
	return { type: "extraction", id, ...extract({ ...rest, dateline }).extraction };
}
