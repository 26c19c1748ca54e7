import * as z from "zod";
import type { Head } from "../../lambdas/index/schema.ts";
import { articleKey } from "../../lambdas/shared/article-key.ts";
import { Figure } from "../../lambdas/shared/extraction.ts";
import type { ComparedClaim, ComparedGroup } from "../stories/claims/side-by-side.ts";
import { areCopies } from "../stories/copies.ts";
import { outletOf, type Story } from "../stories/story.ts";

const StoryArticle = z.object({
	key: z.string(),
	id: z.string(),
	title: z.string().optional(),
	/** The sentence it opens with, where it has no title. */
	lead: z.string().optional(),
	/** Absent where the article does not say when it was published. */
	published: z.string().optional(),
	publisher: z.string().optional(),
	/** Id of the earlier article that it is a syndicated copy of. */
	copyOf: z.string().optional(),
});

/** Articles that tell of one event. */
export const StoryRecord = z.object({
	type: z.literal("story"),
	/** The article id of its earliest article. */
	story: z.string(),
	title: z.string(),
	from: z.string().optional(),
	to: z.string().optional(),
	/** Ids of its places, most shared first. */
	places: z.array(z.string()),
	/** Oldest first. */
	articles: z.array(StoryArticle),
	outlets: z.number(),
	/** The measures on which sources' last words differ. */
	disputed: z.array(z.string()),
	/** The number of which most was said: its stated values in time. */
	moved: z
		.object({ measure: z.string(), unit: z.string().optional(), values: z.array(z.number()) })
		.optional(),
});
export type StoryRecord = z.infer<typeof StoryRecord>;

const { kind, modifier, value, low, high, values, unit, per, change, counted, event, status, when } =
	Figure.shape;

const BaseClaim = z.object({
	/** The article's id and key, and which of its figures this is. */
	article: z.string(),
	key: z.string(),
	ordinal: z.number(),
	published: z.string().optional(),
	text: z.string(),
	kind,
	value,
	low,
	high,
	values,
	modifier,
	unit,
	per,
	change,
	counted,
	event,
	/** An entity's id, the source's words, or the outlet where nobody is named. */
	source: z.string().optional(),
	/** Entity or words of who relayed it. */
	via: z.string().optional(),
	status,
	when,
	sentence: z.string().optional(),
});

/** One claim beside others on the same thing. */
export const StoryClaim = z.object({
	...BaseClaim.shape,
	/** Key of the article in which the same source gave a later number. */
	replacedBy: z.string().optional(),
	/** The last word of its source. */
	latest: z.literal(true).optional(),
	/** The same claim in copies of the article, or repeated in it. */
	copies: z.array(BaseClaim).optional(),
});
export type StoryClaim = z.infer<typeof StoryClaim>;

/** Claims on one measure of one story, in time. */
export const MeasureRecord = z.object({
	type: z.literal("measure"),
	story: z.string(),
	/** "deaths"; what is counted where no measure is known. */
	measure: z.string(),
	/** Who is counted, where narrower than people. */
	population: z.string().optional(),
	unit: z.string().optional(),
	/** The other event it is of, told as background: its year or words. */
	background: z.string().optional(),
	/** Id of the place it is narrowed to. */
	place: z.string().optional(),
	about: z.array(z.string()),
	/** True where two sources' last words cannot both be so. */
	disputed: z.boolean(),
	claims: z.array(StoryClaim),
});
export type MeasureRecord = z.infer<typeof MeasureRecord>;

const dayOf = (head: { at?: string | undefined; atSource?: string | undefined }): string | undefined =>
	head.atSource === "published" ? head.at?.split("#")[0] : undefined;

/** The record of a story whose claims stand side by side in `groups`. */
export function storyRecord(story: Story, groups: readonly ComparedGroup[]): StoryRecord {
	const { id, title, from, to, places, articles, outlets } = story;
	const own = groups.filter(({ background }) => background === undefined);
	const disputed = own.filter((group) => group.disputed).map(({ measure }) => measure);
	return StoryRecord.parse({
		type: "story",
		story: id,
		title,
		from,
		to,
		places,
		articles: articles.map((head) => ({
			key: articleKey(head),
			id: head.article,
			title: head.title,
			lead: head.lead,
			published: dayOf(head),
			publisher: outletOf(head),
			copyOf: earlierCopy(head, articles),
		})),
		outlets,
		disputed: [...new Set(disputed)],
		moved: own.map(movement).find((found) => found !== undefined),
	});
}

/** Beyond so many articles copies are not looked for: each is compared with all before it. */
const MOST_COMPARED = 300;

function earlierCopy(head: Head, articles: readonly Head[]): string | undefined {
	const before = articles.slice(0, Math.min(MOST_COMPARED, articles.indexOf(head)));
	return before.find((other) => areCopies(other, head))?.article;
}

/** How a number moved: the values that were stated, in time; undefined where it stood still. Groups come with the most claimed first. */
function movement({ measure, unit, claims }: ComparedGroup): StoryRecord["moved"] {
	const values = claims.flatMap(({ claim: { row } }) =>
		row.value === undefined || row.status !== undefined ? [] : [row.value],
	);
	if (new Set(values).size < 2) return undefined;
	return { measure, ...(unit !== undefined && { unit }), values };
}

export function measureRecord(story: string, { claims, ...group }: ComparedGroup): MeasureRecord {
	return MeasureRecord.parse({ type: "measure", story, ...group, claims: claims.map(storyClaim) });
}

function storyClaim({ claim, source, replacedBy, latest, copies }: ComparedClaim): StoryClaim {
	return {
		...baseClaim(claim, source),
		...(replacedBy !== undefined && { replacedBy }),
		...(latest && { latest }),
		...(copies.length > 0 && { copies: copies.map((copy) => baseClaim(copy, source)) }),
	};
}

function baseClaim(
	{ row, head }: ComparedClaim["claim"],
	source: string | undefined,
): z.infer<typeof BaseClaim> {
	return BaseClaim.parse({
		...row,
		key: articleKey(head),
		published: dayOf(head),
		source,
		via: row.attribution?.via,
	});
}
