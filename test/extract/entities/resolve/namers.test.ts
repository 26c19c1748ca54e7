import { expect, test } from "vitest";
import { resolveMarked } from "./marked.ts";

const LED = "[NORP Velmoran] envoys met [NORP North Korean] troops. [NORP North Koreans] left on Monday.";

test("a nationality is a mention of its country, which is a thing marked with how it was named", () => {
	const { thing, ids } = resolveMarked(LED, { title: "North Korean troops leave" });
	expect(thing("LOC:north-korea")).toEqual({
		id: "LOC:north-korea",
		type: "LOC",
		name: "North Korea",
		aliases: [],
		iso: "KP",
		via: ["NORP:north-korean"],
		salience: thing("NORP:north-korean")!.salience,
		evidence: "Velmoran envoys met North Korean troops.",
	});
	expect(ids).not.toContain("LOC:north-korea");
});

test("a nationality counts for the salience of a country that is named itself", () => {
	const alone = resolveMarked("[LOC Chile] signed. [ORG Acme] paid. [ORG Acme] left. [ORG Acme] is back.");
	const both = resolveMarked(
		"[LOC Chile] signed. [ORG Acme] paid. [ORG Acme] left. [ORG Acme] is back. [NORP Chilean] ministers agreed.",
	);
	expect(both.thing("LOC:chile")!.salience).toBeGreaterThan(alone.thing("LOC:chile")!.salience);
	expect(both.thing("LOC:chile")!.via).toBeUndefined();
	expect(both.things.filter(({ iso }) => iso === "CL").map(({ id }) => id)).toEqual([
		"LOC:chile",
		"NORP:chilean",
	]);
});

test("two nationalities of one country make one country", () => {
	const { thing, things } = resolveMarked("[NORP Scottish] and [NORP British] ministers met.");
	expect(thing("LOC:united-kingdom")!.via).toEqual(["NORP:scottish", "NORP:british"]);
	expect(things).toHaveLength(3);
});

test("religions, parties and peoples without a country name none", () => {
	const { things } = resolveMarked("[NORP Muslim] and [NORP Democrat] voters, and [NORP Velmoran] ones.");
	expect(things.every(({ type }) => type === "NORP")).toBe(true);
});

test("salience stays below one, however often the country is named by others", () => {
	const { things } = resolveMarked("[LOC Chile] won. [NORP Chilean] fans sang. [NORP Chileans] danced.", {
		title: "Chile: Chilean joy",
	});
	for (const { salience } of things) expect(salience).toBeLessThanOrEqual(1);
});
