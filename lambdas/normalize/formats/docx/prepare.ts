/*
 * What Word shows and the library does not see, or the reverse, is put right in the document's XML before it reads it: hidden
 * text goes, text boxes are written as those of old, fields and readings beside letters are unwrapped, and documents within the document are marked where they stand.
 */

/** Characters of Unicode's private use that enclose the name of a document within the document. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];

/** Where a document within the document stands in the text. */
export const CHUNK_MARK = new RegExp(`${OPEN}([^${CLOSE}]{1,200})${CLOSE}`);

/**
 * The document's XML as the library should read it.
 *
 * @param styles the document's styles, as XML: a style may hide what it is given to
 */
export function prepare(xml: string, styles = ""): string {
	return markChunks(boxesOfOld(unwrapped(withoutHidden(xml, hiddenStyles(styles)))));
}

/** "w:vanish" is how editors' notes and merge fields are hidden: Word does not print them. */
function withoutHidden(xml: string, styles: ReadonlySet<string>): string {
	const shown =
		styles.size === 0
			? xml
			: replaceOutermost(xml, PARAGRAPH, (paragraph) =>
					isStyled(paragraph, PARAGRAPH_STYLE, styles) ? "" : paragraph,
				);
	if (styles.size === 0 && !xml.includes("<w:vanish")) return xml;
	return replaceOutermost(shown, RUN, (run) => {
		const properties = propertiesOf(run);
		return HIDDEN.test(properties) || isStyled(properties, RUN_STYLE, styles) ? "" : run;
	});
}

const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
// A run's and a paragraph's own properties stand first.
const RUN_STYLE = /<w:rStyle\s+w:val="([^"]{1,200})"/;
const PARAGRAPH_STYLE = /^<w:p(?:\s[^>]{0,500})?>\s*<w:pPr>\s*<w:pStyle\s+w:val="([^"]{1,200})"/;

function isStyled(element: string, style: RegExp, names: ReadonlySet<string>): boolean {
	const name = style.exec(element)?.[1];
	return name !== undefined && names.has(name);
}

/** Names of the styles that hide. */
function hiddenStyles(styles: string): Set<string> {
	if (!styles.includes("<w:vanish")) return new Set();
	const found = new Set<string>();
	replaceOutermost(styles, STYLE, (style) => {
		const name = HIDDEN.test(style)
			? /\sw:styleId="([^"]{1,200})"/.exec(style.slice(0, 600))?.[1]
			: undefined;
		if (name !== undefined) found.add(name);
		return "";
	});
	return found;
}

/** What the library passes over with all that is in it, and what it does not: fields of the short form, changes of direction, readings of letters. */
function unwrapped(xml: string): string {
	const withoutReadings = xml.includes("<w:rt>") ? replaceOutermost(xml, READING, () => "") : xml;
	return withoutReadings.replace(/<(\/?)w:(?:fldSimple|dir|bdo|ruby|rubyBase)(?=[\s/>])/g, "<$1w:smartTag");
}

/** The run's own properties stand first. */
const propertiesOf = (run: string): string =>
	/^<w:r(?:\s[^>]{0,500})?>\s*<w:rPr>.{0,2000}?<\/w:rPr>/s.exec(run)?.[0] ?? "";

/** Text boxes that are drawings and have no fallback for old programs: as these would be written. */
function boxesOfOld(xml: string): string {
	if (!xml.includes("<w:txbxContent")) return xml;
	const settled = replaceOutermost(xml, ALTERNATIVES, (content) =>
		hasFallback(content) ? content.replaceAll("<w:drawing", READ_ALREADY) : (boxOf(content) ?? content),
	);
	return replaceOutermost(settled, DRAWING, (drawing) => boxOf(drawing) ?? drawing).replaceAll(
		READ_ALREADY,
		"<w:drawing",
	);
}

function hasFallback(content: string): boolean {
	const fallback = content.indexOf("<mc:Fallback");
	return fallback >= 0 && content.includes("<w:txbxContent", fallback);
}

const READ_ALREADY = "<w:drawn";

function boxOf(drawing: string): string | undefined {
	const start = drawing.indexOf("<w:txbxContent");
	const end = drawing.lastIndexOf("</w:txbxContent>");
	if (start < 0 || end < start) return undefined;
	const content = drawing.slice(start, end + "</w:txbxContent>".length);
	return `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
}

function markChunks(xml: string): string {
	return xml.replace(
		/<w:altChunk\s[^>]{0,500}?r:id="([^"]{1,100})"[^>]{0,500}?(?:\/>|>[\s\S]{0,500}?<\/w:altChunk>)/g,
		(_, id: string) => `<w:p><w:r><w:t>${OPEN}${id}${CLOSE}</w:t></w:r></w:p>`,
	);
}

// Tags of an element: whether it closes, and whether it is empty.
const STYLE = /<(\/?)w:style(?=[\s/>])[^<>]*?(\/?)>/g;
const READING = /<(\/?)w:rt(?=[\s/>])[^<>]*?(\/?)>/g;
const PARAGRAPH = /<(\/?)w:p(?=[\s/>])[^<>]*?(\/?)>/g;
const RUN = /<(\/?)w:r(?=[\s/>])[^<>]*?(\/?)>/g;
const ALTERNATIVES = /<(\/?)mc:AlternateContent(?=[\s/>])[^<>]*?(\/?)>/g;
const DRAWING = /<(\/?)w:drawing(?=[\s/>])[^<>]*?(\/?)>/g;

/** Replaces elements, whose tags `tag` finds, that stand in no other one of them. Linear in the length. */
function replaceOutermost(xml: string, tag: RegExp, replace: (element: string) => string): string {
	let written = "";
	let from = 0;
	let depth = 0;
	let start = 0;
	for (const { 0: found, 1: closes, 2: empty, index } of xml.matchAll(tag)) {
		if (closes) depth = Math.max(0, depth - 1);
		else if (depth++ === 0) start = index;
		if (empty) depth--;
		if (depth > 0 || index < start) continue;
		const end = index + found.length;
		written += xml.slice(from, start) + replace(xml.slice(start, end));
		from = end;
		start = end;
	}
	return written + xml.slice(from);
}
