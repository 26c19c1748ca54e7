import { describe, expect, test } from "vitest";
import { claim, claims } from "./claims.ts";

describe("a figure is not a fact when it is", () => {
	test.each([
		["denied", "Police denied that {40} people had died."],
		["denied", "The ministry rejected reports that {300} soldiers were captured."],
		["denied", "Kyiv dismissed the claim that {300} soldiers had died as propaganda."],
		["denied", "Growth did not reach {5 percent}."],
		["denied", "There were not {40} but fewer victims."],
		["forecast", "Revenue could reach {5.2 million} dollars."],
		["forecast", "Inflation is expected to hit {12 percent}."],
		["forecast", "Inflation will reach {5 percent} next year."],
		["forecast", "Losses are likely to exceed {$1.2 billion}."],
		["forecast", "Analysts forecast a profit of {$3 billion}."],
		["forecast", "The bank said inflation would fall to {2.1 percent}."],
		["forecast", "The firm cut its forecast to {$3 billion}."],
		["forecast", "Winds of up to {70 km/h} are forecast for Friday."],
		["forecast", "Profit beat expectations of {$3 billion}."],
		["planned", "The company plans to hire {300} people."],
		["planned", "The company said it will hire {300} people."],
		["forecast", "The minister told workers that {40} posts will go."],
		["planned", "A plant employing {300} people will open in May."],
		["planned", "The army is to send {300} troops."],
		["planned", "The state has pledged {$300 million} for the town."],
		["planned", "A planned {300} job cuts were put off."],
		["planned", "The ministers agreed to spend {3 billion} euros."],
		["denied", "A plan to charge {£2} for parking was dropped after 900 letters."],
		["planned", "Halden Motors to cut {2,400} jobs after profit halves"],
		["planned", "Ministers to spend {3 billion} euros on ferries"],
		["planned", "Council set to close {four} libraries"],
		["forecast", "Dockers to strike for {10 days}"],
		["planned", "The mayor hopes to plant {10,000} trees."],
		["conditional", "If the dam fails, {12,000} people would lose their homes."],
		["conditional", "Some {12,000} homes would be lost if the dam failed."],
		["conditional", "The plan would have cost {$3 billion}."],
		["unconfirmed", "As many as {40} people may have died."],
		["target", "The bank has a target of {2 percent}."],
		["target", "The club did not reach its goal of {10,000} members."],
		["target", "The agency aims to vaccinate {5 million} people."],
		["target", "Inflation is above the bank's {2 percent} target."],
		["planned", "Voters turned against his proposal to close {11} clinics."],
		["planned", "Brandt's plan for a {16 percent} levy found no friends."],
		["forecast", "Forecast: {90 percent}"],
		["forecast", "Farmers face the prospect of {90 percent} losses."],
		["forecast", "The minister will be greeted by {thousands} of fans."],
		["target", "One of the aims is to save {half} of the water."],
		["target", "The city backs a target, which is to cut noise by {a third}."],
		["target", "The plant is targeting growth of {9 percent}."],
	])("%s: %s", (status, text) => {
		expect(claim(text).status).toBe(status);
	});
});

describe("a figure is stated when", () => {
	test.each([
		["it is told", "Police said {40} people had died."],
		[
			"the plan of its source came after it",
			"Halden said it would close a plant after second-quarter profit fell to {$310 million}.",
		],
		["a plan is its sentence's subject", "Plans to shut the baths drew {9,400} letters."],
		["it ranks a goal", "It was her {19th} goal of the season."],
		["it tells who will", "Firms employing more than {50} people would have to register."],
		["it tells whom", "Anyone with {two} convictions will be barred."],
		["it tells of whom", "People earning {900 crowns} a week will pay more."],
		["nobody died", "{No} deaths were reported."],
		["the plan is of another clause", "The company, which has {300} workers, could close a plant."],
		["the denial is of another clause", "The ministry did not say how {40} people died."],
		["it measures how long something has not happened", "He has not worked for {3} years."],
		["an offer is rejected", "The union rejected a {$5 million} offer."],
		["'not only' stresses it", "It was not only {40} homes that burned."],
		["goals are scored", "She has {18} goals this season."],
		["the will is a paper", "His will left {$3 million} to the town."],
		["May is a month", "In May {40} people died."],
		["what is asked is not a condition", "Asked if it was safe, he said {40} people had died."],
		["a thing's size is given beside a plan", "She would need a majority in the {150}-seat parliament."],
		["it is kicked", "Brandt's {36}-yard field goal tied the game."],
		["a goal made the score", "A late goal gave Halden a {2-1} win."],
		["targets are counted", "Drones hit {50} targets in the night."],
		["targets are numbered", "It repeats target {3} of the accord."],
		["the target is met", "The target was met within {15 years}."],
		["the attacks have a target", "Attacks targeting a flaw on {40} pages were seen."],
		["few, if any", "Few, if any, fans gave the team {ten} wins."],
		["it was done to who may be jailed", "Bell, who was held {12 days} later, faces jail if convicted."],
		["they refused", "Orla would not give in, living on {two} meals a day."],
		["anybody saw it", "Some {40} tents could be seen from the road."],
		["proposals are counted", "The mayor put forward {four} proposals to save water."],
		["all of them are known", "All {three} ministers will speak at the fair."],
		["the top ones are known", "The club will have to play without its top {two} backs."],
		["it is a span of time", "The tax would bring in a little over {ten years}."],
		["it is somebody's age", "A {40-year-old} baker is due to appear in court on Monday."],
		["a river's length is told", "The dam will draw its water from the {1,200-km} Orlo."],
		["those counted are known", "The union will ask the {216} porters who work in the port."],
		["they are known, and who may do it", "These {two} clerks will have to explain it."],
		["a period is over", "The board may have to answer for the past {five} years."],
		["the sentence opens with it", "With {35} seats left, the party will gain more."],
		[
			"the sentence opens with what was done",
			"Built at a cost of {$40 million}, the hall is expected to draw crowds.",
		],
		["an aside tells a size", "A well, {120 metres} deep, is to open in June."],
		[
			"the plan is somebody else's who was caught",
			"Police arrested {two} men suspected of planning to rob a bank.",
		],
		["what they said is not what they are", "Some {61} tenants said the new law would not help."],
		[
			"a plan stands in front, and a fact between",
			"In a law that seeks to protect buyers, bread was capped at {12} crowns.",
		],
		[
			"the clause with the plan ended",
			"The club expected more of a team that had hired a coach for {2} million.",
		],
	])("%s", (_, text) => {
		expect(claim(text).status).toBeUndefined();
	});

	test.each([
		["planned", "The state will pay for the {300} beds that it plans to add."],
		["planned", "The {40} homes to be built in May will be sold by the town."],
		["forecast", "With demand expected to rise by {8} percent, prices will not fall."],
		["forecast", "More rain, as much as {90} millimetres, is forecast."],
		["planned", "Some {100} charging points will be built."],
		["forecast", "It is estimated that more than {25,000} people will come."],
	])("but it is %s: %s", (status, text) => expect(claim(text).status).toBe(status));

	test("each clause of a sentence has its own status", () => {
		const statuses = claims("The firm has {300} workers and could hire {50} more.").map(
			({ status }) => status,
		);
		expect(statuses).toEqual([undefined, "forecast"]);
		const growth = claims("Profit rose {5 percent} last year and is expected to grow {3 percent} in 2026.");
		expect(growth.map(({ status }) => status)).toEqual([undefined, "forecast"]);
	});
});
