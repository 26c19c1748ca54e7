import { describe, expect, it } from "vitest";
import { datesIn } from "./dates-in.ts";

/** Short articles of the kinds a newsroom sees, with every date they hold. */
const ARTICLES: { published: string; text: string; dates: string[] }[] = [
	{
		published: "2026-02-16",
		text: "KYIV, Feb 15 - Russian drones struck a power plant overnight, leaving 40,000 homes without heat, the mayor said on Sunday. It was the third strike on the plant since December and the deadliest since the winter of 2022. Repairs, which began early on Sunday, will take until the end of the month. Talks in Geneva are due to resume on Tuesday, four years after the invasion of February 24, 2022.",
		dates: [
			"Feb 15 = 2026-02-15..2026-02-15 (year)",
			"overnight = 2026-02-15..2026-02-16",
			"Sunday = 2026-02-15..2026-02-15",
			"since December = 2025-12-01.. (year)",
			"since the winter of 2022 = 2022-12-01.. (season)",
			"early on Sunday = 2026-02-15..2026-02-15",
			"until the end of the month = ..2026-02-28",
			"Tuesday = 2026-02-17..2026-02-17",
			"February 24, 2022 = 2022-02-24..2022-02-24",
		],
	},
	{
		published: "2026-02-16",
		text: "The central bank held its rate at 3.5 percent on Thursday, as it has at every meeting since last June. Inflation slowed to 2.1 percent in January from 2.4 percent in December and 3.0 percent a year earlier. The bank expects prices to rise 2 percent this year and 1.9 percent in 2027. Its next decision comes on March 19.",
		dates: [
			"Thursday = 2026-02-12..2026-02-12",
			"since last June = 2025-06-01..",
			"January = 2026-01-01..2026-01-31 (year)",
			"December = 2025-12-01..2025-12-31 (year)",
			"a year earlier = 2024-12-01..2024-12-31 (year)",
			"this year = 2026-01-01..2026-12-31",
			"2027 = 2027-01-01..2027-12-31",
			"March 19 = 2026-03-19..2026-03-19 (year)",
		],
	},
	{
		published: "2026-02-16",
		text: "Quarterly profit at the carmaker rose 12 percent. In the three months to December 31 it sold 1.2 million cars, up from 1.1 million in the same period a year earlier. For fiscal 2025 it forecasts sales of 4.5 million. The company, founded in 1937, said it would close two plants by mid-2027 and open a battery plant in the second half of next year.",
		dates: [
			"the three months to December 31 = 2025-10-01..2025-12-31 (year)",
			"the same period a year earlier = 2024-10-01..2024-12-31",
			"fiscal 2025 = 2025-01-01..2025-12-31 (bounds)",
			"1937 = 1937-01-01..1937-12-31",
			"by mid-2027 = ..2027-08-31",
			"the second half of next year = 2027-07-01..2027-12-31",
		],
	},
	{
		published: "2025-11-04",
		text: "Voters in Virginia go to the polls on Tuesday to choose a governor. Turnout in the 2021 race was 55 percent. Early voting began on Sept. 19 and ended on Saturday. The winner will be sworn in on Jan. 17, 2026, and serve until 2030. Polls in recent weeks gave the Democrat a lead of 7 to 10 points.",
		dates: [
			"Tuesday = 2025-11-04..2025-11-04",
			"2021 = 2021-01-01..2021-12-31",
			"Sept. 19 = 2025-09-19..2025-09-19 (year)",
			"Saturday = 2025-11-01..2025-11-01",
			"Jan. 17, 2026 = 2026-01-17..2026-01-17",
			"until 2030 = ..2030-12-31",
			"recent weeks = ?",
		],
	},
	{
		published: "2025-08-20",
		text: 'A magnitude 6.2 earthquake shook the coast at 3:15 a.m. on Wednesday, killing at least 14. The region was hit by a quake of 7.1 in September 2017, in which 370 people died. Aftershocks continued through Wednesday afternoon. Schools will stay closed until Monday. "We have not seen anything like it in the past 30 years," the governor said.',
		dates: [
			"3:15 a.m. on Wednesday = 2025-08-20..2025-08-20",
			"September 2017 = 2017-09-01..2017-09-30",
			"through Wednesday afternoon = ..2025-08-20",
			"until Monday = ..2025-08-25",
			"the past 30 years = 1995-08-20..2025-08-19",
		],
	},
	{
		published: "2025-06-10",
		text: "The court sentenced the former minister to eight years on Monday. He was arrested in the spring of 2023 and had been on trial since last October. He will appeal within two weeks, his lawyer said. In 2019-20 his ministry spent $40 million, twice what it spent the year before.",
		dates: [
			"Monday = 2025-06-09..2025-06-09",
			"the spring of 2023 = 2023-03-01..2023-05-31 (season)",
			"since last October = 2024-10-01..",
			"within two weeks = 2025-06-10..2025-06-24",
			"2019-20 = 2019-01-01..2020-12-31 (bounds)",
			"the year before = 2018-01-01..2019-12-31 (bounds)",
		],
	},
	{
		published: "2024-12-30",
		text: "Home prices rose 4.2 percent in the year to November. They had fallen in late 2023 and early 2024. In the 1990s they doubled. Sales between July and September were the weakest since the third quarter of 2010, and agents expect little change before the spring.",
		dates: [
			"the year to November = 2023-12-01..2024-11-30 (year)",
			"late 2023 = 2023-09-01..2023-12-31",
			"early 2024 = 2024-01-01..2024-04-30",
			"the 1990s = 1990-01-01..1999-12-31",
			"between July and September = 2024-07-01..2024-09-30 (year)",
			"since the third quarter of 2010 = 2010-07-01..",
		],
	},
	{
		published: "2026-01-05",
		text: "The Lakers lost on New Year's Day and again on Saturday night. They have won four of 12 games since Thanksgiving. LeBron James scored 31 points in the third quarter alone. They play in Denver on Wednesday and return home next Monday. Last season they won 50 games.",
		dates: [
			"New Year's Day = 2026-01-01..2026-01-01 (year)",
			"Saturday night = 2026-01-03..2026-01-03",
			"since Thanksgiving = 2025-11-27.. (year)",
			"Wednesday = 2026-01-07..2026-01-07",
			"next Monday = 2026-01-12..2026-01-12",
		],
	},
	{
		published: "2025-03-17",
		text: "Measles cases reached 320 as of Friday, the health department said, up from 279 a week earlier. The outbreak began in late January. It is the largest in the state in three decades. The first death was reported on Feb. 26, the second on March 6. Officials will give an update later this week.",
		dates: [
			"Friday = 2025-03-14..2025-03-14",
			"a week earlier = 2025-03-07..2025-03-07",
			"late January = 2025-01-21..2025-01-31 (year)",
			"Feb. 26 = 2025-02-26..2025-02-26 (year)",
			"March 6 = 2025-03-06..2025-03-06 (year)",
			"later this week = 2025-03-18..2025-03-23",
		],
	},
	{
		published: "2025-10-01",
		text: "The government shut down at midnight on Tuesday, the first lapse since the 35-day closure of 2018-19. About 750,000 workers will be sent home on Wednesday. A vote was planned for later in the day. During the previous shutdown, which lasted from Dec. 22, 2018, to Jan. 25, 2019, airports saw long lines.",
		dates: [
			"midnight on Tuesday = 2025-09-30..2025-09-30",
			"2018-19 = 2018-01-01..2019-12-31 (bounds)",
			"Wednesday = 2025-10-01..2025-10-01",
			"later in the day = 2025-10-01..2025-10-01",
			"Dec. 22, 2018 = 2018-12-22..2018-12-22",
			"Jan. 25, 2019 = 2019-01-25..2019-01-25",
		],
	},
	{
		published: "2023-07-03",
		text: "June was the hottest month on record. The previous record was set in June 2019. Between 1991 and 2020 the average for the month was 16.5 degrees. Heat waves are forecast for the coming weeks, and by the middle of the century such summers could be normal.",
		dates: [
			"June = 2023-06-01..2023-06-30 (year)",
			"June 2019 = 2019-06-01..2019-06-30",
			"Between 1991 and 2020 = 1991-01-01..2020-12-31",
			"the coming weeks = ?",
			"by the middle of the century = ..2066-12-31",
		],
	},
	{
		published: "2025-05-12",
		text: "The two sides agreed on May 10 to a truce, three days after the first strikes. The fighting, the worst since 1999, killed about 60 people. Military officials were to speak at noon on Monday. In 2019, and again in September 2016, such clashes ended within days.",
		dates: [
			"May 10 = 2025-05-10..2025-05-10 (year)",
			"since 1999 = 1999-01-01..",
			"noon on Monday = 2025-05-12..2025-05-12",
			"2019 = 2019-01-01..2019-12-31",
			"September 2016 = 2016-09-01..2016-09-30",
		],
	},
	{
		published: "2024-04-02",
		text: "Easter weekend traffic was lighter than last year. On Good Friday 1.2 million cars used the tunnel, and on Easter Monday 900,000. The tunnel opened in May 1994. Works planned for the first week of May will close one tube from 10 p.m. on Friday, May 3, to Monday, May 6.",
		dates: [
			"Easter weekend = 2024-03-30..2024-03-31 (year)",
			"last year = 2023-01-01..2023-12-31",
			"Good Friday = 2024-03-29..2024-03-29 (year)",
			"Easter Monday = 2024-04-01..2024-04-01 (year)",
			"May 1994 = 1994-05-01..1994-05-31",
			"the first week of May = 2024-04-29..2024-05-05 (year)",
			"10 p.m. on Friday, May 3 = 2024-05-03..2024-05-03 (year)",
			"Monday, May 6 = 2024-05-06..2024-05-06 (year)",
		],
	},
	{
		published: "2026-02-16",
		text: "Researchers followed 4,000 patients for five years from 2015 to 2020. Half of them, born in the 1940s and 50s, had been smokers since their teens. The study, published on Monday in the Friday Review, began a decade ago. A second part will run until at least 2035.",
		dates: [
			"from 2015 to 2020 = 2015-01-01..2020-12-31",
			"the 1940s = 1940-01-01..1949-12-31",
			"50s = 1950-01-01..1959-12-31 (century)",
			"Monday = 2026-02-16..2026-02-16",
			"a decade ago = 2016-01-01..2016-12-31",
			"until at least 2035 = ..2035-12-31",
		],
	},
	{
		published: "2022-09-09",
		text: "Queen Elizabeth died on Thursday afternoon at the age of 96. She had reigned since February 6, 1952. Her Platinum Jubilee was celebrated over four days in June. The funeral will be held on Monday, September 19. Prince Philip died in April last year.",
		dates: [
			"Thursday afternoon = 2022-09-08..2022-09-08",
			"since February 6, 1952 = 1952-02-06..",
			"June = 2022-06-01..2022-06-30 (year)",
			"Monday, September 19 = 2022-09-19..2022-09-19 (year)",
			"April last year = 2021-04-01..2021-04-30",
		],
	},
];

describe("whole articles", () => {
	it.each(ARTICLES)("published $published: $text", ({ published, text, dates }) => {
		expect(datesIn(text, published)).toEqual(dates);
	});
});
