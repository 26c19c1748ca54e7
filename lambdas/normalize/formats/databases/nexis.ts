import { readDate } from "../../dates.ts";
import type { Draft, Found } from "../../draft.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { textBlocks } from "../text/read-text.ts";

/** "1 of 12 DOCUMENTS" opens each article of an export of LexisNexis. */
const OPENING = /^[ \t]{0,60}\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*$/gm;
/** "BYLINE: …", "LOAD-DATE: …": fields in capitals at the start of a line. */
const FIELD =
	/^(?:((?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|CORRECTION-DATE|JOURNAL-CODE|DOCUMENT-TYPE)(?=[: \t]|$)|(?:Load-Date|Byline|Section|Length|Highlight|Dateline)(?=:)):?[ \t]*(.{0,500})|(Body|Classification|Graphic|Notes)[ \t]*)$/gm;
const RIGHTS = /^(?:Copyright|©|All Rights Reserved)/i;
/** Fields that stand behind the story. */
const BEHIND =
	/^(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|GRAPHIC|SUBJECT|CORRECTION-DATE|JOURNAL-CODE|DOCUMENT-TYPE|Classification|Graphic|Notes|Load-Date)$/;

/** "End of Document" closes each article of an export of Nexis Uni or Lexis+. */
const CLOSING = /^[ \t]{0,60}End of Document[ \t]*$/gm;

const nameOf = ([, valued, alone]: readonly string[]): string => (valued ?? alone ?? "").toUpperCase();

/** Whether a text is an export of LexisNexis. */
export function isNexis(text: string): boolean {
	const names = new Set([...text.slice(0, 20_000).matchAll(FIELD)].map(nameOf));
	if (text.search(OPENING) >= 0 && names.size >= 1) return true;
	return names.has("LENGTH") && names.has("LOAD-DATE");
}

/**
 * Reads an export of LexisNexis: of each article outlet, day and headline stand above its fields, codes and copyright behind the
 * story.
 */
export function readNexis(text: string): Found | Promise<Found> {
	const articles = articlesOf(text);
	return several("LexisNexis export", isFilled(articles) ? articles : [text], readArticle);
}

function articlesOf(text: string): string[] {
	const openings = [...text.matchAll(OPENING)].map(({ index }) => index);
	if (openings.length > 0)
		return openings.map((start, n) => text.slice(n === 0 ? 0 : start, openings[n + 1]));
	return text.split(CLOSING).filter((part) => part.trim() !== "");
}

function readArticle(text: string): Draft {
	const fields = [...text.matchAll(FIELD)].map((match) => ({
		name: match[1] ?? match[3] ?? "",
		value: (match[2] ?? "").trim(),
		start: match.index,
		end: match.index + match[0].length,
	}));
	const behind = fields.find(({ name }) => BEHIND.test(name));
	const before = fields.filter(({ start }) => start < (behind?.start ?? text.length));
	const start = before.at(-1)?.end ?? 0;
	const above = withoutSearch(linesOf(text.slice(0, before[0]?.start ?? 0)));
	// The newer form has the headline first, and names the story's body.
	const isNewer = before.some(({ name }) => name === "Body");
	const day = above.findIndex((line) => readDate(line) !== undefined);
	const value = (name: string) => fields.find((field) => field.name.toUpperCase() === name)?.value;
	const described = metadata(
		{
			// "The Guardian (London)", "March 5, 2026 Thursday", "Harbour reopens".
			title: isNewer || day <= 0 ? above[Math.max(0, day - 2)] : titleBelow(above, day),
			publisher: day > 0 ? above[day - 1] : undefined,
			published: above[day],
			byline: value("BYLINE"),
			section: value("SECTION"),
		},
		"wire header",
	);
	const story = text.slice(start, behind?.start ?? text.length);
	const rest = [
		...above,
		...fields.map(({ name, value }) => `${name}: ${value}`),
		...linesOf(text.slice(behind?.end ?? text.length)),
	];
	return {
		blocks: textBlocks(story),
		removed: rest.map((line) => ({ rule: "database field", text: line })),
		format: "nexis",
		...described,
	};
}

const titleBelow = (lines: readonly string[], day: number): string | undefined =>
	lines.slice(day + 1).find((line) => !RIGHTS.test(line)) ?? lines[day - 2];

/** What was asked for, and the table of contents, stand above the first article. */
const SEARCH =
	/^(?:User Name|Date and Time|Job Number|Client\/Matter|Search (?:Terms|Type)|Narrowed by|Content Type|Timeline|Sources?):|^Documents? ?\(\d{1,5}\)$/i;

function withoutSearch(lines: readonly string[]): string[] {
	return lines.slice(lines.findLastIndex((line) => SEARCH.test(line)) + 1);
}

const linesOf = (text: string): string[] =>
	text
		.replace(OPENING, "")
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
