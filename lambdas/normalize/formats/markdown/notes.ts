/** Comments that only the note's writer sees. */
const COMMENT = /%%[^%]{0,5000}%%/g;
/** "[[Port Sarel|the port]]" and "[[Port Sarel]]", not "![[picture.png]]". */
const WIKI_LINK = /!?\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g;
const HIGHLIGHT = /==(?=\S)([^=\n]{1,500})(?<=\S)==/g;
/** "> [!note] Background" opens a callout; its title is a line of the quotation. */
const CALLOUT = /^(>[ \t]{0,3})\[!\w{1,30}\][+-]?[ \t]{0,3}/gm;
/** " ^block1" at a line's end: what other notes link to. */
const BLOCK_ID = /[ \t]\^[\w-]{1,40}[ \t]{0,10}$/gm;

/** "… a detour. #roads/bridges #ferry" at a line's end, and "- [ ] " before what is to do. */
const TAGS = /(?:[ \t]#\p{L}[\p{L}\p{N}_/-]{0,60}){1,10}[ \t]*$/gmu;
const TASK = /^([ \t]{0,20}[-*+] )\[[ xX/-]\] /gm;
/** Markdown as a note-taking program writes it (Obsidian, Logseq), without the marks that only it understands. */
export function withoutNoteMarks(body: string): string {
	return body
		.replace(COMMENT, "")
		.replace(WIKI_LINK, (link, page: string, alias?: string) => (link.startsWith("!") ? "" : (alias ?? page)))
		.replace(HIGHLIGHT, "$1")
		.replace(CALLOUT, "$1")
		.replace(BLOCK_ID, "")
		.replace(TAGS, "")
		.replace(TASK, "$1");
}

/** "[[Jane Doe]]" of front matter: a name is a link to a note on the person. */
export const withoutLink = (value: string): string =>
	value.replace(WIKI_LINK, (_, page: string, alias?: string) => alias ?? page);

/** A property of a page that Notion exports: "Author: Jane Doe". */
const PROPERTY = /^([\p{Lu}][\p{L} ]{1,30}): (\S[^\n]{0,300})$/u;

/**
 * The properties that Notion writes below a page's heading, and the text without them. At least two, of which one is known to
 * be such: "Note: the bridge is closed" alone is prose.
 */
export function notionProperties(text: string): { properties: Map<string, string>; body: string } {
	const [, heading = "", rest = ""] = /^(\s{0,10}# [^\n]{1,300}\n\s*\n)([\s\S]*)$/.exec(text) ?? [];
	const end = rest.search(/\n\s*\n/);
	const lines = rest.slice(0, Math.max(end, 0)).split("\n");
	const found = lines.map((line) => PROPERTY.exec(line.trim()));
	const properties = new Map(
		found.flatMap((match) => (match ? [[(match[1] ?? "").toLowerCase(), match[2] ?? ""]] : [])),
	);
	const isBlock =
		found.length >= 2 &&
		found.every((match) => match !== null) &&
		[...KNOWN].some((name) => properties.has(name));
	return isBlock ? { properties, body: heading + rest.slice(end) } : { properties: new Map(), body: text };
}

const KNOWN = new Set([
	"created",
	"created time",
	"created by",
	"status",
	"tags",
	"last edited time",
	"publish date",
	"author",
]);
