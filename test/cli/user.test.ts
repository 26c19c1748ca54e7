import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { jsonLines, run } from "./run.ts";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
let folder: string;
let cloud: LocalCloud;
const at = () => ["--data-dir", join(folder, "data")];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-user-"));
	cloud = await startLocalCloud({ dataDir: join(folder, "data") });
}, 180_000);
afterAll(async () => {
	await cloud.stop();
	rmSync(folder, { recursive: true, force: true });
});

describe("a person who uploads articles and asks about them", () => {
	test("sees every file get through, or fail with its name and the reason", async () => {
		writeFileSync(
			join(folder, "picture.png"),
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
		);
		const { code, out, err } = await run(["ingest", ...at(), SAMPLES, join(folder, "picture.png")]);
		expect(out).toMatch(/^12 articles can be queried/m);
		expect(err).toMatch(/failed: picture\.png: .+\(not-text\)/);
		expect(code).toBe(1);
	}, 120_000);

	test("gives the date of a file that has none, and finds the article by its key", async () => {
		writeFileSync(
			join(folder, "undated.txt"),
			"TOKYO – Twelve ministers met in Japan.\n\nNine of them left early, officials said.",
		);
		const { code } = await run(["ingest", ...at(), "--published", "2026-02-16", join(folder, "undated.txt")]);
		expect(code).toBe(0);
		const { out } = await run(["query", "article", ...at(), "undated.txt", "--json"]);
		const [head, ...rows] = jsonLines(out);
		expect(head).toMatchObject({
			status: "INDEXED",
			published: { value: "2026-02-16", source: "object metadata" },
		});
		expect(rows).toContainEqual(expect.objectContaining({ entity: "LOC:japan", iso: "JP" }));
		expect(rows).toContainEqual(
			expect.objectContaining({ kind: "count", value: 12, countedHead: "minister" }),
		);
	});

	test("asks who is mentioned where, over all articles", async () => {
		const { out } = await run(["query", "entity", ...at(), "Danube Relief Network", "--json"]);
		const articles = new Set(jsonLines(out).map(({ article }) => article));
		expect(articles.size).toBe(4);
		const { out: none } = await run([
			"query",
			"entity",
			...at(),
			"ORG:danube-relief-network",
			"--to",
			"2026-03-08",
			"--json",
		]);
		expect(none).toBe("");
	});

	test("asks what was claimed, by what is counted, by kind, by source and by time", async () => {
		const dead = jsonLines((await run(["query", "figures", ...at(), "--counted", "jobs", "--json"])).out);
		expect(dead.map(({ value }) => value)).toEqual(expect.arrayContaining([1200, 1450, 2300]));
		const money = jsonLines(
			(await run(["query", "figures", ...at(), "--kind", "money", "--from", "2026-05", "--json"])).out,
		);
		expect(money.length).toBeGreaterThan(0);
		for (const { kind, at: published } of money) {
			expect(kind).toBe("money");
			expect(String(published) >= "2026-05").toBe(true);
		}
		const said = jsonLines(
			(await run(["query", "figures", ...at(), "--by", "Danube Relief Network", "--json"])).out,
		);
		expect(said.map(({ value }) => value)).toEqual(expect.arrayContaining([20, 41]));
	});

	test("is told what cannot be asked, and what to ask instead", async () => {
		const { code, err } = await run(["query", "figures", ...at(), "--kind", "count"]);
		expect(code).toBe(1);
		expect(err).toContain("--counted");
	});

	test("is told which name nothing goes by, and which key is unknown", async () => {
		const figures = await run(["query", "figures", ...at(), "--about", "Nobody At All"]);
		expect(figures).toMatchObject({ code: 0, err: 'No article names "Nobody At All".\n' });
		const replayed = await run(["replay", ...at(), "undated.txt", "nowhere.txt"]);
		expect(replayed).toMatchObject({ code: 1, out: "" });
		expect(replayed.err).toContain("nowhere.txt");
	});

	test("reads names in tables, and ids in JSON", async () => {
		const question = ["query", "figures", ...at(), "--by", "Danube Relief Network"];
		expect((await run(question)).out).toMatch(/ {2}Danube Relief Network$/m);
		const [claim] = jsonLines((await run([...question, "--json"])).out);
		expect(claim).toMatchObject({ attribution: { source: "ORG:danube-relief-network" } });
	});

	test("gets a type with every JSON line, and nothing that only says where a row lies", async () => {
		for (const question of [
			["article", "undated.txt", "--text"],
			["entity", "Danube Relief Network"],
			["figures", "--counted", "jobs"],
			["compare", "--about", "Halvorsen Freight"],
			["duplicates", "samples/halvorsen/1-cuts.json"],
			["latest"],
			["failed"],
		]) {
			const [name, ...rest] = question;
			const { out } = await run(["query", name!, ...at(), ...rest, "--json"]);
			const lines = jsonLines(out);
			expect(lines.length, question.join(" ")).toBeGreaterThan(0);
			for (const line of lines) expect(line).toHaveProperty("type");
			expect(out).not.toMatch(/"(?:pk|sk|topic|sketch|signature|digest|contentHash)":|"at":"[^"]*#/);
		}
	});

	test("finds the syndicated copy of an article", async () => {
		const { out } = await run(["query", "duplicates", ...at(), "samples/halvorsen/1-cuts.json", "--json"]);
		expect(jsonLines(out).map(({ key }) => key)).toEqual([
			"samples/halvorsen/2-cuts-in-the-coastal-press.html",
		]);
	});

	test("sees the newest articles, and what failed", async () => {
		const latest = jsonLines((await run(["query", "latest", ...at(), "--limit", "3", "--json"])).out);
		expect(latest).toHaveLength(3);
		const times = latest.map(({ at }) => String(at));
		expect(times).toEqual([...times].sort().reverse());
		const failed = jsonLines((await run(["query", "failed", ...at(), "--json"])).out);
		expect(failed).toMatchObject([{ key: "picture.png", code: "not-text" }]);
	});

	test("processes everything again, and finds the same", async () => {
		const before = (await run(["query", "figures", ...at(), "--counted", "jobs", "--json"])).out;
		const { code, out } = await run(["replay", ...at()]);
		expect([code, out]).toEqual([0, "13 articles are being processed again\n"]);
		const revisions = async () => {
			const latest = await run(["query", "latest", ...at(), "--json"]);
			return jsonLines(latest.out).map(({ revision }) => String(revision));
		};
		while ((await revisions()).some((revision) => revision.endsWith(".0000000000"))) await sleep(200);
		expect((await run(["query", "figures", ...at(), "--counted", "jobs", "--json"])).out).toBe(before);
	});
});

