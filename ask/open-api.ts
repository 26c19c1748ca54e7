import * as z from "zod";
import packageJson from "../package.json" with { type: "json" };
import type { AnyQuestion } from "./questions.ts";

/** The OpenAPI 3.1 description of the questions over HTTP, made from their schemas. */
export function openApi(questions: readonly AnyQuestion[]): object {
	return {
		openapi: "3.1.0",
		info: {
			title: "news-ingest",
			version: packageJson.version,
			description: packageJson.description,
		},
		paths: Object.fromEntries(
			questions.map((question) => [`/${question.name}`, { get: operation(question) }]),
		),
	};
}

function operation({ name, description, input, output }: AnyQuestion): object {
	return {
		operationId: name,
		summary: description,
		parameters: Object.entries(input.shape).map(([property, schema]) =>
			parameter(property, schema as z.ZodType),
		),
		responses: {
			200: { description: "the answer", content: json(z.toJSONSchema(output)) },
			400: { description: "the question cannot be answered as it was asked", content: json(FAULT) },
			404: { description: "there is nothing of this name", content: json(FAULT) },
		},
	};
}

function parameter(name: string, schema: z.ZodType): object {
	const { description, ...shape } = z.toJSONSchema(schema, { io: "input" });
	delete shape.$schema;
	return {
		name,
		in: "query",
		required: !schema.safeParse(undefined).success,
		...(description && { description }),
		schema: shape,
	};
}

const FAULT = {
	type: "object",
	properties: { error: { type: "string" } },
	required: ["error"],
};

function json({ $schema: _, ...schema }: Record<string, unknown>): object {
	return { "application/json": { schema } };
}
