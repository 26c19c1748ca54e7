import { readDate } from "../../dates.ts";
import type { Draft } from "../../draft.ts";
import { isSlug as isSlugLine } from "../../finish/slugs.ts";
import { metadata } from "../metadata.ts";
import { textBlocks } from "../text/read-text.ts";

/** Controls of the wires: start of header, of text, end of text. */
const [START, TEXT, END] = ["\u0001", "\u0002", "\u0003"];
/** Sent while there is nothing to send. */
const IDLE = "\u0016";

/** A message of ANPA 1312 (AP) or IPTC 7901 (dpa and most of Europe): its parts stand between control characters. */
export function isWire(text: string): boolean {
	const head = text.slice(0, 2000);
	const start = head.indexOf(START);
	return start >= 0 && head.slice(0, start).replaceAll(IDLE, "").trim() === "" && head.includes(TEXT, start);
}

/** The same saved as a text, without its controls: what stands above the story still bears the marks of ANPA 1312. */
export function isWireText(text: string): boolean {
	const marks = text.slice(0, 3000).match(/^\^\S.{0,200}[<=]?$/gm) ?? [];
	return marks.length >= 3 && marks.some((line) => line.endsWith("<") || line.endsWith("="));
}

/**
 * Reads a wire message: the lines above the story say what it is (slug, headline, byline, notes to editors), what stands behind
 * its end or its notebook is for editors alone.
 */
export function readWire(message: string): Draft {
	const from = Math.max(message.indexOf(TEXT), -1);
	const until = message.indexOf(END, from);
	const header = from < 0 ? "" : message.slice(message.indexOf(START) + 1, from);
	const body = message.slice(from + 1, until < 0 ? message.length : until).replace(/\r\n?/g, "\n");
	const lines = joinedMarks(body.split("\n").map(withoutFormatting));
	const opening = lines.some(isMarked) ? readAnpaLines(lines) : readIptcHeadline(lines);
	const { story, notes } = withoutNotebook(opening.rest.join("\n"));
	const sent = dayOf(`${message.slice(until < 0 ? message.length : until)}\n${body.slice(-200)}`);
	const described = metadata(
		{ title: opening.title, byline: opening.byline, published: sent },
		"wire header",
	);
	return {
		blocks: textBlocks(typographic(story)),
		removed: [header, ...opening.notes, ...notes]
			.map((text) => text.replace(/\p{Cc}/gu, " ").trim())
			.filter((text) => text !== "")
			.map((text) => ({ rule: "wire header", text })),
		format: "wire",
		...described,
	};
}

/** Behind the end of a message: "171415 Feb 26" in Europe, "AP-NY-02-17-26 1015EST" in America. What zone it is, is not said for sure. */
function dayOf(end: string): string | undefined {
	const european = /\b(\d\d)\d{4} ([A-Za-z]{3}) (\d\d)\b/.exec(end);
	if (european) return readDate(`${european[1]} ${european[2]} 20${european[3]}`);
	const [, month, day, year] = /\bAP-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) \d{4}[A-Z]{3}\b/.exec(end) ?? [];
	return year === undefined ? undefined : readDate(`20${year}-${month}-${day}`);
}

interface Opening {
	title?: string;
	byline?: string;
	notes: string[];
	/** The story's lines. */
	rest: string[];
}

/** ANPA 1312 opens a line above the story with "^" and ends it with "<" or "=". */
const isMarked = (line: string): boolean => /^\s*\^.{1,400}[<=]\s*$/.test(line);

/** Ends a line of the header, as "<" does. */
const QUAD_LEFT = "\u0014";

/** A line without the controls that stand for tabs and typefaces. */
function withoutFormatting(line: string): string {
	const text = line.trimEnd();
	return (text.endsWith(QUAD_LEFT) ? `${text.slice(0, -1)}<` : line).replace(/(?!\t)\p{Cc}/gu, "");
}

/** A note to editors may take several lines, from "^" to "<". */
function joinedMarks(lines: readonly string[]): string[] {
	const joined: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const end = /^\s*\^/.test(line) ? lines.findIndex((each, n) => n >= at && /[<=]\s*$/.test(each)) : -1;
		const isNote =
			end > at && end - at < 6 && !lines.slice(at + 1, end + 1).some((each) => /^\s*\^/.test(each));
		joined.push(isNote ? lines.slice(at, end + 1).join(" ") : line);
		if (isNote) at = end;
	}
	return joined;
}

/** Advisories and pictures' numbers, which stand among the lines above a story. */
const NOTE =
	/^(?:eds|editors?|note|advisory)\b.{0,20}(?::|_|-)|^AP (?:photo|video|graphic)|^(?:with|includes|restores|corrects)\b/i;

function readAnpaLines(lines: readonly string[]): Opening {
	const opening: Opening = { notes: [], rest: [] };
	for (const line of lines) {
		if (!isMarked(line)) {
			opening.rest.push(line);
			continue;
		}
		const text = line
			.trim()
			.replace(/^\^|[<=]$/g, "")
			.trim();
		const isSlug =
			opening.notes.length === 0 && opening.title === undefined && /,\s?\d{1,5}$|^[A-Z]{2}-/.test(text);
		if (isSlug || isSlugLine(text) || NOTE.test(text)) opening.notes.push(text);
		else if (/^by\s/i.test(text)) opening.byline ??= text;
		else if (opening.title === undefined && opening.byline === undefined) opening.title = text;
		else opening.notes.push(text);
	}
	return opening;
}

/** What comes again, and in what state: "REFILE", "1ST LEAD", "URGENT", "CORRECTION:". */
const STATE =
	/^\(.{3,200}\)$|^(?:re-?file|urgent|bulletin|extra|roundup|correct(?:ion|s)?|update \d*|\d*(?:st|nd|rd|th)? ?lead|lead all)\b[:\s]{0,3}$/i;

/** IPTC 7901 ends the headline, of one line or several, with " =". */
function readIptcHeadline(lines: readonly string[]): Opening {
	const last = lines.slice(0, 8).findIndex((line) => /=\s*$/.test(line));
	if (last < 0) return { notes: [], rest: [...lines] };
	const above = lines.slice(0, last + 1).map((line) => line.replace(/=\s*$/, "").trim());
	const byline = above.find((line) => /^by\s/i.test(line));
	const title = above.filter((line) => line !== "" && line !== byline && !STATE.test(line)).join(" ");
	return {
		...(title && { title }),
		...(byline && { byline }),
		notes: above.filter((line) => STATE.test(line)),
		rest: lines.slice(last + 1),
	};
}

/** What is for editors: "# dpa NOTEBOOK", "* * * *", "The following information is not intended for publication". */
const NOTEBOOK =
	/^[ \t]*\(PROFILE\b|^(?:#{1,3}\s?.{0,20}\b(?:notebook|notepad|notizblock)\b|\* ?\* ?\* ?\*|.{0,40}\b(?:not (?:intended )?for publication|nicht zur veröffentlichung|internal note)\b)/im;

function withoutNotebook(text: string): { story: string; notes: string[] } {
	const found = NOTEBOOK.exec(text);
	if (found === null) return { story: text, notes: [] };
	return { story: text.slice(0, found.index), notes: text.slice(found.index).split(/\n\s*\n/) };
}

/** Wires of seven bits write quotation marks as two strokes. */
const typographic = (text: string): string => text.replace(/``/g, "“").replace(/''/g, "”");
