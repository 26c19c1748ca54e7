import { describe, expect, it } from "vitest";
import { datesIn } from "../dates-in.ts";

describe("month: a month, its year said or inferred", () => {
	it.each([
		["Prices fell in March.", ["March = 2025-03-01..2025-03-31 (year)"]],
		["Prices fell in January.", ["January = 2026-01-01..2026-01-31 (year)"]],
		["The museum will open in May.", ["May = 2026-05-01..2026-05-31 (year)"]],
		["The war began in February 2022.", ["February 2022 = 2022-02-01..2022-02-28"]],
		[
			"It opened in Sept. 2019 and closed in Dec. 2020.",
			["Sept. 2019 = 2019-09-01..2019-09-30", "Dec. 2020 = 2020-12-01..2020-12-31"],
		],
		["Exports rose last August.", ["last August = 2025-08-01..2025-08-31"]],
		["The March figures were revised.", ["March = 2025-03-01..2025-03-31 (year)"]],
		["In April last year, 300 died.", ["April last year = 2025-04-01..2025-04-30"]],
		["They will vote next October.", ["next October = 2026-10-01..2026-10-31"]],
		["We met in may.", ["may = 2025-05-01..2025-05-31 (year)"]],
		[
			"She came last dec and left in the april.",
			["last dec = 2025-12-01..2025-12-31", "april = 2025-04-01..2025-04-30 (year)"],
		],
		["Brent for April delivery rose.", ["April = 2026-04-01..2026-04-30 (year)"]],
		[
			"It rained in March and April of 2019.",
			["March = 2019-03-01..2019-03-31", "April of 2019 = 2019-04-01..2019-04-30"],
		],
		["It was held in March/April 2021.", ["March/April 2021 = 2021-03-01..2021-04-30"]],
		["It was its busiest May.", ["May = 2025-05-01..2025-05-31 (year)"]],
		["He survived by 77 votes to 73 in October.", ["October = 2025-10-01..2025-10-31 (year)"]],
		[
			"He won in July 2014 in Mosul, which fell that August.",
			["July 2014 = 2014-07-01..2014-07-31", "that August = 2014-08-01..2014-08-31"],
		],
		["She lost three votes between May and June.", ["between May and June = 2025-05-01..2025-06-30 (year)"]],
		[
			"Last year's summit was held in Delhi in September.",
			["Last year = 2025-01-01..2025-12-31", "September = 2025-09-01..2025-09-30 (year)"],
		],
		[
			"In 2019, sales peaked in March.",
			["2019 = 2019-01-01..2019-12-31", "March = 2019-03-01..2019-03-31 (year)"],
		],
		[
			"Last year it cut 300 jobs, and in January 200 more.",
			["Last year = 2025-01-01..2025-12-31", "January = 2026-01-01..2026-01-31 (year)"],
		],
		[
			"January's figures are due on Feb. 24.",
			["January = 2026-01-01..2026-01-31 (year)", "Feb. 24 = 2026-02-24..2026-02-24 (year)"],
		],
	])("%s", (text, expected) => {
		expect(datesIn(text)).toEqual(expected);
	});
});
