import type * as z from "zod";
import { QuestionError } from "./question-error.ts";

/**
 * Reads a question's input from a URL's query: numbers are their digits, a flag is "true", "false" or its name alone.
 * What is given twice, or is no property of the input, is refused by name.
 */
export function inputOfQuery<In extends z.ZodObject>(schema: In, query: URLSearchParams): z.output<In> {
	const given: Record<string, unknown> = {};
	for (const [name, text] of query) {
		const property = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
		if (property === undefined) throw new QuestionError(`${name}: there is no such parameter`);
		if (Object.hasOwn(given, name)) throw new QuestionError(`${name}: given twice`);
		given[name] = typed(property, text);
	}
	return parsedInput(schema, given);
}

function typed(schema: z.ZodType, text: string): unknown {
	if (schema.safeParse(text).success) return text;
	if (schema.safeParse(true).success)
		return text === "" || text === "true" ? true : text === "false" ? false : text;
	if (schema.safeParse(1).success && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
	return text;
}

/** @throws {QuestionError} that names what is wrong */
export function parsedInput<In extends z.ZodObject>(schema: In, given: object): z.output<In> {
	const result = schema.safeParse(given);
	if (!result.success) throw new QuestionError(faultsOf(result.error));
	return result.data;
}

/** What is wrong with an input, in a line. */
export const faultsOf = ({ issues }: z.ZodError): string =>
	issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
