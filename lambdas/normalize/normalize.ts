import type { Article } from "../shared/article.ts";
import { IngestError } from "../shared/errors.ts";
import { decode } from "./charset/decode.ts";
import { type Draft, type Found, isSeveral } from "./draft.ts";
import { finish } from "./finish.ts";
import { readExport, readExportedDocument, readExportedPage } from "./formats/databases/exports.ts";
import { isFilled, onlyOne, several } from "./formats/several.ts";
import { readDocumentHead } from "./formats/text/document-head.ts";
import { readText } from "./formats/text/read-text.ts";
import { readWire } from "./formats/wire/read-wire.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { sniffBytes, sniffText, type TextFormat } from "./sniff.ts";
import { unpack } from "./unpack.ts";

/** What is known of a file besides its bytes. */
export interface Hints {
	/** Object key or file name. Never decides the format. */
	key?: string;
	/** Content type the uploader gave. Never decides the format; its charset counts where the file names none. */
	contentType?: string;
	/** Publication date from the object's metadata: a day or date-time. */
	published?: string;
}

/** Articles of one file, in its order. Each is read when it is asked for, and may be none for a reason of its own. */
export interface Articles {
	/** What holds them, for people: "feed". */
	what: string;
	articles: readonly (() => Promise<Article>)[];
}

export type Contents = { article: Article } | Articles;

/**
 * Reads a file of any supported format and returns the article in it. The same bytes and hints always give
 * the same article. Readers are loaded when their format is met, so that a cold start pays for none of them.
 *
 * @throws IngestError, permanent, with a code and a reason where the file cannot be an article; `several-articles` where it
 * holds more than one
 */
export async function normalize(
	bytes: Uint8Array,
	hints: Hints = {},
	limits: Partial<Limits> = {},
): Promise<Article> {
	const contents = await normalizeAll(bytes, hints, limits);
	if ("article" in contents) return contents.article;
	throw new IngestError(
		"several-articles",
		`The ${contents.what} holds ${contents.articles.length} articles, where one is asked for.`,
	);
}

/**
 * Reads a file of any supported format and returns the article in it, or the articles. Their order is the file's.
 *
 * @throws IngestError, permanent, with a code and a reason where the file cannot be an article, nor several.
 */
export async function normalizeAll(
	bytes: Uint8Array,
	hints: Hints = {},
	limits: Partial<Limits> = {},
): Promise<Contents> {
	const allowed = { ...DEFAULT_LIMITS, ...limits };
	if (bytes.length === 0) throw new IngestError("empty", "The file is empty (0 bytes).");
	if (bytes.length > allowed.rawBytes)
		throw new IngestError(
			"too-large",
			`The file has ${bytes.length} bytes; ${allowed.rawBytes} are allowed.`,
		);
	const found = await read(unpack(bytes, allowed), hints, allowed);
	const options = { limits: allowed, ...(hints.published && { published: hints.published }) };
	if (!isSeveral(found)) return { article: await finish(found, options) };
	const { what, articles, charset } = found;
	if (articles.length > allowed.articles)
		throw new IngestError(
			"too-large",
			`The ${what} holds ${articles.length} articles; ${allowed.articles} are allowed in a file. Split it.`,
		);
	const finished = async (draft: Draft) => finish({ ...draft, ...(charset && { charset }) }, options);
	return { what, articles: articles.map((readOne) => async () => finished(await readOne())) };
}

/** Pages above this many characters are read in a thread that can be stopped; below, no page takes a second. */
const ISOLATED_HTML = 1_000_000;

function refuseTooManyElements(html: string, most: number): void {
	let tags = 0;
	for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags++;
	// An element has two tags, at most.
	if (tags > most * 2)
		throw new IngestError("too-complex", `The page has ${tags} tags; an article has ${most * 2} at most.`);
}

type Isolated = Parameters<typeof import("./isolate.ts").readIsolated>;

async function allIsolated(...args: Isolated): Promise<[Draft, ...Draft[]]> {
	return (await import("./isolate.ts")).readIsolated(...args);
}

const isolated = async (...args: Isolated): Promise<Draft> => (await allIsolated(...args))[0];

async function read(bytes: Uint8Array, hints: Hints, limits: Limits): Promise<Found> {
	switch (sniffBytes(bytes)) {
		case "pdf":
			return several("PDF", await allIsolated("pdf", bytes, limits), (draft) => draft);
		case "zip":
			return readExportedDocument(await isolated("archive", bytes, limits));
		case "rtf":
			return readExportedDocument(await isolated("rtf", bytes, limits));
		case "msg":
			return isolated("msg", bytes, limits);
		case "warc":
			return readWarc(bytes, hints, limits);
		case "mail":
			return (await import("./formats/mail/read-mail.ts")).readMail(bytes, limits);
		case "characters": {
			const { text, charset } = await decode(bytes, hints.contentType);
			return { ...(await readCharacters(text, limits)), charset };
		}
	}
}

/** The pages of a web archive, each read as the file it was. */
async function readWarc(bytes: Uint8Array, hints: Hints, limits: Limits): Promise<Found> {
	const { archivedPages } = await import("./formats/warc/records.ts");
	const pages = archivedPages(bytes, limits);
	if (!isFilled(pages))
		throw new IngestError("not-article", "The web archive holds no page that a server gave (status 200).");
	return several("web archive", pages, async ({ url, contentType, body }) => {
		const bytes = body();
		if (sniffBytes(bytes) === "warc")
			throw new IngestError("too-deep", "The page in the web archive is a web archive itself. Unpack it.");
		const draft = onlyOne(await read(bytes, { ...hints, contentType }, limits));
		return {
			...draft,
			...(draft.url === undefined && url && { url: { value: url, source: "url" as const } }),
		};
	});
}

/** Formats whose length says little of an article's: tags and fields take most of it, or many articles do. */
const MARKUP_OR_MANY = new Set<TextFormat>(["html", "xml", "json", "export"]);

async function readCharacters(text: string, limits: Limits): Promise<Found> {
	if (text.trim() === "") throw new IngestError("empty", "The file holds nothing but white space.");
	const format = sniffText(text);
	const most = MARKUP_OR_MANY.has(format) ? limits.markupCharacters : limits.textCharacters;
	if (text.length > most)
		throw new IngestError("too-large", `The ${format} has ${text.length} characters; ${most} are allowed.`);
	switch (format) {
		case "html":
			refuseTooManyElements(text, limits.elements);
			if (text.length > ISOLATED_HTML) return isolated("html", text, limits);
			return readExportedPage(text) ?? (await import("./html/read-html.ts")).readHtml(text);
		case "xml":
			return (await import("./formats/xml/read-xml.ts")).readXml(text, limits);
		case "json":
			return (await import("./formats/json/read-json.ts")).readJson(text, limits);
		case "markdown":
			return isolated("markdown", text, limits);
		case "wire":
			return readWire(text);
		case "export":
			return readExport(text) ?? readText(text);
		case "document":
			return readDocumentHead(text);
		case "text":
			return readText(text);
	}
}
