import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("month-day: a day of a month", () => {
	it.each([
		["The vote was held on Feb. 12, 2026.", ["Feb. 12, 2026 = 2026-02-12..2026-02-12"]],
		["He was born on 16 February 1948 in Oslo.", ["16 February 1948 = 1948-02-16..1948-02-16"]],
		["She died on the 3rd of March 2020.", ["the 3rd of March 2020 = 2020-03-03..2020-03-03"]],
		["The law took effect on January 1st.", ["January 1st = 2026-01-01..2026-01-01 (year)"]],
		["Talks will resume on March 3.", ["March 3 = 2026-03-03..2026-03-03 (year)"]],
		["The plant closed on Nov. 30.", ["Nov. 30 = 2025-11-30..2025-11-30 (year)"]],
		["It was signed on Sept 5 last year.", ["Sept 5 last year = 2025-09-05..2025-09-05"]],
		["The storm struck on 31-Oct-2021.", ["31-Oct-2021 = 2021-10-31..2021-10-31"]],
		["A Feb. 30 deadline cannot be met.", ["Feb. 30 = ?"]],
		["The ship left at 10:30 March 3, 2024.", ["10:30 March 3, 2024 = 2024-03-03..2024-03-03"]],
		["They will meet on May twenty-nine.", ["May twenty-nine = 2026-05-29..2026-05-29 (year)"]],
		[
			"She was born on January twenty-five nineteen eighty-six.",
			["January twenty-five nineteen eighty-six = 1986-01-25..1986-01-25"],
		],
		[
			"On fifteen August nineteen ninety-three, it opened.",
			["fifteen August nineteen ninety-three = 1993-08-15..1993-08-15"],
		],
		["It was sold on Dec31, 1994.", ["Dec31, 1994 = 1994-12-31..1994-12-31"]],
		["She was born on Feb. 29.", ["Feb. 29 = 2024-02-29..2024-02-29 (year)"]],
		["He was born on 15 April of 87.", ["15 April of 87 = 1987-04-15..1987-04-15"]],
		["The court fixed 9 March for judgment.", ["9 March = 2026-03-09..2026-03-09 (year)"]],
		[
			"The senate postponed the vote from Feb. 25 to Dec. 15.",
			["from Feb. 25 to Dec. 15 = 2026-02-25..2026-12-15 (year)"],
		],
		[
			"They met on May 3 and May 5, 2020.",
			["May 3 = 2020-05-03..2020-05-03", "May 5, 2020 = 2020-05-05..2020-05-05"],
		],
		[
			"The raid of Oct. 7, 2023, killed 12. Since Oct. 7 the border has been shut.",
			["Oct. 7, 2023 = 2023-10-07..2023-10-07", "Since Oct. 7 = 2023-10-07.. (year)"],
		],
		[
			"The law was passed on May 4, 2020. Voters will decide on May 4.",
			["May 4, 2020 = 2020-05-04..2020-05-04", "May 4 = 2026-05-04..2026-05-04 (year)"],
		],
		["The Sept. 11 terrorist attacks changed it.", ["Sept. 11 = 2001-09-11..2001-09-11 (year)"]],
		[
			"The vote planned for June 18 was brought forward to May 14.",
			["June 18 = 2026-06-18..2026-06-18 (year)", "May 14 = 2026-05-14..2026-05-14 (year)"],
		],
		["Lee, who leaves office on Aug. 20, spoke.", ["Aug. 20 = 2026-08-20..2026-08-20 (year)"]],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
