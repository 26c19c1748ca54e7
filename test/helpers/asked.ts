import type { QuestionName } from "../../ask/questions.ts";
import type { Given } from "./command-line.ts";
import { DAM } from "./newsroom.ts";

/** What is asked of each question over the samples, wherever all of them are gone through. */
export const ASKED: Record<QuestionName, Given[]> = {
	stories: [
		{},
		{ about: "Velmora", from: "2026-03" },
		{ measure: "deaths", limit: 1 },
		{ newest: 5, to: "2026-05" },
	],
	story: [
		{ article: DAM },
		{ article: "samples/halvorsen/1-cuts.json" },
		{ article: "samples/others/marlow-derby.txt" },
	],
	find: [
		{ text: "vel" },
		{ text: "deaths" },
		{ text: "danube relief netwurk" },
		{ text: "how many died at velmora" },
		{ text: "velmora deaths" },
	],
	article: [
		{ article: DAM },
		{ article: DAM, text: true },
		{ article: "samples/halvorsen/1-cuts.json" },
		{ article: "broken.bin" },
	],
	entity: [
		{ name: "Danube Relief Network" },
		{ name: "Velmora", newest: 2, to: "2026-03" },
		{ name: "LOC:port-sarel" },
	],
	beside: [{ name: "Velmora" }, { name: "Halvorsen Freight", newest: 1 }],
	figures: [
		{ about: "Velmora" },
		{ by: "Interior Ministry", newest: 1 },
		{ kind: "money", min: 1e9 },
		{ kind: "percent" },
		{ measure: "deaths", when: "2026-03" },
		{ counted: "jobs", from: "2026-04" },
	],
	compare: [{ about: "Velmora", unstated: true }, { about: "Halvorsen Freight" }, { measure: "deaths" }],
	said: [{ by: "Interior Ministry" }, { by: "Mirela Stoyanova", direct: true }],
	sources: [{}, { about: "Velmora", newest: 2 }],
	latest: [{ limit: 3 }, { from: "2026-03", to: "2026-04" }],
	failed: [{}, { limit: 1 }],
	corrections: [{}, { article: DAM, limit: 1 }],
	duplicates: [
		{ article: "samples/halvorsen/1-cuts.json" },
		{ article: "samples/halvorsen/2-cuts-in-the-coastal-press.html" },
	],
};
