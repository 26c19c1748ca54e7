import { expect, test } from "vitest";
import { type Watched, Watcher } from "../../../cli/watch/watcher.ts";
import type { ArticleIndexed, EventClaim } from "../../../lambdas/index/events/schema.ts";
import { sketch } from "../../../lambdas/normalize/sketch.ts";
import { subjectOf } from "../../helpers/artifacts.ts";

const TEXT =
	"Twelve people were killed when fire swept through a fish cannery in Kalvik, the Interior Ministry said. Flames broke out in the cold store before dawn and the roof of the packing hall fell in.";
const OTHER_TEXT =
	"Rescuers pulled a dozen bodies from the burnt packing hall on Monday evening while families waited behind the harbour fence for names that nobody would read to them.";

const claim = (more: Partial<EventClaim> = {}): EventClaim => ({
	ordinal: 0,
	measure: "deaths",
	text: "Twelve",
	kind: "count",
	modifier: "exact",
	value: 12,
	about: ["LOC:kalvik"],
	source: { id: "ORG:interior-ministry", name: "Interior Ministry" },
	who: ["org:interior-ministry", "interior ministry"],
	news: "first",
	...more,
});

function event(key: string, claims: EventClaim[], more: Partial<ArticleIndexed> = {}, text = TEXT) {
	const { bands, signature } = sketch(text);
	const detail: ArticleIndexed = {
		pipeline: "News",
		...subjectOf(key, 1),
		old: false,
		changed: "new",
		entities: [{ id: "LOC:kalvik", type: "LOC", name: "Kalvik", salience: 1 }],
		measures: claims,
		names: ["kalvik", "loc:kalvik", "interior ministry"],
		places: ["kalvik"],
		bands,
		sketch: signature,
		says: { all: "" },
		...more,
	};
	return { "detail-type": "ArticleIndexed", detail };
}

const seen = (watcher: Watcher, ...events: object[]) =>
	events.flatMap((one) => watcher.see(one).map(({ claim, article }) => `${claim.value} in ${article.key}`));

test.each<[string, Watched, number]>([
	["everything", {}, 1],
	["its place by name", { about: ["kalvik"] }, 1],
	["its place by id", { about: ["loc:kalvik"] }, 1],
	["another place", { about: ["estrava"] }, 0],
	["who is only its source", { about: ["interior ministry"] }, 0],
	["its measure", { measure: "deaths" }, 1],
	["another measure", { measure: "injuries" }, 0],
	["its source", { source: ["interior ministry"] }, 1],
	["another source", { source: ["fire brigade"] }, 0],
	["both its place and another source", { about: ["kalvik"], source: ["fire brigade"] }, 0],
])("who watches for %s is told accordingly", (_, watched, count) => {
	expect(new Watcher(watched).see(event("a.txt", [claim()]))).toHaveLength(count);
});

test("a claim that is about nobody is about what its article names", () => {
	const [aimless] = [claim({ about: undefined })];
	expect(new Watcher({ about: ["kalvik"] }).see(event("a.txt", [aimless]))).toHaveLength(1);
});

test("what is repeated, in doubt, in a copy, or no event of an article is not told", () => {
	const watcher = new Watcher({});
	const nothing = [
		event("a.txt", [claim({ news: "repeated" }), claim({ news: undefined })]),
		event("b.txt", [claim()], { copyOf: "0" }),
		{ "detail-type": "ClaimChanged", detail: {} },
		{ "detail-type": "ArticleIndexed", detail: { measures: [claim()] } },
		{},
	];
	expect(seen(watcher, ...nothing)).toEqual([]);
});

test("an event that comes twice, and copies that did not see each other, are told once", () => {
	const watcher = new Watcher({});
	const copy = `${TEXT} It was the third fire this year.`;
	expect(
		seen(watcher, event("a.txt", [claim()]), event("a.txt", [claim()]), event("b.txt", [claim()], {}, copy)),
	).toEqual(["12 in a.txt"]);
});

test("another article that tells the same is told, and so is another number in a copy", () => {
	const watcher = new Watcher({});
	expect(
		seen(
			watcher,
			event("a.txt", [claim()]),
			event("b.txt", [claim()], {}, OTHER_TEXT),
			event("c.txt", [claim({ value: 17, news: "changed" })]),
		),
	).toEqual(["12 in a.txt", "12 in b.txt", "17 in c.txt"]);
});
