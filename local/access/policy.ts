import * as z from "zod";

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/**
 * A role's inline policies. Only what is allowed on which resources: whoever writes a condition or a denial
 * would believe it tested here, so it is refused.
 */
export const policies = z
	.array(
		z.object({
			PolicyDocument: z.object({
				Statement: z.array(
					z.strictObject({
						Sid: z.string().optional(),
						Effect: z.literal("Allow"),
						Action: list,
						Resource: list,
					}),
				),
			}),
		}),
	)
	.transform((documents) => documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement));

export type Statements = z.infer<typeof policies>;

/** Whether a policy lets its owner do this to this resource. */
export function allows(statements: Statements, action: string, resource: string): boolean {
	return statements.some(
		(statement) =>
			statement.Action.some((pattern) => matches(pattern, action)) &&
			statement.Resource.some((pattern) => matches(pattern, resource)),
	);
}

/** `*` stands for any text, `?` for any character. */
function matches(pattern: string, text: string): boolean {
	const [head = "", ...rest] = pattern.split("*");
	if (!fits(head, text.slice(0, head.length))) return false;
	const tail = rest.pop();
	if (tail === undefined) return head.length === text.length;
	let at = head.length;
	for (const part of rest) {
		at = findFrom(part, text, at);
		if (at < 0) return false;
		at += part.length;
	}
	return text.length - tail.length >= at && fits(tail, text.slice(text.length - tail.length));
}

function findFrom(part: string, text: string, from: number): number {
	if (!part.includes("?")) return text.indexOf(part, from);
	for (let at = from; at + part.length <= text.length; at++)
		if (fits(part, text.slice(at, at + part.length))) return at;
	return -1;
}

function fits(part: string, text: string): boolean {
	if (!part.includes("?")) return part === text;
	return (
		part.length === text.length &&
		[...part].every((character, i) => character === "?" || character === text[i])
	);
}
