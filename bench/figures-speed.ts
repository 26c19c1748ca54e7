import { readFileSync } from "node:fs";
import { findDates } from "../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../lambdas/extract/document.ts";
import { findFigures } from "../lambdas/extract/figures/find-figures.ts";
import { dataFile } from "./data.ts";
import { goldArticles } from "./figures-gold.ts";

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** MB of news text a second on one core, for figures and dates together on a text whose tokens are known. */
export function measureSpeed(): { megabytes: number; figures: number; rows: Record<string, string> } {
	const path = dataFile("figures", "meantime_values.jsonl");
	const texts =
		path === undefined
			? goldArticles().map(({ text }) => text)
			: readFileSync(path, "utf8")
					.trim()
					.split("\n")
					.map((line) => (JSON.parse(line) as { text: string }).text);
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const rounds = Math.max(1, Math.ceil(6e6 / bytes));
	const nothing = { entities: [], things: [], attributions: [] };
	const documents = texts.map((text) => readDocument({ text, publishedAt: "2008-10-01" }));
	const dates = documents.map(findDates);
	let figures = 0;
	const phases = {
		tokens: () => texts.forEach((text) => void readDocument({ text })),
		dates: () => documents.forEach((document) => void findDates(document)),
		figures: () => {
			figures = 0;
			documents.forEach((document, index) => {
				figures += findFigures(document, { ...nothing, dates: dates[index]! }).length;
			});
		},
	};
	const times = { tokens: 0, dates: 0, figures: 0 };
	for (const phase of ["tokens", "dates", "figures"] as const) {
		// Two rounds to warm up: a function that lives for minutes runs compiled code.
		for (let round = -2; round < rounds; round++) {
			const begun = cpu();
			phases[phase]();
			if (round >= 0) times[phase] += cpu() - begun;
		}
	}
	const megabytes = (bytes * rounds) / 1e6;
	const rate = (ms: number): string => `${((megabytes / ms) * 1000).toFixed(2)} MB/s`;
	return {
		megabytes,
		figures,
		rows: {
			"sentences and tokens": rate(times.tokens),
			dates: rate(times.dates),
			figures: rate(times.figures),
			"figures and dates": rate(times.dates + times.figures),
		},
	};
}
