import { isObject, type JsonObject, textIn } from "./values.ts";

/** A paragraph of Drupal that holds text; others are pictures, quotations of other stories, forms. */
const TEXT = /\b(?:text|body|copy|content|heading|quote|wysiwyg)\b/;

/**
 * The stories of a JSON:API document as Drupal gives it, each as one object with its fields: a body that consists of paragraphs
 * and an author's name stand among what is included. Empty for anything else.
 */
export function findJsonApi(value: unknown): JsonObject[] {
	if (!isObject(value)) return [];
	const data = [value.data].flat().filter(isObject);
	const nodes = data.filter((item) => isObject(item.attributes) && typeof item.type === "string");
	const included = new Map(
		[value.included]
			.flat()
			.filter(isObject)
			.map((item) => [item.id, item] as const),
	);
	return nodes.flatMap((node) => {
		const attributes = isObject(node.attributes) ? node.attributes : {};
		const related = relatedTo(node, included);
		const body = attributes.body ?? paragraphsIn(related);
		return body === undefined ? [] : [{ ...attributes, body, ...authorIn(attributes, related) }];
	});
}

/** What the node's relations lead to, in their order. */
function relatedTo(node: JsonObject, included: ReadonlyMap<unknown, JsonObject>): JsonObject[] {
	const relations = isObject(node.relationships) ? Object.values(node.relationships).filter(isObject) : [];
	return relations
		.flatMap(({ data }) => [data].flat())
		.filter(isObject)
		.map(({ id }) => included.get(id))
		.filter((item) => item !== undefined);
}

const kindOf = ({ type }: JsonObject): string => (typeof type === "string" ? type : "");

function paragraphsIn(related: readonly JsonObject[]): string[] | undefined {
	const texts = related
		.filter((item) => kindOf(item).startsWith("paragraph--") && TEXT.test(kindOf(item).replaceAll("_", " ")))
		.flatMap(({ attributes }) => (isObject(attributes) ? Object.entries(attributes) : []))
		.filter(([name]) => /^field_.*(?:text|body|copy|content|heading|title|quote)/.test(name))
		.flatMap(([, field]) => textIn(isObject(field) ? (field.processed ?? field.value) : field) ?? []);
	return texts.length > 0 ? texts : undefined;
}

/** The account that wrote it, where the story names nobody. */
function authorIn(attributes: JsonObject, related: readonly JsonObject[]): JsonObject {
	const named = ["field_byline", "field_author", "byline", "author"].map((name) => textIn(attributes[name]));
	const byline = named.find((name) => name !== undefined);
	if (byline !== undefined) return { byline };
	const account = related.find((item) => /^(?:user--user|node--person)$|author/.test(kindOf(item)));
	const fields = isObject(account?.attributes) ? account.attributes : {};
	const author = textIn(fields.display_name) ?? textIn(fields.name) ?? textIn(fields.title);
	return author === undefined ? {} : { author };
}
