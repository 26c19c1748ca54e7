import type { Draft, Found } from "../../draft.ts";
import { metadata } from "../metadata.ts";
import { isFilled, several } from "../several.ts";
import { textBlocks } from "../text/read-text.ts";

/** Fields of ProQuest's text export, each on a line of its own; the story is one of them. */
const FIELD =
	/^(Abstract|Author|Classification|Company(?: \/ organization)?|Copyright|Country of publication|Credit|Database|Document (?:feature|type|URL)|First page|Full ?text|Identifier \/ keyword|ISSN|Issue|Language of publication|Last updated|Links|Location|Number of pages|Pages?|People|Place of publication|ProQuest document ID|Publication (?:date|info|subject|title|year)|Publisher|Section|Source type|Subject|Title|Volume|Word count): ?/gm;
const OPENING = /^Document \d{1,5} of \d{1,5}[ \t]*$/gm;
const RULE = /^_{20,}[ \t]*$/gm;

/** A ProQuest export names its story, its outlet and its own number by such fields. */
export function isProQuest(text: string): boolean {
	const head = text.slice(0, 100_000);
	return /^ProQuest document ID: ?\d/m.test(head) && /^Full ?text: ?/m.test(head);
}

/** Reads a ProQuest export: of each document the full text is the story, its abstract and its codes are none. */
export function readProQuest(text: string): Found | Promise<Found> {
	const documents = documentsOf(text);
	return several("ProQuest export", isFilled(documents) ? documents : [text], readDocument);
}

/** "Document 2 of 12" opens each, or only a rule stands between them. */
function documentsOf(text: string): string[] {
	const openings = [...text.matchAll(OPENING)].map(({ index }) => index);
	if (openings.length > 1) return openings.map((start, n) => text.slice(start, openings[n + 1]));
	return text.split(RULE).filter((part) => /^Full ?text: ?/m.test(part));
}

function readDocument(text: string): Draft {
	const fields = fieldsOf(text);
	const value = (name: string) => fields.find((field) => field.name === name)?.value;
	const story = fields.find(({ name }) => /^Full ?text$/.test(name))?.value ?? "";
	const described = metadata(
		{
			title: value("Title"),
			names: (value("Author") ?? "").split(/;\s*/).map(inOrder),
			publisher: value("Publication title"),
			section: value("Section"),
			published: value("Publication date"),
			language: value("Language of publication"),
		},
		"wire header",
	);
	return {
		blocks: textBlocks(story),
		removed: fields
			.filter(({ name, value }) => !/^Full ?text$/.test(name) && value !== "")
			.map(({ name, value }) => ({ rule: "database field", text: `${name}: ${value}` })),
		format: "proquest",
		...described,
	};
}

function fieldsOf(text: string): { name: string; value: string }[] {
	const found = [...text.replace(RULE, "").matchAll(FIELD)];
	const clean = text.replace(RULE, "");
	return found.map((match, n) => ({
		name: match[1] ?? "",
		value: clean.slice(match.index + match[0].length, found[n + 1]?.index).trim(),
	}));
}

/** "Holm, Petra" is Petra Holm. */
const inOrder = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, "$2 $1").trim();
