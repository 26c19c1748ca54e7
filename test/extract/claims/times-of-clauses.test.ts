import { describe, expect, test } from "vitest";
import { extract } from "../../../lambdas/extract/extract.ts";

/** The words of the time of each figure, published on Thursday, 20 August 2026. */
const times = (text: string) =>
	extract({ text, publishedAt: "2026-08-20" }).extraction.figures.map(({ when }) => when?.text);

describe("the phrase that a sentence opens with tells when", () => {
	test.each([
		["At a meeting in Lund on Tuesday, ministers approved 30 projects.", "Tuesday"],
		["In an operation near the port last month, police seized 40 rifles.", "last month"],
		["During a visit to the camp on Monday, nurses treated 90 children.", "Monday"],
		["With 67 votes in favour, the assembly approved the plan on Tuesday.", "Tuesday"],
		["For the academic year 2020 – 2021, the college had 812 pupils.", "the academic year 2020 – 2021"],
		["Until last July 18, the authorities registered 46,694 arrests.", "Until last July 18"],
	])("%s", (text, when) => {
		expect(times(text)).toEqual([when]);
	});

	test.each([
		["what was said then may be of any time", "In a statement on Tuesday, the port named 30 mills."],
		["what was said then may be of any time", "In an interview last month, the mayor named 30 mills."],
		["of what the bridge is", "With 40 arches, the bridge that fell on Tuesday was the longest."],
	])("but not where it is %s", (_, text) => {
		expect(times(text)).toEqual([undefined]);
	});
});

describe("what a poll finds is of when it was taken", () => {
	test.each([
		["The April survey found the party at 17 percent.", "April"],
		["A June poll found the mayor winning 20 percent of the young.", "June"],
		["According to the 2011 census, there were 14,000 people there.", "2011"],
		["In 2014, the Orlo Institute found that 65 percent of them smoked.", "2014"],
		["The mayor has 65 percent, according to a survey conducted in June.", "June"],
	])("%s", (text, when) => {
		expect(times(text)).toEqual([when]);
	});

	test("not of the day it came out on", () => {
		expect(times("The mayor has 65 percent, according to a survey released on Thursday.")).toEqual([
			undefined,
		]);
	});
});

describe("a part of the sentence has the time of the clause it goes with", () => {
	test.each([
		["No one was hurt in the fire, which was set on Friday night.", ["Friday night"]],
		["The chapel had $1 million in damage from a blast that struck on Friday.", ["Friday"]],
		[
			"The group raised $26 million last month, almost half of which came from abroad.",
			["last month", "last month"],
		],
		["The licence was annulled last week, along with a hundred others.", ["last week"]],
		["Fifty came to the hall on Saturday, while another 140 watched from home.", ["Saturday", "Saturday"]],
		["A barn was lost in May, as well as seven sheds.", ["May"]],
		["He condemned the Friday shelling of the town of Aro, which led to the death of 10 men.", ["Friday"]],
		[
			"The firm sent $8 million to a bank in Lund, between July 2014 and August 2015.",
			["between July 2014 and August 2015"],
		],
		["The state counted 58 days without a murder until July.", [undefined]],
		["Until last July, the state had 58 days without a murder.", ["Until last July"]],
		["They are said by the state to be 100,000 people as of 2021.", ["2021"]],
		["She had a third-place finish in Lund on Saturday.", ["Saturday"]],
		["Some 300 of those who were held remained in jail on Friday.", ["Friday"]],
		["The fund, which is small, is down 15 percent so far this year.", ["so far this year"]],
		["They cast 34,570 votes by internet, mail and in person in March.", ["March"]],
		["In June, the force arrested eight men accused of fraud.", ["June"]],
	])("%s", (text, when) => {
		expect(times(text)).toEqual(when);
	});

	test.each([
		["is told now of what happened then", "Some 300 people are still in jail after riots this month."],
		["is how large a thing is", "They burned down a two-storey house on Friday."],
		["is of an aside", "They found it in Aro, a town of about 1,500, in November."],
		["has a time of its own", "They sold a barn in 2020, while in the years before they sold 90."],
		["is of what sank", "Some 300 people sat on a ferry that sank in May."],
	])("but not where it %s", (_, text) => {
		expect(times(text)).toEqual([undefined]);
	});

	test("a second verb of now has its own", () => {
		expect(times("A week ago they bought it for $2 million and are mending it for a show in March.")).toEqual(
			["A week ago"],
		);
	});
});
