import type { MetadataSource } from "../../shared/article.ts";
import { bylineNames } from "../bylines.ts";
import { readDate } from "../dates.ts";
import type { Draft } from "../draft.ts";
import { cleanLine } from "../finish/characters.ts";
import { languageNamed } from "./languages.ts";

/** Metadata as a format gives it: strings of any shape, absent or empty where the file has none. */
export interface RawMetadata {
	title?: string | undefined;
	/** Names or whole bylines; names that came as such are believed. */
	names?: readonly string[];
	byline?: string | undefined;
	publisher?: string | undefined;
	section?: string | undefined;
	url?: string | undefined;
	language?: string | undefined;
	published?: string | undefined;
	modified?: string | undefined;
	dateline?: string | undefined;
}

type Metadata = Omit<Draft, "blocks" | "removed" | "format" | "charset">;

/** Cleans metadata and marks each piece with its source. What cannot be read as what it should be is left out. */
export function metadata(raw: RawMetadata, source: MetadataSource): Metadata {
	const text = (value: string | undefined): string => said(cleanLine(value ?? "").slice(0, 500));
	const found: Metadata = {};
	const set = (
		key: "title" | "publisher" | "section" | "url" | "language" | "published" | "modified" | "dateline",
		value: string | undefined,
	) => {
		if (value) found[key] = { value, source };
	};
	set("title", withoutOutlet(text(raw.title), text(raw.publisher)));
	set("publisher", text(raw.publisher));
	set("section", text(raw.section));
	set("url", webAddress(text(raw.url)));
	set("language", languageTag(text(raw.language)));
	set("published", readDate(raw.published ?? ""));
	set("modified", readDate(raw.modified ?? ""));
	set("dateline", text(raw.dateline));
	if (found.modified?.value === found.published?.value) delete found.modified;
	const names = [...new Set([...(raw.names ?? []).flatMap(believedNames), ...bylineNames(raw.byline ?? "")])];
	if (names.length > 0) found.bylines = { value: names, source };
	return found;
}

/** "Harbour reopens - Tarn Courier": aggregators end a title with the outlet that they name beside it. */
function withoutOutlet(title: string, outlet: string): string {
	const end = outlet === "" ? null : / [-–—|] ([^-–—|]{2,80})$/.exec(title);
	return end?.[1]?.toLowerCase() === outlet.toLowerCase() ? title.slice(0, end.index) : title;
}

/** What systems write where they have nothing to say. */
const NOTHING =
	/^(?:no[- ]data[- ]available|n\/?a|none|null|undefined|unknown|tbd|not available|[-–—.?]{1,3})$/i;

const said = (text: string): string => (NOTHING.test(text) ? "" : text);

/** A field that is meant to hold a name may hold a whole byline, or one word: "Reuters" is no person. */
function believedNames(name: string): string[] {
	return bylineNames(cleanLine(name));
}

function webAddress(url: string): string | undefined {
	return /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : undefined;
}

/** BCP 47: `en-us` and `EN_US` become `en-US`, "English" becomes `en`; what is no code and no such name is left out. */
function languageTag(tag: string): string | undefined {
	const named = languageNamed(tag);
	if (named !== undefined || /^\p{L}{4,}$/u.test(tag)) return named;
	try {
		return Intl.getCanonicalLocales(tag.replace("_", "-"))[0];
	} catch {
		return undefined;
	}
}
