import { expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const measures = (text: string) =>
	extract({ text, publishedAt: "2026-08-20" }).extraction.figures.map(({ measure }) => measure);

test("a word behind a comma that leads to the next number says what that one means", () => {
	expect(measures("A bus with 52 pilgrims fell into a gorge, killing at least 23.")).toEqual([
		undefined,
		"deaths",
	]);
	expect(measures("Some 52 pilgrims were killed.")).toEqual(["deaths"]);
});
