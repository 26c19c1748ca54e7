import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import { figurePk, figureSk } from "../keys.ts";
import type { FigureRow } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";
import { fit } from "./fit.ts";

/** One row a figure, under what is counted or the kind, ordered by time. */
export function figureRows(artifact: ExtractedArtifact, at: string): FigureRow[] {
	const { article, revision } = artifact.subject;
	return artifact.extraction.figures.map((figure, n) =>
		fit(
			{
				pk: figurePk(figureTopic(figure)),
				sk: figureSk(at, article, revision, n),
				article,
				revision,
				at,
				ordinal: n,
				...figure,
				sentence: artifact.figureSentences[n],
			},
			["sentence", "about"],
		),
	);
}
