import * as z from "zod";
import { Metadata } from "../shared/artifacts.ts";
import { EntityType, Figure, Thing } from "../shared/extraction.ts";
import { FailingStage, Subject } from "../shared/messages.ts";
import { Signature } from "../shared/signature.ts";

/** Shapes of the table's rows. Keys are built in `keys.ts`. */

const key = { pk: z.string(), sk: z.string() };

/**
 * One per article: what stands now. Whatever its other rows say counts only if their revision is
 * `rowsRevision` and the status is INDEXED.
 */
export const Head = z.object({
	...key,
	...Subject.shape,
	/** SPLIT: a file of several articles, each with a head of its own. */
	status: z.enum(["INDEXED", "SPLIT", "FAILED", "DELETED"]),
	/** Revision that the rows bear: made of an older one than `revision` if the same content came again. See `keys.ts`. */
	rowsRevision: z.string(),
	/** Version of the code that would make these rows, or those that had a hand in it: see `version.ts`. */
	extractor: z.string().optional(),
	/** Digest of all that the rows say; equal digests mean that nothing has to be written again. */
	digest: z.string().optional(),
	/** `timeline` index. */
	topic: z.string().optional(),
	at: z.string().optional(),
	/** Whether `at` is the publication time or, for want of one, the upload's. */
	atSource: z.enum(["published", "uploaded"]).optional(),
	title: z.string().optional(),
	/** The sentence it opens with, where it has no title. */
	lead: z.string().optional(),
	publisher: z.string().optional(),
	bylines: z.array(z.string()).optional(),
	section: z.string().optional(),
	url: z.string().optional(),
	language: z.string().optional(),
	published: Metadata.shape.published,
	format: z.string().optional(),
	contentHash: z.string().optional(),
	sketch: Metadata.shape.sketch.optional(),
	signature: Signature.optional(),
	entities: z.number().optional(),
	figures: z.number().optional(),
	/** What extract did not attempt, for want of the language. */
	skipped: z.array(z.string()).optional(),
	/** How many articles a SPLIT file holds. */
	parts: z.number().int().optional(),
	/** The most that any revision of the file is known to have held. */
	mostParts: z.number().int().optional(),
	/** The highest number of an article that earlier revisions had and this one has not; absent once all are deleted. */
	surplus: z.number().int().optional(),
	/** TTL of a tombstone, epoch seconds. */
	expires: z.number().optional(),
});
export type Head = z.infer<typeof Head>;

const ofArticle = { ...key, article: z.string(), revision: z.string(), at: z.string() };

/** How an entity takes part in a figure. */
export const FigureRole = z.enum(["subject", "source", "relay"]);
export type FigureRole = z.infer<typeof FigureRole>;

/** What somebody is quoted as saying. */
export const Quote = z.object({
	/** Its place among the article's quotations. */
	ordinal: z.number(),
	/** "said" */
	cue: z.string(),
	/** Whether the words stand in quotation marks; else they are reported. */
	direct: z.boolean(),
	words: z.string(),
	/** Where they stand in the text. */
	start: z.number(),
	end: z.number(),
	/** The source's words: "he", "the minister". */
	source: z.string().optional(),
	/** Entity of who relayed it, else the words. */
	relay: z.string().optional(),
	/** Entities that the words name. */
	about: z.array(z.string()).optional(),
});
export type Quote = z.infer<typeof Quote>;

/** One entity in one article. Figures and quotations that do not fit go to further chunks, which carry nothing else. */
export const EntityRow = z.object({
	...ofArticle,
	entity: z.string(),
	type: EntityType,
	name: z.string(),
	aliases: z.array(z.string()).optional(),
	role: Thing.shape.role,
	iso: Thing.shape.iso,
	via: Thing.shape.via,
	geonames: Thing.shape.geonames,
	salience: z.number(),
	/** How often it is named: by its own name or, where `via` says so, by others. */
	mentions: z.number(),
	evidence: z.string().optional(),
	/** In which figures it takes part: see `rows/figure-references.ts`. */
	figures: z.array(z.string()).optional(),
	/** What it is quoted as saying there. */
	quotes: z.array(Quote).optional(),
});
export type EntityRow = z.infer<typeof EntityRow>;

