import type { Node } from "constructs";
import { closest, distance } from "fastest-levenshtein";
import * as z from "zod";
import { LONGEST_WAY_DAYS } from "../lambdas/shared/messages.ts";

import { watches } from "./watch-settings.ts";

/** Something about the settings that the person who deploys can put right, one line for each fault. */
export class SettingsError extends Error {
	override readonly name = "SettingsError";
}

/** `-c name=value` always arrives as a string; values in cdk.json may be typed. */
const flag = z
	.union([z.boolean(), z.enum(["true", "false"])], "true or false is needed")
	.transform((value) => value === true || value === "true");
const whole = (from: number, to: number) => {
	const needed = `a whole number from ${from} to ${to} is needed`;
	return z.coerce.number(needed).int(needed).min(from, needed).max(to, needed);
};
const oneOf = <const Values extends string[]>(...values: Values) =>
	z.enum(values, `one of ${values.join(", ")} is needed`);

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
		.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "a letter, then up to 63 letters, digits and hyphens are needed")
		.default("NewsIngest"),
	/** What happens to buckets and table when the stack is deleted. `destroy` fails on a bucket with objects in it. */
	removalPolicy: oneOf("retain", "destroy").default("retain"),
	/** Refuses to delete the table until it is set to false. */
	deletionProtection: flag.default(true),
	/** Only keys that begin so are articles; what else lies in the bucket is left alone. Default: the whole bucket. */
	articlesPrefix: z.string().max(200, "at most 200 characters are possible").default(""),
	/** A key of the customer's own for table, buckets, queues and logs; by default each service's own key is used. */
	kmsKeyArn: z
		.string()
		.regex(
			/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/,
			"the ARN of a KMS key is needed (arn:aws:kms:REGION:ACCOUNT:key/ID)",
		)
		.optional(),
	/** Where alarms go by e-mail; without it they are only seen in the console. */
	alarmEmail: z.email("an e-mail address is needed").optional(),
	/** An alarm rings when a message waits longer than this. */
	oldestMessageMinutes: whole(1, 1440).default(15),

	/** At most this many copies of each function run at once (SQS event sources take 2 to 1000); ten in all by default. */
	normalizeConcurrency: whole(2, 1000).default(3),
	extractConcurrency: whole(2, 1000).default(4),
	indexConcurrency: whole(2, 1000).default(3),
	normalizeMemoryMb: whole(128, 10_240).default(1024),
	extractMemoryMb: whole(128, 10_240).default(1024),
	indexMemoryMb: whole(128, 10_240).default(512),
	normalizeTimeoutSeconds: whole(1, 900).default(60),
	extractTimeoutSeconds: whole(1, 900).default(60),
	indexTimeoutSeconds: whole(1, 900).default(60),
	/** A message is tried this often before it goes to the dead-letter queue. */
	maxReceiveCount: whole(1, 1000).default(6),

	logRetentionDays: whole(1, 2922)
		.refine((days) => logDays.includes(days), `one of ${logDays.join(", ")} is needed`)
		.default(30),
	/** What the functions write; metrics are always written. */
	logLevel: oneOf("DEBUG", "INFO", "WARN", "ERROR").default("INFO"),
	/** How long the memory of a deleted article keeps late events from raising it again: longer than a message may wait. */
	tombstoneDays: whole(LONGEST_WAY_DAYS, 3650).default(90),
	/** `iam`: the questions over HTTP too, for signed requests. */
	api: oneOf("none", "iam").default("none"),
	/** Batches of ten articles that a run over a whole archive has under way at once. */
	archiveConcurrency: whole(1, 1000).default(10),
	/** Whether who said what gets rows: one write unit each. */
	quotations: flag.default(true),
	/** `own`: a bus of the stack's own is told what was settled; else the name or ARN of another one, or `none`. */
	events: z
		.string()
		.regex(
			/^(?:arn:aws[a-z-]*:events:[a-z0-9-]+:\d{12}:event-bus\/)?[A-Za-z0-9._/-]{1,256}$/,
			"own, none, or the name or ARN of an event bus is needed",
		)
		.default("own"),
	/** Who is told of what, as soon as an article says it: a file of watches, or the watches (docs/events.md). */
	watches: watches.default([]),
	/** Days until a version that was overwritten or deleted is removed for good; by default it never is. */
	keepVersionsDays: whole(1, 3650).optional(),
});

export type Settings = z.infer<typeof settings>;

/** The settings of a pipeline that stands in a stack of somebody else's. */
export type PipelineSettings = Partial<Omit<Settings, "stackName">>;

/**
 * Reads the settings from the construct tree's context.
 *
 * @throws {SettingsError} naming each key that is unknown and each value that does not parse
 */
export function readSettings(node: Node): Settings {
	const context = node.getAllContext() as Record<string, unknown>;
	return parse(Object.fromEntries(Object.entries(context).filter(([key]) => !isOfCdk(key))), "-c ");
}

/** @throws {SettingsError} naming each setting that is none, or whose value is wrong */
export function parseSettings(given: PipelineSettings): Settings {
	return parse(given, "");
}

/** `sign` stands before a setting's name where it is told about. */
function parse(given: Record<string, unknown>, sign: string): Settings {
	const result = settings.safeParse(given);
	const unknown = Object.keys(given).filter((key) => !Object.hasOwn(settings.shape, key));
	const wrong = (result.error?.issues ?? []).map(
		({ path, message }) => `${sign}${path.join(".")}=${given[String(path[0])]}: ${message}`,
	);
	const faults = [...unknown.map((key) => `${sign}${key}: ${unknownSetting(key)}`), ...wrong];
	if (result.success && faults.length === 0) return result.data;
	throw new SettingsError(faults.join("\n"));
}

/** CDK's own keys, its feature flags and what it has looked up all bear a colon or begin with "@". */
const isOfCdk = (key: string): boolean => key.includes(":") || key.startsWith("@");

function unknownSetting(key: string): string {
	const nearest = closest(key, Object.keys(settings.shape));
	const isNear = distance(key.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, key.length / 3);
	const hint = isNear ? `did you mean ${nearest}?` : "docs/operations.md lists them";
	return `there is no such setting; ${hint}`;
}
