import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { decode } from "../../lambdas/normalize/charset/decode.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";

/** What a reader of pages makes of one. Absent is empty. */
export interface PageResult {
	text: string;
	title: string;
	/** First ten characters are the day. */
	date: string;
	authors: string[];
}

export type PageReader = (bytes: Uint8Array, url: string) => Promise<PageResult>;

const nothing: PageResult = { text: "", title: "", date: "", authors: [] };

/** The pipeline's own normalize, charset detection and all. */
const own: PageReader = async (bytes) => {
	const { text, title, published, bylines } = await normalize(bytes);
	return { text, title: title?.value ?? "", date: published?.value ?? "", authors: bylines?.value ?? [] };
};

/** The peers get the page decoded by the same detection: they are measured as extractors. */
const readability: PageReader = async (bytes) => {
	const { document } = parseHTML((await decode(bytes)).text);
	const found = new Readability(document).parse();
	if (found === null) return nothing;
	return {
		text: textOf(found.content ?? ""),
		title: found.title ?? "",
		date: found.publishedTime ?? "",
		authors: found.byline ? [found.byline] : [],
	};
};

const defuddle: PageReader = async (bytes, url) => {
	const { document } = parseHTML((await decode(bytes)).text);
	// It logs every piece of JSON-LD it cannot parse.
	const { error } = console;
	console.error = () => {};
	const found = await Defuddle(document, url, { useAsync: false }).finally(() => {
		console.error = error;
	});
	return {
		text: textOf(found.content),
		title: found.title,
		date: found.published,
		authors: found.author ? [found.author] : [],
	};
};

export const pageReaders: Record<string, PageReader> = {
	normalize: own,
	"readability + linkedom": readability,
	defuddle,
};

const inline =
	/^(?:a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/i;

/** The text of the clean mark-up a peer returns: only blocks part words. */
function textOf(content: string): string {
	const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
	const parts: string[] = [];
	const visit = (node: { childNodes: Iterable<unknown> }): void => {
		for (const child of node.childNodes as Iterable<{
			nodeType: number;
			textContent: string;
			nodeName: string;
			childNodes: Iterable<unknown>;
		}>) {
			if (child.nodeType === 3) parts.push(child.textContent);
			if (child.nodeType !== 1) continue;
			const gap = inline.test(child.nodeName) ? "" : "\n";
			parts.push(gap);
			visit(child);
			parts.push(gap);
		}
	};
	visit(document.body);
	return parts.join("");
}
