import type { Article, BlockKind, Removed } from "../shared/article.ts";

/** One block as a format reader saw it: text not yet cleaned, no spans yet. */
export interface DraftBlock {
	kind: BlockKind;
	text: string;
	level?: number;
	/** What the format says the block is, while it is judged by its words alone. */
	stated?: Pick<DraftBlock, "kind" | "level">;
}

type Metadata = Pick<
	Article,
	"title" | "bylines" | "publisher" | "section" | "url" | "language" | "published" | "modified" | "dateline"
>;

/**
 * What every format reader returns. The finishing step makes an {@link Article} of it: cleans characters,
 * drops what is not the article (bylines, promos, appeals), reads dateline and language, adds hash and sketch.
 */
export interface Draft extends Metadata {
	blocks: DraftBlock[];
	removed: Removed[];
	format: string;
	charset?: string;
}

/** What stands before a story, as metadata. */
export type Front = Pick<
	Draft,
	"title" | "bylines" | "published" | "modified" | "publisher" | "section" | "url" | "dateline"
>;

/** What a reader finds in a file of several articles: each is read on its own, so that one that is none does not stop its neighbours. */
export interface Several {
	/** What holds them, for people: "feed". */
	what: string;
	articles: readonly (() => Draft | Promise<Draft>)[];
	charset?: string;
}

export type Found = Draft | Several;

export const isSeveral = (found: Found): found is Several => "articles" in found;
