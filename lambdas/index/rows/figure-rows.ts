import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Figure } from "../../shared/extraction.ts";
import { figurePk, figureSk } from "../keys.ts";
import type { FigureRow } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";
import { cutBytes, cutToFit } from "./fit.ts";

/** One row a figure, under what is counted or the kind, ordered by time; those of a kind or measure in shards. */
export function figureRows(artifact: ExtractedArtifact, at: string): FigureRow[] {
	const { article, revision } = artifact.subject;
	return artifact.extraction.figures.map((figure, n) =>
		cutToFit(
			{
				pk: figurePk(figureTopic(figure), article),
				sk: figureSk(at, article, revision, n),
				article,
				revision,
				at,
				ordinal: n,
				...figure,
				...shortened(figure),
				sentence: artifact.figureSentences[n],
			},
			["sentence", "event", "counted", "about"],
		),
	);
}

/** Bytes that a quoted phrase may take; what is longer is no phrase, and the whole is in the artifact. */
const PHRASE_BYTES = 160;

function shortened({ text, attribution, when }: Figure): Partial<Figure> {
	return {
		text: cutBytes(text, PHRASE_BYTES)!,
		...(attribution && { attribution: { ...attribution, text: cutBytes(attribution.text, PHRASE_BYTES)! } }),
		...(when && { when: { ...when, text: cutBytes(when.text, PHRASE_BYTES)! } }),
	};
}
