import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Figure } from "../../shared/extraction.ts";
import { figurePk, figureSk } from "../keys.ts";
import { FigureRow, type FiguresRow, type StoredFigure } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";
import { cutBytes, cutToFit, itemBytes, ROW_BYTES } from "./fit.ts";

/** What DynamoDB counts for the list of a row's figures, and at most for each in it beside what it says. */
const LIST_BYTES = 12;
const ITEM_BYTES = 30;
/** However long its key is, a row has room for a figure. */
const LEAST_BYTES = 300;

/**
 * The article's figures under what is counted or the kind, ordered by time; those of a kind or measure in shards. Those of
 * one topic stand together, as many as fit in a write unit, under the ordinal of the first.
 */
export function figureRows(artifact: ExtractedArtifact, at: string): FiguresRow[] {
	const { article, revision } = artifact.subject;
	const topics = Map.groupBy(artifact.extraction.figures.entries(), ([, figure]) => figureTopic(figure));
	return [...topics].flatMap(([topic, figures]) => {
		const rows: FiguresRow[] = [];
		let bytes = ROW_BYTES;
		for (const [n, figure] of figures) {
			const sk = figureSk(at, article, revision, n);
			const row = { pk: figurePk(topic, article), sk, article, revision, at };
			const empty = itemBytes(row) + LIST_BYTES;
			const limit = Math.max(LEAST_BYTES, ROW_BYTES - empty - ITEM_BYTES);
			const stored = storedFigure(figure, n, { sentence: artifact.figureSentences[n], limit });
			const more = itemBytes({ stored });
			bytes += more;
			if (bytes > ROW_BYTES) {
				rows.push({ ...row, figures: [] });
				bytes = empty + more;
			}
			rows.at(-1)?.figures.push(stored);
		}
		return rows;
	});
}

/** The figures of a stored row; one of an older release is a figure itself. */
export function figuresIn(row: Record<string, unknown>): FigureRow[] {
	const { figures, ...common } = row;
	if (row.kind !== undefined) return [FigureRow.parse(row)];
	if (!Array.isArray(figures) || row.entity !== undefined) return [];
	return figures.map((figure) => FigureRow.parse({ ...common, ...figure }));
}

/** Bytes that a quoted phrase may take; what is longer is no phrase, and the whole is in the artifact. */
const PHRASE_BYTES = 160;

function storedFigure(
	figure: Figure,
	n: number,
	{ sentence, limit }: { sentence: string | undefined; limit: number },
): StoredFigure {
	return cutToFit(
		{ ordinal: n, ...figure, ...shortened(figure), sentence },
		["sentence", "event", "counted", "about"],
		limit,
	);
}

function shortened({ text, attribution, when }: Figure): Partial<Figure> {
	return {
		text: cutBytes(text, PHRASE_BYTES) ?? "",
		...(attribution && {
			attribution: { ...attribution, text: cutBytes(attribution.text, PHRASE_BYTES) ?? "" },
		}),
		...(when && { when: { ...when, text: cutBytes(when.text, PHRASE_BYTES) ?? "" } }),
	};
}