describe("what a person can put right is said in a line, without a stack trace", () => {
	const refused = async (args: string[], reason: string): Promise<void> => {
		const { code, err } = await run(args);
		expect(err).toBe(`news-ingest: ${reason}\n`);
		expect(code).toBe(1);
	};

	test("a port that is taken", async () => {
		const port = new URL(cloud.endpoints.s3).port;
		await refused(
			["start", "--data-dir", join(folder, "other"), "--s3-port", port],
			`port ${port} is taken by another program`,
		);
	});

	test("a data folder that is none", async () => {
		const file = join(folder, "undated.txt");
		await refused(["query", "latest", "--data-dir", file], `${file}: is a file, and not a folder`);
	});

	test("a data folder that is in use", async () => {
		const folderInUse = join(folder, "data");
		await refused(["start", "--data-dir", folderInUse], `${folderInUse} is in use by another local cloud`);
	});

	test("a file that is not there", async () => {
		await refused(["ingest", ...at(), "nowhere.txt"], "there is no file or folder nowhere.txt");
		await refused(["normalize", "nowhere.txt"], "there is no file or folder nowhere.txt");
	});
});

test("a command without a running local cloud starts one for itself, on the same data", async () => {
	await cloud.stop();
	const { code, out } = await run(["query", "latest", ...at(), "--json"]);
	expect(code).toBe(0);
	expect(jsonLines(out)).toHaveLength(13);
});
