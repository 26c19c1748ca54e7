import { expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

const whenOfLast = (text: string) =>
	extract({ text, publishedAt: "2026-07-02" }).extraction.figures.at(-1)?.when;

test.each([
	[
		"In April last year a strong quake struck off Vellin. Five people died in the quake and its aftershocks.",
		"2025-04-01",
	],
	["In 2011 a ferry sank there. The coastguard said 40 people had been on the ferry.", "2011-01-01"],
])("a sentence that goes on about what one before opened with is of its time: %s", (text, from) => {
	expect(whenOfLast(text)?.from).toBe(from);
});

test.each([
	"On Tuesday a strong quake struck off Vellin. Five people died in the quake.",
	"A strong quake struck off Vellin in April last year. Five people died in the quake.",
	"In April last year a strong quake struck off Vellin. Five people died in Sunday's quake.",
	"In April last year a strong quake struck off Vellin. Five people died when the ferry sank.",
	"In April last year a strong quake struck off Vellin. Rescuers came late. Five people died in the quake.",
])("of no time: %s", (text) => {
	expect(whenOfLast(text)?.from).not.toBe("2025-04-01");
});
