import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test("A stray type follows the others of the same name", () => {
	const { entities } = resolveMarked(
		"[ORG Google] rose. [ORG Google] fell. [PERSON Google] stayed. [MISC Google] left.",
	);
	expect(entities.map(({ type }) => type)).toEqual(["ORG", "ORG", "ORG", "ORG"]);
});

test("What stands next to a mention outweighs what the others are", () => {
	const { entities } = resolveMarked(
		"In [LOC Jordan] it rained. [LOC Jordan] is dry. [LOC Jordan] is old. Mr [PERSON Jordan] left.",
	);
	expect(entities.map(({ type }) => type)).toEqual(["LOC", "LOC", "LOC", "PERSON"]);
});

test("A club and its city stay apart", () => {
	const { things } = resolveMarked("[ORG Liverpool] won. [ORG Liverpool] danced in [LOC Liverpool].");
	expect(things.map(({ id }) => id).sort()).toEqual(["LOC:liverpool", "ORG:liverpool"]);
});
