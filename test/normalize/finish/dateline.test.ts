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
	["VELMAR, Arland (AP) _ Some 4,000 dockers walked out.", { place: "VELMAR, Arland", agency: "AP" }],
	[
		"(벨마르=연합뉴스) 김하늘 기자 = 항만 노동자가 파업에 들어갔다.",
		{ place: "벨마르", agency: "연합뉴스", names: ["김하늘"] },
	],
	[
		"新华社维尔马2月17日电（记者 李明、王芳）码头工人开始罢工。",
		{ place: "维尔马", agency: "新华社", names: ["李明", "王芳"] },
	],
	["【ソウル＝山田太郎】政府は月曜日に発表した。", { place: "ソウル", names: ["山田太郎"] }],
	["［パリ １７日 ロイター］ - 港の労働者がストに入った。", { place: "パリ", agency: "ロイター" }],
	["ВЕЛЬМАР, 17 февраля. /ТАСС/. Докеры начали забастовку.", { place: "ВЕЛЬМАР", agency: "ТАСС" }],
	["МОСКВА, 17 фев — РИА Новости. Порт закрыт.", { place: "МОСКВА", agency: "РИА Новости" }],
	["CAIRO- 24 people were hurt on Sunday.", { place: "CAIRO" }],
	["ST. LOUIS — The mayor spoke first.", { place: "ST. LOUIS" }],
])("%s", (paragraph, expected) => {
	expect(readDateline(paragraph)).toEqual(expected);
});
