import { entityPk } from "../../lambdas/index/keys.ts";
import type { CorrectionRow } from "../../lambdas/index/schema.ts";
import { queryArticle } from "./article.ts";
import { compareStrings } from "./order.ts";
import type { ResultsReader } from "./results-reader.ts";

/** What people have corrected, newest first: all of it, or what concerns one article. */
export async function queryCorrections(
	reader: ResultsReader,
	limit: number,
	article?: string,
): Promise<{ row: CorrectionRow; stands: boolean }[]> {
	const rows = (await reader.correctionRows())
		.filter((row) => article === undefined || row.article === article)
		.sort((a, b) => compareStrings(b.at, a.at))
		.slice(0, limit);
	return Promise.all(rows.map(async (row) => ({ row, stands: await stands(reader, row) })));
}

/** Whether there is anything that the correction still corrects. */
async function stands(reader: ResultsReader, { correction, article, same }: CorrectionRow): Promise<boolean> {
	if (article === undefined) return same !== undefined && reader.hasPartition(entityPk(same.entity));
	const answer = await queryArticle(reader, article);
	const marked = [...(answer?.figures ?? []), ...(answer?.entities ?? []), ...(answer?.quotes ?? [])];
	return marked.some(({ corrections = [] }) => corrections.some((mark) => mark.correction === correction));
}
