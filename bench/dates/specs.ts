import { dataRows } from "../../gold/development-data.ts";
import { type DateFinder, dayBefore, type FoundDate, firstDay } from "./peers.ts";

export function rows<T>(name: string): T[] {
	return dataRows<T>("dates", name) ?? [];
}

export interface Score {
	right: number;
	of: number;
	wrong: string[];
}

interface Spec {
	input: string;
	referenceDateTime: string;
	results: { text: string; start: number; end: number; type: string; resolution: { values: Value[] } }[];
}
type Value = { value?: string; start?: string; end?: string; timex?: string; Mod?: string };

/** The cases of the Recognizers suite that hold a result of one of the types, by type. */
export function recognizerCases(types: string[]): Spec[] {
	const named = types.map((type) => `datetimeV2.${type}`);
	return rows<Spec>("recognizers.DateTimeModel.jsonl")
		.map((spec) => ({ ...spec, results: spec.results.filter(({ type }) => named.includes(type)) }))
		.filter(({ results }) => results.length > 0);
}

/** A case is right when every expected date of it was found with one of the values given. */
export function scoreRecognizers(finder: DateFinder, cases: Spec[], same = sameValue): Score {
	const wrong: string[] = [];
	for (const { input, referenceDateTime, results } of cases) {
		const found = finder(input, referenceDateTime?.slice(0, 10) ?? "2016-11-07");
		const missed = results.find(
			(result) =>
				!found.some(
					(one) => overlaps(one, result) && result.resolution.values.some((value) => same(one, value)),
				),
		);
		if (missed)
			wrong.push(
				`${referenceDateTime?.slice(0, 10)} | ${input} | wants ${missed.text} ${JSON.stringify(missed.resolution.values)} | got ${JSON.stringify(found)}`,
			);
	}
	return { right: cases.length - wrong.length, of: cases.length, wrong };
}

/** The suite gives the offset of a result's last character. */
const overlaps = (found: FoundDate, gold: { start: number; end: number }): boolean =>
	found.start <= gold.end && gold.start < found.end;

/**
 * The suite ends most ranges with the day after them and ranges between named days with their last day: both count.
 * "After June 15" starts as {@link firstDay} says. A value that it leaves unresolved ("2016-SU") is right when found.
 */
function sameValue(found: FoundDate, { value, start, end, timex, Mod }: Value): boolean {
	if (value === "not resolved") return true;
	if (value !== undefined) return found.from === value.slice(0, 10) && found.to === value.slice(0, 10);
	const from = firstDay({ start, timex, Mod });
	const to = end?.slice(0, 10);
	return found.from === from && (found.to === to || (to !== undefined && found.to === dayBefore(to)));
}

/**
 * As {@link sameValue}, and a range between two months or years may include its last one: the suite ends
 * "between 2014 and 2018" with 1 January 2018, a newspaper's reader with 31 December.
 */
export function sameOrInclusive(found: FoundDate, value: Value): boolean {
	if (sameValue(found, value)) return true;
	const unit = /^\(.*,P\d+([YM])\)$/.exec(value.timex ?? "")?.[1];
	if (unit === undefined || value.end === undefined || found.from !== value.start?.slice(0, 10)) return false;
	const end = new Date(`${value.end.slice(0, 10)}T00:00:00Z`);
	if (unit === "Y") end.setUTCFullYear(end.getUTCFullYear() + 1);
	else end.setUTCMonth(end.getUTCMonth() + 1);
	return found.to === dayBefore(end.toISOString());
}

interface Duckling {
	text: string;
	expected: string | null;
	referenceTime?: string;
}
const DAY = /^datetime \(+(\d+), (\d+), (\d+), 0, 0, 0\) Day$/;
const INTERVAL_OR_HOLIDAY =
	/^datetime(?:Holiday|Interval|IntervalHoliday) \(+(\d+), (\d+), (\d+), 0, 0, 0\).* Day\b/;

/** duckling's cases of day grain: the first date found, in either of its readings, begins on the expected day. */
export function scoreDuckling(finder: DateFinder, kind: "day" | "interval or holiday"): Score {
	const wrong: string[] = [];
	let of = 0;
	for (const { text, expected, referenceTime } of rows<Duckling>("Time.EN.jsonl")) {
		const match = (kind === "day" ? DAY : INTERVAL_OR_HOLIDAY).exec(expected ?? "");
		if (!match) continue;
		of++;
		const [, year = "", month = "", date = ""] = match;
		const day = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
		const found = finder(text, (referenceTime ?? "2013-02-12").slice(0, 10));
		if (!found.some((one) => one.start === found[0]?.start && one.from === day))
			wrong.push(`${text} | wants ${day} | got ${JSON.stringify(found)}`);
	}
	return { right: of - wrong.length, of, wrong };
}
