import { describe, expect, test } from "vitest";
import { claims } from "./claims.ts";

/** The times of a text's figures, published on Monday 16 February 2026. */
const timesOf = (text: string) =>
	claims(text).map(({ when }) => (when?.from || when?.to ? `${when.from ?? ""}..${when.to ?? ""}` : ""));

describe("the nearest date is not always the figure's", () => {
	test.each([
		["Rice that cost {4} dollars in May now costs {6} dollars.", "2025-05-01..2025-05-31", ""],
		["The agency sold {40} homes in May and has {90} now.", "2025-05-01..2025-05-31", ""],
		["The bank was fined {70} million in 2024 over its 2017 leak.", "2024-01-01..2024-12-31"],
		["At least {80} have died since the premier was sworn in after a March 3 vote.", ""],
		["The firm had {300} staff in 2020; it now has {90}.", "2020-01-01..2020-12-31", ""],
		["The museum, which opened in 1994, drew {84,000} visitors last year.", "2025-01-01..2025-12-31"],
		["The bridge, closed since 2019, will cost {40} million to mend.", ""],
		["Two years after the 2023 quake, {9,000} people still live in tents.", ""],
		["A man arrested on Friday admitted stealing {40} bicycles.", ""],
		["A report published two years ago faulted the home over {five} deaths.", ""],
		["The rebels, who took the town in May, hold {90} soldiers.", ""],
		["The ferry, built in 1987, carried {600} people.", ""],
		[
			"The agency has received {90} of the {410 million dollars} it asked for in January.",
			"",
			"2026-01-01..2026-01-31",
		],
		["It bought power in January and would later lose {60} million on the deal.", ""],
		["Some {14} million have fled, twice as many as at the end of 2023.", ""],
		[
			"Shares fell {9%} on Wednesday, to {$11}, and were down a further 2% at midday on Thursday.",
			"2026-02-11..2026-02-11",
			"2026-02-11..2026-02-11",
		],
		["Another put the backlog at {4,600} and said it would grow by Easter.", ""],
		[
			"It lost {40} million in 2021, and wrote off {90} million of that last year.",
			"2021-01-01..2021-12-31",
			"2025-01-01..2025-12-31",
		],
		[
			"In 2019, before it began, the region had {38,000} people; it now has {24,000}.",
			"2019-01-01..2019-12-31",
			"",
		],
		["Rents have fallen 18% since 2019, to {940} euros.", ""],
	])("%s", (text, ...times) => expect(timesOf(text)).toEqual(times));
});

describe("a relative clause has the time of what it is of", () => {
	test.each([
		["He was convicted over a 2018 fire that killed {four}.", "2018-01-01..2018-12-31"],
		["The flood of 2011, which killed {16,000}, moved the coast.", "2011-01-01..2011-12-31"],
		["A bombing in March that killed {19} has not been solved.", "2025-03-01..2025-03-31"],
		["The 2015 attack, in which {130} died, is remembered.", "2015-01-01..2015-12-31"],
		["The bank, whose last loan, of {$75 million}, was repaid in 2024, is broke.", "2024-01-01..2024-12-31"],
		["The contract, worth {$90 million}, was signed in 2024.", "2024-01-01..2024-12-31"],
		["Rescuers worked on Monday near a ferry that sank with {164} people.", ""],
	])("%s", (text, ...times) => expect(timesOf(text)).toEqual(times));
});

describe("long and open times", () => {
	test.each([
		["The firm spent {40} million in the fiscal year that ended in June.", "2024-07-01..2025-06-30"],
		["The group lost {30} million in the 12 months that ended last month.", "2025-02-01..2026-01-31"],
		["In the first two weeks of January, {600} fell ill.", "2026-01-01..2026-01-14"],
		["For the fourth quarter the bank forecast income of {$210 million}.", "2026-10-01..2026-12-31"],
		["The state will borrow {6} billion less than planned next year.", "2027-01-01..2027-12-31"],
		[
			"She said it would grow {3} percent this year, and that unemployment would stay below {5} percent.",
			"2026-01-01..2026-12-31",
			"",
		],
		["Some {40} people, police said, were arrested on Friday.", "2026-02-13..2026-02-13"],
		["Dube was suspended in 2024. She has received {1.7} million rand since then.", "2024-01-01.."],
		["The race, over {140 km}, is on Friday.", "2026-02-20..2026-02-20"],
		["Surgeons cancelled {310} operations in the last fortnight of November.", "2025-11-17..2025-11-30"],
		["Prosecutors dropped a plan to charge {three} officers in October.", "2025-10-01..2025-10-31"],
		["In the last two weeks of December {40} flights were cut.", "2025-12-18..2025-12-31"],
		["The plan to bring back the {1,900} workers furloughed since August would cost money.", "2025-08-01.."],
		["The county plans to hire {45}, half of them from abroad, by the end of March.", "..2026-03-31"],
		["The envoy demanded that {20} trucks be let through by the weekend.", "..2026-02-22"],
		["Since the offensive was launched on Wednesday, {70} have died.", "2026-02-11.."],
		["{Forty} riders race here every June.", ""],
	])("%s", (text, ...times) => expect(timesOf(text)).toEqual(times));
});
