import { InvalidArgumentError } from "commander";
import { PeriodText } from "../../ask/records/period.ts";

/** A number above zero. */
export function positiveNumber(text: string): number {
	const value = Number(text);
	if (!(value > 0)) throw new InvalidArgumentError("a number above 0 is needed");
	return value;
}

/** A whole number above zero. */
export function wholeNumber(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value) || value < 1)
		throw new InvalidArgumentError("a whole number above 0 is needed");
	return value;
}

/** A day (`2026-02-16`) or a date-time with its offset. */
export function publicationDate(text: string): string {
	const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
	const day = text.slice(0, 10);
	const exists = !Number.isNaN(Date.parse(text)) && new Date(`${day}T00:00Z`).toISOString().startsWith(day);
	if (!iso.test(text) || !exists)
		throw new InvalidArgumentError("a date like 2026-02-16 or 2026-02-16T09:30:00+01:00 is needed");
	return text;
}

/** A year, month or day: `2026`, `2026-02`, `2026-02-16`. */
export function period(text: string): string {
	const result = PeriodText.safeParse(text);
	if (!result.success) throw new InvalidArgumentError(result.error.issues[0]?.message ?? "no period");
	return result.data;
}

/** A TCP port. */
export function portNumber(text: string): number {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new InvalidArgumentError("a port from 1 to 65535 is needed");
	return port;
}

/** An address of the web, without a query. */
export function webAddress(text: string): string {
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "")
		throw new InvalidArgumentError("an address like https://….execute-api.eu-west-1.amazonaws.com is needed");
	return text;
}
