import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

const names = (text: string): string[] =>
	resolveMarked(text)
		.things.map(({ id }) => id)
		.sort();

test("Two people who share a surname stay two", () => {
	expect(names("[PERSON Maria Castellano] and her brother [PERSON Paul Castellano] disagree.")).toEqual([
		"PERSON:maria-castellano",
		"PERSON:paul-castellano",
	]);
});

test("Two people of one surname and one gender stay two", () => {
	expect(names("Mr [PERSON Peter Ruto] and Mr [PERSON David Ruto] met.")).toHaveLength(2);
});

test("A surname that is the start of another stays apart", () => {
	expect(names("[PERSON Jackie Chan] met [PERSON Jackie Chang].")).toHaveLength(2);
});

test("A given name that two people bear is neither", () => {
	expect(names("[PERSON Ali Hassan] and [PERSON Ali Nouri] left. [PERSON Alison] stayed.")).toHaveLength(3);
});

test("Mr Sam is not Samuel somebody", () => {
	expect(names("[PERSON Samuel Brandt] wept. Mr [PERSON Sam] laughed.")).toHaveLength(2);
});

test("Mrs Smith is not John Smith", () => {
	expect(names("Mr [PERSON John Smith] spoke. Mrs [PERSON Smith] did not.")).toHaveLength(2);
});

test("A person is not the company that bears the name", () => {
	expect(names("[PERSON Denise Ford] worked for [ORG Ford].")).toEqual(["ORG:ford", "PERSON:denise-ford"]);
});

test("A city is not the actor who bears its name", () => {
	expect(names("[PERSON Marcus Washington] flew to [LOC Washington]. Mr [PERSON Washington] spoke.")).toEqual(
		["LOC:washington", "PERSON:marcus-washington"],
	);
});

test("Father and son of one name stay two", () => {
	expect(names("[PERSON Martin Luther King Jr.] spoke of [PERSON Martin Luther King Sr.]")).toHaveLength(2);
});
