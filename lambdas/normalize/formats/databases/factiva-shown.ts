import { bylineNames, isBylineLine } from "../../bylines.ts";
import { readDate } from "../../dates.ts";
import type { Draft, Found } from "../../draft.ts";
import { languageNamed } from "../languages.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { textBlocks } from "../text/read-text.ts";

/** Factiva's number of an article closes it: "Document SILC000020260217em2h0002b". */
const CLOSING = /^Document [A-Z][A-Z\d]{9,30}[a-z][a-z\d]{5,14}[ \t]*$/gm;
const WORDS = /^[\d,]{1,7} words$/;
const RIGHTS = /^(?:\(c\)|©|copyright\b)/i;

/** An article as Factiva shows it, without the codes of its fields: by its length and its number. */
export function isFactivaShown(text: string): boolean {
	return text.search(CLOSING) >= 0 && /^[\d,]{1,7} words[ \t]*$/m.test(text.slice(0, 20_000));
}

/** Reads articles as Factiva shows and saves them: above the length stand section, headline and byline, below it day, outlet and rights. */
export function readFactivaShown(text: string): Found | Promise<Found> {
	const articles = text.split(CLOSING).filter((part) => /^[\d,]{1,7} words[ \t]*$/m.test(part));
	return several("Factiva export", isFilled(articles) ? articles : [text], readArticle);
}

function readArticle(text: string): Draft {
	const lines = text.split("\n").map((line) => line.trim());
	const length = lines.findIndex((line) => WORDS.test(line));
	const above = lines.slice(0, length).filter((line) => line !== "" && !/^Article \d{1,5}$/.test(line));
	const rights = lines.findIndex((line, n) => n > length && RIGHTS.test(line));
	const language = lines.findIndex((line, n) => n > length && languageNamed(line) !== undefined);
	const head = Math.max(rights, language, length);
	const below = lines.slice(length + 1, head + 1).filter((line) => line !== "");
	const isTime = (line: string | undefined) => line !== undefined && /^\d{1,2}:\d\d\b/.test(line);
	// "By Petra Holm", or the name alone, below the headline.
	const byline = above.find((line, n) => n > 0 && (isBylineLine(line) || bylineNames(line)[0] === line));
	const titles = above.filter((line) => line !== byline);
	const [day, ...rest] = below;
	const outlet = rest.find((line) => !isTime(line));
	const described = metadata(
		{
			title: titles.at(-1),
			section: titles.length > 1 ? titles[0] : undefined,
			byline,
			published: day && readDate(isTime(rest[0]) ? `${day} ${rest[0]}` : day),
			publisher: outlet,
			language: lines[language],
		},
		"wire header",
	);
	const story = lines.slice(head + 1);
	const last = story.findLastIndex((line) => line !== "");
	// Whose the rights are is said once more below the story.
	const owner = (story[last] ?? "").replace(/\.$/, "");
	const isOwner = owner !== "" && (lines[rights] ?? "").includes(owner);
	return {
		blocks: textBlocks(story.slice(0, isOwner ? last : undefined).join("\n")),
		removed: [...above, ...below].map((line) => ({ rule: "database field", text: line })),
		format: "factiva",
		...described,
	};
}
