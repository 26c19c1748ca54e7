import * as z from "zod";
import { DETAILS } from "../../lambdas/index/events/schema.ts";

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
	type?: string;
	description?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	enum?: string[];
	additionalProperties?: JsonSchema | boolean;
}

/** The JSON Schema (draft 2020-12) of `detail`, by detail type. */
export function eventSchemas(): Record<string, JsonSchema> {
	return Object.fromEntries(
		Object.entries(DETAILS).map(([type, shape]) => [
			type,
			z.toJSONSchema(shape, { io: "output" }) as JsonSchema,
		]),
	);
}
