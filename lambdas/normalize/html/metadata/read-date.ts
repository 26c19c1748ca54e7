import { monthNumber } from "./months.ts";

const iso =
	/(?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[T\s_]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}(?!\d)|[+-]\d{2}(?!\d))?)?/i;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6})?$/;
const yearFirst = /(?<!\d)((?:19|20)\d{2})[./](\d{1,2})[./](\d{1,2})(?!\d)/;
const eastAsian = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const dayMonthWord =
	/(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|er|ers|º|°|\.|-)?[\s.-]{0,3}(?:of\s|de\s|d')?([\p{L}\p{M}]{3,14})\.?,?[\s.-]{0,3}(?:de\s|del\s)?((?:19|20)\d{2})(?!\d)/giu;
const monthWordDay =
	/(?<!\p{L})([\p{L}\p{M}]{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?\.?,?\s{1,2}(?:\d{1,2}:\d{2}\s?(?:[ap]m)?,?\s)?((?:19|20)\d{2})(?!\d)/giu;
const digits = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?![\d/-])/;
const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?!\d)/;

const longest = 300;

/** How the page's readers write `03/04/2019`: Americans mean the fourth of March. */
export type NumericOrder = "day first" | "month first";

/**
 * Reads the first date of a text in ISO 8601, RFC 2822, digits or words of two dozen languages.
 *
 * @returns `2026-02-16T10:15:00+01:00` where a time with its offset is given, else the day `2026-02-16`; undefined where no
 * real day is named.
 */
export function readDate(text: string, order: NumericOrder = "day first"): string | undefined {
	const input = text.slice(0, longest).trim();
	const standard = iso.exec(input);
	if (standard !== null) {
		const day = dayOf(standard[1]!, standard[2]!, standard[3]!);
		if (day !== undefined) return withTime(day, standard[4], standard[5], standard[6], standard[7]);
	}
	for (const pattern of [compact, yearFirst, eastAsian]) {
		const match = pattern.exec(input);
		const day = match === null ? undefined : dayOf(match[1]!, match[2]!, match[3]!);
		if (day !== undefined) return day;
	}
	const found = fromWords(input) ?? fromDigits(input, order);
	if (found === undefined) return undefined;
	const time = clock.exec(input);
	return time === null ? found : withTime(found, time[1], time[2], time[3], time[4]);
}

function fromWords(input: string): string | undefined {
	for (const match of input.matchAll(dayMonthWord)) {
		const month = monthNumber(match[2]!);
		const day = month === undefined ? undefined : dayOf(match[3]!, String(month), match[1]!);
		if (day !== undefined) return day;
	}
	for (const match of input.matchAll(monthWordDay)) {
		const month = monthNumber(match[1]!);
		const day = month === undefined ? undefined : dayOf(match[3]!, String(month), match[2]!);
		if (day !== undefined) return day;
	}
	return undefined;
}

function fromDigits(input: string, order: NumericOrder): string | undefined {
	const match = digits.exec(input);
	if (match === null) return undefined;
	const [, first, separator, second, lastPart] = match;
	const year = lastPart!.length === 4 ? lastPart! : `20${lastPart}`;
	const monthFirst = separator === "/" && order === "month first";
	const day = monthFirst ? dayOf(year, first!, second!) : dayOf(year, second!, first!);
	return (
		day ??
		(monthFirst ? dayOf(year, second!, first!) : separator === "/" ? dayOf(year, first!, second!) : undefined)
	);
}

function dayOf(year: string, month: string, day: string): string | undefined {
	const y = Number(year);
	const m = Number(month);
	const d = Number(day);
	if (y < 1980 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
		return undefined;
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A time without its offset cannot be placed on the globe's clock: the day alone is what is known. */
function withTime(day: string, hour?: string, minute?: string, second?: string, zone?: string): string {
	if (
		hour === undefined ||
		minute === undefined ||
		zone === undefined ||
		Number(hour) > 23 ||
		Number(minute) > 59
	)
		return day;
	const offset = /^(?:Z|UTC|GMT)$/i.test(zone)
		? "Z"
		: zone.length === 3
			? `${zone}:00`
			: zone.includes(":")
				? zone
				: `${zone.slice(0, 3)}:${zone.slice(3)}`;
	return `${day}T${hour.padStart(2, "0")}:${minute}:${second ?? "00"}${offset}`;
}
