import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pipeline } from "./synth.ts";

test("two syntheses are the same, byte for byte", async () => {
	const folders: string[] = [];
	for (let run = 0; run < 2; run++) folders.push((await pipeline()).app.synth().directory);
	const [one, other] = folders as [string, string];
	const files = (folder: string) =>
		readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	const contents = (folder: string) =>
		Object.fromEntries(
			files(folder).map(({ parentPath, name }) => [
				join(parentPath, name).slice(folder.length),
				readFileSync(join(parentPath, name), "utf8"),
			]),
		);
	expect(Object.keys(contents(one))).toContain("/NewsIngest.template.json");
	expect(contents(one)).toEqual(contents(other));
});
