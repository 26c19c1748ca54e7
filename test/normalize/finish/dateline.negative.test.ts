import { expect, it } from "vitest";
import { readDateline } from "../../../lambdas/normalize/finish/dateline.ts";

it.each([
	"The minister – Who else? – resigned on Monday.",
	"Smith – the youngest of four – won in straight sets.",
	"LED BY IIT-Madras, the institutes continue to dominate the list.",
	"Meanwhile, Al-Shammari revealed that a decision was issued.",
	"On June 12-18 this year, a joint team dug at the site.",
	"AFL-CIO to endorse Clinton.",
	"KATE BOULDUAN: Why not debate?",
	"FIX IS IN: Moderators Ignore Scandals Again And Nobody Asks Them Why That Would Be So Today",
	"BREAKING: The bridge has fallen into the river, police said, and it may take days to find everyone.",
	"UPDATE: The bridge has been closed, police said, and it will stay closed for at least three more weeks.",
	"A 12-year-old boy was found alive on Monday.",
	"",
	"—",
	"2026 - the year of the horse - began on Tuesday.",
])("no dateline: %s", (paragraph) => {
	expect(readDateline(paragraph)).toBeUndefined();
});
