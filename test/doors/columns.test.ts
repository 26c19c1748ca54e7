import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnyQuestion, questions } from "../../ask/questions.ts";
import { rejectFigure } from "../../cli/operations/correct.ts";
import { columnsOf } from "../../cli/print/wrap.ts";
import { ASKED } from "../helpers/asked.ts";
import { type CommandLine, commandLine, type Given, wordsOf } from "../helpers/command-line.ts";
import { DAM, startNewsroom } from "../helpers/newsroom.ts";

/** Every answer at the command line, in terminals of several widths. */

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
let line: CommandLine;

beforeAll(async () => {
	newsroom = await startNewsroom({ "broken.bin": "\u0089PNG\r\n\u001a\n\u0000\u0000" });
	await rejectFigure(newsroom.target, DAM, "#0", { by: "desk", at: "2026-03-20T10:00:00Z", why: "misread" });
	line = commandLine(newsroom);
});
afterAll(async () => {
	line?.end();
	await newsroom?.stop();
});

const asked = (questions as readonly AnyQuestion[]).flatMap((question) =>
	(ASKED[question.name as keyof typeof ASKED] ?? []).map((given: Given) => wordsOf(question, given)),
);

/** Wider than any table is printed. */
const WIDEST = 500;

/** Runs of letters and digits: what must not be broken. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The tables of an answer: each line of titles, and the lines below the rule. */
function tablesIn(text: string): { titles: string; rule: string; rows: string[] }[] {
	const lines = text.split("\n");
	return lines.flatMap((rule, n) => {
		if (!/^─+$/.test(rule)) return [];
		const end = lines.findIndex((other, m) => m > n && other === "");
		return [{ titles: lines[n - 1] ?? "", rule, rows: lines.slice(n + 1, end < 0 ? undefined : end) }];
	});
}

/** Where what stands between gaps begins. */
const startsIn = (text: string): number[] => [...text.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);

describe.each([60, 80, 120])("in %d columns", (columns) => {
	test.each(asked.map((words) => [words.join(" "), words] as const))("query %s", async (_, words) => {
		const text = await line.query(words, columns);
		expect(text).not.toBe("");
		for (const one of text.split("\n")) expect(columnsOf(one), one).toBeLessThanOrEqual(columns);
		const known = wordsIn(`${await line.query([...words, "--json"])} ${await line.query(words, WIDEST)}`);
		expect(wordsIn(text).filter((word) => !known.includes(word))).toEqual([]);
		for (const { titles, rule, rows } of tablesIn(text)) {
			const starts = startsIn(titles);
			expect(starts[0], "the first column has a title").toBe(0);
			for (const row of rows) {
				expect(columnsOf(row)).toBeLessThanOrEqual(rule.length);
				// Two texts in one column: the second has no title over it.
				const under = startsIn(row).map((at) => starts.findLastIndex((start) => start <= at));
				expect(new Set(under).size, `${titles}\n${row}`).toBe(under.length);
			}
			// A day is never broken, so a line without one goes on with the row above.
			if (!titles.startsWith("published")) continue;
			const heights = rows
				.join("\n")
				.split(/\n(?=\d{4}-\d\d-\d\d)/)
				.map((row) => row.split("\n").length);
			expect(Math.max(...heights)).toBeLessThanOrEqual(3);
		}
	});
});
