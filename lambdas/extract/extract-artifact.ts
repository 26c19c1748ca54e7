import type { ExtractedArtifact, NormalizedArtifact } from "../shared/artifacts.ts";
import { extract } from "./extract.ts";

/** From what normalize wrote to what index reads. Pure. */
export function extractArtifact({ subject, article }: NormalizedArtifact): ExtractedArtifact {
	const { text, blocks, removed: _, ...metadata } = article;
	const { extraction, document } = extract({
		text,
		blocks,
		title: metadata.title?.value,
		publishedAt: metadata.published?.value,
		language: metadata.language?.value,
		dateline: metadata.dateline?.value,
	});
	const figureSentences = extraction.figures.map((figure) => {
		const sentence = document.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
		return sentence ? text.slice(sentence.start, sentence.end) : "";
	});
	return { subject, metadata, extraction, figureSentences };
}
