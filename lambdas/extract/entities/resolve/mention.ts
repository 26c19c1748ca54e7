import type { EntityMention, EntityType } from "../../../shared/extraction.ts";

/** What the recogniser returns: a typed span, not yet tied to a thing. */
export type Mention = Omit<EntityMention, "entity">;

/** A mention read as a name: what is name in it, and what stands around it. */
export interface Name {
	mention: Mention;
	/** The mention's own type, or what the rest of the article made of it. */
	type: EntityType;
	/** Without possessive, article, title, quotation marks. */
	name: string;
	/** The name folded: equal keys of one type are one thing. Never empty. */
	key: string;
	/** An abbreviation inside the mention: "National Intelligence Service (NIS)". */
	abbreviation?: string;
	/** A whole that the mention names itself: "Texas" of "Paris, Texas". */
	parent?: string;
	/** The region (ISO 3166-2) that an abbreviation stands for: US-GA for "Ga." */
	region?: string;
	/** What stands beside it says that shares are traded there: "(LSE: TLS)", "listed on the LSE". */
	market?: boolean;
	/** "Mr", "Sir", "Sheikh": said with a name, no role. */
	honorific?: string;
	/** "leader", "Foreign Minister", "chief executive". */
	role?: string;
	gender?: "m" | "f";
	/** Index of the mention's sentence in the document; -1 where the span lies outside of all. */
	sentence: number;
	/** Indices in the document's tokens: the first token of the mention, the first after it. */
	from: number;
	to: number;
}
