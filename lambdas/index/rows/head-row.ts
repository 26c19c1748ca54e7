import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { FailedMessage, PartsMessage, Subject } from "../../shared/messages.ts";
import { articlePk, HEAD, keyPart, shardOf, timelineTopic } from "../keys.ts";
import type { Head } from "../schema.ts";
import { cutBytes } from "./fit.ts";

/** When the article counts as published; where the file does not say, the upload's time stands in, marked as such. */
export function articleTime(artifact: ExtractedArtifact): { at: string; atSource: "published" | "uploaded" } {
	const published = artifact.metadata.published?.value;
	return published === undefined
		? { at: sortable(artifact.subject.uploadedAt), atSource: "uploaded" }
		: { at: sortable(published), atSource: "published" };
}

/** A day stays a day; a date-time becomes UTC to the second, so that times compare as strings. */
function sortable(iso: string): string {
	const time = new Date(iso);
	if (!iso.includes("T") || Number.isNaN(time.getTime())) return keyPart(iso);
	return `${time.toISOString().slice(0, 19)}Z`;
}

/** The head of an article that can be queried. `digest` is of all its other rows. */
export function indexedHead(artifact: ExtractedArtifact, digest: string): Head {
	const { subject, metadata, extraction } = artifact;
	const { at, atSource } = articleTime(artifact);
	return {
		...bareHead(subject),
		status: "INDEXED",
		topic: timelineTopic("PUBLISHED", shardOf(subject.article)),
		at: `${at}#${subject.article}`,
		atSource,
		digest,
		title: cut(metadata.title?.value, 200),
		...(metadata.title === undefined && { lead: cut(artifact.lead, 200) }),
		publisher: cut(metadata.publisher?.value, 60),
		bylines: metadata.bylines?.value.slice(0, 3).map((name) => cut(name, 60)!),
		section: cut(metadata.section?.value, 40),
		url: cut(metadata.url?.value, 200),
		language: metadata.language?.value,
		published: metadata.published,
		format: metadata.format,
		contentHash: metadata.contentHash,
		sketch: metadata.sketch,
		signature: extraction.signature,
		entities: extraction.things.length,
		figures: extraction.figures.length,
		skipped: extraction.unsupported?.skipped,
	};
}

/** The head of an article whose newest upload can never be processed. The reason is in the failure row. */
export function failedHead({ subject }: FailedMessage): Head {
	return { ...bareHead(subject), status: "FAILED" };
}

/** The head of a file of several articles. */
export function splitHead({ subject, parts }: PartsMessage): Head {
	return { ...bareHead(subject), status: "SPLIT", parts };
}

/** The head of a deleted article: keeps late uploads from raising it, until none can come any more. */
export function tombstone(subject: Subject, expires: number): Head {
	return { ...bareHead(subject), status: "DELETED", expires };
}

/** `days` after `time` (epoch milliseconds), in epoch seconds, as DynamoDB's TTL wants it. */
export function daysAfter(time: number, days: number): number {
	return Math.floor(time / 1000) + days * 86_400;
}

function bareHead(subject: Subject): Omit<Head, "status"> {
	return { pk: articlePk(subject.article), sk: HEAD, ...subject, rowsRevision: subject.revision };
}

function cut(text: string | undefined, bytes: number): string | undefined {
	return text === undefined ? undefined : cutBytes(text, bytes);
}
