import { getDocumentProxy } from "unpdf";
import { IngestError } from "../../../shared/errors.ts";
import type { Draft } from "../../draft.ts";
import { metadataIn } from "../../finish/front.ts";
import type { Limits } from "../../limits.ts";
import { metadata } from "../metadata.ts";
import { checkStreams } from "./check-streams.ts";
import { inReadingOrder } from "./columns.ts";
import type { Line, TextItem } from "./line.ts";
import { readLines } from "./lines.ts";
import { type PrintedStory, pageStories } from "./paragraphs.ts";
import { dropRunningHeads } from "./running-heads.ts";

/**
 * Reads a PDF by its text layer: columns in reading order, lines joined to paragraphs, words to words, larger type as
 * headings. Running heads, page numbers and turned text are dropped. A page of a paper may hold several stories.
 *
 * @throws IngestError `encrypted`, `no-text-layer`, `too-large`, `bomb`, `truncated` or `damaged`.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<[Draft, ...Draft[]]> {
	checkStreams(bytes, limits);
	const pdf = await open(bytes);
	try {
		if (pdf.numPages > limits.pages)
			throw new IngestError("too-large", `The PDF has ${pdf.numPages} pages; ${limits.pages} are allowed.`);
		const pages = await readPages(pdf, limits);
		if (pages.every((lines) => lines.length === 0))
			throw new IngestError(
				"no-text-layer",
				"The PDF has no text layer: it is a scan or drawn as pictures. Run it through OCR first.",
			);
		const { pages: kept, removed } = dropRunningHeads(pages);
		const [first, ...others] = pageStories(kept.map((lines) => inReadingOrder(lines)));
		refuseGarbage([first, ...others].flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(""));
		const draft = { ...(await properties(pdf)), ...draftOf(first) };
		// What the file's properties name is one of several stories, if any.
		if (others.length > 0) return [draftOf(first), ...others.map(draftOf)];
		return [{ ...draft, removed: [...removed, ...draft.removed] }];
	} finally {
		await pdf.cleanup();
		await pdf.loadingTask.destroy();
	}
}

function draftOf({ blocks, title, small }: PrintedStory): Draft {
	return {
		blocks,
		removed: small.map((text) => ({ rule: "small print", text })),
		format: "pdf",
		// Bylines and dates are often set smaller than the text.
		...metadataIn(small.slice(0, FRONT_LINES)),
		...(title !== undefined && { title: { value: title, source: "heading" as const } }),
	};
}

/** Lines of small print that may belong to the head of the story. */
const FRONT_LINES = 12;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
	try {
		// The library takes the buffer over: give it a copy.
		return await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			isEvalSupported: false,
			useSystemFonts: false,
		});
	} catch (cause) {
		const { name, message } = cause as Error;
		if (name === "PasswordException")
			throw new IngestError("encrypted", "The PDF needs a password. Save it without one.", { cause });
		const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf("%%EOF") >= 0;
		throw whole
			? new IngestError("damaged", `The PDF cannot be read: ${message}`, { cause })
			: new IngestError(
					"truncated",
					"The PDF ends before its end: it was cut off on the way. Upload it again.",
					{
						cause,
					},
				);
	}
}

async function readPages(pdf: Pdf, limits: Limits): Promise<Line[][]> {
	const pages: Line[][] = [];
	let characters = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		const items = await pageItems(pdf, number);
		characters += items.reduce((sum, item) => sum + item.str.length, 0);
		if (characters > limits.textCharacters)
			throw new IngestError(
				"too-large",
				`The PDF has more than ${limits.textCharacters} characters of text.`,
			);
		pages.push(readLines(items));
	}
	return pages;
}

async function pageItems(pdf: Pdf, number: number): Promise<TextItem[]> {
	try {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		page.cleanup();
		return items.filter((item) => "str" in item);
	} catch (cause) {
		throw new IngestError(
			"damaged",
			`Page ${number} of the PDF cannot be read: ${(cause as Error).message}`,
			{
				cause,
			},
		);
	}
}

/** Fonts without a map to Unicode give private-use characters or none at all. */
function refuseGarbage(text: string): void {
	const strange = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
	if (strange * 4 > text.length)
		throw new IngestError(
			"no-text-layer",
			"The PDF's fonts do not say which letters they draw. Run it through OCR.",
		);
}

/** The file's dates say when it was made, not when the story was published, and are left alone. */
async function properties(pdf: Pdf): Promise<ReturnType<typeof metadata>> {
	const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
	const { Title, Author, Language } = info as Record<string, unknown>;
	const text = (value: unknown) => (typeof value === "string" ? value : "");
	// "Microsoft Word - story_final2.doc" is what a printer driver makes of a title.
	const useless = /^(?:microsoft|untitled|print|document|slide)|\.(?:docx?|pdf|indd|qxd|pages|rtf|html?)$/i;
	return metadata(
		{
			title: useless.test(text(Title)) || !text(Title).includes(" ") ? undefined : text(Title),
			names: [text(Author)],
			language: text(Language),
		},
		"document properties",
	);
}
