/** The lines "% title", "% authors", "% date" that open a document of pandoc; what goes on is indented. */
const TITLE_BLOCK =
	/^\s{0,10}%[ \t]{0,5}(\S[^\n]{0,300}(?:\n[ \t]{1,8}\S[^\n]{0,300}){0,3})\n(?:%([^\n]{0,300}(?:\n[ \t]{1,8}\S[^\n]{0,300}){0,9})\n(?:%([^\n]{0,100})\n)?)?/;

/** True where a text opens with such a block; "% of voters" alone is none. */
export const hasTitleBlock = (text: string): boolean =>
	/^\s{0,10}%[ \t]\S[^\n]{0,300}\n(?:[ \t]{1,8}\S[^\n]{0,300}\n){0,3}%/.test(text);

export interface TitleBlock {
	title: string;
	authors: string[];
	date?: string;
	/** The text behind the block. */
	body: string;
}

/** Reads the block; undefined where there is none. */
export function readTitleBlock(text: string): TitleBlock | undefined {
	const found = hasTitleBlock(text) ? TITLE_BLOCK.exec(text) : null;
	if (found === null) return undefined;
	const [whole, title = "", authors = "", date] = found;
	return {
		title: title.replace(/\s+/g, " "),
		authors: authors.split(/;|\n/).map((name) => name.trim()),
		...(date !== undefined && { date: date.trim() }),
		body: text.slice(whole.length),
	};
}

/** "{#cost .unnumbered}", "{width=50%}" behind what they are of. */
const ATTRIBUTES =
	/(?<=[\])\p{L}\p{N}.?!"”`])[ \t]?\{(?:[#.][\w-]{1,60}|[\w-]{1,30}=[^\s{}]{1,100})(?:[ \t](?:[#.][\w-]{1,60}|[\w-]{1,30}=[^\s{}]{1,100})){0,9}\}/gu;
/** "::: {.callout-note}", ":::" alone. */
const FENCE = /^[ \t]{0,3}:{3,}(?:[ \t]{0,3}(?:\{[^\n{}]{0,200}\}|[\w-]{1,60})[ \t]{0,3}:{0,20})?[ \t]*$/gm;
/** " [@moroz2026, p. 4; @ored2025]" */
const CITATION = /[ \t]?\[-?@[\w:.#$%&+?<>~/-]{1,100}(?:[;,][^[\]\n]{0,200})?\]/g;

/** Markdown without the marks that pandoc, Quarto and R Markdown add to it. */
export const withoutPandocMarks = (body: string): string =>
	body.replace(FENCE, "").replace(CITATION, "").replace(ATTRIBUTES, "");
