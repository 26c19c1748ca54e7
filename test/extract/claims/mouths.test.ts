import { describe, expect, test } from "vitest";
import { claim, claims } from "./claims.ts";

describe("joint sources are no one party", () => {
	test.each([
		"[[PERSON:peter-adams|Peter Adams]] and [[PERSON:ruth-bell|Ruth Bell]] said {50} farms were lost.",
		"According to [[ORG:reuters|Reuters]] and the [[ORG:bbc|BBC]], {40} people died.",
		"Police and the [[ORG:red-cross|Red Cross]] said {40} people died.",
		"The warden, [[PERSON:ana-ruiz|Ana Ruiz]], and the mayor of [[LOC:olt|Olt]], [[PERSON:bo-lund|Bo Lund]], said {40} people died.",
		"[[PERSON:ana-ruiz|Ana Ruiz]], the warden, and [[PERSON:bo-lund|Bo Lund]] said {40} people died.",
		"According to [[PERSON:ana-ruiz|Ana Ruiz]], a broker at [[ORG:acme|Acme]], and [[PERSON:bo-lund|Bo Lund]] of the lender, {40} jobs will go.",
		"“We lost {40} goats,” said [[PERSON:ana-ruiz|Ana Ruiz]], a herder, and [[PERSON:bo-lund|Bo Lund]].",
	])("%s", (text) => {
		const { attribution } = claim(text);
		expect(attribution?.text).toMatch(/ and /);
		expect(attribution?.source).toBeUndefined();
	});

	test.each([
		"On Monday [[ORG:acme|Acme]], a lender, closed, and [[PERSON:bo-lund|Bo Lund]] said {40} jobs went.",
		"As the fire spread, [[PERSON:bo-lund|Bo Lund]], a nurse, said {40} people died.",
	])("who only stands beside speaks alone: %s", (text) => {
		expect(claim(text).attribution).toMatchObject({ source: "PERSON:bo-lund" });
	});

	test("an institution with “and” and commas in its name is one, and whole", () => {
		const { attribution } = claim(
			"The [[ORG:trade|Ministry of Trade, Ports and Fisheries]] said {40} boats sank.",
		);
		expect(attribution).toMatchObject({
			text: "The Ministry of Trade, Ports and Fisheries",
			source: "ORG:trade",
		});
	});
});

describe("what nobody vouches for is unconfirmed, what is untrue denied", () => {
	test.each([
		["The envoys were unable to verify that {90} people had died.", "unconfirmed"],
		["It is unclear whether {40} villagers died.", "unconfirmed"],
		["The town might close {14} baths.", "conditional"],
		["Under the plan, {640} clerks would go.", "planned"],
		["The warden said another {60} guards would be hired.", "planned"],
		["Ana Ruiz had never taken {1} dollar.", "denied"],
		["Aid groups questioned whether {500} trucks had arrived.", "unconfirmed"],
		["There were unconfirmed reports of {70} deaths.", "unconfirmed"],
		["{Twelve} sailors are feared dead after a trawler sank.", "unconfirmed"],
		["The flood is feared to have killed {70} people.", "unconfirmed"],
		["{12} feared drowned as ferry capsizes", "unconfirmed"],
		["Some {30} villagers were believed buried under the mud.", "unconfirmed"],
		["It is feared that {40} herders have died.", "unconfirmed"],
		["The mayor said she feared that {15} pupils were trapped.", "unconfirmed"],
		["Prosecutors suspect that {9} of the fires were set.", "unconfirmed"],
		["The virus might have infected {600} cattle.", "unconfirmed"],
		["The army dismissed as baseless a report of {90} deaths.", "denied"],
		["The union demanded that {300} cooks be rehired.", "target"],
		["The unions have called for a floor of {15} dollars.", "target"],
		["The chain scrapped plans to shut {60} shops.", "denied"],
		["The chain has no plans to shut {60} shops.", "denied"],
	])("%s is %s", (text, status) => {
		expect(claim(text).status).toBe(status);
	});

	test.each([
		"Reporters asked whether {200} was enough.",
		"Asked whether the bridge was safe, {75} of the drivers said no.",
		"The stalls do well, whether they sell {20} kilos a day or a sack.",
		"{Six} loggers are missing and presumed dead.",
		"The {40} feared fighters of the valley surrendered.",
		"The dig is thought to be {900} metres long.",
		"Rescuers pulled {12} people out, and five are feared dead.",
		"I don't know {950} of them.",
		"The board will decide whether the firm, which lost {6} million dollars, is sold.",
	])("what stands beside the question is stated: %s", (text) => {
		expect(claim(text).status).toBeUndefined();
	});
});

test.each([
	["Unions fear that {900} jobs will go.", "forecast"],
	["There are fears that the toll will pass {100}.", "forecast"],
	["If the wall had given way, {40} people might have died.", "conditional"],
])("what is yet to come is not unconfirmed: %s", (text, status) => {
	expect(claim(text).status).toBe(status);
});

test("who will decide whether claims nothing", () => {
	expect(
		claim("The board will decide whether the firm, which lost {6} million, is sold.").attribution,
	).toBeUndefined();
});

describe("a negated verb denies its clause, no thing that is there", () => {
	test.each([
		"The premier did not meet the {40} widows.",
		"The group has not freed the {six} journalists.",
		"The firm has not repaid its {3} loans.",
		"Divers could not reach {two} of the climbers.",
		"Rescuers have not been able to reach {200} people trapped in the valley.",
		"Doctors had to declare {four} of them dead.",
		"The regiment would later lose {35} men.",
		"Crews could rescue only {9} of the sailors.",
	])("stated: %s", (text) => {
		expect(claim(text).status).toBeUndefined();
	});

	test.each(["Turnout did not reach {5} percent.", "The blast did not kill {40} people."])(
		"denied: %s",
		(text) => {
			expect(claim(text).status).toBe("denied");
		},
	);
});

describe("speech without a reporting verb", () => {
	test.each([
		["“We lost {300} goats.” – [[PERSON:amina-tesfa|Amina Tesfa]], herder", "PERSON:amina-tesfa"],
		["“The {20} licences will do.” —Commissioner [[PERSON:ana-dreyer|Ana Dreyer]]", "PERSON:ana-dreyer"],
		[
			"A statement from the mayor, [[PERSON:odile-brand|Odile Brand]]: “We lost {40} homes.”",
			"PERSON:odile-brand",
		],
		[
			"[[PERSON:devi-hicks|DEVI HICKS]], MAYOR OF TOLLAND (via video): My town lost {300} roofs.",
			"PERSON:devi-hicks",
		],
	])("%s", (text, source) => {
		expect(claim(text).attribution?.source).toBe(source);
	});

	test("quoted words before a dash are no speech", () => {
		expect(claim("He met {40} of the “friends of Lena Orth” – a club.").attribution).toBeUndefined();
	});
});

test("a title tells whom “she” and “he” stand for", () => {
	const [she, he] = claims(
		"Mr [[PERSON:tarn|Tarn]] met Ms [[PERSON:pell|Pell]]. She said {900} posts would go. He said {300} would.",
	);
	expect([she?.attribution?.source, he?.attribution?.source]).toEqual(["PERSON:pell", "PERSON:tarn"]);
});
