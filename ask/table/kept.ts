import { LRUCache } from "lru-cache";
import type { FigureRow, Head, QuoteRow } from "../../lambdas/index/schema.ts";
import type { Story } from "../stories/story.ts";

/** What an article says. */
export interface Content {
	figures: FigureRow[];
	/** Absent where only the figures were read. */
	quotes?: QuoteRow[];
}

/** Figures and quotations that are kept, some 1 KB each. */
const MOST_ROWS = 40_000;
/** Heads that are kept, and as many in stories: some 5 KB each. */
const MOST_HEADS = 12_000;

/**
 * What questions to one table may keep from each other where a process answers many: only what follows from heads that
 * each question reads anew. The rows of an article's revision never change, and the same heads make the same stories.
 */
export class KeptAnswers {
	/** By article; whether one still stands is looked up each time. */
	readonly heads = new LRUCache<string, Head>({ max: MOST_HEADS });
	/** By article and the revision of its rows. */
	readonly contents = new LRUCache<string, Content>({
		maxSize: MOST_ROWS,
		sizeCalculation: ({ figures, quotes = [] }) => 1 + figures.length + quotes.length,
	});
	/** By a digest of the heads that they were found among. */
	readonly stories = new LRUCache<string, Story[]>({
		maxSize: MOST_HEADS,
		sizeCalculation: (stories) => stories.reduce((sum, { articles }) => sum + articles.length, 1),
	});
}
