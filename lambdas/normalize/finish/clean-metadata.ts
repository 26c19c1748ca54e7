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
	const { bylines, ...texts } = metadata;
	const cleaned: Metadata = {};
	for (const [name, datum] of Object.entries(texts) as [
		keyof typeof texts,
		{ value: string } | undefined,
	][]) {
		const value = cleanLine(datum?.value ?? "");
		if (value !== "") Object.assign(cleaned, { [name]: { ...datum, value } });
	}
	if (cleaned.title) cleaned.title = { ...cleaned.title, value: cutTitle(cleaned.title.value) };
	const names = bylines?.value.map(cleanLine).filter((name) => name !== "") ?? [];
	if (bylines && names.length > 0) cleaned.bylines = { ...bylines, value: names };
	return cleaned;
}

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
