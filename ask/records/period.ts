import * as z from "zod";

const SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A year, month or day that exists: `2026`, `2026-02`, `2026-02-16`. */
export const PeriodText = z
	.string()
	.refine((text) => SHAPE.test(text), "a year, month or day is needed: 2026, 2026-02 or 2026-02-16")
	.refine((text) => !SHAPE.test(text) || exists(text), "there is no such day or month");

function exists(text: string): boolean {
	const day = `${text}-01-01`.slice(0, 10);
	const time = Date.parse(`${day}T00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Between when the articles were published. */
export const periodShape = {
	from: PeriodText.optional().describe("published in or after this year, month or day"),
	to: PeriodText.optional().describe("published in or before this year, month or day"),
};

/** For `refine`: a period that ends before it begins is no question. */
export const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
	from === undefined || to === undefined || from.slice(0, to.length) <= to;
export const OUT_OF_ORDER = "from is after to";
