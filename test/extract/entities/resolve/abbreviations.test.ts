import { expect, test } from "vitest";
import { fitsAbbreviation } from "../../../../lambdas/extract/entities/resolve/acronyms.ts";
import { resolveMarked } from "./marked.ts";

test("An abbreviation in brackets is the name before it, whoever's it is", () => {
	const { ids } = resolveMarked(
		"[LOC South Korea]'s [ORG National Intelligence Service] ([ORG NIS]) spoke. The [ORG NIS] said no more.",
	);
	expect(ids.slice(1).map((id) => id.split(" → ")[1])).toEqual(
		Array(3).fill("ORG:national-intelligence-service"),
	);
});

test("A possessive that the recogniser took in is no part of the name", () => {
	const { things } = resolveMarked(
		"[ORG South Korea's National Intelligence Service (NIS)] spoke. The [ORG NIS] left.",
	);
	expect(things).toMatchObject([
		{ id: "ORG:national-intelligence-service", name: "National Intelligence Service", aliases: ["NIS"] },
	]);
});

test.each([
	["The [WORK North Coast Free Trade Agreement] stands. Long before [LOC Ncfta] they built cars.", 1],
	["The [ORG North Coast Trade Agency] spoke. [PERSON Nala] left.", 2],
	["The [ORG North Coast Trade Agency] spoke. [ORG Norca] left.", 2],
])("An abbreviation may be written like a word, letter for letter: %s", (marked, things) => {
	expect(resolveMarked(marked).things).toHaveLength(things);
});

test("The abbreviation may come first", () => {
	const { things } = resolveMarked("[ORG KHRC] ([ORG Kenya Human Rights Commission]) sued.");
	expect(things.map(({ id }) => id)).toEqual(["ORG:kenya-human-rights-commission"]);
});

test("An abbreviation that is only in brackets still explains later ones", () => {
	const { things } = resolveMarked("The [ORG Supreme Council of Antiquities] (SCA) spoke. [ORG SCA] left.");
	expect(things).toHaveLength(1);
});

test("A name put together from parts of the one before its brackets is that one", () => {
	const { things } = resolveMarked(
		"The [ORG Namibian Ports Authority] ([ORG Namport]) spoke. [ORG Namport] said no more.",
	);
	expect(things).toMatchObject([{ id: "ORG:namibian-ports-authority", aliases: ["Namport"] }]);
});

test.each([
	["Federal Trade Commission", "FTC"],
	["Bank of England", "BoE"],
	["Japan Aerospace Exploration Agency", "JAXA"],
	["Board of Control for Cricket in India", "BCCI"],
	["Securities and Exchange Commission", "S.E.C."],
	["United Nations", "U.N."],
	["European Union", "EU"],
])("%s is %s by its initials, without brackets", (full, short) => {
	expect(resolveMarked(`The [ORG ${full}] spoke. The [ORG ${short}] left.`).things).toHaveLength(1);
});

test.each([
	["[ORG Turkish Red Crescent] spoke to [ORG TRT]."],
	["[ORG Federal Reserve] and [ORG FBI] met."],
	["[ORG National Union of Mineworkers] (pictured) met [ORG UN]."],
	["[ORG Kenya Police Board] and [ORG Korea Press Bureau] met [ORG KPB]."],
	["[ORG African Union] sent the [ORG African Union Commission]."],
	["The [ORG Bank of Ghana] ([LOC Bogoso]) spoke, and [ORG Bolt Networks] ([ORG Siemens]) too."],
])("Nothing is joined in: %s", (text) => {
	const { things, entities } = resolveMarked(text);
	expect(things).toHaveLength(entities.length);
});

test("An abbreviation's letters stand in the name in order, the first at a word's start", () => {
	expect(fitsAbbreviation("NIS", "National Intelligence Service")).toBe(true);
	expect(fitsAbbreviation("FARC", "Revolutionary Armed Forces of Colombia")).toBe(false);
	expect(fitsAbbreviation("Reuters", "National Intelligence Service")).toBe(false);
	expect(fitsAbbreviation("NIS", "NIS")).toBe(false);
});

test.each([
	["[PERSON Samuel Brandt], known online as [ORG SKB], wept."],
	["The [ORG United Nations Relief and Works Agency], or [ORG UNRWA], left."],
	["[PERSON Edson Arantes do Nascimento], better known as [PERSON Pelé], won."],
	["[ORG X], formerly [ORG Twitter], fell."],
])("Another name that the text gives: %s", (text) => expect(resolveMarked(text).things).toHaveLength(1));

test("A choice between two is no other name", () => {
	expect(resolveMarked("He flew to [LOC Mumbai] or [LOC Delhi], or [LOC Pune].").things).toHaveLength(3);
});

test("An abbreviation in brackets may be of another language", () => {
	expect(
		resolveMarked("The [ORG State Security Committee] ([ORG KGB]) spoke. The [ORG KGB] left.").things,
	).toHaveLength(1);
	expect(
		resolveMarked("[LOC Seoul] ([ORG AP]) is large. [PERSON Usain Bolt] ([LOC JAM]) won.").things,
	).toHaveLength(4);
});

test.each([
	["Only 2 DMS (the [ORG Department of Maritime Safety]) boats came. The [ORG DMS] is short of them."],
	["The [PRODUCT TLMs] ([WORK Teaching and Learning Materials]) are late."],
	["The [ORG Northern Electricity Institute]’s ([ORG NEI]) plan failed."],
	["The [ORG Costa Rican Institute for Research in Nutrition] ([ORG INCIENSA]) spoke."],
])("What is in brackets, and what is before them, are one: %s", (marked) => {
	expect(resolveMarked(marked).things).toHaveLength(1);
});

test("A continent is no body that is called after it", () => {
	const { things } = resolveMarked("[ORG Africa Renewal] writes that [ORG Africa]'s dams are full.");
	expect(things.map(({ id }) => id).sort()).toEqual(["LOC:africa", "ORG:africa-renewal"]);
});

test("The agency of a dateline is no other name of the town", () => {
	const { ids } = resolveMarked("[LOC PORT-AU-PRINCE] ([ORG AP]) - Officials agreed.");
	expect(ids).toEqual(["PORT-AU-PRINCE → LOC:port-au-prince", "AP → ORG:associated-press"]);
});

test("A saint's hospital keeps the saint's name, whatever country is called so", () => {
	expect(resolveMarked("He died at [FAC St Vincent's Hospital].").ids).toEqual([
		"St Vincent's Hospital → FAC:st-vincents-hospital",
	]);
});
