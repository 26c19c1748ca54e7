import fc from "fast-check";
import { expect, test } from "vitest";
import { eventPutter, type Sender } from "../../lambdas/index/events/event-bus.ts";
import { DETAIL_BYTES, fitEvent } from "../../lambdas/index/events/fit-event.ts";
import { form, forms } from "../../lambdas/index/events/forms.ts";
import { plainLine } from "../../lambdas/index/events/says.ts";
import type { ArticleIndexed, PipelineEvent } from "../../lambdas/index/events/schema.ts";
import { subjectOf } from "../helpers/artifacts.ts";

const deleted = (key: string): PipelineEvent => ({
	type: "ArticleDeleted",
	detail: { pipeline: "News", ...subjectOf(key, 1) },
});

/** An article's event with so many of everything. */
function indexed(claims: number, entities = claims): PipelineEvent & { detail: ArticleIndexed } {
	const { ...common } = subjectOf("a.txt", 1);
	return {
		type: "ArticleIndexed",
		detail: {
			pipeline: "News",
			...common,
			old: false,
			changed: "new",
			entities: Array.from({ length: entities }, (_, n) => ({
				id: `ORG:body-${n}`,
				type: "ORG",
				name: `Body ${n}`,
				salience: 0.5,
			})),
			measures: Array.from({ length: claims }, (_, n) => ({
				ordinal: n,
				measure: "deaths",
				text: String(n),
				kind: "count" as const,
				modifier: "exact" as const,
				value: n,
				who: ["the ministry"],
				sentence: `${n} people died. ${"x".repeat(300)}`,
			})),
			names: Array.from({ length: entities }, (_, n) => `body ${n}`),
			places: [],
			bands: [],
			says: { all: "" },
		},
	};
}

/** A bus that refuses entries as it is told, by the number of the request. */
function bus(refuses: (request: number, n: number) => boolean) {
	const taken: string[] = [];
	const requests: number[] = [];
	const sender: Sender = {
		put: async (entries) => {
			const request = requests.push(entries.length) - 1;
			return entries.map(({ Detail = "" }, n) => {
				if (refuses(request, n)) return { ErrorCode: "ThrottlingException", ErrorMessage: "slow down" };
				taken.push((JSON.parse(Detail) as { key: string }).key);
				return {};
			});
		},
	};
	return { put: eventPutter(async () => sender, "News"), taken, requests };
}

test("more events than a request takes go in several, each once", async () => {
	const { put, taken, requests } = bus(() => false);
	const keys = Array.from({ length: 23 }, (_, n) => `${n}.txt`);
	await put(keys.map(deleted));
	expect(requests).toEqual([10, 10, 3]);
	expect(taken).toEqual(keys);
});

test("large events do not share a request that would be too large", async () => {
	const { put, requests } = bus(() => false);
	const events = [indexed(200), indexed(200), indexed(200), deleted("b.txt")];
	const bytes = events.map(({ detail }) => Buffer.byteLength(JSON.stringify(detail)));
	expect(bytes[0]! * 3).toBeGreaterThan(256_000);
	await put(events);
	expect(requests).toEqual([2, 2]);
});

test("what a bus leaves over is put again, and only that", async () => {
	const { put, taken, requests } = bus((request, n) => request === 0 && n > 0);
	await put(["a", "b", "c"].map(deleted));
	expect(requests).toEqual([3, 2]);
	expect(taken).toEqual(["a", "b", "c"]);
});

test("what a bus never takes is thrown, and is no failure of the article", async () => {
	const { put } = bus((_, n) => n === 0);
	await expect(put([deleted("a")])).rejects.toMatchObject({
		code: "events",
		permanent: false,
		message: "1 of 1 events were not taken: ThrottlingException slow down",
	});
});

test("a refusal of the whole request is thrown as what may pass, whatever AWS calls it", async () => {
	const refusal = Object.assign(new Error("no such bus"), { name: "ValidationException" });
	const put = eventPutter(async () => ({ put: () => Promise.reject(refusal) }), "News");
	await expect(put([deleted("a")])).rejects.toMatchObject({ code: "events", permanent: false });
});

test("an event of an ordinary article is not touched", () => {
	const event = indexed(40);
	expect(fitEvent(event)).toBe(event);
});

test("an event that is too large is cut, and says how much of what is missing", () => {
	fc.assert(
		fc.property(
			fc.nat(3_000),
			fc.nat(3_000),
			fc.integer({ min: 2_000, max: 60_000 }),
			(claims, entities, limit) => {
				const whole = indexed(claims, entities);
				const fitted = fitEvent(whole, limit) as typeof whole;
				expect(Buffer.byteLength(JSON.stringify(fitted.detail))).toBeLessThanOrEqual(limit);
				for (const list of ["measures", "entities", "names"] as const) {
					const left = fitted.detail[list];
					expect(left.length + (fitted.detail.cut?.[list] ?? 0)).toBe(whole.detail[list].length);
					expect(left).toEqual(whole.detail[list].slice(0, left.length));
				}
			},
		),
		{ numRuns: 30 },
	);
	expect(DETAIL_BYTES).toBeLessThan(256 * 1024);
});

test.each([
	["Kim Jong-un", "kim jong un"],
	["PERSON:kim-jong-un", "person:kim-jong-un"],
	["Org:NIS", "org:nis"],
	["Talks: what next", "talks what next"],
	["the  Danube Relief NETWORK", "danube relief network"],
	["São Paulo", "sao paulo"],
	["N.I.S.", "nis"],
	["«»", ""],
])("rules match %s as %s", (name, expected) => expect(form(name)).toBe(expected));

test("forms are each there once, and of plain letters, digits and single spaces", () => {
	expect(forms(["NIS", "N.I.S.", "…", "ORG:nis"])).toEqual(["nis", "org:nis"]);
	fc.assert(
		fc.property(fc.string(), (name) => {
			expect(form(name)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
		}),
	);
});

test("a line for people has nothing that breaks a template", () => {
	expect(plainLine('He said "no"\nand\\or left\u2028 ')).toBe("He said ”no” and/or left");
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(plainLine(text)).not.toMatch(/["\\\p{Cc}\u2028\u2029]/u);
		}),
	);
});
