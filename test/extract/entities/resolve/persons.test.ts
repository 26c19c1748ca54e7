import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

test("A surname is the person whose full name the article gives", () => {
	const { ids } = resolveMarked(
		"[PERSON David Kato] was killed. Mr [PERSON Kato] led protests. [PERSON Kato]'s lawyer wept.",
	);
	expect(new Set(ids)).toEqual(new Set(["David Kato → PERSON:david-kato", "Kato → PERSON:david-kato"]));
});

test("A given name that is a title too is a name, unless the article speaks of one", () => {
	const { ids } = resolveMarked("[PERSON Dean Harlow] bought the club. [PERSON Harlow] left.");
	expect(new Set(ids)).toEqual(new Set(["Dean Harlow → PERSON:dean-harlow", "Harlow → PERSON:dean-harlow"]));
	expect(resolveMarked("The mayor of Cale, [PERSON Duke Orrin], won.").things.map(({ id }) => id)).toEqual([
		"PERSON:duke-orrin",
	]);
	expect(resolveMarked("[PERSON Duke Orrin], the duke, won.").things.map(({ id }) => id)).toEqual([
		"PERSON:orrin",
	]);
	const titled = resolveMarked("[PERSON Mary Harlow], the dean, left. [PERSON Dean Harlow] spoke.");
	expect(titled.things).toHaveLength(1);
});

test.each([
	["Kim Jong Un", "Kim"],
	["Xi Jinping", "Xi"],
	["Nguyen Phu Trong", "Trong"],
	["Park Ji-won", "Ji-won"],
	["Pedro Sánchez Pérez-Castejón", "Sánchez"],
	["Ursula von der Leyen", "von der Leyen"],
	["Ursula von der Leyen", "Leyen"],
	["Bashar al-Assad", "Assad"],
	["Bashar al-Assad", "al-Assad"],
	["Robert F. Kennedy Jr.", "Kennedy"],
	["J. K. Rowling", "Rowling"],
	["J. K. Rowling", "J.K. Rowling"],
	["George W. Bush", "George Bush"],
	["Hakan Yıldırım", "Yildirim"],
	["Samuel Brandt", "Sam"],
	["William Grady", "Bill"],
	["Mohammed bin Salman", "MBS"],
	["Conor O'Driscoll", "O’Driscoll"],
	["Kim Jong Un", "KIM JONG UN"],
	["Yumeng Du", "Du"],
	["Linh Van", "Van"],
	["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
	["Volodymyr Zelensky", "Zelenskiy"],
	["Mohammed Salah", "Mohamed Salah"],
	["Farid Osman", "Osman Farid"],
])("%s is also called %s", (full, short) => {
	const { things } = resolveMarked(`[PERSON ${full}] spoke first. Later [PERSON ${short}] left the room.`);
	expect(things).toHaveLength(1);
	expect([things[0]!.name, ...things[0]!.aliases].sort()).toEqual([full, short].sort());
});

test("Ids keep the order in which a name is written, family name first or last", () => {
	const { ids } = resolveMarked(
		"[PERSON Kim Jong Un] met [PERSON Viktor Orbán] and [PERSON Владимир Путин].",
	);
	expect(ids).toEqual([
		"Kim Jong Un → PERSON:kim-jong-un",
		"Viktor Orbán → PERSON:viktor-orban",
		"Владимир Путин → PERSON:vladimir-putin",
	]);
});

test("A pope or a king keeps the title in the id, since the name alone is anybody's", () => {
	const { ids, things } = resolveMarked("Pope [PERSON Francis] met King [PERSON Charles III] in [LOC Rome].");
	expect(ids.slice(0, 2)).toEqual(["Francis → PERSON:pope-francis", "Charles III → PERSON:king-charles-iii"]);
	expect(things.map(({ name, role }) => [name, role]).slice(0, 2)).toEqual([
		["Francis", "Pope"],
		["Charles III", "King"],
	]);
});

test("A king is the same with and without his number, and another with another", () => {
	expect(resolveMarked("King [PERSON Charles III] spoke. [PERSON Charles] left.").things).toHaveLength(1);
	expect(resolveMarked("King [PERSON Charles III] honoured [PERSON Charles II].").things).toHaveLength(2);
});

test("A surname two people share goes to the one in the title, not to the nearest", () => {
	const { ids } = resolveMarked(
		"[PERSON Joe Biden] spoke. His son [PERSON Hunter Biden] listened. [PERSON Biden] left early.",
		{ title: "Joe Biden speaks" },
	);
	expect(ids.at(-1)).toBe("Biden → PERSON:joe-biden");
});

test("Mr and Ms tell two people of one surname apart", () => {
	const { ids } = resolveMarked(
		"[PERSON Luca Frei] founded it with [PERSON Noémie Frei]. Ms [PERSON Frei] will stay. Mr [PERSON Frei] leaves.",
	);
	expect(ids.slice(2)).toEqual(["Frei → PERSON:noemie-frei", "Frei → PERSON:luca-frei"]);
});

test("A name's own sentence tells whether Mr Park can be meant", () => {
	const { ids } = resolveMarked(
		"[PERSON Park Ji-won], a singer, sued her agency. Its founder, [PERSON Park Sung-hoon], shrugged. Mr [PERSON Park] did not call. [PERSON Park] cried.",
	);
	expect(ids.slice(2)).toEqual(["Park → PERSON:park-sung-hoon", "Park → PERSON:park-ji-won"]);
});

test("Where no full name is given, Mr Kato and Kato are one", () => {
	expect(resolveMarked("Mr [PERSON Kato] spoke. Then [PERSON Kato] left.").things).toHaveLength(1);
});

test("An office tells two people of one surname apart", () => {
	const { ids } = resolveMarked(
		"President [PERSON Gabriela Lozano Rueda] met General [PERSON Álvaro Rueda]. Gen. [PERSON Rueda] has doubts.",
	);
	expect(ids[2]).toBe("Rueda → PERSON:alvaro-rueda");
});

test("Each office keeps its own bearer of a shared surname", () => {
	const { ids } = resolveMarked(
		"Governor [PERSON Otto Vance] and his brother, Pastor [PERSON Saul Vance], agreed. Gov. [PERSON Vance] paid. Pastor [PERSON Vance] did not. [PERSON Vance] will run again.",
	);
	expect(ids.slice(2)).toEqual([
		"Vance → PERSON:otto-vance",
		"Vance → PERSON:saul-vance",
		"Vance → PERSON:otto-vance",
	]);
});

test("A player's position is no part of a name", () => {
	const { things } = resolveMarked(
		"[PERSON RB Marlow] ran. [PERSON Dan Marlow] and [PERSON Cornerback Carl Hale] left.",
	);
	expect(things.map(({ id }) => id)).toEqual(["PERSON:dan-marlow", "PERSON:carl-hale"]);
});

test.each([
	["[PERSON Rob Marsh], while few back Mrs. [PERSON Lind] or her team, won. Mr. [PERSON Marsh] left.", 2],
	["[PERSON Ana Bray Lund], son [PERSON Luke] and a nephew came. Mrs. [PERSON Bray Lund] left.", 2],
])("Whom a pronoun and a relation are said of: %s", (marked, things) => {
	expect(resolveMarked(marked).things).toHaveLength(things);
});
