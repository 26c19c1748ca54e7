import { DeleteObjectCommand } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DETAILS, type DetailType } from "../../lambdas/index/events/schema.ts";
import { Killed } from "../helpers/killable.ts";
import { ARTICLES, type Pipeline, startPipeline } from "../helpers/pipeline.ts";

let pipeline: Pipeline;
beforeEach(async () => {
	pipeline = await startPipeline({ tells: true });
});
afterEach(() => pipeline.stop());

interface Report {
	time: string;
	outlet: string;
	toll: string;
	source?: string;
	more?: string;
	town?: string;
	minister?: string;
}

/** A report of a factory fire, as an outlet's page. */
function page({
	time,
	outlet,
	toll,
	source = "the Interior Ministry",
	more = "",
	town = "Kalvik",
	minister = "Soren Dahl",
}: Report) {
	const title = `Fire at ${town} cannery kills workers`;
	const body = [
		`${capital(toll)} people were killed when fire swept through a fish cannery in ${town}, ${source} said.`,
		`Flames broke out in the cold store of the ${town} cannery before dawn, and the roof of the packing hall fell in. Labour minister ${minister} visited the harbour. ${more}`,
		`The owner of the cannery, Nordhavn Seafood, closed its plant in ${town} and called the fire a tragedy for the whole harbour.`,
	];
	const json = { "@type": "NewsArticle", headline: title, datePublished: time, publisher: { name: outlet } };
	const paragraphs = body.map((text) => `<p>${text}</p>`).join("");
	return `<html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(json)}</script></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Delivers what has happened since the last time, and lets all stages work. @returns what was told meanwhile */
async function settle() {
	const before = pipeline.services.told().length;
	for (const event of pipeline.events.splice(0)) await pipeline.deliver(event);
	await pipeline.drain();
	return pipeline.services.told().slice(before).map(read);
}

function read({ "detail-type": type, detail }: { "detail-type": string; detail: unknown }) {
	return { type, ...DETAILS[type as DetailType].parse(detail) };
}

const types = (events: { type: string }[]): string[] => events.map(({ type }) => type);

async function report(key: string, of: Report) {
	await pipeline.put(key, page(of));
	return settle();
}

const FIRST: Report = { time: "2026-02-16T06:00:00Z", outlet: "Coast Herald", toll: "twelve" };
const LATER: Report = {
	time: "2026-02-16T09:00:00Z",
	outlet: "Harbour Times",
	toll: "seventeen",
	more: "Police closed the road to the pier while engineers looked for cracks in the quay wall.",
};

test("an article is told with its names, measures, sources and signature, in forms that rules match", async () => {
	const [event, ...others] = await report("a.html", FIRST);
	expect(others).toEqual([]);
	expect(event).toMatchObject({
		type: "ArticleIndexed",
		pipeline: "News",
		key: "a.html",
		changed: "new",
		published: "2026-02-16T06:00:00Z",
		publisher: "Coast Herald",
		language: "en",
		// Uploaded now: long after February.
		old: true,
		measures: [
			{
				measure: "deaths",
				value: 12,
				source: { id: "ORG:interior-ministry", name: "Interior Ministry" },
				news: "first",
			},
		],
	});
	const { names, places, measures, says, signature } = DETAILS.ArticleIndexed.parse(event);
	expect(names).toEqual(
		expect.arrayContaining(["interior ministry", "loc:kalvik", "kalvik", "nordhavn seafood"]),
	);
	expect(places).toContain("kalvik");
	expect(measures[0]?.who).toEqual(expect.arrayContaining(["org:interior-ministry", "interior ministry"]));
	expect(says.deaths).toMatch(/^Interior Ministry: 12 .+ – “Twelve people were killed/);
	expect(signature?.terms).not.toBe("");
});

test("another number by the same source in the story is a change, and what it was is said", async () => {
	await report("a.html", FIRST);
	const events = await report("b.html", LATER);
	expect(types(events)).toEqual(["ArticleIndexed", "ClaimChanged"]);
	expect(events[1]).toMatchObject({
		key: "b.html",
		claim: { measure: "deaths", value: 17, source: { id: "ORG:interior-ministry" } },
		before: { value: 12, key: "a.html" },
		names: expect.arrayContaining(["kalvik"]),
		says: expect.stringMatching(/^Interior Ministry: 17 .+\(before: 12\)/),
	});
	expect(events[0]).toMatchObject({ measures: [{ news: "changed", before: { value: 12 } }] });
});

test.each([
	["by another source", { ...LATER, source: "the Fire Brigade Union" }],
	["of another town's fire", { ...LATER, town: "Estrava", minister: "Inez Corvo" }],
	["that repeats the number", { ...LATER, toll: "twelve" }],
	["that is older than what is known", { ...LATER, time: "2026-02-15T23:00:00Z" }],
])("a report %s changes nothing", async (_, later) => {
	await report("a.html", FIRST);
	expect(types(await report("b.html", later))).toEqual(["ArticleIndexed"]);
});

test("a syndicated copy rings nothing again, and is marked as one", async () => {
	await report("a.html", FIRST);
	await report("b.html", LATER);
	const events = await report("copy.html", { ...LATER, outlet: "Island Post", time: "2026-02-16T09:20:00Z" });
	expect(types(events)).toEqual(["ArticleIndexed"]);
	expect(events[0]).toMatchObject({ copyOf: expect.any(String), measures: [{ news: "repeated" }] });
});

test("an article that is overwritten with another number has changed it; with other words alone it has not", async () => {
	await report("a.html", FIRST);
	const changed = await report("a.html", { ...FIRST, toll: "seventeen" });
	expect(types(changed)).toEqual(["ArticleIndexed", "ClaimChanged"]);
	expect(changed[0]).toMatchObject({ changed: "text" });
	expect(changed[1]).toMatchObject({ before: { value: 12, key: "a.html" }, claim: { value: 17 } });
	const reworded = await report("a.html", { ...FIRST, toll: "seventeen", more: "The mayor came." });
	expect(types(reworded)).toEqual(["ArticleIndexed"]);
	const same = await report("a.html", { ...FIRST, toll: "seventeen", more: "The mayor came." });
	expect(same).toMatchObject([{ type: "ArticleIndexed", changed: "nothing" }]);
});

test("deletions and files that never can be articles are told", async () => {
	await report("a.html", FIRST);
	await pipeline.s3.send(new DeleteObjectCommand({ Bucket: ARTICLES, Key: "a.html" }));
	expect(await settle()).toMatchObject([{ type: "ArticleDeleted", key: "a.html" }]);
	await pipeline.put("b.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
	expect(await settle()).toMatchObject([
		{ type: "ArticleFailed", key: "b.png", code: "not-text", stage: "normalize" },
	]);
});

test("a message that something newer has overtaken tells nothing", async () => {
	await pipeline.put("a.html", page(FIRST));
	await pipeline.put("a.html", page({ ...FIRST, toll: "seventeen" }));
	const [older, newer] = pipeline.events.splice(0);
	await pipeline.deliver(newer!);
	await pipeline.drain();
	expect(pipeline.services.told()).toHaveLength(1);
	await pipeline.deliver(older!);
	await pipeline.drain();
	expect(pipeline.services.told()).toHaveLength(1);
});

test.each(["before", "after"])(
	"a worker that dies %s it could tell leaves it to the next one",
	async (when) => {
		await report("a.html", FIRST);
		await pipeline.put("a.html", page({ ...FIRST, toll: "seventeen" }));
		const known = pipeline.services.told().length;
		const { put } = pipeline.indexing.events!;
		let lives = false;
		pipeline.indexing.events!.put = async (events) => {
			if (lives) return put(events);
			if (when === "after") await put(events);
			throw new Killed();
		};
		for (const event of pipeline.events.splice(0)) {
			await pipeline.deliver(event);
			await pipeline.drain().catch((error: Error) => expect(error.message).toMatch(/could not be told/));
			// The message comes again.
			lives = true;
			await pipeline.deliver(event);
			await pipeline.drain();
		}
		const told = pipeline.services.told().slice(known).map(read);
		const again = ["ArticleIndexed", "ClaimChanged"];
		expect(types(told)).toEqual(when === "after" ? [...again, ...again] : again);
		expect(new Set(told.map(({ revision }) => revision)).size).toBe(1);
		expect(told.at(-1)).toMatchObject({ before: { value: 12 }, claim: { value: 17 } });
		expect(await pipeline.head(String(told[0]?.article))).toMatchObject({ status: "INDEXED" });
	},
);
