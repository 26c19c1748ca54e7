import { IngestError } from "../shared/errors.ts";
import type { Article } from "./article.ts";
import { decode } from "./charset/decode.ts";
import { finish } from "./finish.ts";
import { readText } from "./formats/text/read-text.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";

/** What is known of a file besides its bytes. */
export interface Hints {
	/** Object key or file name. Never decides the format. */
	key?: string;
	/** Content type the uploader gave. Never decides the format; its charset counts where nothing else says. */
	contentType?: string;
	/** Publication date from the object's metadata: a day or date-time. */
	published?: string;
}

/**
 * Reads a file of any supported format and returns the article in it. The same bytes and hints always give
 * the same article.
 *
 * @throws IngestError, permanent, with a code and a reason where the file cannot be an article.
 */
export async function normalize(
	bytes: Uint8Array,
	hints: Hints = {},
	limits: Partial<Limits> = {},
): Promise<Article> {
	const allowed = { ...DEFAULT_LIMITS, ...limits };
	if (bytes.length === 0) throw new IngestError("empty", "The file is empty (0 bytes).");
	if (bytes.length > allowed.rawBytes)
		throw new IngestError(
			"too-large",
			`The file has ${bytes.length} bytes; ${allowed.rawBytes} are allowed.`,
		);
	const { text, charset } = await decode(bytes);
	if (text.includes("\0")) throw new IngestError("not-text", "The file is binary, not text.");
	const article = await finish({ ...readText(text), charset });
	if (hints.published && !article.published)
		article.published = { value: hints.published, source: "object metadata" };
	return article;
}
