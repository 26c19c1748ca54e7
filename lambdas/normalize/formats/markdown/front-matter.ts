import { FRONT_MATTER } from "../../sniff.ts";
import { dateText, field, fieldText, type JsonObject, textsIn } from "../json/values.ts";
import { metadata } from "../metadata.ts";
import { opensWithProperties, readLogseqPage } from "./logseq.ts";
import { notionProperties, withoutLink } from "./notes.ts";
import { readTitleBlock } from "./pandoc.ts";

/**
 * Takes the front matter off a Markdown file. Articles need `key: value`, quoted values and flat lists of it,
 * so no YAML parser (with its anchors, tags and expansions) reads what strangers upload.
 */
export function readFrontMatter(source: string): FrontMatter {
	const text = source.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
	if (!FRONT_MATTER.test(text)) return fromTitleBlock(text) ?? fromLogseq(text) ?? readProperties(text);
	const toml = text.trimStart().startsWith("+++");
	const start = text.indexOf(toml ? "+++" : "---") + 3;
	const end = (toml ? /\n\+\+\+[ \t]*(?=\n|$)/ : /\n(?:---|\.\.\.)[ \t]*(?=\n|$)/).exec(text.slice(start));
	if (end === null) return { metadata: {}, body: text };
	const values = readValues(text.slice(start, start + end.index));
	// Web clippers keep the address as the source.
	const clipped = fieldText(values, "source");
	const sourceUrl = clipped !== undefined && /^https?:\/\//.test(clipped) ? clipped : undefined;
	return {
		body: text.slice(start + end.index + end[0].length),
		metadata: metadata(
			{
				title: fieldText(values, "title", "headline"),
				names: textsIn(field(values, "authors", "author", "byline", "by")).map(withoutLink),
				publisher: fieldText(
					values,
					"publisher",
					...(sourceUrl ? [] : ["source"]),
					"outlet",
					"site",
					"publication",
				),
				section: fieldText(values, "section", "category", "categories"),
				url: fieldText(values, "canonical_url", "canonical", "url", "link", "source_url") ?? sourceUrl,
				language: fieldText(values, "lang", "language", "locale"),
				published: dateText(field(values, "published", "date", "publish_date", "date_published", "pubDate")),
				modified: dateText(field(values, "modified", "updated", "lastmod", "last_modified", "date_modified")),
				dateline: fieldText(values, "dateline", "location", "place"),
			},
			"front matter",
		),
	};
}

function fromTitleBlock(text: string): FrontMatter | undefined {
	const block = readTitleBlock(text);
	if (block === undefined) return undefined;
	const { title, authors, date, body } = block;
	return { metadata: metadata({ title, names: authors, published: date }, "front matter"), body };
}

function fromLogseq(text: string): FrontMatter | undefined {
	if (!opensWithProperties(text)) return undefined;
	const { properties, body } = readLogseqPage(text);
	const value = (...names: string[]) =>
		names.map((name) => properties.get(name)).find((found) => found !== undefined);
	const day = value("date", "published", "publish-date");
	const found = metadata(
		{
			title: value("title"),
			names: withoutLink(value("author", "authors", "by") ?? "").split(/[,;]/),
			published: day && withoutLink(day),
			url: value("url", "source", "link"),
		},
		"front matter",
	);
	return { metadata: found, body };
}

interface FrontMatter {
	metadata: ReturnType<typeof metadata>;
	body: string;
}

/** The properties of a page of Notion, where there are any. */
function readProperties(text: string): FrontMatter {
	const { properties, body } = notionProperties(text);
	if (properties.size === 0) return { metadata: {}, body };
	const value = (...names: string[]) =>
		names.map((name) => properties.get(name)).find((found) => found !== undefined);
	const found = metadata(
		{
			byline: value("author", "authors", "writer", "byline"),
			// When a page was made is known to be no publication where it says another day too.
			published: value("publish date", "published", "publication date", "date"),
			url: value("url", "link"),
			section: value("section", "category"),
		},
		"front matter",
	);
	return { metadata: found, body };
}

/** Longest front matter that is read. */
const LONGEST_YAML = 20_000;

function readValues(yaml: string): JsonObject {
	const values: JsonObject = {};
	let key: string | undefined;
	for (const line of yaml.slice(0, LONGEST_YAML).split("\n")) {
		const [start, name] = /^([A-Za-z_][\w -]{0,60}?)\s?(?::|=(?=\s))(?=\s|$)/.exec(line) ?? [];
		const [dash] = /^\s*-\s/.exec(line) ?? [];
		if (start !== undefined) {
			key = name!;
			values[key] = scalar(line.slice(start.length));
		} else if (dash !== undefined && key !== undefined) {
			const list = values[key];
			values[key] = [...(Array.isArray(list) ? list : []), scalar(nameOf(line.slice(dash.length)))];
		} else if (/^\s+\S/.test(line) && key !== undefined && typeof values[key] === "string") {
			// Folded text, and the fields of a nested object, of which a name is enough.
			values[key] = `${String(values[key]).replace(/^[>|][+-]?$/, "")} ${scalar(nameOf(line))}`.trim();
		}
	}
	return values;
}

/** What `name: Jane Roe` says, or the whole of any other line. */
const nameOf = (line: string): string => line.trim().replace(/^name\s?:\s/, "");

/** `"quoted"`, `'it''s'`, `[a, "b"]` or plain, without a trailing comment. */
function scalar(written: string): string | string[] {
	const text = written.trim();
	if (text.startsWith("[") && text.endsWith("]"))
		return text
			.slice(1, -1)
			.split(",")
			.map((part) => String(scalar(part)));
	if (/^"(?:[^"\\]|\\.)*"$/.test(text)) {
		try {
			return String(JSON.parse(text));
		} catch {
			return text.slice(1, -1);
		}
	}
	if (text.startsWith("'") && text.endsWith("'") && text.length > 1)
		return text.slice(1, -1).replace(/''/g, "'");
	const comment = text.search(/\s#\s/);
	return comment < 0 ? text : text.slice(0, comment);
}
