import { expect, test } from "vitest";
import { aliasKeys, entityQueryKey } from "../../../../lambdas/extract/entities/resolve/aliases.ts";
import { resolveMarked } from "./marked.ts";

test.each([
	["NIS", "nis"],
	["the N.I.S.'s", "nis"],
	["The National  Intelligence Service", "national intelligence service"],
	["São Paulo", "sao paulo"],
	["AT&T", "at and t"],
	["Pérez-Castejón", "perez castejon"],
	["  Kim Jong-un’s ", "kim jong un"],
	["The", "the"],
	["…", ""],
])("%s is looked up as “%s”", (name, key) => {
	expect(entityQueryKey(name)).toBe(key);
	expect(entityQueryKey(key)).toBe(key);
});

test("An organisation is found by each name the article gives it", () => {
	const { things } = resolveMarked(
		"The [ORG National Intelligence Service] ([ORG NIS]) spoke. The [ORG NIS] left.",
	);
	expect(aliasKeys(things[0]!)).toEqual(["national intelligence service", "nis"]);
});

test("A person is never found by a bare surname or given name", () => {
	const { things } = resolveMarked(
		"[PERSON Kim Jong Un] spoke. [PERSON Kim] left. [PERSON Kim Jong-un] slept.",
	);
	expect(aliasKeys(things[0]!)).toEqual(["kim jong un"]);
	expect(aliasKeys(resolveMarked("Mr [PERSON Kato] left.").things[0]!)).toEqual([]);
	expect(aliasKeys(resolveMarked("[PERSON Kato] left.").things[0]!)).toEqual([]);
});

test("Somebody known by initials is found by them", () => {
	const { things } = resolveMarked("[PERSON Mohammed bin Salman] spoke. [PERSON MBS] left.");
	expect(aliasKeys(things[0]!)).toEqual(["mohammed bin salman", "mbs"]);
});

test("A pope is found by title and name", () => {
	expect(aliasKeys(resolveMarked("Pope [PERSON Francis] spoke.").things[0]!)).toEqual(["pope francis"]);
});
