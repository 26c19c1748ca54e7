import type { Article } from "../shared/article.ts";
import type { ExtractedArtifact, NormalizedArtifact } from "../shared/artifacts.ts";
import type { ExtractInput } from "./document.ts";
import { extract } from "./extract.ts";

/** Characters of an opening sentence: it stands in for a title. */
const LONGEST_LEAD = 400;

/** From what normalize wrote to what index reads. Pure. */
export function extractArtifact({ subject, article }: NormalizedArtifact): ExtractedArtifact {
	const { text, blocks: _blocks, removed: _removed, ...metadata } = article;
	const { extraction, document } = extract(inputOf(article));
	const figureSentences = extraction.figures.map((figure) => {
		const sentence = document.sentences.find(({ start, end }) => start <= figure.start && figure.start < end);
		return sentence ? text.slice(sentence.start, sentence.end) : "";
	});
	const [first] = document.sentences;
	const lead = first && text.slice(first.start, first.end).slice(0, LONGEST_LEAD);
	return { subject, metadata, extraction, ...(lead && { lead }), figureSentences };
}

/** What extract reads of a normalized article. */
export function inputOf(article: Pick<Article, "text"> & Partial<Article>): ExtractInput {
	const { text, blocks, title, published, language, dateline } = article;
	return {
		text,
		blocks,
		title: title?.value,
		publishedAt: published?.value,
		language: language?.value,
		dateline: dateline?.value,
	};
}
