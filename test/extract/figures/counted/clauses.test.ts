import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

/** Value and counted noun of each figure. */
const counted = (text: string) => figures(text).map(({ value, low, counted }) => [value ?? low, counted]);

describe("the subject stands behind what hangs on it", () => {
	it.each([
		["Revenue at the mill grew 9 percent.", [[9, "Revenue"]]],
		[
			"Rainfall over the four days before the flood was 60 percent above the average.",
			[
				[4, undefined],
				[60, "Rainfall"],
			],
		],
		["Shares in Corvane, the largest of its kind, gained 4 percent.", [[4, "Shares"]]],
		["Sales, the company said, fell 3 percent.", [[3, "Sales"]]],
		["Damage to homes, roads and farmland could reach $180 million.", [[180e6, "Damage"]]],
		[
			"Thefts in the region's 30 largest towns fell 17 percent.",
			[
				[30, "largest towns"],
				[17, "Thefts"],
			],
		],
		["The number of babies born in Lowenia in 2025 dropped to 671,542.", [[671_542, "babies"]]],
		["Output this year stood at 150 million tonnes.", [[150e6, "Output"]]],
		["Revenue in the third quarter ended Jan. 31 slid 6 percent.", [[6, "Revenue"]]],
		["Sales for the quarter ended June 30, 2025 rose 4 percent.", [[4, "Sales"]]],
		["Net income in its fiscal second quarter rose 4 percent.", [[4, "Net income"]]],
		["Deaths in the year to June fell 4 percent.", [[4, "Deaths"]]],
		["The stock was last down 16 percent.", [[16, "stock"]]],
		["Children who took the pill were 40 percent less likely to fall ill.", [[40, "Children"]]],
		["Emissions from ships – which burn heavy oil – climbed 3.6 percent.", [[3.6, "Emissions"]]],
	])("%s", (text, expected) => {
		expect(counted(text)).toEqual(expected);
	});
});

describe("what is paid for, added to or taken off", () => {
	it.each([
		["The town spent €4.2 million on the wall.", [[4.2e6, "wall"]]],
		["She paid $3 million for a house.", [[3e6, "house"]]],
		["The news added about $5 billion to its market value.", [[5e9, "market value"]]],
		["The strike wiped some $24 billion off its market value.", [[24e9, "market value"]]],
		["Investors bought 412 billion won worth of local stocks.", [[412e9, "local stocks"]]],
	])("%s", (text, expected) => {
		expect(counted(text)).toEqual(expected);
	});
});

describe("who gets money is not what the money is", () => {
	it.each([
		["The start-up raised $526 million."],
		["The company lost $1.6 billion."],
		["He was fined $250,000."],
	])("%s", (text) => {
		expect(counted(text)[0]![1]).toBeUndefined();
	});
});
