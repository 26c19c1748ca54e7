import { words } from "./families.ts";

const continent = words("europe africa asia oceania antarctica latin_america north_america south_america");

/** Words in the names of places, and places that tell which of two others is meant. */
export const NAMES_OF_PLACES = {
	/** Never anything but a place, whatever begins with them. */
	continent,
	/** Parts of the world and directions, which small towns are called too. */
	"no-city": [
		continent,
		words(`america americas arctic middle east west north south central gulf union orient
			moon mars earth eastern western northern southern sun`),
	],
	/** Smaller cities that the news of any country names. */
	"city-of-note": words("geneva strasbourg venice cannes lausanne davos basel bonn oxford guantanamo"),
	/** What kind of place a name says it is; the bare name means the same: "Gaza Strip", "Lamar County". */
	"place-kind":
		words(`province state county region oblast governorate district prefecture municipality department canton strip island
			islands peninsula valley desert republic territory emirate town village city`),
	/** Before a saint's name, who may be a country's namesake: "St Vincent". */
	"saint-word": words("st saint"),
	"place-kind-before": words("mount mt lake river cape state province county republic island isle"),
	/** Behind the name of a country's division. */
	"region-kind": words("state province oblast region governorate prefecture"),
	/** The same, smaller ones among them. */
	"division-kind": words("state province region oblast county governorate district prefecture"),
	/** In the names of regions that are called like others elsewhere. */
	"common-region-word":
		words(`north northern south southern east eastern west western central capital coast coastal island islands highland
			highlands lake lakes river rivers plateau delta metro metropolitan federal district union`),
	/** What a text names besides where its Georgia is the country, and where it is the state. */
	"georgian-place": words("tbilisi batumi georgian abkhazia south_ossetia russia armenia caucasus"),
	"american-georgian-place": words("atlanta savannah augusta macon fulton_county alabama florida carolina"),
	/** Countries by letters that must stand in capitals: "US", not "us". */
	"capital-letters": words("us usa uk uae drc rdc car prc roc rok dprk ksa rsa png bvi"),
	/** Before a country's name: "northern Mali", "Upper Austria". */
	"part-of-country":
		words(`north south east west northeast northwest southeast southwest northern southern eastern western northeastern
			northwestern southeastern southwestern central upper lower`),
};
