import { describe, expect, it } from "vitest";
import { figures } from "../reading.ts";

/** Head of the first figure's noun. */
const head = (text: string) => figures(text)[0]?.countedHead;

describe("the noun behind a count is found over whatever describes it", () => {
	it.each([
		["It listed the five most polluted rivers of the basin.", "river"],
		["We had two very clear chances.", "chance"],
		["There are a few rather important models about.", "model"],
		["The ministry reported four officially confirmed cases.", "case"],
		["Doctors saw three locally acquired confirmed malaria cases.", "case"],
		["The three remaining living former wardens came.", "warden"],
		["They counted 25 army and police checkpoints.", "checkpoint"],
		["Seven former and current treasury ministry officials were charged.", "official"],
		["The bank made two off-cycle increases.", "increase"],
		["The lake has two side-by-side islands.", "island"],
		["It blocked 44,000 financial accounts.", "account"],
		["They plan two unique shows in Lima.", "show"],
		["The two last wardens were fined.", "warden"],
		["The club has 20 “junior members”.", "member"],
		["Ten African “clean-up aid” projects were paid for.", "project"],
		["Three Court of Appeal judges heard it.", "judge"],
		["Thirty Gala Vena 2022 contestants came.", "contestant"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("peoples, crowds and owners are counted", () => {
	it.each([
		["Two Israelis were hurt.", "israeli"],
		["Around 100 Qataris enrolled.", "qatari"],
		["Nearly 40,000 Rohingya fled.", "rohingya"],
		["More than 300 Chinese live there.", "chinese"],
		["Seventy Chinese workers live there.", "worker"],
		["Some of its 12 million population live abroad.", "population"],
		["The hall has a 15,000 capacity.", "capacity"],
		["The two countries' friendship is old.", "country"],
		["The two countries' leaders met.", "country"],
		["The villages lie in 18 and 25 districts.", "district"],
	])("%s", (text, expected) => {
		expect(head(text)).toBe(expected);
	});
});

describe("no noun is taken over a mark that closes a quotation or from another clause", () => {
	it.each([
		["“We lost 40,” officers said."],
		["“It was 12.” Soldiers came."],
		["He scored 40 and left early."],
	])("%s", (text) => {
		expect(head(text)).toBeUndefined();
	});
});
