import type { Draft } from "../../draft.ts";
import { readHtml } from "../../html/read-html.ts";

interface SavedPage {
	html: string;
	headers: readonly { key: string; value: string }[];
}

/**
 * A web page that a browser saved as one file (.mhtml) is a page, not a mail: title, date and author are the page's, its
 * address stands in the header, and the header's own date is the day on which it was saved.
 */
export function readSavedPage({ html, headers }: SavedPage): Draft {
	const url = headers.find(({ key }) => ADDRESS.has(key))?.value.trim();
	return { ...readHtml(html, url === undefined ? {} : { url }), format: "html" };
}

/** Chrome and Edge write the first, Internet Explorer and Word the other. */
const ADDRESS = new Set(["snapshot-content-location", "content-location"]);

/** "From: <Saved by Blink>", "From: \"Saved by Microsoft Internet Explorer 5\"", or a header that only saved pages have. */
export function isSavedPage(headers: readonly { key: string; value: string }[]): boolean {
	return headers.some(
		({ key, value }) =>
			key === "snapshot-content-location" ||
			(key === "from" && /\bsaved by\b/i.test(value)) ||
			(key === "x-mimeole" && /\bMicrosoft MimeOLE\b/i.test(value) && headers.every((h) => h.key !== "to")),
	);
}
