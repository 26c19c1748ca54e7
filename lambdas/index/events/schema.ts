import * as z from "zod";
import { Figure } from "../../shared/extraction.ts";
import { FailingStage, Subject } from "../../shared/messages.ts";
import { Signature } from "../../shared/signature.ts";

/** What `index` tells others on EventBridge: the shapes of `detail`, by detail type. docs/events.md shows rules on them. */

/** The `source` of every event. */
export const SOURCE = "news-ingest";

const common = {
	/** The pipeline's name: several may share a bus. */
	pipeline: z.string().describe("name of the pipeline: the stack's, unless it is a part of another one"),
	article: z.string().describe("the article's id: the same for whatever is uploaded under its key"),
	revision: z
		.string()
		.describe(
			"orders all that ever happens to one article, by comparing strings; the same one again is the same event",
		),
	bucket: Subject.shape.bucket.describe("the articles bucket"),
	key: Subject.shape.key.describe("the article's key in it"),
	part: Subject.shape.part.describe("which article of a file of several, from 1"),
	versionId: Subject.shape.versionId.describe("the version it was read from"),
	uploadedAt: Subject.shape.uploadedAt.describe("when that version was uploaded"),
};

const { kind, value, low, high, modifier, unit, per, population, counted, event, status, when } =
	Figure.shape;

/** An amount as an article gives it. */
const amount = {
	text: z.string().describe("how the article puts it: `at least 34`"),
	kind,
	modifier,
	value,
	low,
	high,
	unit,
	per,
};

/** Who says so. */
export const EventSource = z.object({
	id: z.string().optional().describe("entity id, where the source is one"),
	name: z.string().describe("its name; else the article's words, or the outlet where nobody is named"),
});
export type EventSource = z.infer<typeof EventSource>;

/** What the same source gave before on the same measure of the same story. */
export const Before = z.object({
	...amount,
	article: z.string(),
	key: z.string(),
	published: z.string().optional(),
	sentence: z.string().optional(),
});
export type Before = z.infer<typeof Before>;

/** Whether a claim tells something that the same source has not told in the story before. */
export const News = z.enum(["first", "changed", "repeated"]);
export type News = z.infer<typeof News>;

/** A figure with a measure, and who gives it. */
export const EventClaim = z.object({
	ordinal: z.number().describe("which of the article's figures it is"),
	measure: z.string().describe("`deaths`; `news-ingest measures` lists all"),
	...amount,
	population,
	counted,
	event,
	status,
	when,
	about: z.array(z.string()).optional().describe("ids of the entities it is about"),
	source: EventSource.optional(),
	who: z.array(z.string()).describe("the source as rules match it: see `names`"),
	sentence: z.string().optional().describe("the words it was read from"),
	news: News.optional().describe(
		"`first`: no earlier number of this source on this measure was found in the story; `changed`: the last one was another; `repeated`: it was the same. Absent where it was not looked for, or is in doubt",
	),
	before: Before.optional().describe("with `changed`: the last one"),
});
export type EventClaim = z.infer<typeof EventClaim>;

export const EventEntity = z.object({
	id: z.string(),
	type: z.string(),
	name: z.string(),
	salience: z.number(),
	iso: z.string().optional(),
});
export type EventEntity = z.infer<typeof EventEntity>;

const forms = (of: string) =>
	z.array(z.string()).describe(`${of} in the forms that rules match: ids in lower case, names folded`);

/** What an article is called, and when and by whom it was published. */
const described = {
	title: z.string().optional(),
	lead: z.string().optional().describe("the sentence it opens with, where it has no title"),
	published: z.string().optional().describe("ISO day or time; absent where the article does not say"),
	publisher: z.string().optional(),
	url: z.string().optional(),
	language: z.string().optional(),
	old: z.boolean().describe("true where it was uploaded more than a week after it was published"),
	copyOf: z
		.string()
		.optional()
		.describe("id of an article that stood before and that this is a syndicated copy of"),
};

export const Changed = z.enum(["new", "text", "details", "nothing", "unknown"]);
export type Changed = z.infer<typeof Changed>;

/** An article can be queried as of this revision. */
export const ArticleIndexed = z.object({
	...common,
	...described,
	changed: Changed.describe(
		"`new`: nothing of it could be queried before; `text`: its text is another; `details`: the text is the same, what was read from it or its metadata is not; `nothing`: the same again; `unknown`: the work was done before, and this event may have been put then",
	),
	entities: z.array(EventEntity).describe("the most salient first"),
	measures: z.array(EventClaim).describe("its figures that have a measure"),
	names: forms("its entities, with their other names,"),
	places: forms("its places"),
	signature: Signature.optional().describe("what articles of one story find each other by"),
	bands: z.array(z.string()).describe("what syndicated copies have in common"),
	sketch: z.string().optional().describe("fingerprint of its text: copies have a like one"),
	says: z
		.record(z.string(), z.string())
		.describe(
			"what is new in it, for people: its `title` and `key`, what is new in `all`, and by measure (`jobs-cut`); no double quotes, back strokes or line breaks",
		),
	cut: z
		.record(z.string(), z.number())
		.optional()
		.describe("how much of which list was left out, where the event would be larger than EventBridge takes"),
});
export type ArticleIndexed = z.infer<typeof ArticleIndexed>;

/** The newest upload of an article can never be processed; nothing of the article can be queried any more. */
export const ArticleFailed = z.object({
	...common,
	stage: FailingStage,
	code: z.string().describe("short and stable: `not-text`"),
	reason: z.string().describe("for a person"),
});
export type ArticleFailed = z.infer<typeof ArticleFailed>;

/** The article was deleted. */
export const ArticleDeleted = z.object({ ...common });
export type ArticleDeleted = z.infer<typeof ArticleDeleted>;

/** A source gives another number than the last that it gave on the same measure of the same story. */
export const ClaimChanged = z.object({
	...common,
	...described,
	claim: EventClaim.omit({ news: true, before: true }),
	before: Before,
	names: forms("what the claim is about"),
	places: forms("the article's places"),
	says: z
		.string()
		.describe("who says what, what it was before, and the words, for people; as in ArticleIndexed"),
});
export type ClaimChanged = z.infer<typeof ClaimChanged>;

/** The shape of `detail` of each detail type. */
export const DETAILS = { ArticleIndexed, ArticleFailed, ArticleDeleted, ClaimChanged };
export type DetailType = keyof typeof DETAILS;

/** An event before it is put. */
export type PipelineEvent = {
	[Type in DetailType]: { type: Type; detail: z.infer<(typeof DETAILS)[Type]> };
}[DetailType];
