import { describe, expect, it } from "vitest";
import { OTHER_TIMES } from "../../../lambdas/extract/claims/other-times.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { extract } from "../../../lambdas/extract/extract.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";

describe("each rule of whose time a date is decides its own example", () => {
	it.each(OTHER_TIMES.map((rule) => [`${rule.name}: ${rule.example}`, rule] as const))("%s", (_, rule) => {
		const reading = readText(readDocument({ text: rule.example.replace(/[()[\]]/g, "") }));
		const place = (pattern: RegExp) => {
			const found = pattern.exec(rule.example);
			const before = rule.example.slice(0, found?.index).replace(/[()[\]]/g, "").length;
			const { first, last } = reading.run({ start: before, end: before + (found?.[1]?.length ?? 0) });
			return { from: first, to: last + 1 };
		};
		const [date, figure] = [place(/\(([^)]+)\)/), place(/\[([^\]]+)\]/)];
		expect(OTHER_TIMES.find(({ test }) => test(reading, date, figure))).toBe(rule);
	});
});

/** The times of a text's figures, "-" where none is said; ".." behind what goes on. */
const times = (text: string): string[] =>
	extract({ text, publishedAt: "2026-08-20" }).extraction.figures.map(({ when }) =>
		when === undefined ? "-" : `${when.text}${when.to === undefined ? ".." : ""}`,
	);

describe("of the dates in its clause a figure has its own", () => {
	it.each([
		["The kiosk sold 40 hats in May and has 90 now.", ["May", "-"]],
		["Its debt fell to $9 million from $14 million in 2023.", ["-", "2023"]],
		["Visits are up 12 percent on 2019.", ["-"]],
		["Visits were up 9 percent compared with 2022.", ["-"]],
		["Visits fell 9 percent on Monday.", ["Monday"]],
		["The rate is 4 deaths a day, half what it was in 2015.", ["-"]],
		["The zoo had 12 lions in 2010 but now has three.", ["2010", "-"]],
		["The firm was fined $3 million in 2024 over its 2017 leak.", ["2024"]],
		["The bank paid $40 million in March over a 2015 loan scandal.", ["March"]],
		["At least 80 have died since the premier was sworn in after a March 3 vote.", ["-"]],
		[
			"Nearly 60 activists have been jailed since the junta seized the capital after a disputed November 2025 ballot.",
			["-"],
		],
		["At least 80 people have died since the premier was sworn in on March 3.", ["March 3.."]],
		["Some 300 villages have been lost since the rebels launched their push on Wednesday.", ["Wednesday.."]],
		[
			"Since the army opened its long campaign against the rebels in 2014, 9,000 people have died.",
			["2014.."],
		],
		["Drones hit the city on Friday and killed nine people.", ["Friday"]],
		["Two men were shot in Macon, Ga., on Monday.", ["Monday"]],
		["A bus with 40 pupils overturned in Suwon, South Korea, near a school on Monday.", ["Monday"]],
		["The fund paid $4 million for a barn in Barre, Vermont, in 2024.", ["2024"]],
		["Nine died in the hills, police said, and on Monday the road was shut.", ["-"]],
		["The mill employed 900 people in 1990 and employs 40 today.", ["1990", "today"]],
		["The regatta was postponed until next month after 12 yachts lost their masts.", ["-"]],
		["The vote was put off to Monday because 40 members had stayed away.", ["-"]],
		["The school was closed on Monday after 40 pupils fell ill.", ["Monday"]],
		["The wall gave way on Friday and 13 men were buried.", ["Friday"]],
		["The law passed on Friday and 40 states have signed it.", ["-"]],
		["The death toll since the revolt began in 2011 stands at 13,000.", ["2011.."]],
		["The 2019 storm killed 40 people.", ["2019"]],
		["Its 2024 profit was $3 million.", ["2024"]],
		["Prices rose 3 percent in May after a 2 percent rise in April.", ["May", "April"]],
		["The race, held every May, draws 300,000 people.", ["-"]],
	])("%s", (text, expected) => {
		expect(times(text)).toEqual(expected);
	});
});
