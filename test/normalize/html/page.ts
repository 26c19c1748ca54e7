import { readHtml } from "../../../lambdas/normalize/html/read-html.ts";

const prose = (subject: string) =>
	`<p>The ${subject} was closed on Monday after inspectors found cracks in eleven of its forty pillars, the council said.</p>`;

/** Two paragraphs that read as a story, for tests of what stands around them. */
export const story = prose("bridge") + prose("tunnel under the harbour");

/** Two more of the same story. */
export const storyBelow = prose("ferry landing") + prose("road along the coast");

/** The blocks of a page as lines: its kind and its text. */
export function lines(html: string): string[] {
	return readHtml(html).blocks.map(({ kind, level, text }) => `${kind}${level ?? ""}: ${text}`);
}

/** The whole text of a page. */
export const textOf = (html: string): string =>
	readHtml(html)
		.blocks.map(({ text }) => text)
		.join("\n\n");

export { readHtml };
