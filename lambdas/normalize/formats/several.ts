import { IngestError } from "../../shared/errors.ts";

/**
 * A file is one article: taking one of several would lose the others without a word.
 *
 * @throws IngestError `several-articles` where there is more than one
 */
export function refuseSeveral(what: string, count: number, of = "articles"): void {
	if (count > 1)
		throw new IngestError(
			"several-articles",
			`The ${what} holds ${count} ${of}. A file is one article: split it.`,
		);
}
