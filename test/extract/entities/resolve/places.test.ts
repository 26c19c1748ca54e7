import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test.each([
	["LOC:united-states", ["US", "U.S.", "USA", "United States", "America", "the United States of America"]],
	["LOC:united-kingdom", ["UK", "U.K.", "Britain", "Great Britain", "United Kingdom"]],
	["LOC:democratic-republic-of-the-congo", ["DR Congo", "DRC", "Democratic Republic of Congo", "Congo"]],
	["LOC:ivory-coast", ["Ivory Coast", "Côte d'Ivoire", "Côte d’Ivoire"]],
	["LOC:turkey", ["Turkey", "Türkiye"]],
	["LOC:north-korea", ["North Korea", "DPRK"]],
])("%s has many names", (id, names) => {
	const { things } = resolveMarked(names.map((name) => `We flew to [LOC ${name}].`).join(" "));
	expect(things.map((thing) => thing.id)).toEqual([id]);
});

test("A nationality keeps its own id and points to its country", () => {
	const { things } = resolveMarked(
		"[NORP North Korean] troops met [NORP Britons], [NORP Dutch] and [NORP Muslims].",
	);
	const nationalities = things.filter(({ type }) => type === "NORP");
	expect(nationalities.map(({ id, iso }) => [id, iso])).toEqual([
		["NORP:north-korean", "KP"],
		["NORP:british", "GB"],
		["NORP:dutch", "NL"],
		["NORP:muslim", undefined],
	]);
});

test("A region has its ISO 3166-2 code", () => {
	const { things } = resolveMarked(
		"In [LOC Texas], in [LOC Bavaria] and in [LOC Guangdong Province] it rained.",
	);
	expect(things.map(({ id, iso }) => [id, iso])).toEqual([
		["LOC:texas", "US-TX"],
		["LOC:bavaria", "DE-BY"],
		["LOC:guangdong", "CN-GD"],
	]);
});

test("A region that two countries have is told by the country the article names", () => {
	expect(resolveMarked("In [LOC Punjab], [LOC Pakistan], it rained.").thing("LOC:punjab")?.iso).toBe("PK-PB");
	expect(resolveMarked("In [LOC Punjab] it rained.").thing("LOC:punjab")?.iso).toBeUndefined();
});

test("A city of which there is only one to think of is that one", () => {
	const paris = resolveMarked("It rained in [LOC Paris].").things[0]!;
	expect(paris).toMatchObject({ id: "LOC:paris", geonames: { id: 2988507, name: "Paris", country: "FR" } });
	expect(paris.geonames!.latitude).toBeCloseTo(48.85, 1);
	expect(paris.geonames!.longitude).toBeCloseTo(2.35, 1);
});

test.each(["[LOC Paris], [LOC Texas],", "[LOC Paris], Tex.,", "[LOC Paris, Texas]", "[LOC Paris], TX,"])(
	"An explicit parent decides: %s",
	(place) => {
		const { things } = resolveMarked(`It rained in ${place} all day.`);
		expect(things.find(({ id }) => id.startsWith("LOC:paris"))).toMatchObject({
			id: "LOC:paris-texas",
			geonames: { country: "US", latitude: 33.66 },
		});
	},
);

test("A country of the article decides between cities of a size", () => {
	const country = (text: string): string | undefined =>
		resolveMarked(text).things.find(({ name }) => name === "Valencia")?.geonames?.country;
	expect(country("It rained in [LOC Valencia], and [NORP Spanish] trains stopped.")).toBe("ES");
	expect(country("It rained in [LOC Valencia]. [LOC Venezuela] sent help to [LOC Venezuela]'s west.")).toBe(
		"VE",
	);
	expect(country("It rained in [LOC Valencia].")).toBeUndefined();
});

test("The dateline decides as well", () => {
	const { things } = resolveMarked("It rained in [LOC Georgetown].", { dateline: "GEORGETOWN, Guyana" });
	expect(things[0]!.geonames?.country).toBe("GY");
});

test("A place and the same place with its kind said are one", () => {
	expect(resolveMarked("[LOC Mount Everest] is high. [LOC Everest] is cold.").things).toHaveLength(1);
	expect(resolveMarked("The [LOC Gaza Strip] is small. [LOC Gaza] is poor.").things).toHaveLength(1);
	expect(resolveMarked("[LOC New York City] is large. [LOC New York] is loud.").things).toHaveLength(1);
	expect(resolveMarked("[LOC Kyiv] was [LOC Kiev] once.").things).toHaveLength(1);
});

test("Georgia is the state where Atlanta is", () => {
	expect(resolveMarked("It rained in [LOC Atlanta], [LOC Georgia].").thing("LOC:georgia")?.iso).toBe("US-GA");
	expect(resolveMarked("It rained in [LOC Tbilisi], [LOC Georgia].").thing("LOC:georgia")?.iso).toBe("GE");
});

test("A list of states is no city with its state", () => {
	const { thing } = resolveMarked("She won [LOC New York], [LOC Ohio] and [LOC Virginia].");
	expect(thing("LOC:new-york")?.geonames?.country).toBe("US");
	expect(thing("LOC:ohio")?.iso).toBe("US-OH");
});

