import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { orders } from "../../cli/commands/replay.ts";
import { feed } from "../../cli/operations/feed.ts";
import { outdated } from "../../cli/operations/status/outdated.ts";
import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import { ExtractedArtifact } from "../../lambdas/shared/artifacts.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { isVocabulary } from "../helpers/artifacts.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

type Row = Record<string, unknown>;
type Functions = ReturnType<Pipeline["running"]>;

/** Another extract than this checkout's: it finds no figure, and one more thing. */
class OtherExtract extends WorkBucket {
	override put(key: string, artifact: object): Promise<void> {
		if (!key.startsWith("extracted/")) return super.put(key, artifact);
		const { extraction, ...rest } = ExtractedArtifact.parse(artifact);
		const more = { type: "MISC" as const, name: "Old Find", aliases: [], salience: 0.1, evidence: "" };
		const things = [...extraction.things, { ...more, id: "MISC:old-find" }];
		return super.put(key, {
			...rest,
			extraction: { ...extraction, things, figures: [] },
			figureSentences: [],
		});
	}
}

let first: Pipeline;
beforeAll(async () => {
	first = await startPipeline();
});
afterAll(() => first.stop());

let pipeline: Pipeline;
let old: Functions;
let now: Functions;
let keys = 0;
beforeEach(async () => {
	pipeline = await startPipeline({ beside: first });
	forgetAliases();
	old = pipeline.running({ version: "old", work: new OtherExtract(pipeline.s3, pipeline.workBucket) });
	now = pipeline.running({ version: "new", quotations: true });
	pipeline.target.extractor = "new";
});

const upload = (text: string) =>
	first.put(`news/${++keys}.txt`, `${text}\n\nThe minister left in the evening.`);
const TEXTS = [
	'OSLO, Feb. 10, 2026 – Some 300 people came to Oslo, police said. "It is a feast," Minister Ana Holm said.',
	"LIMA, Feb. 11, 2026 – Peru's navy found 12 fishermen, the coast guard said on Wednesday.",
	"PARIS, Feb. 12, 2026 – Two ministers of Japan met in Paris.",
];

/** Lets functions take what waits, whichever `pick` says, until nothing does. */
async function work(...pick: Functions[]): Promise<void> {
	for (let turn = 0, idle = 0; idle < 3 * pick.length; turn++) {
		const functions = pick[turn % pick.length]!;
		const stage = (["normalize", "extract", "index"] as const)[turn % 3]!;
		const took = await (stage === "normalize" ? functions.normalizeOne() : functions.step(stage));
		idle = took ? 0 : idle + 1;
	}
}

async function deliverAll(...to: Functions[]): Promise<void> {
	for (const [n, event] of first.events.splice(0).entries()) await to[n % to.length]!.deliver(event);
}

const rows = async (): Promise<Row[]> =>
	(await pipeline.dynamo.allRows(pipeline.table)).filter(({ pk }) => !isVocabulary(String(pk)));

/** What says something: no empty listings, nor those whose rows are gone. */
async function standing(): Promise<Row[]> {
	return (await rows()).filter(
		({ rows, expires }) => rows === undefined || (expires === undefined && (rows as []).length > 0),
	);
}

/** The table as it reads, whatever revisions it stands under. */
async function readable(): Promise<string[]> {
	const all = await standing();
	const revisions = new Set(all.flatMap(({ revision, rowsRevision }) => [revision, rowsRevision]));
	// The longest first: a revision may begin another.
	const names = [...revisions].filter((name) => name !== undefined).map(String);
	names.sort((a, b) => b.length - a.length);
	return all
		.map((row) => names.reduce((text, name) => text.replaceAll(name, "REVISION"), JSON.stringify(row)))
		.sort();
}

async function objects(): Promise<string[]> {
	const { Contents = [] } = await pipeline.s3.send(new ListObjectsV2Command({ Bucket: pipeline.workBucket }));
	return Contents.map(({ Key }) => String(Key));
}

const heads = async () => (await rows()).filter(({ sk }) => sk === "HEAD");

async function replay(choice: { outdated?: boolean } = {}): Promise<number> {
	return feed(pipeline.target, orders(pipeline.target, [], choice, Date.now()));
}

/** What the new version alone makes of all that is in the articles bucket. */
async function asNew(events: string[]): Promise<string[]> {
	const [kept, keptFunctions] = [pipeline, now];
	pipeline = await startPipeline({ beside: first });
	now = pipeline.running({ version: "new" });
	forgetAliases();
	for (const event of events) await now.deliver(event);
	await work(now);
	const expected = await readable();
	[pipeline, now] = [kept, keptFunctions];
	return expected;
}

