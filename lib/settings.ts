import type { Node } from "constructs";
import * as z from "zod";

/** `-c name=value` always arrives as a string; values in cdk.json may be typed. */
const flag = z
	.union([z.boolean(), z.enum(["true", "false"])])
	.transform((value) => value === true || value === "true");
const whole = (from: number, to: number) => z.coerce.number().int().min(from).max(to);

/** The retention periods that CloudWatch Logs accepts, in days. */
const logDays = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922];

/**
 * Everything that can be chosen when the stack is deployed, with its default: `cdk deploy -c NAME=VALUE`.
 * Durations carry their unit in the name.
 */
const settings = z.object({
	/** Name of the stack: a second pipeline in the same account takes another. */
	stackName: z
		.string()
		.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
		.default("NewsIngest"),
	/** What happens to buckets and table when the stack is deleted. `destroy` fails on a bucket with objects in it. */
	removalPolicy: z.enum(["retain", "destroy"]).default("retain"),
	/** Refuses to delete the table until it is set to false. */
	deletionProtection: flag.default(true),
	/** Only keys that begin so are articles; what else lies in the bucket is left alone. Default: the whole bucket. */
	articlesPrefix: z.string().max(200).default(""),
	/** Where alarms go by e-mail; without it they are only seen in the console. */
	alarmEmail: z.email().optional(),
	/** An alarm rings when a message waits longer than this. */
	oldestMessageMinutes: whole(1, 1440).default(15),

	/** At most this many copies of each function run at once. SQS event sources take 2 to 1000. */
	normalizeConcurrency: whole(2, 1000).default(10),
	extractConcurrency: whole(2, 1000).default(20),
	indexConcurrency: whole(2, 1000).default(10),
	normalizeMemoryMb: whole(128, 10_240).default(1024),
	extractMemoryMb: whole(128, 10_240).default(1024),
	indexMemoryMb: whole(128, 10_240).default(512),
	normalizeTimeoutSeconds: whole(1, 900).default(60),
	extractTimeoutSeconds: whole(1, 900).default(60),
	indexTimeoutSeconds: whole(1, 900).default(60),
	/** A message is tried this often before it goes to the dead-letter queue. */
	maxReceiveCount: whole(1, 1000).default(5),

	logRetentionDays: whole(1, 2922)
		.refine((days) => logDays.includes(days), `one of ${logDays.join(", ")}`)
		.default(30),
	logLevel: z.enum(["DEBUG", "INFO", "WARN", "ERROR"]).default("INFO"),
	/** How long the memory of a deleted article keeps late events from raising it again. */
	tombstoneDays: whole(1, 3650).default(90),
});

export type Settings = z.infer<typeof settings>;

/**
 * Reads the settings from the construct tree's context.
 *
 * @throws Error naming each setting that does not parse
 */
export function readSettings(node: Node): Settings {
	const given = Object.keys(settings.shape).map((name) => [name, node.tryGetContext(name)]);
	const result = settings.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
	if (result.success) return result.data;
	const problems = result.error.issues.map(
		(issue) => `-c ${issue.path.join(".")}=${node.tryGetContext(String(issue.path[0]))}: ${issue.message}`,
	);
	throw new Error(problems.join("\n"));
}
