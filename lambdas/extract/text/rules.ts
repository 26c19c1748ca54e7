/**
 * One line of a table of cases: what it is called, an example it was made for, and whether it holds. The example is the
 * test's input: a table whose line its own example does not reach fails its test.
 */
export type Rule<Context> = readonly [name: string, example: string, test: (context: Context) => boolean];

/** True where a line of the table holds. */
export function anyOf<Context>(rules: readonly Rule<Context>[], context: Context): boolean {
	return rules.some(([, , test]) => test(context));
}

/** A line that answers more than yes or no: undefined leaves the question to the next line. */
export type Reader<Context, Answer> = readonly [
	name: string,
	example: string,
	read: (context: Context) => Answer | undefined,
];

/** The first answer of a table. */
export function firstOf<Context, Answer>(
	readers: readonly Reader<Context, Answer>[],
	context: Context,
): Answer | undefined {
	for (const [, , read] of readers) {
		const answer = read(context);
		if (answer !== undefined) return answer;
	}
	return undefined;
}

/** Lines that all give one answer, where their test holds. */
export function where<Context, Answer>(
	answer: Answer,
	rules: readonly Rule<Context>[],
): Reader<Context, Answer>[] {
	return rules.map(([name, example, holds]) => [
		name,
		example,
		(context) => (holds(context) ? answer : undefined),
	]);
}
