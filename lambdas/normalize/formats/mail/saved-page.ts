import type { Draft } from "../../draft.ts";
import { readHtml } from "../../html/read-html.ts";

/**
 * A saved page with nothing behind the page itself: the frames in it (advertisements, players) are pages of their own, which a
 * mail program would show one below the other. The message itself where it is none.
 */
export function withoutFrames(message: Uint8Array): { message: Uint8Array; location?: string } {
	const whole = Buffer.from(message.buffer, message.byteOffset, message.length);
	const head = whole.toString("latin1", 0, HEAD).split(/\r?\n\r?\n/, 1)[0] ?? "";
	const boundary = /^content-type:\s*multipart\/related;[\s\S]{0,500}?\bboundary="?([^"\r\n;]{1,100})/im.exec(
		head,
	)?.[1];
	if (boundary === undefined || !SAVED.test(head)) return { message };
	const page = `--${boundary}`;
	const start = whole.indexOf(page, head.length);
	const end = whole.indexOf(`\n${page}`, start + page.length);
	if (start < 0 || end < 0) return { message };
	const part = whole.toString("latin1", start, Math.min(end, start + HEAD)).split(/\r?\n\r?\n/, 1)[0] ?? "";
	const location = /^content-location:[ \t]*(\S{1,2000})/im.exec(part)?.[1];
	if (!/^content-type:[ \t]*text\/html/im.test(part)) return { message };
	const closed = Buffer.concat([whole.subarray(0, end), Buffer.from(`\r\n${page}--\r\n`)]);
	return { message: closed, ...(location && { location }) };
}

/** Headers of a saved page and of its parts are short. */
const HEAD = 8_000;
const SAVED = /^(?:snapshot-content-location:|from:.{0,20}\bsaved by\b|x-mimeole:)/im;

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
