import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test.each([
	["Acme Corp", "Acme", "ORG:acme"],
	["Golden Waves Shipping Inc.", "Golden Waves", "ORG:golden-waves-shipping"],
	["Bank of England", "Bank", "ORG:bank-of-england"],
	["Department of Justice", "Justice Department", "ORG:department-of-justice"],
	["Conservative Party", "Conservatives", "ORG:conservative-party"],
	["Federal Reserve", "Fed", "ORG:federal-reserve"],
	["U.S. Supreme Court", "Supreme Court", "ORG:us-supreme-court"],
	["Amazon.com", "Amazon", "ORG:amazon"],
	["Serum Institute of India", "Serum Institute", "ORG:serum-institute-of-india"],
	["Indian Oil Corporation", "Indian Oil", "ORG:indian-oil-corporation"],
	["Morwen Clinic", "Morwen Clinics", "ORG:morwen-clinic"],
	["Village Water Committees", "Village Water Committee", "ORG:village-water-committee"],
	["Halden Pharmaceuticals Group", "Halden Pharmaceutical Group", "ORG:halden-pharmaceuticals-group"],
	["Government of Peru", "Peruvian Government", "ORG:government-of-peru"],
	["United States Embassy", "US Embassy", "ORG:united-states-embassy"],
])("%s is also called %s", (full, short, id) => {
	const { things } = resolveMarked(`[ORG ${full}] spoke. Later the [ORG ${short}] left.`);
	expect(things.map((thing) => thing.id)).toEqual([id]);
});

test("A body known everywhere has one id by whichever name", () => {
	const ids = ["UN", "U.N.", "United Nations", "the United Nations"].map(
		(name) => resolveMarked(`[ORG ${name}] spoke.`).things[0]!.id,
	);
	expect(new Set(ids)).toEqual(new Set(["ORG:united-nations"]));
});

test.each([
	["[ORG Manchester United] met [ORG Manchester City]."],
	["[ORG Manchester United] met [ORG Manchester City] as [ORG Manchester] watched."],
	["[ORG United Nations] and the [ORG UN Refugee Agency] met."],
	["[ORG Awami League] and the [ORG Chhatak Awami League] met."],
	["[ORG Bank of Japan] and [ORG Bank of England] met."],
	["[ORG British Airways] met a [ORG British Council] man."],
	["[ORG National Press Club] met the [ORG Nationals]."],
	["[ORG Samsung] met the [PERSON Samsung] family."],
	["[ORG Northern Air] and [ORG Northern Air X] fly there."],
	["[ORG Liverpool] won in [LOC Liverpool]."],
	["The [ORG Saints] came. [ORG Saint] shares fell."],
	["A [ORG Republican Senate] is what the [ORG Senate Republicans] want."],
	["The [ORG Eagles] met the [ORG Golden Eagles]."],
	["The [ORG Democrats] met the [ORG New York Democrats]."],
])("Nothing is joined in: %s", (text) => {
	const { things, entities } = resolveMarked(text);
	expect(things).toHaveLength(entities.length);
});

test.each([
	["[PRODUCT NFTs] were sold. An [PRODUCT NFT] is a token.", "PRODUCT:nft", "NFT"],
	["He won two [EVENT World Cups]. The [EVENT World Cup] is his.", "EVENT:world-cup", "World Cup"],
	["The [NORP Sherpas] came. One [NORP Sherpa] left.", "NORP:sherpa", "Sherpa"],
	["[NORP Democratic] voters came. [NORP Democrats] won.", "NORP:democrat", "Democratic"],
	["The [ORG PACs] gave. A [PRODUCT PAC] spent.", "ORG:pac", "PAC"],
	[
		"The [ORG Wizards] lost. The [ORG Washington Wizards] fly home.",
		"ORG:washington-wizards",
		"Washington Wizards",
	],
	["[ORG Warriors] won. The [ORG Vodafone Warriors] train.", "ORG:vodafone-warriors", "Vodafone Warriors"],
	["A [NORP Republican] left. The [ORG Republicans] won.", "NORP:republican", "Republican"],
	["[MISC COVID-19] came. [MISC COVID] stayed.", "MISC:covid-19", "COVID-19"],
])("One and several are one thing: %s", (marked, id, name) => {
	expect(resolveMarked(marked).things.map((thing) => [thing.id, thing.name])).toEqual([[id, name]]);
});

test.each([
	["The [NORP Saints] came. [ORG Saint] shares fell."],
	["The patch, which [ORG Corvane] dubbed [PRODUCT Kestrel], works."],
])("Nor in: %s", (text) => {
	const { things, entities } = resolveMarked(text);
	expect(things).toHaveLength(entities.length);
});

test.each([
	[
		"The [ORG Hallam Center for Justice] spoke. The [ORG Hallam Center] said no.",
		"ORG:hallam-center-for-justice",
	],
	[
		"The [ORG White House] said so. He met her at the [LOC White House]. The [ORG White House] knew.",
		"ORG:white-house",
	],
])("One body has one id: %s", (marked, id) => {
	expect(resolveMarked(marked).things.map((thing) => thing.id)).toEqual([id]);
});

test.each([
	[
		"The [ORG Norland Court of Appeals] sat. She is an [ORG Appeals Court] judge.",
		"ORG:norland-court-of-appeals",
	],
	["[ORG Alibaba Group Holding] rose. [ORG Alibaba] is large.", "ORG:alibaba"],
])("Words that are turned, and a firm's holding, make no other body: %s", (marked, id) => {
	expect(resolveMarked(marked).things.map((thing) => thing.id)).toEqual([id]);
});
