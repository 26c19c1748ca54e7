import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { findFiles } from "../../../cli/ingest/find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "news-ingest-links-"));
const desk = join(folder, "desk");
mkdirSync(join(desk, "more"), { recursive: true });
writeFileSync(join(folder, "elsewhere.txt"), "text");
writeFileSync(join(desk, "own.txt"), "text");
symlinkSync(join(folder, "elsewhere.txt"), join(desk, "linked.txt"));
symlinkSync(join(folder, "nowhere.txt"), join(desk, "broken\u001b.txt"));
symlinkSync(desk, join(desk, "more", "again"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

test("links to files are ingested like files; of other links it is said that they are left out", async () => {
	const said: string[] = [];
	vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
	const found = await findFiles([desk]);
	expect(found.map(({ key }) => key)).toEqual(["desk/linked.txt", "desk/own.txt"]);
	expect(said.sort()).toEqual([
		`left out: ${join(desk, "broken�.txt")}: a link to nothing`,
		`left out: ${join(desk, "more", "again")}: a link to no file`,
	]);
});
