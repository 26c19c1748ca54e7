import { describe, expect, it } from "vitest";
import { namesIn } from "./names.ts";

const WORDED: [kind: string, text: string, names: string[]][] = [
	[
		"what people built",
		"He lives near the Tanegashima Space Center and the Tops Diner.",
		["FAC:Tanegashima Space Center", "FAC:Tops Diner"],
	],
	[
		"what people built",
		"The vote at Halifax Town Hall came late; books go to Central Library in Halifax.",
		["FAC:Halifax Town Hall", "FAC:Central Library", "LOC:Halifax"],
	],
	[
		"what people built",
		"The boat lay in front of the Hotel Flamingo on Avenida Samora Machel.",
		["FAC:Hotel Flamingo", "FAC:Avenida Samora Machel"],
	],
	[
		"what people built",
		"He met Rebecca Hall at Dunmore Theatre and in Marlow Market.",
		["PERSON:Rebecca Hall", "FAC:Dunmore Theatre"],
	],
	[
		"what people built",
		"She closed the library in Sowerby Bridge and crossed Kasanda Bridge.",
		["LOC:Sowerby Bridge", "FAC:Kasanda Bridge"],
	],
	[
		"what people built",
		"Classes at Eduardo Mondlane secondary school and Obuasi primary school were cut.",
		["FAC:Eduardo Mondlane secondary school", "FAC:Obuasi primary school"],
	],
	[
		"what people built",
		"Shells hit the Al-Salam bakery and the Orlov power station.",
		["FAC:Al-Salam bakery", "FAC:Orlov power station"],
	],
	[
		"small words of another language",
		"A trawler, the Estrela do Mar, sank, said the party Lide pro Brno.",
		["PRODUCT:Estrela do Mar", "ORG:Lide pro Brno"],
	],
	["small words of another language", "The group Bürger für Thale won two seats.", ["ORG:Bürger für Thale"]],
	["what people built", "He came to the Hallam Centre on Sunday.", ["FAC:Hallam Centre"]],
	["courts", "The hearing is set for Feb. 17 in San Marco Superior Court.", ["ORG:San Marco Superior Court"]],
	["wide land", "Voters of the Rust Belt left him.", ["LOC:Rust Belt"]],
	[
		"papers and stations",
		"He followed it on Radio Clyde, and she wrote to the Star-Ledger, the Halton Gazette and the Wexford Echo.",
		["ORG:Radio Clyde", "ORG:Star-Ledger", "ORG:Halton Gazette", "ORG:Wexford Echo"],
	],
	[
		"two names that were read as one",
		"Lindauer; Duvalier was counselled by Baker. The Geneva bank Pictet advised the Swiss chain Migros.",
		["ORG:Pictet", "LOC:Geneva", "ORG:Migros"],
	],
	[
		"caterers, systems and instruments",
		"A truck of the caterer Silver Spoon hit it. A system, Guardian Eye, should brake. A spectrometer named KAIKO counted.",
		["ORG:Silver Spoon", "PRODUCT:Guardian Eye", "PRODUCT:KAIKO"],
	],
	[
		"an article about the sky",
		"The probe passed Enceladus, a moon of Saturn, and Venus twice, and will fall on Titan.",
		["LOC:Enceladus", "LOC:Saturn", "LOC:Venus", "LOC:Titan"],
	],
	["an article about the sky", "The Mars rover drove on. Mars has two moons.", ["LOC:Mars"]],
	["an article about the sky", "Venus Williams beat Iga in Miami.", ["PERSON:Venus Williams"]],
	[
		"units of an army",
		"Troops of the 18th Division and the 3rd Assault Brigade crossed. The 101st Airborne left.",
		["ORG:18th Division", "ORG:3rd Assault Brigade"],
	],
	[
		"roads by their number",
		"The bridge on the N1 was swept away; lorries queued on the M25 and along the A40.",
		["FAC:N1", "FAC:M25", "FAC:A40"],
	],
	["roads by their number", "The A320 landed and the M5 tank went by on the H3 rocket.", ["PRODUCT:A320"]],
	[
		"waters",
		"It grew over the Mozambique Channel; the Disney Channel showed it.",
		["LOC:Mozambique Channel", "ORG:Disney Channel"],
	],
	[
		"districts",
		"Her colleague Dev Patel of Ryburn ward wept; in Tarrant county it rained.",
		["LOC:Ryburn", "LOC:Tarrant"],
	],
	[
		"firms by their last word",
		"Harcourt Homes will pay. Brightmoor Stores and Calder Rail are next.",
		["ORG:Harcourt Homes", "ORG:Brightmoor Stores", "ORG:Calder Rail"],
	],
	[
		"triennales and disasters",
		"She made an installation for the Setouchi Triennale and the Kerang rail disaster memorial.",
		["EVENT:Setouchi Triennale", "EVENT:Kerang rail disaster"],
	],
	[
		"triennales and disasters",
		"Twelve died in the Halton mine disaster and nine in the Kasanda ferry disaster.",
		["EVENT:Halton mine disaster", "EVENT:Kasanda ferry disaster"],
	],
	[
		"leagues",
		"He finished in the top three of the Premiership; she plays in the Bundesliga.",
		["ORG:Premiership", "ORG:Bundesliga"],
	],
	[
		"where people write",
		"The RSF said on Telegram that it had left. He wrote on WhatsApp.",
		["PRODUCT:Telegram", "PRODUCT:WhatsApp"],
	],
	[
		"bodies that the table has in full",
		"He raised $5,000 for Habitat for Humanity and for Doctors of the World.",
		["ORG:Habitat for Humanity", "ORG:Doctors of the World"],
	],
];

describe("a name's own words, and lists, tell what it is", () => {
	it.each(WORDED)("%s: %s", (_, text, names) => expect(namesIn(text)).toEqual(expect.arrayContaining(names)));
});

describe("what only looks like them", () => {
	it.each([
		["The sale of Venus razors rose.", "LOC:Venus"],
		["He said Rebecca Hall had left.", "FAC:Rebecca Hall"],
		["The Republicans do Trump a favour.", "ORG:Republicans do Trump"],
		["The M5 tank was hit.", "FAC:M5"],
		["He won a championship.", "ORG:championship"],
	])("%s", (text, name) => expect(namesIn(text)).not.toContain(name));
});

it("an operation begins with its first word", () =>
	expect(namesIn("Operation Atalanta has twelve ships.")).toContain("EVENT:Operation Atalanta"));
