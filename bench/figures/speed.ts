import { dataRows } from "../../gold/development-data.ts";
import { goldArticles } from "../../gold/score-figures.ts";
import { findDates } from "../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { findFigures } from "../../lambdas/extract/figures/find-figures.ts";
import { readText } from "../../lambdas/extract/text/reading.ts";

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** News to measure on, from what is on this machine: dense with figures, and ordinary. */
function newsTexts(): Record<string, string[]> {
	const read = (...file: string[]): string[] =>
		(dataRows<{ text: string }>(...file) ?? []).slice(0, 300).map(({ text }) => text);
	const sets = {
		"markets (Wikinews)": read("figures", "meantime_values.jsonl"),
		"politics (PolNeAR)": read("attribution", "polnear_train.jsonl"),
	};
	const here = Object.entries(sets).filter(([, texts]) => texts.length > 0);
	return here.length > 0
		? Object.fromEntries(here)
		: { "gold articles": goldArticles().map(({ text }) => text) };
}

/**
 * MB of news text a second on one core, for figures and dates together on a text whose tokens are known.
 * Call it first in a process: a function reads news all day, not the oddities of test suites.
 */
export function measureSpeed(): Record<string, Record<string, string>> {
	return Object.fromEntries(Object.entries(newsTexts()).map(([name, texts]) => [name, speedOn(texts)]));
}

function speedOn(texts: string[]): Record<string, string> {
	const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	const rounds = Math.max(1, Math.ceil(6e6 / bytes));
	const documents = texts.map((text) => readText(readDocument({ text, publishedAt: "2008-10-01" })));
	const dates = documents.map(findDates);
	let found = 0;
	const phases = {
		tokens: () => texts.forEach((text) => void readText(readDocument({ text }))),
		dates: () => documents.forEach((document) => void findDates(document)),
		figures: () => {
			found = 0;
			documents.forEach((document, index) => {
				found += findFigures(document, { entities: [], dates: dates[index]! }).length;
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
	const rate = (ms: number): string => `${(((bytes * rounds) / 1e6 / ms) * 1000).toFixed(2)} MB/s`;
	return {
		"figures per MB": ((found / bytes) * 1e6).toFixed(0),
		"sentences and tokens": rate(times.tokens),
		dates: rate(times.dates),
		figures: rate(times.figures),
		"figures and dates": rate(times.dates + times.figures),
	};
}
