/**
 * What one file may cost. All of them are settings; the defaults fit a 1 GB function.
 * Bytes are checked before anything is read, so that nothing larger is ever held in memory.
 */
export interface Limits {
	/** The file as uploaded. */
	rawBytes: number;
	/** What it unpacks to: gzip layers, the parts of a DOCX. */
	expandedBytes: number;
	/** Unpacked over packed size above which a file is a bomb. Deflate reaches 1030; prose stays below 20. */
	expansionRatio: number;
	/** Characters of markup (HTML, XML, JSON, mail): parsed trees cost some 50 bytes for each. */
	markupCharacters: number;
	/** Elements of a page. Of 458 pages of all kinds the largest has 10,000. */
	elements: number;
	/** Characters of the article's text. The longest magazine features have 150,000. */
	textCharacters: number;
	/** Articles of a feed, an export or an archive. */
	articles: number;
	/** Pages of a PDF. */
	pages: number;
	/** Depth of elements, objects or message parts. */
	nesting: number;
	/** Processor time, of its own, and memory that a PDF, DOCX, Markdown or very large HTML file may take to read. */
	seconds: number;
	/** Time on the clock after which its reading is given up for now: other work on the machine is no fault of the file. */
	patienceSeconds: number;
	memoryMegabytes: number;
}

export const DEFAULT_LIMITS: Limits = {
	rawBytes: 20_000_000,
	expandedBytes: 40_000_000,
	expansionRatio: 200,
	markupCharacters: 10_000_000,
	elements: 100_000,
	textCharacters: 1_000_000,
	articles: 1_000,
	pages: 200,
	nesting: 256,
	seconds: 10,
	patienceSeconds: 30,
	memoryMegabytes: 512,
};
