import { readFileSync } from "node:fs";
import { closest } from "fastest-levenshtein";
import * as z from "zod";
import { MEASURES } from "../lambdas/extract/measures/measures.ts";
import { form } from "../lambdas/index/events/forms.ts";

/** What is watched for, and who is told. */
export interface Watch {
	name: string;
	/** Name or id of an entity that an article names. */
	entity?: string | undefined;
	/** Name or id of a place in it. */
	place?: string | undefined;
	/** What its numbers mean: `deaths`. */
	measure?: string | undefined;
	/** Name or id of who gives them. */
	source?: string | undefined;
	/** Address that gets a mail. */
	email?: string | undefined;
	/** `https://…` that gets a POST. */
	webhook?: string | undefined;
	/** Name of a secret of Secrets Manager that the webhook is sent as `Authorization`. */
	authorization?: string | undefined;
	/** Name or ARN of an SQS queue that gets the event. */
	queue?: string | undefined;
}

/** EventBridge's limit of rules a bus is 300; others may have some on it too. */
const MOST_WATCHES = 200;

const QUEUE = /^(?:arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:)?[A-Za-z0-9_-]{1,80}(?:\.fifo)?$/;
const name = z
	.string("a name is needed")
	.regex(
		/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/,
		"name: up to 40 letters, digits, spaces and . _ - are possible",
	);
const named = (what: string) =>
	z
		.string(`${what}: a name is needed`)
		.max(200, `${what}: at most 200 characters are possible`)
		.refine((text) => form(text) !== "", `${what}: a name or an id is needed`)
		.optional();

const watch = z
	.strictObject({
		name,
		entity: named("entity"),
		place: named("place"),
		source: named("source"),
		measure: z
			.string("measure: a name is needed")
			.refine((text) => MEASURES.some((one) => one.name === text), {
				error: ({ input }) => `measure: there is no "${input}"; did you mean "${nearest(String(input))}"?`,
			})
			.optional(),
		email: z.email("email: an address is needed").optional(),
		webhook: z
			.url({ protocol: /^https$/, error: "webhook: an address that begins with https:// is needed" })
			.optional(),
		authorization: z
			.string()
			.regex(
				/^[A-Za-z0-9/_+=.@-]{1,200}$/,
				"authorization: the name of a secret of Secrets Manager is needed",
			)
			.optional(),
		queue: z.string().regex(QUEUE, "queue: the name or ARN of an SQS queue is needed").optional(),
	})
	.refine(({ entity, place, measure, source }) => [entity, place, measure, source].some(Boolean), {
		error: "one of entity, place, measure, source is needed",
	})
	.refine(({ email, webhook, queue }) => [email, webhook, queue].filter(Boolean).length === 1, {
		error: "exactly one of email, webhook, queue is needed",
	})
	.refine(({ authorization, webhook }) => authorization === undefined || webhook !== undefined, {
		error: "authorization goes with a webhook",
	})
	.refine(({ queue }) => !queue?.endsWith(".fifo"), {
		error: "queue: a FIFO queue would need a group for its messages; a standard one is needed",
	});

const nearest = (text: string): string =>
	closest(
		text.toLowerCase(),
		MEASURES.map((one) => one.name),
	);

/** The setting: watches, or the name of a file with them, from the folder that the command was called in. */
export const watches = z
	.union([z.string(), z.array(z.unknown())], "the name of a file with watches is needed")
	.transform((given, context): Watch[] => {
		const fault = (message: string) => {
			context.addIssue({ code: "custom", message });
			return z.NEVER;
		};
		const list = typeof given === "string" ? read(given) : given;
		if (typeof list === "string") return fault(list);
		if (list.length > MOST_WATCHES) return fault(`${list.length} watches are more than ${MOST_WATCHES}`);
		const parsed = list.map((one) => watch.safeParse(one));
		parsed.forEach(({ error }, n) => {
			for (const issue of error?.issues ?? []) fault(`watch ${n + 1}${calledOf(list[n])}: ${issue.message}`);
		});
		const good = parsed.flatMap(({ data }) => data ?? []);
		for (const twice of twiceIn(good.map((one) => idOf(one.name)))) fault(`two watches are called ${twice}`);
		return good;
	});

/** What a watch's resources are called by: two names that differ in punctuation alone would have the same. */
export const idOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function twiceIn(ids: string[]): string[] {
	return [...new Set(ids.filter((id, n) => ids.indexOf(id) !== n))];
}

function calledOf(given: unknown): string {
	const called = z.object({ name: z.string() }).safeParse(given).data?.name;
	return called === undefined ? "" : ` (${called.slice(0, 40)})`;
}

/** @returns the file's list, else why there is none */
function read(file: string): unknown[] | string {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		return `the file cannot be read (${(error as NodeJS.ErrnoException).code})`;
	}
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list : "the file has no list of watches";
	} catch (error) {
		return `the file is no JSON: ${(error as Error).message.replaceAll("\n", " ")}`;
	}
}
