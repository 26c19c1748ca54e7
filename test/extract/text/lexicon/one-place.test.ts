import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LEXICON } from "../../../../lambdas/extract/text/lexicon/lexicon.ts";

const FOLDER = join(import.meta.dirname, "../../../../lambdas/extract/text/lexicon");

/** The names of the classes that each file of the lexicon gives. */
async function classes(): Promise<string[]> {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && name !== "lexicon.ts");
	const modules = await Promise.all(files.map((name) => import(join(FOLDER, name)) as Promise<object>));
	return modules.flatMap((module) =>
		Object.values(module).flatMap((value) => (isClasses(value) ? Object.keys(value) : [])),
	);
}

/** An export of classes: every value is one that the lexicon has, or would have if no later file had its name. */
const isClasses = (value: unknown): value is object =>
	typeof value === "object" &&
	value !== null &&
	Object.keys(value).length > 0 &&
	Object.keys(value).every((name) => name in LEXICON) &&
	Object.values(value).every(
		(list) => typeof list === "object" && list !== null && ("as" in list || Array.isArray(list)),
	);

it("a class of words is named by one file only, else the later hides the earlier", async () => {
	const names = await classes();
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	expect(names.length).toBe(Object.keys(LEXICON).length);
});
