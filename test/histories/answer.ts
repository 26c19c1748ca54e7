import { PutObjectCommand } from "@aws-sdk/client-s3";
import { Head } from "../../lambdas/index/schema.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { NormalizedArtifact } from "../../lambdas/shared/artifacts.ts";
import { stages } from "../../lib/stages.ts";
import { isVocabulary } from "../helpers/artifacts.ts";
import type { Item } from "../helpers/memory/expression.ts";
import { MOST_PARTS } from "./bodies.ts";
import { CODE, type Code } from "./history.ts";
import { ARTICLES, WORK, World } from "./world.ts";

/** What the table and the work bucket hold of one article, as it reads: without revisions and versions. */
export interface Standing {
	status: string;
	/** The head, its listings and its rows; a failure. */
	rows: string[];
	/** Text of the articles in the work bucket. */
	texts: string[];
	/** What nobody will ever take away again, and nobody should see. */
	left: unknown[];
}

/** What stands of a key: of its file, and of each article that it may hold where they are several. */
export const standing = (world: World, key: string): Standing[] =>
	[undefined, ...partNumbers].map((part) => standingOf(world, articleId(ARTICLES, key, part)));

const partNumbers = Array.from({ length: MOST_PARTS }, (_, n) => n + 1);

function standingOf(world: World, article: string): Standing {
	const rows = world.table.all().filter((row) => row.article === article && !isVocabulary(String(row.pk)));
	const artifacts = world.buckets.keys(WORK).filter((name) => name.includes(`/${article}/`));
	const found = rows.find(({ sk }) => sk === "HEAD");
	if (found === undefined) {
		// What came so late that no head is there any more leaves a listing that expires.
		const left = [...rows.filter(({ expires }) => expires === undefined), ...artifacts];
		return { status: "DELETED", rows: [], texts: [], left };
	}
	const head = Head.parse(found);
	const own = [`normalized/${article}/${head.revision}.json`, `extracted/${article}/${head.revision}.json`];
	const indexed = head.status === "INDEXED";
	const shown = rows.filter((row) => row === found || counts(row, head));
	return {
		status: head.status,
		rows: head.status === "DELETED" ? [] : shown.map((row) => readable(row, head)).sort(),
		texts: artifacts.filter((name) => indexed && own.includes(name)).map((name) => textOf(world, name)),
		left: [
			...rows.filter((row) => !shown.includes(row) && !isSpent(row, head)),
			...artifacts.filter((name) => !indexed || !own.includes(name)),
		],
	};
}

/** Whether a row is one that a question answers from. */
function counts(row: Item, head: Head): boolean {
	if (head.status === "FAILED") return row.code !== undefined && row.revision === head.revision;
	return head.status === "INDEXED" && row.revision === head.rowsRevision && row.expires === undefined;
}

/** What may lie there: listings that wait to expire, that of the head's artifacts, failures of replays. */
function isSpent(row: Item, head: Head): boolean {
	if (row.code !== undefined) return head.status === "FAILED" && String(row.revision) > head.revision;
	return row.rows !== undefined && (row.expires !== undefined || row.revision === head.revision);
}

function readable(row: Item, head: Head): string {
	const { versionId: _, extractor: __, mostParts: ___, ...rest } = row;
	return JSON.stringify(Object.fromEntries(Object.entries(rest).sort()))
		.replaceAll(head.rowsRevision, "ROWS")
		.replaceAll(head.revision, "REVISION")
		.replaceAll(/#LISTING#\w+/g, "#LISTING");
}

function textOf(world: World, name: string): string {
	const body = Buffer.from(world.buckets.current(WORK, name)?.body ?? []).toString();
	return name.startsWith("normalized/")
		? NormalizedArtifact.parse(JSON.parse(body)).article.text
		: "extracted";
}

const known = new Map<string, Promise<Standing[]>>();

/** What a plain pipeline makes of what the key holds now: one worker, one upload, nothing that goes wrong. */
export function expected(world: World, key: string, code: Code): Promise<Standing[]> {
	const current = world.buckets.current(ARTICLES, key);
	if (current === undefined) return Promise.resolve(standing(new World(() => {}), key));
	const { body, modified } = current;
	const name = JSON.stringify([key, modified, code, Buffer.from(body).toString("base64")]);
	const made = known.get(name) ?? plainly(key, body, modified, code);
	known.set(name, made);
	return made;
}

async function plainly(key: string, body: Uint8Array, modified: number, code: Code): Promise<Standing[]> {
	const events: string[] = [];
	const world = new World((event) => events.push(event));
	world.now = modified;
	world.buckets.carryOut(new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: body }));
	for (const event of events) world.queues.send(world.url("normalize"), event);
	const handle = world.functions(async (_, carryOut) => carryOut(), code, CODE[code].quotations);
	for (const stage of stages)
		for (const { id, body } of world.queues.of(world.url(stage))) await handle(stage, body, id);
	return standing(world, key);
}
