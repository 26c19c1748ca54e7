import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines, run } from "./run.ts";

let folder: string;
const STORY = "Officials in Japan said on Monday that 34 people had died.\n\nThe harbour stays closed.\n";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "news-ingest-normalize-"));
	writeFileSync(join(folder, "a.txt"), `Harbour closes after storm\n\n2026-02-16\n\n${STORY}`);
	writeFileSync(
		join(folder, "b.bin"),
		new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
	);
	writeFileSync(join(folder, "c.txt"), STORY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("each file is a line with its id, which extract takes as it is", async () => {
	const { code, out, err } = await run(["normalize", join(folder, "a.txt"), join(folder, "c.txt")]);
	expect([code, err]).toEqual([0, ""]);
	expect(jsonLines(out)).toMatchObject([
		{ type: "article", id: "a.txt", published: { value: "2026-02-16" } },
		{ type: "article", id: "c.txt" },
	]);
	const extracted = jsonLines((await run(["extract"], out)).out);
	expect(extracted).toMatchObject([
		{ type: "extraction", id: "a.txt", figures: [{ value: 34 }] },
		{ type: "extraction", id: "c.txt", figures: [{ value: 34 }] },
	]);
	// Only the first says when it was published, so only there can "Monday" be resolved.
	expect(extracted[0]).toMatchObject({ dates: [{ text: "Monday", from: "2026-02-16" }] });
	expect((extracted[1]!.dates as object[])[0]).not.toHaveProperty("from");
});

test("a file that is no article is a line too, and does not stop its neighbours", async () => {
	const { code, out, err } = await run(["normalize", folder]);
	expect(code).toBe(1);
	expect(err).toMatch(/b\.bin: .+\(not-text\)\n$/);
	expect(jsonLines(out).map(({ type }) => type)).toEqual(["article", "failure", "article"]);
	const handedOn = jsonLines((await run(["extract"], out)).out);
	expect(handedOn.map(({ type }) => type)).toEqual(["extraction", "failure", "extraction"]);
});

test("for people it is laid out over many lines", async () => {
	const { out } = await run(["normalize", "--pretty", join(folder, "c.txt")]);
	expect(out.split("\n").length).toBeGreaterThan(10);
	expect(JSON.parse(out)).toMatchObject({ id: "c.txt" });
});
