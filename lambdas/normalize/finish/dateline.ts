import { readDate } from "../dates.ts";
import { type Dateline, readForeignDateline } from "./dateline-forms.ts";

// PLACE, or PLACE, COUNTRY; the date; the agency in brackets; a dash or colon; then the sentence's first letter.
const NAME =
	"\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}(?<!-)(?: (?:of|de|del|la|al|el|am|an der|sur|\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}(?<!-))){0,3}";
const DATE = "(?:[\\p{L}]{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? \\p{L}{3,9}\\.?(?: \\d{4})?)";
const HEAD = new RegExp(
	`^(?:(${NAME})(?:, (${NAME}))?(?:[/,] ?(?:${NAME}))?)?(?:,? (${DATE}))?,? ?(?:\\(([\\p{L}\\p{N} /.&-]{2,40})\\))?((?: ?\\.- ?)|(?: ?[–—]{1,2} ?)|(?: -{1,2} ?)|(?:-{1,2} )|(?: ?: )|(?: _ ))(?=["“‘«„¿¡]?[\\p{Lu}\\p{Lo}\\d])`,
	"u",
);
/** What opens a paragraph in capitals with a colon and is no place. */
const LABEL =
	/^(?:on|in|at|by|meanwhile|look|busted|update|updated|breaking|exclusive|watch|analysis|opinion|explainer|factbox|correction|warning|note|review|video|live|editorial|interview|comment)/i;

/**
 * Reads the dateline a story's first paragraph opens with: "Pyongyang, North Korea – North Korea has …",
 * "SEOUL, Feb 16 (Reuters) - …", "NEW DELHI: The …". A name before a dash alone is a dateline only in capitals: "Smith –
 * Who else?" is none. Undefined where there is none.
 */
export function readDateline(paragraph: string): Dateline | undefined {
	const foreign = readForeignDateline(paragraph);
	if (foreign !== undefined) return foreign;
	const found = HEAD.exec(paragraph.slice(0, 160));
	if (found === null) return undefined;
	const [, city, country, date, agency, mark] = found;
	const colon = mark?.includes(":") ?? false;
	const capitals =
		city !== undefined &&
		!/\p{Ll}/u.test(city.replace(/\b(?:of|de|del|la|al|el|am|sur)\b/g, "")) &&
		city.length > 2;
	if (city === undefined) return agency === undefined || date !== undefined ? undefined : { agency };
	if (LABEL.test(city) || isAgency(city.replace(/\.$/, ""))) return undefined;
	if (capitals && (CAPITAL_WORD.test(city) || city.split(" ").length > 4)) return undefined;
	const rest = paragraph.slice(found[0].length);
	// "KATE BOULDUAN: Why not debate?" is a speaker, "FIX IS IN: Moderators Ignore Scandals" a headline.
	if (colon && date === undefined && agency === undefined && (rest.length < 80 || isTitleCase(rest)))
		return undefined;
	if (!capitals && (colon || (country === undefined && agency === undefined && date === undefined)))
		return undefined;
	const place = country === undefined || isAgency(country) ? city : `${city}, ${country}`;
	const day = date && /\d{4}/.test(date) ? readDate(date) : undefined;
	return { place, ...(agency !== undefined && { agency }), ...(day !== undefined && { date: day }) };
}

/** The same of a line that is nothing but a dateline: "Velmar, Arland, Feb 17, 2026 (AFP) -". */
export const readLoneDateline = (line: string): Dateline | undefined =>
	line.length <= 120 && /\S ?(?:[–—:_]|-{1,2}|\.-)$/.test(line) ? readDateline(`${line} Harbour`) : undefined;

/** Words of headlines in capitals: "LED BY IIT-Madras". */
const CAPITAL_WORD = /\b(?:BY|IS|THE|AND|IN|ON|FOR|TO|WITH|WHY|HOW|WHAT)\b/;

function isTitleCase(text: string): boolean {
	const words =
		text
			.slice(0, 120)
			.match(/\p{L}{4,}/gu)
			?.slice(0, 8) ?? [];
	return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

const isAgency = (text: string): boolean =>
	/^(?:AP|AFP|Reuters|dpa|EFE|ANSA|Xinhua|TASS|Kyodo|Yonhap)$/.test(text);
