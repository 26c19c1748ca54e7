import { dataFile, dataRows } from "../../gold/development-data.ts";
import { findDates } from "../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { readText } from "../../lambdas/extract/text/reading.ts";
import { scoreMeantime } from "./meantime.ts";
import { FINDERS, safely } from "./peers.ts";
import { recognizerCases, type Score, sameOrInclusive, scoreDuckling, scoreRecognizers } from "./specs.ts";

const percent = (part: number, whole: number): string =>
	whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
const cell = ({ right, of }: Score): string => `${percent(right, of)} of ${of}`;

/** Dates against the development data and against three libraries, by the case, and the speed on news text. */
export function benchDates(): void {
	if (dataFile("dates", "meantime.jsonl") === undefined) {
		console.log("dates: skipped, the development data is not on this machine (NEWS_INGEST_DATA)");
		return;
	}
	console.log("Dates, share of specs with the expected value");
	console.table(
		Object.fromEntries(Object.entries(FINDERS).map(([name, finder]) => [name, specScores(safely(finder))])),
	);
	console.log("Dates in Wikinews (MEANTIME, DATE and TIME with a calendar value)");
	console.table(
		Object.fromEntries(Object.entries(FINDERS).map(([name, finder]) => [name, newsScores(safely(finder))])),
	);
	speed();
}

function specScores(finder: (typeof FINDERS)[string]): Record<string, string> {
	const score = (types: string[]) => cell(scoreRecognizers(finder, recognizerCases(types)));
	return {
		"date + daterange": score(["date", "daterange"]),
		"ranges inclusive": cell(
			scoreRecognizers(finder, recognizerCases(["date", "daterange"]), sameOrInclusive),
		),
		date: score(["date"]),
		daterange: score(["daterange"]),
		"datetime, its day": score(["datetime", "datetimerange"]),
		"duckling day": cell(scoreDuckling(finder, "day")),
		"duckling intervals, holidays": cell(scoreDuckling(finder, "interval or holiday")),
	};
}

function newsScores(finder: (typeof FINDERS)[string]): Record<string, string> {
	const score = scoreMeantime(finder);
	return {
		"found (overlap)": percent(score.overlap, score.gold),
		"same span": percent(score.exact, score.gold),
		"right value of all": percent(score.rightValue, score.gold),
		"right value of found": percent(score.rightValue, score.valued),
		precision: percent(score.foundInGold, score.found),
		gold: String(score.gold),
	};
}

function speed(): void {
	const articles = dataRows<{ text: string }>("attribution", "polnear_train.jsonl");
	if (articles === undefined) return;
	const texts = articles.slice(0, 300).map(({ text }) => text);
	const documents = texts.map((text) => readText(readDocument({ text, publishedAt: "2016-10-01" })));
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	for (const document of documents.slice(0, 50)) findDates(document);
	// Processor time: the clock on the wall tells of the machine's other work.
	const begun = process.cpuUsage();
	let found = 0;
	for (const document of documents) found += findDates(document).length;
	const { user, system } = process.cpuUsage(begun);
	const seconds = (user + system) / 1e6;
	console.log(
		`${(characters / 1e6 / seconds).toFixed(1)} MB a CPU second after tokenizing (${found} dates in ${(characters / 1e6).toFixed(2)} MB of news)`,
	);
}

/** Prints what goes wrong, for those who improve it: `npm run bench -- dates` with SHOW=recognizers, duckling or meantime. */
export function showErrors(which: string): void {
	const finder = FINDERS["news-ingest"] as (typeof FINDERS)[string];
	if (which === "recognizers")
		for (const line of scoreRecognizers(finder, recognizerCases(["date", "daterange"]), sameOrInclusive)
			.wrong)
			console.log(line);
	if (which === "duckling") {
		for (const kind of ["day", "interval or holiday"] as const)
			for (const line of scoreDuckling(finder, kind).wrong) console.log(line);
	}
	if (which !== "meantime") return;
	const { missed, wrong, extra } = scoreMeantime(finder);
	for (const line of missed) console.log("MISSED", line);
	for (const line of wrong) console.log("WRONG", line);
	for (const line of extra) console.log("EXTRA", line);
}
