import type * as z from "zod";
import type { Reader } from "./reader.ts";

/**
 * A question that the table answers, as every door asks it: the command line, the explorer, the HTTP API and the MCP
 * server read name, descriptions and schemas from here, and hand the answer on.
 */
export interface Question<In extends z.ZodObject = z.ZodObject, Out extends z.ZodType = z.ZodType> {
	/** Names the command, the path and the tool: `figures`. */
	name: string;
	/** What it answers, in one line without a full stop. */
	description: string;
	/** Each property is described, since its description is the help of a flag and of a tool. */
	input: In;
	/** Properties of `input` that a person types without a flag, in order. */
	positional: readonly (keyof z.output<In> & string)[];
	output: Out;
	/** @throws {QuestionError} where it cannot be answered as it was asked */
	ask(reader: Reader, input: z.output<In>): Promise<z.output<Out>>;
	/** The answer as records for programs that read a stream: each bears a `type`. */
	records(answer: z.output<Out>): { type: string }[];
}

/** A question whose types follow from its schemas. */
export function question<In extends z.ZodObject, Out extends z.ZodType>(
	definition: Question<In, Out>,
): Question<In, Out> {
	return definition;
}
