import * as z from "zod";
import { Signature } from "./signature.ts";
import { TextSpan } from "./span.ts";

/** Kinds of named things. MISC: named, but none of the others (diseases, indices, programmes). */
export const EntityType = z.enum(["PERSON", "ORG", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK", "MISC"]);
export type EntityType = z.infer<typeof EntityType>;

/** One mention in the text; `entity` is the id of the thing it refers to. */
export const EntityMention = z.object({ type: EntityType, ...TextSpan.shape, entity: z.string() });
export type EntityMention = z.infer<typeof EntityMention>;

/** What the mentions refer to: one record per thing and article. */
export const Thing = z.object({
	/** Readable and stable: `PERSON:kim-jong-un`. */
	id: z.string(),
	type: EntityType,
	/** Its fullest name in the article, without title or role. */
	name: z.string(),
	/** Other names it goes by in the article, `name` left out. */
	aliases: z.array(z.string()),
	/** Title or role it is mentioned with: `leader`, `Foreign Minister`. */
	role: z.string().optional(),
	/** ISO 3166-1 alpha-2 of a country or of a nationality's country; ISO 3166-2 of a region. */
	iso: z.string().optional(),
	/** Things that name it where its own name does not occur: `NORP:north-korean`. Absent where its own name does. */
	via: z.array(z.string()).min(1).optional(),
	/** Ids of the places that it lies in, the smallest first: `LOC:ontario`, `LOC:canada`. */
	within: z.array(z.string()).min(1).optional(),
	/** GeoNames place, where one reading is clear. */
	geonames: z
		.object({
			id: z.number().int().optional(),
			name: z.string(),
			country: z.string(),
			latitude: z.number(),
			longitude: z.number(),
		})
		.optional(),
	/** 0-1, comparable within the article: title, first paragraph and frequency count. */
	salience: z.number().min(0).max(1),
	/** The sentence that tells best what the article says of it, cut at 200 characters. */
	evidence: z.string(),
});
export type Thing = z.infer<typeof Thing>;

/** A time expression. Inclusive ISO days; an absent end is open; both absent: not resolvable. */
export const DateExpression = z.object({
	...TextSpan.shape,
	from: z.string().optional(),
	to: z.string().optional(),
	/** What was inferred rather than said, e.g. `["year"]`. */
	implied: z.array(z.string()).optional(),
});
export type DateExpression = z.infer<typeof DateExpression>;

/** Who said what: the source's words, the cue ("said") and what is attributed to the source. */
export const Attribution = z.object({
	source: TextSpan,
	cue: TextSpan,
	content: TextSpan,
	/** The outlet that relayed it: "…, the Associated Press reported". */
	via: TextSpan.optional(),
	/** Entity that the source names, or stands for ("he"). */
	speaker: z.string().optional(),
	/** Entity of the relay, else its words. */
	relay: z.string().optional(),
	/** Entities that the content names, the speaker left out. */
	about: z.array(z.string()).optional(),
});
export type Attribution = z.infer<typeof Attribution>;

export const FigureKind = z.enum([
	"count",
	"money",
	"percent",
	"percentage-points",
	"ratio",
	"measure",
	"temperature",
	"speed",
	"duration",
	"age",
	"rank",
	"score",
]);
export type FigureKind = z.infer<typeof FigureKind>;

export const Modifier = z.enum([
	"exact",
	"approximately",
	"at-least",
	"more-than",
	"at-most",
	"less-than",
	"between",
]);
export type Modifier = z.infer<typeof Modifier>;

export const FigureStatus = z.enum(["denied", "unconfirmed", "forecast", "planned", "conditional", "target"]);
export type FigureStatus = z.infer<typeof FigureStatus>;

export const Change = z.object({
	direction: z.enum(["up", "down"]),
	/** "rose 12 percent" is `by`, "rose to 12 percent" `to`, "fell from 31 million" `from`. */
	role: z.enum(["by", "to", "from"]),
	/** On the later level of "fell from 31 million to 26 million": 31000000. */
	from: z.number().optional(),
});
export type Change = z.infer<typeof Change>;

/**
 * What a number says by itself, read from its own words.
 * `between` carries `low` and `high` and no `value`; a score carries `values`; all others carry `value`.
 */
export const Quantity = z.object({
	/** Spans modifier, number and unit or currency, never the counted noun. */
	...TextSpan.shape,
	kind: FigureKind,
	modifier: Modifier,
	value: z.number().optional(),
	low: z.number().optional(),
	high: z.number().optional(),
	values: z.array(z.number()).optional(),
	/** ISO 4217 in the main unit, UCUM, "%", "pp" or "bp"; absent for counts. */
	unit: z.string().optional(),
	/** The value in SI base or coherent units, for measures whose unit is not SI. */
	si: z
		.object({
			value: z.number().optional(),
			low: z.number().optional(),
			high: z.number().optional(),
			unit: z.string(),
		})
		.optional(),
	/** What a rate is per: "barrel", "100,000 people", "h". */
	per: z.string().optional(),
	change: Change.optional(),
	/** What was inferred rather than said: `["unit"]`, `["low", "high"]`. */
	implied: z.array(z.string()).optional(),
});
export type Quantity = z.infer<typeof Quantity>;

/** The time a figure speaks of. */
export const FigureTime = z.object({
	text: z.string(),
	from: z.string().optional(),
	to: z.string().optional(),
	implied: z.array(z.string()).optional(),
});

export const FigureAttribution = z.object({
	/** The source's words: "the NIS", "a person familiar with the matter", "he". */
	...TextSpan.shape,
	/** Entity id, where the source is one. */
	source: z.string().optional(),
	cue: z.string().optional(),
	/** Entity id of the relay, else its words. */
	via: z.string().optional(),
});
export type FigureAttribution = z.infer<typeof FigureAttribution>;

/** A number in the news as a claim: how many, of what, who says so, when. */
export const Figure = z.object({
	...Quantity.shape,
	/** The noun phrase that is counted: "North Korean troops". */
	counted: z.string().optional(),
	/** Lemma of its head, lower case: "troop". */
	countedHead: z.string().optional(),
	/** What happened to what is counted: "killed or wounded". */
	event: z.string().optional(),
	/** What it means, whatever words say it: "deaths", "jobs cut" (`lambdas/extract/measures`). */
	measure: z.string().optional(),
	/** Who is counted, where that is narrower than people: "miner". */
	population: z.string().optional(),
	/** Entity ids of the clause, without those of source, cue and relay. */
	about: z.array(z.string()).optional(),
	attribution: FigureAttribution.optional(),
	/** Absent: stated. */
	status: FigureStatus.optional(),
	when: FigureTime.optional(),
	/** Ordinal (index in the article's figures) of the whole this is a part of. */
	partOf: z.number().int().nonnegative().optional(),
	/** Ordinal of an earlier figure that says the same. */
	sameAs: z.number().int().nonnegative().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** Everything extract found in one article. */
export const Extraction = z.object({
	entities: z.array(EntityMention),
	/** Most salient first. */
	things: z.array(Thing),
	/** In text order; a figure's ordinal is its index here. */
	figures: z.array(Figure),
	dates: z.array(DateExpression),
	attributions: z.array(Attribution),
	/** What articles of one event find each other by. */
	signature: Signature.optional(),
	/** What was not attempted because the article's language is not supported. */
	unsupported: z.object({ language: z.string(), skipped: z.array(z.string()) }).optional(),
});
export type Extraction = z.infer<typeof Extraction>;
