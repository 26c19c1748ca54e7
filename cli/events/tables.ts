import { eventSchemas, type JsonSchema } from "./schemas.ts";

/** The fields of each event as Markdown, made of the schemas: docs/events.md has it between two marks. */
export function eventTables(): string {
	const schemas = Object.entries(eventSchemas());
	const shared = commonFields(schemas.map(([, schema]) => schema));
	const common = table(
		"all of them",
		rowsOf(schemas[0]?.[1] ?? {}).filter(({ name }) => shared.has(name)),
	);
	const own = schemas.map(([type, schema]) =>
		table(
			`\`${type}\``,
			rowsOf(schema).filter(({ name }) => !shared.has(name)),
		),
	);
	return [common, ...own].join("\n\n");
}

interface Row {
	name: string;
	type: string;
	says: string;
}

function commonFields(schemas: JsonSchema[]): Set<string> {
	const [first, ...others] = schemas.map(({ properties = {} }) => Object.keys(properties));
	return new Set(first?.filter((name) => others.every((names) => names.includes(name))));
}

/** A row for each property, and for those of objects and lists that need a word: figures have theirs in the README. */
function rowsOf({ properties = {}, required = [] }: JsonSchema, prefix = ""): Row[] {
	return Object.entries(properties).flatMap(([name, schema]) => {
		const inner = schema.items ?? schema;
		const path = `${prefix}${name}${schema.items ? "[]" : ""}`;
		const optional = required.includes(name) ? "" : ", optional";
		const row = { name: path, type: `${typeOf(schema)}${optional}`, says: schema.description ?? "" };
		// A figure's fields are in the README, and those of what it was before are the same.
		const isKnown = ["before", "signature"].includes(name);
		const rows = inner.properties && !isKnown ? rowsOf(inner, `${path}.`) : [];
		return [row, ...rows.filter(({ says }) => says !== "")];
	});
}

function typeOf({ type, items, enum: values, additionalProperties }: JsonSchema): string {
	if (values) return values.map((value) => `\`${value}\``).join(" ");
	if (items) return `list of ${items.type ?? "any"}s`;
	if (typeof additionalProperties === "object") return `${additionalProperties.type ?? "any"}s by name`;
	return type ?? "any";
}

function table(title: string, rows: Row[]): string {
	if (rows.length === 0) return `${title}: nothing more.`;
	const lines = rows.map(({ name, type, says }) => `| \`${name}\` | ${type} | ${says} |`);
	return [`| ${title} | | |`, "| --- | --- | --- |", ...lines].join("\n");
}
