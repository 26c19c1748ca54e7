import type { Draft } from "../draft.ts";
import { cleanLine } from "./characters.ts";

/** Characters that a headline may have: the longest that papers print are half of that. */
const LONGEST_TITLE = 300;

type Metadata = Omit<Draft, "blocks" | "removed" | "format" | "charset">;

/**
 * The metadata with every value on one line and nothing invisible in it: a title is shown on terminals and pages, where
 * control characters and marks of direction would say something else than the article does. What is empty then is left out.
 */
export function cleanMetadata(metadata: Metadata): Metadata {
	const cleaned = Object.entries(metadata).flatMap(([name, datum]) => {
		if (datum === undefined) return [];
		const value = cleanValue(name, datum.value);
		return value.length === 0 ? [] : [[name, { ...datum, value }]];
	});
	return Object.fromEntries(cleaned);
}

function cleanValue(name: string, value: string | string[]): string | string[] {
	if (Array.isArray(value)) return value.map(cleanLine).filter((each) => each !== "");
	return name === "title" ? cutTitle(cleanLine(value).replace(HEADLINE_MARK, "")) : cleanLine(value);
}

/** "UPDATE 2-Arland dockers strike": the wire's count of its versions. */
export const HEADLINE_MARK =
	/^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|ANALYSIS|INSIGHT|FACTBOX|TIMELINE|PREVIEW)(?: \d{1,2})?-)+(?=\S)/;

/** Cut between words where it is longer than any title is. */
function cutTitle(title: string): string {
	if (title.length <= LONGEST_TITLE) return title;
	const head = title
		.slice(0, LONGEST_TITLE - 1)
		.toWellFormed()
		.replace(/\ufffd$/, "");
	const space = head.lastIndexOf(" ");
	return `${space > LONGEST_TITLE / 2 ? head.slice(0, space) : head}…`;
}
