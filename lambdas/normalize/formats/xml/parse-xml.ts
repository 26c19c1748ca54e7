import { SaxesParser } from "saxes";
import { IngestError } from "../../../shared/errors.ts";
import type { HtmlElement } from "../../html/tree.ts";
import type { Limits } from "../../limits.ts";

/** Named characters that wire feeds use as if they were XHTML; XML itself knows but five. */
const HTML_ENTITIES = {
	nbsp: "\u00a0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	sect: "§",
	copy: "©",
	laquo: "«",
	reg: "®",
	deg: "°",
	middot: "·",
	raquo: "»",
	frac12: "½",
	iquest: "¿",
	times: "×",
	euro: "€",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	sbquo: "‚",
	hellip: "…",
	bull: "•",
	trade: "™",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	oslash: "ø",
	oelig: "œ",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	szlig: "ß",
	yuml: "ÿ",
	Agrave: "À",
	Aacute: "Á",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ntilde: "Ñ",
	Oacute: "Ó",
	Ouml: "Ö",
	Oslash: "Ø",
	Uacute: "Ú",
	Uuml: "Ü",
};

/**
 * Reads XML into the same tree as a page's; names keep their case and lose the prefix of the root. No entity is
 * ever expanded but the named characters: the document type is skipped, and one that declares entities refused.
 *
 * @throws IngestError `entities`, `too-deep`, `truncated` or `malformed`.
 */
export function parseXml(xml: string, limits: Limits): HtmlElement {
	const parser = new SaxesParser({ fragment: false });
	Object.assign(parser.ENTITIES, HTML_ENTITIES);
	const document: HtmlElement = { name: "#document", attributes: {}, children: [], parent: undefined };
	let current = document;
	let depth = 0;
	let complaint: string | undefined;
	let complaints = 0;
	let rootPrefix: string | undefined;

	parser.on("doctype", (doctype) => {
		if (doctype.includes("<!ENTITY"))
			throw new IngestError(
				"entities",
				"The XML declares entities of its own, which are never expanded. Save it without the DOCTYPE.",
			);
	});
	// Small faults (an unknown entity, a quote left out): the parser goes on, keeps the text as it is, and so do we.
	parser.on("error", (error) => {
		complaint ??= error.message;
		if (/unclosed tag|unexpected end/.test(error.message)) throw truncated(error.message);
		if (++complaints > 200) throw malformed(complaint);
	});
	parser.on("opentag", ({ name, attributes }) => {
		if (++depth > limits.nesting)
			throw new IngestError("too-deep", `Elements nest more than ${limits.nesting} deep: not an article.`);
		const colon = name.indexOf(":");
		const prefix = name.slice(0, Math.max(0, colon));
		rootPrefix ??= prefix;
		const bare = prefix === rootPrefix || STRUCTURE.has(prefix) ? name.slice(colon + 1) : name;
		const element: HtmlElement = { name: bare, attributes: {}, children: [], parent: current };
		for (const [key, value] of Object.entries(attributes)) element.attributes[key] = String(value);
		current.children.push(element);
		current = element;
	});
	parser.on("closetag", () => {
		depth--;
		current = current.parent ?? document;
	});
	const addText = (text: string) => {
		const last = current.children.at(-1);
		if (last !== undefined && !("name" in last)) last.text += text;
		else if (current !== document) current.children.push({ text });
	};
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.write(escapeAmpersands(xml.trimStart())).close();

	const root = document.children.find((child) => "name" in child);
	if (root === undefined || !("name" in root)) throw malformed(complaint ?? "it has no element");
	return root;
}

/** Prefixes of mark-up within other mark-up. Others are kept: `media:title` is not the story's title. */
const STRUCTURE = new Set(["html", "xhtml", "h", "xh", "nitf"]);

/**
 * "AT&T" is what editors write; the parser would take all up to the next semicolon for an entity's name. Character data
 * in CDATA sections is left as it is.
 */
function escapeAmpersands(xml: string): string {
	let escaped = "";
	for (let at = 0; at < xml.length; ) {
		const section = xml.indexOf("<![CDATA[", at);
		const end = section < 0 ? -1 : xml.indexOf("]]>", section);
		const plain = xml.slice(at, section < 0 ? xml.length : section);
		escaped += plain.replace(/&(?!#\d{1,7};|#x[\da-fA-F]{1,6};|[A-Za-z][\w.-]{0,30};)/g, "&amp;");
		if (section < 0) break;
		at = end < 0 ? xml.length : end;
		escaped += xml.slice(section, at);
	}
	return escaped;
}

function truncated(complaint: string): IngestError {
	const message = `The XML ends before its root element does (${complaint.trim()}). Upload it again.`;
	return new IngestError("truncated", message);
}

function malformed(complaint: string): IngestError {
	return new IngestError("malformed", `The file looks like XML but cannot be read: ${complaint.trim()}`);
}
