import { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import nlp from "compromise";
import datePlugin from "compromise-dates";
import { findDates } from "../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { readText } from "../../lambdas/extract/text/reading.ts";

nlp.plugin(datePlugin as never);

/** A date as every finder is compared by: span, and inclusive days where known. */
export interface FoundDate {
	start: number;
	end: number;
	from?: string | undefined;
	to?: string | undefined;
}

/** Finds the dates of a short text, written on an ISO day. */
export type DateFinder = (text: string, day: string) => FoundDate[];

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export function dayBefore(day: string): string {
	return iso(new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000));
}

/**
 * The first inclusive day of a range as Recognizers-Text writes it: "after June 15" starts with June 15 itself there (as
 * "before June 15" ends with it), "after 2012" with 1 January 2013.
 */
export function firstDay(value: {
	start?: string | undefined;
	timex?: string | undefined;
	Mod?: string | undefined;
}): string | undefined {
	const start = value.start?.slice(0, 10);
	if (start === undefined || value.Mod !== "after") return start;
	if (!/^(?:\d{4}|XXXX)-(?:\d\d|XX)-\d\d$/.test(value.timex ?? "")) return start;
	return iso(new Date(Date.parse(`${start}T00:00:00Z`) + 86_400_000));
}

const ours: DateFinder = (text, day) => findDates(readText(readDocument({ text, publishedAt: day })));

/** A month without a day is the whole month: chrono gives the first and says that the day is implied. */
const chronoNode: DateFinder = (text, day) =>
	chrono.parse(text, { instant: noon(day), timezone: "UTC" }).map(({ index, text: surface, start, end }) => {
		const whole = start.isCertain("month") && !start.isCertain("day") && !start.isCertain("weekday");
		const last = end ?? start;
		const lastDay = whole
			? new Date(Date.UTC(last.get("year") ?? 0, last.get("month") ?? 1, 0))
			: last.date();
		const from = whole
			? iso(new Date(Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, 1)))
			: iso(start.date());
		return { start: index, end: index + surface.length, from, to: iso(lastDay) };
	});

const compromise: DateFinder = (text, day) => {
	type Json = { offset?: { start: number; length: number }; dates?: { start?: string; end?: string } };
	const view = nlp(text) as unknown as { dates(context: object): { json(options: object): Json[] } };
	return view
		.dates({ today: day, timezone: "UTC" })
		.json({ offset: true })
		.flatMap(({ offset, dates }) =>
			offset === undefined
				? []
				: [
						{
							start: offset.start,
							end: offset.start + offset.length,
							from: dates?.start?.slice(0, 10),
							to: dates?.end?.slice(0, 10),
						},
					],
		);
};

const recognizers: DateFinder = (text, day) =>
	recognizeDateTime(text, "en-us", undefined, noon(day)).flatMap(({ start, end, typeName, resolution }) => {
		const values: Record<string, string>[] = resolution?.values ?? [];
		if (!/\.date/.test(typeName)) return [];
		return values.map((one) => ({
			start,
			end: end + 1,
			from: one.value?.slice(0, 10) ?? firstDay({ ...one, Mod: one.Mod ?? one.mod ?? "" }),
			to: one.value ? one.value.slice(0, 10) : one.end && dayBefore(one.end),
		}));
	});

export const FINDERS: Record<string, DateFinder> = {
	"news-ingest": ours,
	"recognizers-text": recognizers,
	"chrono-node": chronoNode,
	"compromise-dates": compromise,
};

/** A finder whose error on a text counts as having found nothing in it. */
export function safely(finder: DateFinder): DateFinder {
	return (text, day) => {
		try {
			return finder(text, day);
		} catch {
			return [];
		}
	};
}
