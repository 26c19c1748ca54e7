import { describe, expect, test } from "vitest";
import { claim } from "./claims.ts";

const statusOf = (text: string) => claim(text).status;

describe("what nobody could or would confirm is unconfirmed", () => {
	test.each([
		"Monitors were not able to verify the claim that {60} soldiers had surrendered.",
		"It was not immediately clear if {20} villagers had been taken.",
		"Nobody knows whether {70} cattle drowned.",
		"The agency could not independently confirm that {400} prisoners had been moved.",
		"Critics questioned whether {5,000} jobs would ever come.",
		"Analysts doubt that the mine holds {9} tonnes of gold.",
		"Whether {300} votes were miscounted has yet to be established.",
		"The club neither confirmed nor denied that it had offered {30} players.",
		"The agency said it had no confirmation that {25} people were aboard.",
		"Investigators have yet to determine whether {12} rounds were fired.",
		"A spokesman declined to say whether {80} staff had been suspended.",
		"Officials refused to confirm that {2} million dollars had been paid.",
		"The company has not ruled out cutting {400} posts.",
		"The board is considering whether to sell {30} branches.",
		"Rumours that {200} troops had mutinied could not be verified.",
		"The toll of {90} could not be independently verified.",
		"An unverified video showed {8} men being beaten.",
		"She declined to comment on claims that {12} patients had been moved.",
		"Medics feared that {200} patients were trapped.",
	])("%s", (text) => expect(statusOf(text)).toBe("unconfirmed"));

	test.each([
		"It was not clear how many of the {45} passengers were hurt.",
		"The charity could not confirm how many of the {43} were children.",
		"She declined to say whether the {1,900} workers on leave would return.",
		"The charity could not say whether that included {nine} people found alive.",
		"He could not say where the {24} nurses would come from.",
		"The board refused to rule out stripping the team of the {two} stages it won.",
		"Police confirmed that {40} cars had burned, but not who set them alight.",
		"The agency has verified that {12} boats sank.",
	])("what is there is not what is asked: %s", (text) => expect(statusOf(text)).toBeUndefined());
});

describe("what is called untrue is denied", () => {
	test.each([
		"The army brushed aside as propaganda a claim that {90} tanks had burned.",
		"The firm dismissed as “nonsense” reports that {700} workers were ill.",
		"The minister rejected as untrue a report of {40} deaths in custody.",
		"The owner dismissed as false a radio report that {90} had died.",
		"The ministry dismissed the report of {17} drownings as a rumour.",
		"The bank called reports of {5} billion dollars in losses false.",
		"There is no evidence that {3,000} ballots were forged.",
		"A spokesman denied a report by La Hora that it was to buy {30} percent of the mine.",
		"The lawyer said his client never named {five} people.",
	])("%s", (text) => expect(statusOf(text)).toBe("denied"));

	test("an offer that is dismissed was made", () => {
		expect(statusOf("The union dismissed as too low an offer of {4} percent.")).toBeUndefined();
	});
});

describe("what is asked for is a target", () => {
	test.each([
		"Unions demanded that {120} cleaners be reinstated.",
		"The families insist that {30} bodies be exhumed.",
		"The council urged the state to release {90} million dollars.",
		"The unions asked the court to order {9} of the pits shut.",
		"The union has not withdrawn its claim for {40} million dollars in back pay.",
		"They have written to the minister demanding that {40} beds closed in 2023 be reopened.",
		"The union wants a raise of {$9} an hour.",
		"The pope has called for a floor of {15} dollars an hour.",
	])("%s", (text) => expect(statusOf(text)).toBe("target"));

	test.each([
		"The agency has received {90} of the 410 million dollars it asked for.",
		"The families insist that {30} bodies are missing.",
		"He has survived calls for his resignation from {61} deputies.",
		"The council demanded that the {30} houses be repaired.",
	])("what is there is not asked for: %s", (text) => expect(statusOf(text)).toBeUndefined());
});

