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
])("Nothing is joined in: %s", (text) => {
	const { things, entities } = resolveMarked(text);
	expect(things).toHaveLength(entities.length);
});
