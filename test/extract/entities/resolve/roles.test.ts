import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test.each([
	["[NORP North Korean] leader [PERSON Kim Jong Un] spoke.", "Kim Jong Un", "leader"],
	["Foreign Minister [PERSON Sergei Lavrov] spoke.", "Sergei Lavrov", "Foreign Minister"],
	["[PERSON Foreign Minister Sergei Lavrov] spoke.", "Sergei Lavrov", "Foreign Minister"],
	["[PERSON Jane Doe], the chief executive of [ORG Acme], spoke.", "Jane Doe", "chief executive"],
	["[PERSON Jane Doe], 45, a former analyst at [ORG Acme], spoke.", "Jane Doe", "former analyst"],
	["The chief executive of [ORG Acme], [PERSON Jane Doe], spoke.", "Jane Doe", "chief executive"],
	["[ORG Acme]'s deputy director general, [PERSON Jane Doe], spoke.", "Jane Doe", "deputy director general"],
	["[ORG Bank of England] Governor [PERSON Andrew Bailey] spoke.", "Andrew Bailey", "Governor"],
	["Gen. [PERSON Femi Adewale] spoke.", "Femi Adewale", "Gen."],
	["[ORG White House] spokesman [PERSON Josh Earnest] spoke.", "Josh Earnest", "spokesman"],
	["[ORG Green Party] candidate [PERSON Jill Stein] spoke.", "Jill Stein", "candidate"],
	[
		"[ORG DP World]'s regional manager, [PERSON Clarence de Souza], met the minister.",
		"Clarence de Souza",
		"regional manager",
	],
	["[PERSON Nadia Rahimi], the chief [ORG Taliban] spokeswoman, spoke.", "Nadia Rahimi", "spokeswoman"],
	[
		"[PERSON Nadia Rahimi], the [ORG U.N.] resident coordinator, spoke.",
		"Nadia Rahimi",
		"resident coordinator",
	],
	["His wife [PERSON Carol Reed] spoke.", "Carol Reed", "wife"],
])("%s", (text, name, role) => {
	const thing = resolveMarked(text).things.find(({ type }) => type === "PERSON");
	expect(thing).toMatchObject({ name, role });
});

test.each([
	["Mr [PERSON David Kato] spoke."],
	["[PERSON Jane Doe], who said the president was ill, left."],
	["The president fell ill. [PERSON Jane Doe] left."],
	["The minister met [PERSON Jane Doe]."],
	["[PERSON Jane Doe] and the minister left."],
])("No role is read from: %s", (text) => {
	expect(resolveMarked(text).things[0]!.role).toBeUndefined();
});
