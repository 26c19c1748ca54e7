import { extractArtifact } from "../lambdas/extract/extract-artifact.ts";
import { normalize } from "../lambdas/normalize/normalize.ts";
import { articleId } from "../lambdas/shared/article-id.ts";
import type { ExtractedArtifact } from "../lambdas/shared/artifacts.ts";
import { revisionOf } from "../lambdas/shared/revision.ts";
import { dataRows } from "./development-data.ts";

/** An article of the development stories, as the pipeline reads it. */
export interface StoryArticle {
	doc: string;
	topic: number;
	/** The story that it is of. */
	story: string;
	artifact: ExtractedArtifact;
}

interface Line {
	doc: string;
	topic: number;
	story: string;
	text: string;
	publishedAt?: string;
}

/** The development stories, or undefined where the data is not on this machine. */
export async function storyArticles(): Promise<StoryArticle[] | undefined> {
	const lines = dataRows<Line>("stories", "stories_dev.jsonl");
	return lines && Promise.all(lines.map(read));
}

async function read({ doc, topic, story, text, publishedAt }: Line): Promise<StoryArticle> {
	const key = `${doc}.txt`;
	const head = publishedAt === undefined ? "" : `Pub date: ${publishedAt}\n\n`;
	const article = await normalize(new TextEncoder().encode(`${head}${text}\n`), { key });
	const subject = {
		article: articleId("articles", key),
		revision: revisionOf("0", 0),
		bucket: "articles",
		key,
		versionId: "1",
		uploadedAt: "2026-01-01T00:00:00.000Z",
	};
	return { doc, topic, story, artifact: extractArtifact({ subject, article }) };
}
