import { entityPk, quotePk } from "../../lambdas/index/keys.ts";
import { quotesIn } from "../../lambdas/index/rows/quotes.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import type { CorrectedQuote } from "../corrected/corrections.ts";
import { findEntities } from "./find-entity.ts";
import { compareStrings } from "./order.ts";
import type { Period, ResultsReader } from "./results-reader.ts";

/** What is asked. Periods are of publication. */
export interface QuoteQuestion extends Period {
	/** Name or id of who speaks. */
	by: string;
	/** Name or id of whom the words name. */
	about?: string | undefined;
	/** Only what stands in quotation marks. */
	direct?: boolean | undefined;
}

export interface QuoteAnswer {
	candidates: { name: string; ids: string[] }[];
	/** Newest article first, in text order within it. */
	quotes: { row: CorrectedQuote; head: Head }[];
}

/**
 * What somebody is quoted as saying: it stands with what each article says of the entity, one key query for each that goes
 * by the name; and one where older releases kept it.
 */
export async function queryQuotes(
	reader: ResultsReader,
	{ by, about, direct, ...period }: QuoteQuestion,
): Promise<QuoteAnswer> {
	const speakers = await findEntities(reader, by);
	const subjects = about === undefined ? undefined : await findEntities(reader, about);
	const corrections = await reader.corrections();
	const partitions = await Promise.all(
		corrections
			.readAs(speakers)
			.flatMap((id) => [
				reader.partition(entityPk(id), period, "quotes"),
				reader.partition(quotePk(id), period),
			]),
	);
	const rows = partitions
		.flat()
		.flatMap(quotesIn)
		.map((row) => corrections.quote(row))
		.filter((row) => speakers.includes(row.speaker))
		.filter((row) => !direct || row.direct)
		.filter((row) => subjects === undefined || row.about?.some((id) => subjects.includes(id)));
	const quotes = await reader.live(rows);
	quotes.sort(
		(a, b) =>
			compareStrings(b.row.at, a.row.at) ||
			compareStrings(a.row.article, b.row.article) ||
			a.row.ordinal - b.row.ordinal,
	);
	return {
		candidates: [
			{ name: by, ids: speakers },
			...(about !== undefined && subjects ? [{ name: about, ids: subjects }] : []),
		],
		quotes,
	};
}
