import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.ts";

describe("range: from one time to another", () => {
	it.each([
		["It lasted from January to March 2025.", ["from January to March 2025 = 2025-01-01..2025-03-31"]],
		["Between 2019 and 2021 it doubled.", ["Between 2019 and 2021 = 2019-01-01..2021-12-31"]],
		["The fair runs March 3-5.", ["March 3-5 = 2026-03-03..2026-03-05 (year)"]],
		["They met Jan 30 – Feb 2, 2024.", ["Jan 30 – Feb 2, 2024 = 2024-01-30..2024-02-02"]],
		["The 3-5 March 2020 talks failed.", ["3-5 March 2020 = 2020-03-03..2020-03-05"]],
		["It fell in 2015-20.", ["2015-20 = 2015-01-01..2020-12-31"]],
		["He was mayor (2015–2020).", ["2015–2020 = 2015-01-01..2020-12-31"]],
		["It ran from November to February 2017.", ["from November to February 2017 = 2016-11-01..2017-02-28"]],
		["Open Monday to Friday, it said.", ["Monday to Friday = 2026-02-16..2026-02-20"]],
		["Between now and March 3 they will vote.", ["Between now and March 3 = 2026-02-16..2026-03-03"]],
		["He will sit on June 18 and 19 in Rome.", ["June 18 and 19 = 2026-06-18..2026-06-19 (year)"]],
		["It rained on 18 and 19 June 2020.", ["18 and 19 June 2020 = 2020-06-18..2020-06-19"]],
		["On June 18 and 19 people died.", ["June 18 = 2025-06-18..2025-06-18 (year)"]],
		[
			"He is away from April 27th to the 3rd.",
			["from April 27th to the 3rd = 2026-04-27..2026-05-03 (year)"],
		],
		[
			"The cup runs from 9 February to 13 February.",
			["from 9 February to 13 February = 2026-02-09..2026-02-13 (year)"],
		],
		["Prices rose from 2019 to the present.", ["from 2019 to the present = 2019-01-01..2026-02-16"]],
		["The ship sailed Sep to Nov 2024.", ["Sep to Nov 2024 = 2024-09-01..2024-11-30"]],
		[
			"Losses in the July-to-September period of 2025 rose.",
			["July-to-September period of 2025 = 2025-07-01..2025-09-30"],
		],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
