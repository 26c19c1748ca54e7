import { describe, expect, test } from "vitest";
import { said } from "./said.ts";

describe("no one says anything in", () => {
	test.each([
		"The town lies on a river and has 900 houses.",
		"It is believed that 40 people died.",
		"Forty people are believed to have died.",
		"The deficit is projected to swell to $3 billion.",
		"No deaths were reported.",
		"There were unconfirmed reports of 40 deaths.",
		"Police found 40 bodies.",
		"The team held three meetings and added 40 points.",
		"The ministry did not say how many of the 300 passengers survived.",
		"The ministry declined to say whether 40 people died.",
		"Officials refused to confirm that 40 people died.",
		"The United States sent 300 troops.",
		"The Washington Post Building has 12 floors.",
		"Its growth forecast for 2026, at 3 percent, was raised.",
		"She wrote 40 letters.",
		"The company posted a profit of $3 million.",
		"The report runs to 300 pages.",
		"He showed her 40 photographs.",
		"The maker recalled 7,600 prams.",
		"Detectives questioned about a dozen men.",
		"The town condemned 40 houses after the flood.",
	])("%s", (text) => {
		expect(said(text)).toEqual([]);
	});
});