test("A dateline's capitals are not how a place is called", () => {
	const { things } = resolveMarked(
		"[LOC PUERTO PRINCESA] – In [LOC OSLO] and [LOC Oslo] it rained, in [LOC UAE] not.",
	);
	expect(things.map(({ name, aliases }) => [name, aliases])).toEqual(
		expect.arrayContaining([
			["Puerto Princesa", []],
			["Oslo", []],
			["United Arab Emirates", ["UAE"]],
		]),
	);
});

test.each([
	["The bus left [LOC Lebanon], [LOC Tennessee], with 40 people.", "LOC:lebanon-tennessee"],
	["The firm, of [LOC Mexico], [LOC New York], began with mail.", "LOC:mexico-new-york"],
	["A fire in [LOC Moscow], Pa., killed 3 people.", "LOC:moscow-pennsylvania"],
	["[LOC CUBA], Mo. — A fire killed 3 people.", "LOC:cuba-missouri"],
	["He was born in [LOC Peru], [LOC Indiana], in 1930.", "LOC:peru-indiana"],
	["She grew up in [LOC Indiana], Pa., on a farm.", "LOC:indiana-pennsylvania"],
])("A state behind the comma wins over any country or capital: %s", (marked, id) => {
	expect(resolveMarked(marked).things.map((thing) => thing.id)).toContain(id);
});

test.each([
	["Talks with [LOC Lebanon], [LOC Georgia] and [LOC Syria] failed.", "LOC:lebanon"],
	["Flights to [LOC Moscow], [LOC New York] and [LOC Rome] were full.", "LOC:moscow"],
	["Flights to [LOC Cuba], [LOC Florida] and [LOC Texas] were full.", "LOC:cuba"],
	["The firm hires in [LOC Colorado], [LOC Oregon], [LOC Utah] and [LOC Idaho].", "LOC:colorado"],
	["Hail fell in [LOC Ohio], [LOC Indiana], and then in [LOC Iowa].", "LOC:ohio"],
	["Fires burn in [LOC Victoria], [LOC Queensland], and [LOC Tasmania], [LOC Australia].", "LOC:victoria"],
])("A list of places names no parent: %s", (marked, id) => {
	expect(resolveMarked(marked).things.map((thing) => thing.id)).toContain(id);
});

test("A state by its letters is the state", () => {
	const { things } = resolveMarked(
		"From [LOC Charlotte], [LOC N.C.], he drove to [LOC North Carolina] and [LOC Mo].",
	);
	expect(things.map((thing) => thing.id)).toContain("LOC:north-carolina");
	expect(things.map((thing) => thing.id)).not.toContain("LOC:nc");
	expect(things.map((thing) => thing.id)).not.toContain("LOC:mo");
});

test("Behind a city of its own a region is meant, whatever town elsewhere bears its name", () => {
	const { things } = resolveMarked(
		"The firm flies to [LOC London], [LOC Ontario], and to [LOC Dallas], [LOC Houston] and [LOC Tulsa] in the [LOC US].",
	);
	expect(things.find(({ name }) => name === "Ontario")?.iso).toBe("CA-ON");
});

test.each([
	[
		"[LOC Athens], [LOC Ga]., grew.",
		["Athens → LOC:athens-georgia", "Ga → LOC:georgia"],
		"LOC:georgia",
		"US-GA",
	],
	[
		"[LOC Naples], [LOC Fla]., grew.",
		["Naples → LOC:naples-florida", "Fla → LOC:florida"],
		"LOC:florida",
		"US-FL",
	],
	[
		"From [LOC Redmond], [LOC Wash]., to [LOC Washington].",
		["Redmond → LOC:redmond", "Wash → LOC:washington-state", "Washington → LOC:washington"],
		"LOC:washington-state",
		"US-WA",
	],
	[
		"[LOC Washington] state lost 40 nurses.",
		["Washington → LOC:washington-state"],
		"LOC:washington-state",
		"US-WA",
	],
])("An abbreviation is its state, whatever else is called so: %s", (text, ids, id, iso) => {
	const resolved = resolveMarked(text);
	expect(resolved.ids).toEqual(ids);
	expect(resolved.thing(id)?.iso).toBe(iso);
});

test.each(["[LOC Stiles], [LOC Texas]. During the night it rained.", "It was in [LOC Stiles], [LOC Texas]."])(
	"A small town is told by its state at the end of a sentence: %s",
	(text) => expect(resolveMarked(text).thing("LOC:stiles-texas")).toBeDefined(),
);

test("State television of a capital is no region", () => {
	expect(resolveMarked("[LOC Baghdad] state television agreed.").ids).toEqual(["Baghdad → LOC:baghdad"]);
});

test.each([
	["The team lost to [LOC Carolina] in [LOC Chicago].", "Carolina", undefined],
	["She spoke at her [LOC Ensenada] rally in [LOC Argentina].", "Ensenada", undefined],
	["The bus from [LOC Dhaka] stopped in [LOC Habiganj].", "Habiganj", "BD"],
	["Talks in [LOC Geneva] about [LOC South Sudan] failed, [LOC New York] said.", "Geneva", "CH"],
	["A fire burned in [LOC Mymensingh].", "Mymensingh", "BD"],
])("A small city is one of a country that the article speaks of: %s", (marked, name, country) => {
	expect(resolveMarked(marked).things.find((thing) => thing.name === name)?.geonames?.country).toBe(country);
});