describe("a verb that is negated denies its clause, and not what is there", () => {
	test.each([
		"The president did not visit the {70} wounded.",
		"Rebels have not freed the {four} nuns.",
		"The museum never returned those {12} masks.",
		"The bank has not approved their {40} million dollar loan.",
		"The crew could not save {three} of the dogs.",
		"The airline would not refund the {2,300} passengers.",
		"The league has not punished {two} clubs that broke the rules.",
		"Firefighters were unable to reach {nine} of the hikers.",
		"The strike did not stop {300} trains from running.",
		"They had to bury {11} of their goats.",
		"The battalion would later lose {35} men at Orlo.",
		"She would go on to win {14} titles.",
		"Crews could save only {9} of the 30 cows.",
	])("%s", (text) => expect(statusOf(text)).toBeUndefined());

	test.each([
		"The bank did not lose {9} million dollars.",
		"The mayor did not hire {30} cousins.",
		"The firm will no longer hire {40} engineers.",
		"The chain dropped plans to close {60} shops.",
		"The ministry shelved a plan to hire {500} teachers.",
		"The plan to build {900} homes was scrapped.",
		"The owner backed away from a plan to raise {70} million euros.",
		"A plan to borrow {£15 million} was abandoned in September.",
		"Voters rejected a plan to spend {3} million dollars on a pool.",
	])("but: %s", (text) => expect(statusOf(text)).toBe("denied"));
});

describe("a condition needs no “if”", () => {
	test.each([
		"Should the talks fail, {9,000} workers would strike.",
		"Should rates stay high, the bank said, sales could fall by {4} percent.",
		"Had the brakes held, {14} people would be alive.",
		"Analysts see it at {12,000} dollars by June if the strike drags on.",
		"“I'd expect to see {200} cases if nothing changes.”",
		"Were the dam to fail, {6,000} people would drown.",
		"“Had we started in June, we’d have {100} fewer.”",
	])("%s", (text) => expect(statusOf(text)).toBe("conditional"));

	test("what is expected of something is a forecast", () => {
		expect(statusOf("The judge said she expected the trial to last {three} weeks.")).toBe("forecast");
	});

	test("a question is none", () => {
		expect(statusOf("Were there, in the end, {40} people aboard?")).toBeUndefined();
	});
});

test.each([
	["As many as {60} miners may be trapped.", "unconfirmed"],
	["Up to {400} jobs could go.", "forecast"],
	["The airline will add {14} routes from May.", "planned"],
	["The tax will add {3 percent} to prices.", "forecast"],
	["Sales are seen rising {4} percent this year.", "forecast"],
	[
		"The state will pay a fee to the families and {50,000} rupees to those whose houses were lost.",
		"planned",
	],
	["The board voted to lay off {43} teachers, a move officials said would save $5 million.", "planned"],
	["The board shut two schools, a move officials said would save {$5 million}.", "forecast"],
	["They have asked the government for {$3 million}.", "target"],
	["The minister said unemployment would stay below {5} percent.", "forecast"],
	["The state built 9,800 homes, against a target for the whole year of {13,000}.", "target"],
	["Claims on social media that {500} died are false.", "denied"],
	["A proposal to close {14} schools was voted down.", "denied"],
	["He ruled out raising {5} billion in new taxes.", "denied"],
	["He could not rule out {five} more cuts.", "unconfirmed"],
	["The council voted against spending {3} million on lights.", "denied"],
	["The company is considering buying {40} planes.", "unconfirmed"],
	["He did not deny taking {9,000} dollars.", undefined],
])("%s is %s", (text, status) => {
	expect(statusOf(text)).toBe(status);
});

test.each([
	"A vaccine that cut deaths by {84} percent in a trial will be offered to pupils.",
	"Of those who want to leave, {62} percent are women.",
	"The line, used by {130} trains a day, will stay shut.",
	"The party will win 48 seats, down from {61}.",
	"Ministers plan to cut the limit to 20 days from {28}.",
	"It is unknown whether the force, which has 40 cars and must save {9} million, will appeal.",
	"She would not rule out asking the army to help, as it did for {seven} weeks.",
	"Climate change was to blame for {16,500} deaths.",
	"If found guilty the {two} face long terms.",
	"She will hold inquests into the deaths of {two} men who waited outside.",
	"Another put the backlog at {4,600} and said it would grow by Easter.",
	"Plans to shut the baths were put off after {9,400} people signed a petition.",
	"The county plans to shut six of Kent’s {21} libraries.",
])("a plan is not of what stands beside it: %s", (text) => {
	expect(statusOf(text)).toBeUndefined();
});
