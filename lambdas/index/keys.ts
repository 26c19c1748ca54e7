import { createHash } from "node:crypto";
import { beginning } from "./rows/fit.ts";

/** Every key of the results table is built here, for the writer and the readers alike. */

/**
 * Bytes that what a text said may take in a key. DynamoDB takes 2,048 in a partition's and 1,024 in a sort key, and a
 * file may hold a word of any length.
 */
const PART_BYTES = 250;

/** The part of a key as it is, or, where it is too long, its beginning and a digest of the whole. */
export function keyPart(text: string): string {
	if (Buffer.byteLength(text) <= PART_BYTES) return text;
	const digest = createHash("sha256").update(text).digest("base64url").slice(0, 22);
	return `${beginning(text, PART_BYTES - 23)}~${digest}`;
}

/** Heads and failures of one moment spread over this many `timeline` partitions. */
export const TIMELINE_SHARDS = 8;

export const HEAD = "HEAD";

/** Where heads and failures stand in the `timeline` index. */
export type TimelineTopic = "PUBLISHED" | "FAILED";

export interface RowKey {
	pk: string;
	sk: string;
}

/** A row's own key. */
export const keyOf = ({ pk, sk }: Record<string, unknown>): RowKey => ({ pk: String(pk), sk: String(sk) });

/** Each key once, without what else the row says. */
export function uniqueKeys(keys: readonly RowKey[]): RowKey[] {
	return [...new Map(keys.map(({ pk, sk }) => [`${pk}|${sk}`, { pk, sk }])).values()];
}

export const articlePk = (article: string): string => `ARTICLE#${article}`;

export const failureSk = (revision: string): string => `${revision}#FAILURE`;

/** `digest` is of the listing's content, so that differing listings of one revision never replace each other. */
export const listingSk = (revision: string, digest: string): string => `${rowListings(revision)}${digest}`;

/** How the keys of a revision's listings begin. */
export const rowListings = (revision: string): string => `${revision}#LISTING#`;

/**
 * The revision that an article's rows bear: with the version of the code that made them, where it has one, since two
 * versions may make different rows of the same upload. It sorts behind the revision itself, and before the next.
 */
export const rowsRevision = (revision: string, version: string | undefined): string =>
	version === undefined ? revision : `${revision}~${version}`;

/** The revision of the upload that such a revision of rows was made of. */
export const uploadRevision = (rows: string): string => rows.split("~", 1)[0] ?? rows;

/** Sorts behind all that stands under a revision, with or without a version, and before the next revision. */
export const lastOfRevision = (revision: string): string => `${revision}~~`;

/** First revision-dependent part of any sort key in the article's partition. */
export const revisionOfSk = (sk: string): string => sk.slice(0, sk.indexOf("#"));

/** How the keys of entities begin; no name has a "#". */
export const ENTITY = "ENTITY#";
/** How those of figures, sketches and older releases' quotations begin. */
export const FIGURE = "FIGURE#";
export const SKETCH = "SKETCH#";
export const QUOTE = "QUOTE#";
/** `PERSON:kim-jong-un` → `ENTITY#PERSON#kim-jong-un` */
export const entityPk = (entity: string): string => `${ENTITY}${keyPart(entity.replace(":", "#"))}`;

/** What a figure can be asked for: by what it means; else counts by what is counted, all others by kind. */
export const measureTopic = (measure: string): string => `measure#${measure}`;
export const countedTopic = (head: string): string => `counted#${keyPart(head)}`;
export const kindTopic = (kind: string): string => `kind#${kind}`;

/**
 * Partitions that the figures of one kind or measure are spread over. An article has several percentages or deaths, and a
 * partition takes 1,000 write units a second (docs/scale.md). What is counted is of so many kinds that each has one.
 */
export const FIGURE_SHARDS = 4;

/** Where a figure of an article stands. */
export const figurePk = (topic: string, article: string): string =>
	isSpread(topic) ? shardPk(topic, shardOf(article, FIGURE_SHARDS)) : `${FIGURE}${topic}`;

/** All partitions in which figures of a topic may stand. */
export const figurePks = (topic: string): string[] =>
	isSpread(topic)
		? Array.from({ length: FIGURE_SHARDS }, (_, shard) => shardPk(topic, shard))
		: [`${FIGURE}${topic}`];

const isSpread = (topic: string): boolean => !topic.startsWith(countedTopic(""));
const shardPk = (topic: string, shard: number): string => `${FIGURE}${topic}#${shard}`;

/** `PERSON:kim-jong-un` → `QUOTE#PERSON#kim-jong-un`: where older releases kept what he said. */
export const quotePk = (speaker: string): string => `${QUOTE}${keyPart(speaker.replace(":", "#"))}`;

export const sketchPk = (band: string): string => `${SKETCH}${band}`;
/** Names stand in as many dictionaries as there are pairs of first letters; what stands there is never read as if it named somebody. */
export const namePk = (text: string): string => `NAME#${[...text].slice(0, 2).join("")}`;
export const nameSk = (text: string, entity: string): string => `${keyPart(text)}#${entity}`;
export const aliasPk = (alias: string): string => `ALIAS#${keyPart(alias)}`;

/** Who tells of a change of a claim: `digest` is of what has changed, whichever article says it. */
export const toldPk = (digest: string): string => `TOLD#${digest}`;
export const TOLD = "TOLD";

/** A message without an upload to fail. */
export const rejectedPk = (messageId: string): string => `EVENT#${messageId}`;

/** What people have corrected: so few rows that readers read all of them. */
export const CORRECTIONS = "CORRECTIONS";
/** Those of one article stand together; `*` holds those of all. */
export const correctionSk = (article: string | undefined, correction: string): string =>
	`${article ?? "*"}#${correction}`;

/** Four digits sort as numbers do for all but absurd articles; more digits still stay unique. */
export const ordinal = (n: number): string => String(n).padStart(4, "0");

export const entitySk = (at: string, article: string, revision: string, chunk: number): string =>
	`${at}#${article}#${revision}#${chunk}`;

export const figureSk = (at: string, article: string, revision: string, n: number): string =>
	`${at}#${article}#${ordinal(n)}#${revision}`;

export const quoteSk = figureSk;

export const sketchSk = (article: string, revision: string): string => `${article}#${revision}`;

export const timelineTopic = (topic: TimelineTopic, shard: number): string => `${topic}#${shard}`;

/** The shard an id falls into; ids are uniform base32. */
export const shardOf = (id: string, shards = TIMELINE_SHARDS): number =>
	Number.parseInt(id.slice(-1), 32) % shards || 0;
