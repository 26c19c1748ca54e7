import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

const MADE: [text: string, names: string[]][] = [
	["They asked for the resignation of the foreign minister, Ararat Mirzoyan.", ["PERSON:Ararat Mirzoyan"]],
	[
		"A Filipino named Rodel Macaraeg was held with a man called Iver Strand.",
		["PERSON:Rodel Macaraeg", "PERSON:Iver Strand"],
	],
	[
		"The organisers, ASO, agreed. Its lawyers, Gleiss Hartung, argue that it is legal.",
		["ORG:ASO", "ORG:Gleiss Hartung"],
	],
	["Verbeke, of SD Worx, accused her of it.", ["ORG:SD Worx"]],
	["A landslide closed the D902 on Thursday.", ["FAC:D902"]],
	[
		"Njeri Wambui won it for Salt Road, a novel about a driver. Salt Road was published by Jacana.",
		["WORK:Salt Road", "ORG:Jacana"],
	],
	[
		"The favourite had been Ghost Estate by Colm Farrelly. On it was Tokyo Standard Time, translated by David Boyd.",
		["WORK:Ghost Estate", "WORK:Tokyo Standard Time", "PERSON:Colm Farrelly"],
	],
	[
		"Its rivals Rewe and Edeka have raised wages. The villages Aldway and Combe were cut off.",
		["ORG:Rewe", "ORG:Edeka", "LOC:Aldway", "LOC:Combe"],
	],
	["He came out of the shop on Leipziger Strasse.", ["FAC:Leipziger Strasse"]],
	["It will buy 90 stores from the Swiss cooperative Migros.", ["ORG:Migros"]],
	["He led the strike at Amazon in Leipzig, and lost tenants to Amazon.", ["ORG:Amazon"]],
	["The Ever Bright, a vessel of 14,000 boxes, was leaving the port.", ["PRODUCT:Ever Bright"]],
	["Insurers at Lloyd's expect a claim of 40 million dollars.", ["ORG:Lloyd's"]],
	["So did Councilman Mac Driscoll, whose wife works there.", ["PERSON:Councilman Mac Driscoll"]],
	[
		"A shell hit the Zod gold mine and the 102nd Military Base.",
		["FAC:Zod gold mine", "ORG:102nd Military Base"],
	],
	["Adif, which runs the tracks, had ordered trains to slow.", ["ORG:Adif"]],
	["They were given water by the villagers of Almodovar del Campo.", ["LOC:Almodovar del Campo"]],
	[
		"She sells from a stall named Smoke Signals near the Toledo Zoo.",
		["ORG:Smoke Signals", "FAC:Toledo Zoo"],
	],
];

describe("who made it, runs it, is named so", () => {
	it.each(MADE)("%s", (text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));
});

describe("what only looks like it", () => {
	it.each([
		["The visit to Kenya by John Kerry ended.", "WORK:Kenya"],
		["The Amazon rose, and the Amazon basin flooded.", "ORG:Amazon"],
		["John Smith, of London, said so.", "ORG:London"],
		["The registrar of the university, Muhammad Hossain, left.", "ORG:Muhammad Hossain"],
		["Korea and America signed.", "ORG:Korea"],
		["His sons, Tom, Dick and Harry, left.", "ORG:Tom"],
		["The Hague, which makes laws, agreed.", "PERSON:The Hague"],
	])("%s", (text, name) => expect(namesIn(text)).not.toContain(name));
});
