import { Parser } from "htmlparser2";
import { IngestError } from "../../shared/errors.ts";
import { type HtmlElement, isElement } from "./tree.ts";

export interface ParsedPage {
	root: HtmlElement;
	/** Bodies of the JSON-LD scripts, not yet parsed. */
	jsonLd: string[];
	/** The address a browser noted when somebody saved the page: "saved from url=(0047)https://…". */
	savedFrom?: string;
}

/** Browsers flatten deeper nesting as well (Blink at 512): unclosed `<font>` tags of old pages reach it. */
const flattenBelow = 400;
export interface PageLimits {
	/** Depth of elements. Deeper than any page that was written to be read. */
	nesting: number;
	/** Elements in all. Long pages have some ten thousand. */
	elements: number;
}

export const DEFAULT_PAGE_LIMITS: PageLimits = { nesting: 5_000, elements: 150_000 };

/** Their content is program, style or drawing, never text of the page. */
const opaque = new Set([
	"script",
	"style",
	"svg",
	"math",
	"template",
	"object",
	"canvas",
	"iframe",
	"noframes",
]);

const savedNote =
	/(?:saved from url=\(\d{1,6}\)|saved with SingleFile[^<>]{0,40}url: )(https?:\/\/\S{1,500})/i;

/**
 * Reads HTML of any quality into a tree; scripts and styles are left out, JSON-LD is kept apart.
 *
 * @throws {IngestError} `too-deep` or `too-large` where elements nest deeper or are more than allowed.
 */
export function parsePage(html: string, limits: PageLimits = DEFAULT_PAGE_LIMITS): ParsedPage {
	const root: HtmlElement = { name: "#document", attributes: {}, children: [], parent: undefined };
	const jsonLd: string[] = [];
	let current = root;
	let depth = 0;
	let elements = 0;
	let opaqueDepth = 0;
	let comments = 0;
	let savedFrom: string | undefined;
	let script: string[] | undefined;

	const parser = new Parser({
		onopentag(tag, attributes) {
			depth++;
			if (depth > limits.nesting) {
				throw new IngestError(
					"too-deep",
					`Elements are nested more than ${limits.nesting} deep: not a page to read.`,
				);
			}
			if (++elements > limits.elements) {
				throw new IngestError(
					"too-large",
					`The page has more than ${limits.elements} elements: not an article.`,
				);
			}
			const name = tag.slice(tag.indexOf(":") + 1);
			if (opaqueDepth > 0 || opaque.has(name)) opaqueDepth++;
			if (opaqueDepth > 0) {
				if (name === "script" && /\bld\+json\b/i.test(attributes.type ?? "")) script = [];
				return;
			}
			if (depth > flattenBelow) return;
			const element: HtmlElement = { name, attributes, children: [], parent: current };
			current.children.push(element);
			current = element;
		},
		ontext(text) {
			if (opaqueDepth > 0) {
				script?.push(text);
				return;
			}
			const last = current.children.at(-1);
			if (last !== undefined && !isElement(last)) last.text += text;
			else current.children.push({ text });
		},
		oncomment(comment) {
			if (comments++ < 5) savedFrom ??= savedNote.exec(comment.slice(0, 600))?.[1];
		},
		onclosetag() {
			if (opaqueDepth > 0) {
				opaqueDepth--;
				if (script !== undefined) jsonLd.push(script.join(""));
				script = undefined;
			} else if (depth <= flattenBelow) current = current.parent ?? root;
			depth--;
		},
	});
	parser.write(html);
	parser.end();
	return { root, jsonLd, ...(savedFrom !== undefined && { savedFrom }) };
}
