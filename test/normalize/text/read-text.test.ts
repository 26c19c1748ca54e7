import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../lambdas/normalize/formats/text/read-text.ts";

const shown = (text: string): string[] => textBlocks(text).map(({ kind, text }) => `${kind}: ${text}`);

it("takes a line for a paragraph where lines are long, and finds headings in title case between them", () => {
	const long =
		"The service estimates that some 6,000 soldiers were killed or wounded, an agency reported on Monday, and that more will follow them in the coming weeks.";
	expect(shown(`${long}\nMilitary Gains and Support\n${long}`)).toEqual([
		`paragraph: ${long}`,
		"heading: Military Gains and Support",
		`paragraph: ${long}`,
	]);
});

it("joins hard-wrapped lines, up to a short one, an indented one or a blank one", () => {
	const wrapped =
		"The harbour reopened on Monday after two years of work, the port\nauthority said in a statement that was read out to reporters at\nthe quay.\nSome 300 ships had waited outside, several of them for more than\na week.\n\nThe work cost 340 million.";
	expect(shown(wrapped)).toEqual([
		"paragraph: The harbour reopened on Monday after two years of work, the port authority said in a statement that was read out to reporters at the quay.",
		"paragraph: Some 300 ships had waited outside, several of them for more than a week.",
		"paragraph: The work cost 340 million.",
	]);
});

describe("lines stay apart", () => {
	it("where they are a headline and its deck", () => {
		expect(shown("OIL PRICES FALL\nBrent slips below $70\n\nOil fell on Monday, traders said.")).toHaveLength(
			3,
		);
	});

	it("where they are a list", () => {
		expect(shown("- one thing\n- another thing\n* a third thing")).toEqual([
			"list-item: one thing",
			"list-item: another thing",
			"list-item: a third thing",
		]);
	});

	it("where they are a poem", () => {
		expect(shown("The sea is calm tonight.\nThe tide is full,\nthe moon lies fair.")).toHaveLength(3);
	});
});
