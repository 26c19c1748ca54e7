import { describe, expect, it } from "vitest";
import { ownersIn } from "./owners-in.ts";

describe("who owns a number", () => {
	it.each([
		["The hospital treated 1950 patients.", ["1950 count"]],
		["Output grew from 1950 hectolitres to 2015 hectolitres.", ["1950 amount", "2015 amount"]],
		["Output grew from 1950 to 2015 hectolitres.", ["1950 count", "2015 amount"]],
		["The population was 1850.", ["1850 count"]],
		["She had never read Orwell's 1984.", ["1984 name"]],
		["The 1950 patients' revolt failed.", ["1950 year"]],
		["In 2015 patients waited longer.", ["2015 year"]],
		["It was 1945 and the war was over.", ["1945 year"]],
		["The deadline is 2030.", ["2030 year"]],
		["Prices are above 2019 levels.", ["2019 year"]],
		["A fleet of 1950 lorries left in 2015.", ["1950 count", "2015 year"]],
		["Its 2024 profits beat those of 2023.", ["2024 year", "2023 year"]],
		[
			"Call 0800 414 900 before 5 p.m. on May 3.",
			["0800 phone", "414 phone", "900 phone", "5 time", "3 date"],
		],
		["The storm lay at 16.5 degrees north, 120.2 degrees east.", ["16.5 coordinate", "120.2 coordinate"]],
		["The tug lay at 9 degrees 40 minutes south.", ["9 coordinate", "40 coordinate"]],
		["It was minus 9 degrees 40 minutes later.", ["9 amount", "40 count"]],
		["Ring +61 27 7010 8844 for help.", ["61 phone", "27 phone", "7010 phone", "8844 phone"]],
		["He told the BBC 35 people had quit.", ["35 count"]],
		["It was shown on BBC 2 at noon.", ["2 identifier"]],
		["Its list, at shipwatch.example/2023/12/wrecks-88.pdf names 140 wrecks.", ["140 count"]],
		["The quake struck at 38.2°N, 142.8°E.", ["38.2 coordinate", "142.8 coordinate"]],
		["Police at 10 Downing Street fired 12 shots.", ["10 address", "12 count"]],
		["Resolution 1973 was passed in 2011 by 10 votes.", ["1973 identifier", "2011 year", "10 count"]],
		["The form of 16/02/2026 was lost.", ["16 date", "02 date", "2026 date"]],
		["Concerts are on May 3, 4 and 7.", ["3 date", "4 date", "7 date"]],
		["On June 18 and 19 people gathered.", ["18 date", "19 count"]],
		["In May 12 people died.", ["12 count"]],
		["On May 12 people gathered.", ["12 date"]],
		["They work 2500 hours a year.", ["2500 count"]],
		["The score was 52-48.", ["52 count", "48 count"]],
	])("%s", (text, owners) => {
		expect(ownersIn(text)).toEqual(owners);
	});
});
