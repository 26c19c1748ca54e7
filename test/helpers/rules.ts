import { expect, test, vi } from "vitest";
import type { Reader, Rule } from "../../lambdas/extract/text/rules.ts";

type Table = readonly (readonly [name: string, example: string, read: (of: never) => unknown])[];

/** One test a line: its own example, read by `read`, comes to the line and is answered by it. */
export function testExamples<C, A>(
	readers: readonly Reader<C, A>[],
	read: (example: string) => unknown,
): void {
	testLines(readers, read, (answer) => answer !== undefined);
}

/** The same for lines that only hold or do not. */
export function testCases<C>(rules: readonly Rule<C>[], read: (example: string) => unknown): void {
	testLines(rules, read, (answer) => answer === true);
}

function testLines(
	table: Table,
	read: (example: string) => unknown,
	fires: (answer: unknown) => boolean,
): void {
	test.each(table.map((line) => [line[0], line[1], line] as const))("%s: %s", (_, example, line) => {
		const asked = vi.spyOn(line as unknown as { 2: (of: unknown) => unknown }, 2);
		read(example);
		const answers = asked.mock.results.map(({ value }) => value);
		asked.mockRestore();
		expect(answers.some(fires)).toBe(true);
	});
}
