import { expect } from "vitest";
import { findDates } from "../../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";

/** A Monday. */
export const PUBLISHED = "2026-02-16";

/** What was found, as "surface = from..to" with "?" where nothing could be resolved. Checks every offset. */
export function datesIn(
	text: string,
	publishedAt: string | undefined = PUBLISHED,
	more: object = {},
): string[] {
	return findDates(readText(readDocument({ text, publishedAt, ...more }))).map((date) => {
		expect(text.slice(date.start, date.end)).toBe(date.text);
		const implied = date.implied ? ` (${date.implied.join(", ")})` : "";
		return `${date.text} = ${(date.from ?? date.to) ? `${date.from ?? ""}..${date.to ?? ""}` : "?"}${implied}`;
	});
}

/** An article without a publication date. */
export function undated(text: string): string[] {
	return findDates(readText(readDocument({ text }))).map(
		({ text: surface, from, to }) => `${surface} = ${(from ?? to) ? `${from ?? ""}..${to ?? ""}` : "?"}`,
	);
}

/** Same day twice, for days. */
export const day = (surface: string, iso: string, implied = ""): string =>
	`${surface} = ${iso}..${iso}${implied && ` (${implied})`}`;
