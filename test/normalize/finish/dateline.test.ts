import { expect, it } from "vitest";
import { readDateline } from "../../../lambdas/normalize/finish/dateline.ts";

it.each([
	[
		"Pyongyang, North Korea – North Korea has completed construction of a district.",
		{ place: "Pyongyang, North Korea" },
	],
	[
		"SEOUL, Feb 16 (Reuters) - South Korea said on Monday it would send aid.",
		{ place: "SEOUL", agency: "Reuters" },
	],
	["WASHINGTON (AP) — The Senate voted on Tuesday.", { place: "WASHINGTON", agency: "AP" }],
	["BRUSSELS — European leaders gathered on Friday.", { place: "BRUSSELS" }],
	["ANAHEIM, Calif. --Ohtani won his sixth straight start.", { place: "ANAHEIM, Calif." }],
	[
		"CAMBRIDGE, Mass., Dec. 11 (UPI) — Young voters are moving.",
		{ place: "CAMBRIDGE, Mass.", agency: "UPI" },
	],
	[
		"BEIJING, July 18, 2025 (Xinhua) -- Officials met on Monday.",
		{ place: "BEIJING", agency: "Xinhua", date: "2025-07-18" },
	],
	["Dresden (dpa) - Nach tagelangem Regen ist die Elbe gestiegen.", { place: "Dresden", agency: "dpa" }],
	["Madrid, 16 feb (EFE).- El Gobierno aprobó este lunes la ley.", { place: "Madrid", agency: "EFE" }],
	[
		"KUALA LUMPUR: It was a former swimmer who found the boat, and who called the police at once that night.",
		{ place: "KUALA LUMPUR" },
	],
	["CAIRO- 24 people were hurt on Sunday.", { place: "CAIRO" }],
	["ST. LOUIS — The mayor spoke first.", { place: "ST. LOUIS" }],
])("%s", (paragraph, expected) => {
	expect(readDateline(paragraph)).toEqual(expected);
});
