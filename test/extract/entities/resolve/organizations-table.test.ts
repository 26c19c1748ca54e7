import { expect, test } from "vitest";
import { ORGANIZATIONS } from "../../../../lambdas/extract/entities/resolve/data/organizations.ts";
import { knownOrganization } from "../../../../lambdas/extract/entities/resolve/known-organizations.ts";
import { extract } from "../../../../lambdas/extract/extract.ts";

test("short and long names of a body are one thing over articles that do not explain them", () => {
	const idsIn = (text: string) => extract({ text }).extraction.things.map(({ id }) => id);
	const id = "ORG:international-organization-for-migration";
	expect(
		idsIn("The International Organization for Migration said on Monday that 40 migrants had drowned."),
	).toContain(id);
	expect(idsIn("The IOM said on Monday that 40 migrants had drowned.")).toContain(id);
});

test("no name in the table stands for two bodies", () => {
	const names = ORGANIZATIONS.trim()
		.split("\n")
		.flatMap((line) => {
			const [main = "", others = ""] = line.split("|");
			return [...new Set([main, ...others.split(",")])].filter(Boolean);
		});
	expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
});

test("a word that is no abbreviation as it stands is nobody", () => {
	expect(knownOrganization("Who")).toBeUndefined();
	expect(knownOrganization("Who is")).toBeUndefined();
});
