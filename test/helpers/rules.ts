import { expect, test, vi } from "vitest";
import type { Reader } from "../../lambdas/extract/text/rules.ts";

/** One test a rule: its own example, read by `read`, comes to the rule and is answered by it. */
export function testExamples(
	rules: readonly Reader<never, unknown>[],
	read: (example: string) => unknown,
): void {
	test.each(rules.map((rule) => [rule[0], rule[1], rule] as const))("%s: %s", (_, example, rule) => {
		const asked = vi.spyOn(rule as unknown as { 2: (of: unknown) => unknown }, 2);
		read(example);
		const answers = asked.mock.results.map(({ value }) => value);
		asked.mockRestore();
		expect(answers.filter((answer) => answer !== undefined)).not.toEqual([]);
	});
}