test("a replay by a newer version: the same articles, no stale row, and the old artifacts are gone", async () => {
	for (const text of TEXTS) await upload(text);
	const events = [...first.events];
	await deliverAll(old);
	await work(old);
	expect(await outdated(pipeline.target)).toEqual({ articles: 3, lookedAt: 3, all: true });
	expect(JSON.stringify(await rows())).toContain("old-find");

	expect(await replay({ outdated: true })).toBe(3);
	await work(now);
	expect(await outdated(pipeline.target)).toEqual({ articles: 0, lookedAt: 3, all: true });
	const current = (await heads()).flatMap(({ article, revision }) => [
		`extracted/${article}/${revision}.json`,
		`normalized/${article}/${revision}.json`,
	]);
	expect(await objects()).toEqual(current.sort());
	expect(await readable()).toEqual(await asNew(events));
	expect(await replay({ outdated: true })).toBe(0);
});

test("a file of several articles is replayed once, with the first of them that is outdated", async () => {
	const feedOf = (texts: string[]) =>
		JSON.stringify(texts.map((content, n) => ({ title: `Report ${n}`, content })));
	await first.put(`news/${++keys}.json`, feedOf(TEXTS));
	await deliverAll(old);
	await work(old);
	expect(await replay({ outdated: true })).toBe(1);
	await work(now);
	expect((await heads()).flatMap(({ extractor }) => extractor ?? [])).toEqual(Array(3).fill("new"));
	expect(await replay({ outdated: true })).toBe(0);
});

test("a replay by the same version: not one row changes but the heads' revisions, and no artifact leaks", async () => {
	for (const text of TEXTS) await upload(text);
	await deliverAll(now);
	await work(now);
	const [before, artifacts] = [await standing(), await objects()];
	for (let times = 0; times < 2; times++) {
		expect(await replay()).toBe(3);
		await work(now);
	}
	const withoutRevision = (all: Row[]) =>
		all.map((row) => JSON.stringify(row.sk === "HEAD" ? { ...row, revision: "" } : row)).sort();
	expect(withoutRevision(await standing())).toEqual(withoutRevision(before));
	expect(await objects()).toHaveLength(artifacts.length);
});

test("two versions on one queue, each stage by whichever comes first: a replay leaves not one stale row", async () => {
	for (const text of TEXTS) await upload(text);
	const events = [...first.events];
	await deliverAll(old);
	await work(old);
	for (const text of TEXTS) await upload(text);
	events.push(...first.events);
	await deliverAll(old, now);
	await work(now, old, old, now);
	const made = new Set((await heads()).map(({ extractor }) => extractor));
	expect(made).toContain("old");
	expect([...made].some((version) => String(version).includes("+"))).toBe(true);
	await replay({ outdated: true });
	await work(now);
	expect((await heads()).map(({ extractor }) => extractor)).toEqual(Array(6).fill("new"));
	expect((await readable()).some((row) => row.includes("old-find"))).toBe(false);
	expect(await readable()).toEqual(await asNew(events));
});

test("both versions index one upload at once: only the rows of the one that won are left", async () => {
	const article = () => articleId(ARTICLES, `news/${keys}.txt`);
	// The same artifact, of which the versions make different rows.
	const silent = pipeline.running({ version: "silent", quotations: false });
	await fc.assert(
		fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 4 }), async (turns) => {
			await upload(TEXTS[0]!);
			const events = first.events.splice(0);
			// Delivered as often as there are turns, and so indexed as often.
			for (const _ of turns) for (const event of events) await now.deliver(event);
			const at = () => [now, silent] as const;
			while (await now.step("extract"));
			await Promise.all(turns.map((turn) => at()[Number(turn)]!.step("index")));
			while (await now.step("index"));
			const own = (await standing()).filter((row) => row.article === article());
			const head = own.find(({ sk }) => sk === "HEAD")!;
			const others = own.filter((row) => row !== head);
			expect(new Set(others.map(({ revision }) => revision))).toEqual(new Set([head.rowsRevision]));
			const said = others.filter(({ quotes }) => quotes !== undefined).length;
			expect(said > 0).toBe(String(head.rowsRevision).endsWith("~new"));
		}),
		{ numRuns: 10 },
	);
});
