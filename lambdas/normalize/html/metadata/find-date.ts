import { readDate } from "../../dates.ts";

/** How the page's readers write `03/04/2019`: Americans mean the fourth of March. */
export type NumericOrder = "day first" | "month first";

const longest = 300;
/** "Written: 2023-11-07 15:03:30", "2022-5-3T23:57:00", "last edited 2019-11-10 13:28:18 by". */
const isoAnywhere = /(?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/;
/** "31.10.23", "06-08-2009T14:12:32+0200", "11/01/2023 12:43:42". */
const digits = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?![\d/.-])/;

const READERS_DAY =
	/\b(?:printed|print(?:ed)? date|retrieved|accessed|downloaded|saved|archived|captured|gedruckt|ausgedruckt|abgerufen|imprimé|consulté|impreso|consultado|stampato|afgedrukt|current time|aktuelle (?:uhr)?zeit|es ist jetzt|heute ist|heure actuelle|hora actual|ora attuale)\b/i;

/**
 * Finds the first date in what a page says of its story: an attribute, a line beside the headline. The page's language
 * decides what is ambiguous elsewhere.
 *
 * @returns a day or a date-time with its offset; undefined where there is none, or none of the web's age.
 */
export function findDate(text: string, order: NumericOrder = "day first"): string | undefined {
	const input = text.slice(0, longest).replace(/\s+/gu, " ").trim();
	// "Printed on 14 November 2026", "Retrieved …": a reader's day, not the story's.
	if (!/\d/.test(input) || READERS_DAY.test(input)) return undefined;
	const found = readDate(input) ?? fromIso(input) ?? fromDigits(input, order);
	return found === undefined || found < "1980" ? undefined : found;
}

function fromIso(input: string): string | undefined {
	const match = isoAnywhere.exec(input);
	if (match === null) return undefined;
	return readDate(padded(match[1]!, match[2]!, match[3]!) + input.slice(match.index + match[0].length));
}

function fromDigits(input: string, order: NumericOrder): string | undefined {
	const match = digits.exec(input);
	if (match === null) return undefined;
	const [whole, first, separator, second, last] = match;
	const year = last!.length === 4 ? last! : `20${last}`;
	const rest = input.slice(match.index + whole.length);
	const dayFirst = () => readDate(padded(year, second!, first!) + rest);
	const monthFirst = () => readDate(padded(year, first!, second!) + rest);
	if (separator !== "/") return dayFirst();
	return order === "month first" ? (monthFirst() ?? dayFirst()) : (dayFirst() ?? monthFirst());
}

const padded = (year: string, month: string, day: string) =>
	`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