/** One figure, with its place among the article's and the sentence it was read from. */
export const StoredFigure = z.object({
	ordinal: z.number(),
	...Figure.shape,
	sentence: z.string().optional(),
});
export type StoredFigure = z.infer<typeof StoredFigure>;

/** The figures of one topic in one article, as they are stored: as many as fit in a write unit. */
export const FiguresRow = z.object({ ...ofArticle, figures: z.array(StoredFigure) });
export type FiguresRow = z.infer<typeof FiguresRow>;

/** One figure in one article, as it is read: by itself, with the key of the row that it stands in. */
export const FigureRow = z.object({ ...ofArticle, ...StoredFigure.shape });
export type FigureRow = z.infer<typeof FigureRow>;

/** What an entity is quoted as saying in one article, as it is read: by itself, with the key of the row that it stands in. */
export const QuoteRow = z.object({
	...ofArticle,
	/** Entity id of who speaks. */
	speaker: z.string(),
	...Quote.shape,
});
export type QuoteRow = z.infer<typeof QuoteRow>;

/** The form in which listings name rows: how a release may raise it is said in docs/upgrade.md. */
export const LISTING_FORMAT = 2;

/** The keys of all rows of a revision; written before them, so that no row is ever unlisted. */
export const Listing = z.object({
	...ofArticle,
	/**
	 * Of each row what the article and its revision do not tell of its key, behind the format: see `rows/listing.ts`. Older
	 * listings, and those of no rows, have none; where it is another, whoever would delete or overlook the wrong rows throws.
	 */
	rows: z.union([z.tuple([z.literal(LISTING_FORMAT)], z.string()), z.array(z.string())], {
		error: `the listing is of another release than this one, which knows formats up to ${LISTING_FORMAT}`,
	}),
	/** Set once its rows are gone: kept until no worker can still be writing them. Epoch seconds. */
	expires: z.number().optional(),
});
export type Listing = z.infer<typeof Listing>;

export const SketchRow = z.object({ ...ofArticle });
export type SketchRow = z.infer<typeof SketchRow>;

/**
 * That a change of a claim is told by one article: copies that come at the same moment would tell it twice. It says nothing
 * that could be read: digests of what has changed and of the article. Not swept; it expires.
 */
export const ToldRow = z.object({ ...key, by: z.string(), expires: z.number() });
export type ToldRow = z.infer<typeof ToldRow>;

/** A file that can never be processed and why, or a message that names no file. */
export const FailureRow = z.object({
	...key,
	topic: z.string(),
	at: z.string(),
	article: z.string().optional(),
	revision: z.string().optional(),
	bucket: z.string().optional(),
	key: z.string().optional(),
	part: z.number().int().optional(),
	versionId: z.string().optional(),
	stage: FailingStage,
	code: z.string(),
	reason: z.string(),
	expires: z.number().optional(),
});
export type FailureRow = z.infer<typeof FailureRow>;

/** Vocabulary: a name under which an entity was seen, or where it is listed. Not swept. */
export const AliasRow = z.object({ ...key, entity: z.string(), name: z.string() });
export type AliasRow = z.infer<typeof AliasRow>;

/**
 * A person's word over the machine's. Not swept: no upload and no replay takes it away or writes over it. It names a
 * figure by its words, since a newer extractor may number figures otherwise.
 */
export const CorrectionRow = z.object({
	...key,
	/** Names it to `correct --undo`. */
	correction: z.string(),
	/** The article that it is about; absent where it holds everywhere. */
	article: z.string().optional(),
	/** That article's key in the bucket. */
	key: z.string().optional(),
	/** The words of a figure that is wrong, and the sentence they stand in. */
	reject: z.object({ text: z.string(), sentence: z.string().optional() }).optional(),
	/** What the machine takes for `entity` is the entity `as`, called `name`. */
	same: z.object({ entity: z.string(), as: z.string(), name: z.string() }).optional(),
	/** Who says so. */
	by: z.string(),
	why: z.string().optional(),
	/** When it was said. */
	at: z.string(),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;
