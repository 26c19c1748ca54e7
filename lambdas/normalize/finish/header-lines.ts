import { bylineNames } from "../bylines.ts";
import { readDate } from "../dates.ts";
import type { Front } from "../draft.ts";
import { looksLikeProse } from "../formats/text/headings.ts";
import { noteTimes } from "./times.ts";

/** What the labels are that people, databases and newsroom systems put before a datum, one on a line. */
const LABELS: Record<string, string> = {
	title: "title|headline|hed|head",
	deck: "dek|deck|subhead|subheadline|subtitle|standfirst|kicker",
	names: "author|authors|byline|by|reporter|writer|written by|autor|autorin",
	published:
		"date|pub date|pubdate|published|published on|publish date|publication date|date published|posted|created|datum",
	modified: "updated|last updated|modified|last modified",
	publisher: "source|publication|publisher|outlet|newspaper|quelle",
	section: "section|category|rubric|desk|ressort",
	url: "url|link|permalink|web address|source url",
	dropped:
		"slug|tags|keywords|topics|edition|page|pages|length|word count|words|load-date|document type|doc type|type|id|story id|language|copyright|status|embargo|photo|photos",
};
const KINDS = new Map(
	Object.entries(LABELS).flatMap(([kind, labels]) =>
		labels.split("|").map((label) => [label, kind] as const),
	),
);
const LINE = /^([\p{L} -]{2,20}?)\s?:\s{1,5}(\S.{0,250})$/u;

/**
 * Reads a line such as `Title: …`, `Hed: …`, `Pub date: …`, `LENGTH: 534 words`, and notes in `front` what it says. False for
 * any other line, and where the value is not what the label promises ("Date: to be announced").
 */
export function readHeaderLine(line: string, front: Front): boolean {
	const [, label, value] = LINE.exec(line) ?? [];
	const kind = label === undefined ? undefined : KINDS.get(label.toLowerCase());
	return kind !== undefined && note(kind, value!.trim(), front);
}

function note(kind: string, value: string, front: Front): boolean {
	switch (kind) {
		case "title":
			front.title ??= { value, source: "heading" };
			return true;
		case "names": {
			const names = bylineNames(value);
			if (names.length > 0) front.bylines ??= { value: names, source: "byline" };
			return names.length > 0;
		}
		case "published":
		case "modified":
			if (readDate(value) === undefined) return false;
			noteTimes(kind === "modified" ? `updated: ${value}` : value, front);
			return true;
		case "publisher":
			if (value.length > 60 || looksLikeProse(value)) return false;
			front.publisher ??= { value, source: "page" };
			return true;
		case "section":
			if (value.length > 60 || looksLikeProse(value)) return false;
			front.section ??= { value, source: "page" };
			return true;
		case "url":
			if (!URL.canParse(value)) return false;
			front.url ??= { value, source: "page" };
			return true;
		default:
			return kind === "deck" || !looksLikeProse(value);
	}
}
