import { sketchPk } from "../../lambdas/index/keys.ts";
import { type Head, SketchRow } from "../../lambdas/index/schema.ts";
import { SAME_STORY, similarity } from "../../lambdas/normalize/sketch.ts";
import type { ResultsReader } from "./results-reader.ts";

export interface Copy {
	head: Head;
	/** 0-1; from {@link SAME_STORY} up it is the same story. */
	similarity: number;
}

/** The syndicated copies of an article: most alike first. */
export async function queryDuplicates(reader: ResultsReader, article: Head): Promise<Copy[]> {
	const { sketch } = article;
	if (sketch === undefined) return [];
	const partitions = await Promise.all(sketch.bands.map((band) => reader.partition(sketchPk(band))));
	const rows = partitions.flat().map((row) => SketchRow.parse(row));
	const others = new Map((await reader.live(rows)).map(({ head }) => [head.article, head]));
	others.delete(article.article);
	return [...others.values()]
		.flatMap((head) => (head.sketch ? [{ head, similarity: similarity(sketch, head.sketch) }] : []))
		.filter((copy) => copy.similarity >= SAME_STORY)
		.sort((a, b) => b.similarity - a.similarity);
}
