import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { eventSchemas } from "../../cli/events/schemas.ts";
import { eventTables } from "../../cli/events/tables.ts";
import { DETAILS, SOURCE } from "../../lambdas/index/events/schema.ts";
import { parseSettings } from "../../lib/settings.ts";

const doc = readFileSync(join(import.meta.dirname, "../../docs/events.md"), "utf8");

test("docs/events.md has the fields of the schemas, as `news-ingest events` prints them", () => {
	const [, fields] = /<!-- fields[^\n]*\n([\s\S]*?)\n<!-- \/fields/.exec(doc) ?? [];
	expect(fields).toBe(eventTables());
});

test("each detail type has a JSON Schema, and stands in the table of when it comes", () => {
	expect(Object.keys(eventSchemas())).toEqual(Object.keys(DETAILS));
	for (const type of Object.keys(DETAILS)) expect(doc).toContain(`| \`${type}\` |`);
});

const blocks = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map(
	([, json = ""]) => JSON.parse(json) as unknown,
);

test("the rules to copy name events and fields that there are", () => {
	const rules = blocks.filter((block) => !Array.isArray(block));
	expect(rules.length).toBeGreaterThan(3);
	for (const rule of rules) {
		const {
			source,
			"detail-type": types,
			detail = {},
		} = z
			.object({
				source: z.array(z.string()),
				"detail-type": z.array(z.string()),
				detail: z.object().loose().optional(),
			})
			.parse(rule);
		expect(source).toEqual([SOURCE]);
		for (const type of types) {
			const schema = eventSchemas()[type];
			expect(schema, type).toBeDefined();
			for (const field of Object.keys(detail)) expect(schema?.properties).toHaveProperty(field);
		}
	}
});

test("the watches to copy are watches", () => {
	const [watches] = blocks.filter((block) => Array.isArray(block));
	expect(parseSettings({ watches: watches as [] }).watches).toHaveLength(3);
});
