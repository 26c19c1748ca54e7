import { paginateListObjectsV2 } from "@aws-sdk/client-s3";
import { ResultsReader } from "../../../ask/table/results-reader.ts";
import { articlePk, HEAD } from "../../../lambdas/index/keys.ts";
import { listedKeys } from "../../../lambdas/index/rows/listing.ts";
import { FailureRow, Head, Listing } from "../../../lambdas/index/schema.ts";
import { stages } from "../../../lib/stages.ts";
import type { Target } from "../../target.ts";
import { goThrough, isAbout } from "../erase/messages.ts";
import { ownVersions } from "../erase/objects.ts";
import type { Erased } from "../erase/subject.ts";
import type { LogLine, Logs } from "../logs.ts";

/** One thing that happened to an article, or that is kept of it. */
export interface Step {
	/** ISO 8601. */
	time: string;
	/** Where it is known from. */
	from: "articles bucket" | "work bucket" | "table" | "dead letters" | "log";
	stage: "upload" | "normalize" | "extract" | "index";
	/** What happened, for people. */
	what: string;
	revision?: string | undefined;
}

/** All that is known of one article, in order of time. */
export async function trace(target: Target, logs: Logs, of: Erased): Promise<Step[]> {
	const found = await Promise.all([
		versionSteps(target, of),
		artifactSteps(target, of),
		rowSteps(target, of),
		deadLetterSteps(target, of),
	]);
	const known = found.flat();
	const begun = Math.min(...known.map(({ time }) => Date.parse(time)).filter(Number.isFinite), Date.now());
	const lines: Step[] = [];
	// S3 keeps whole seconds, and a function's clock may be behind.
	for await (const line of logs.linesWith([of.article], begun - 60_000)) lines.push(lineStep(line));
	return [...known, ...lines].sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
}

async function versionSteps({ s3 }: Target, of: Erased): Promise<Step[]> {
	const steps: Step[] = [];
	for await (const page of ownVersions(s3, of))
		for (const { versionId, marker, bytes, modified, latest } of page) {
			const now = latest ? ", the current one" : "";
			const what = marker ? `deleted, marker ${versionId}` : `version ${versionId} of ${bytes} bytes`;
			steps.push({ time: modified, from: "articles bucket", stage: "upload", what: `${what}${now}` });
		}
	return steps;
}

async function artifactSteps({ s3, workBucket }: Target, { article }: Erased): Promise<Step[]> {
	const steps: Step[] = [];
	for (const [prefix, stage] of [
		["normalized", "normalize"],
		["extracted", "extract"],
	] as const) {
		const Prefix = `${prefix}/${article}/`;
		for await (const { Contents = [] } of paginateListObjectsV2(
			{ client: s3 },
			{ Bucket: workBucket, Prefix },
		))
			for (const { Key = "", Size = 0, LastModified } of Contents)
				steps.push({
					time: (LastModified ?? new Date(0)).toISOString(),
					from: "work bucket",
					stage,
					what: `artifact ${prefix}/ of ${Size} bytes`,
					revision: Key.slice(Prefix.length).replace(/\.json$/, ""),
				});
	}
	return steps;
}

async function rowSteps({ dynamo, table }: Target, { article }: Erased): Promise<Step[]> {
	const rows = await new ResultsReader(dynamo, table).partition(articlePk(article));
	const step = (time: string, what: string, revision?: string): Step => ({
		time,
		from: "table",
		stage: "index",
		what,
		revision,
	});
	const [head] = rows.filter(({ sk }) => sk === HEAD).map((row) => Head.parse(row));
	const uploaded = head?.uploadedAt ?? new Date(0).toISOString();
	return rows.flatMap((row) => {
		if (row.sk === HEAD) {
			const {
				status,
				uploadedAt,
				revision,
				rowsRevision,
				entities = 0,
				figures = 0,
				parts,
			} = Head.parse(row);
			const indexed = status === "INDEXED" ? `: ${entities} entities, ${figures} figures` : "";
			const found = status === "SPLIT" ? `: ${parts} articles` : indexed;
			const kept = rowsRevision === revision ? "" : `, rows of ${rowsRevision}`;
			return step(uploadedAt, `head: ${status}${found}${kept}`, revision);
		}
		if (row.code !== undefined) {
			const { at, code, reason, revision } = FailureRow.parse(row);
			return step(at.slice(0, at.indexOf("#")), `failed for good: ${reason} (${code})`, revision);
		}
		if (row.rows === undefined) return [];
		const listing = Listing.parse(row);
		const { revision, expires } = listing;
		const state = expires === undefined ? "" : `, swept; the listing expires ${isoOf(expires)}`;
		return step(uploaded, `listing of ${listedKeys(listing).length} rows${state}`, revision);
	});
}

/** Only dead letters: to look at what waits for a function would count as one of its tries. */
async function deadLetterSteps(target: Target, of: Erased): Promise<Step[]> {
	const steps: Step[] = [];
	for (const stage of stages)
		await goThrough(target, target.queues[stage].deadLettersUrl, async ({ Body = "", Attributes = {} }) => {
			if (isAbout(Body, of)) {
				const time = new Date(Number(Attributes.SentTimestamp)).toISOString();
				steps.push({ time, from: "dead letters", stage, what: "a dead letter, first sent then" });
			}
			return false;
		});
	return steps;
}

const isoOf = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString();

/** What a function wrote: the message, what came out of it, how often it was tried, and why it failed. */
function lineStep({ time, stage, fields }: LogLine): Step {
	const { message, revision, error, receiveCount, reason, ...more } = fields;
	const told = [
		"code",
		"format",
		"what",
		"articles",
		"parts",
		"characters",
		"entities",
		"figures",
		"rows",
		"age",
	].flatMap((name) => (more[name] === undefined ? [] : `${name} ${more[name]}`));
	const fault = (error as { message?: string } | undefined)?.message ?? reason;
	const parts = [
		String(message ?? "a line"),
		...told,
		...(receiveCount === undefined ? [] : [`try ${receiveCount}`]),
		...(fault === undefined ? [] : [String(fault)]),
	];
	return {
		time,
		from: "log",
		stage,
		what: parts.join(", "),
		...(typeof revision === "string" && { revision }),
	};
}
