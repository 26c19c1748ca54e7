import { createHash } from "node:crypto";
import {
	articlePk,
	ENTITY,
	entitySk,
	FIGURE,
	figurePk,
	figureSk,
	listingSk,
	QUOTE,
	quoteSk,
	type RowKey,
	SKETCH,
	sketchPk,
	sketchSk,
	uniqueKeys,
} from "../keys.ts";
import { type EntityRow, type FiguresRow, LISTING_FORMAT, Listing, type SketchRow } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";

/** Rows a listing names before a second one is begun: far from the 400 KB an item may have. */
const LISTING_ROWS = 1_000;

type Listed = EntityRow | FiguresRow | SketchRow;

/** The listings of a revision's rows. There is always one, so that a sweep finds every revision. */
export function listings(of: { article: string; revision: string; at: string }, rows: Listed[]): Listing[] {
	const chunks: string[][] = [];
	for (let from = 0; from === 0 || from < rows.length; from += LISTING_ROWS)
		chunks.push(references(rows.slice(from, from + LISTING_ROWS)));
	return chunks.map((chunk) => ({
		pk: articlePk(of.article),
		sk: listingSk(
			of.revision,
			createHash("sha256")
				.update(`${of.at}\n${chunk.join("\n")}`)
				.digest("hex")
				.slice(0, 8),
		),
		article: of.article,
		revision: of.revision,
		at: of.at,
		rows: chunk.length > 0 ? [LISTING_FORMAT, ...chunk] : [],
	}));
}

interface OfRevision {
	article: string;
	revision: string;
}

/** The listing of a revision that has no rows of its own: by it a sweep finds the revision's artifacts. */
export function emptyListing({ article, revision }: OfRevision): Listing {
	return { pk: articlePk(article), sk: listingSk(revision, "none"), article, revision, at: "none", rows: [] };
}

/**
 * The mark of a revision of which nothing is left to process: a listing that is spent from the first. It never is the one
 * by which a head's artifacts are found, so whoever comes late may write it, twice and whatever stands.
 */
export function goneListing(of: OfRevision, expires: number): Listing {
	return { ...emptyListing(of), sk: listingSk(of.revision, "gone"), expires };
}

/**
 * The rows' keys without what the listing says already, short, so that most listings are a write unit: `PERSON#kim-jong-un`
 * (`PERSON#kim-jong-un|1` for a further chunk), `measure#deaths|3,7` by topic and first ordinals, `SKETCH#band,band`.
 */
function references(rows: Listed[]): string[] {
	const entities: string[] = [];
	const figures = new Map<string, number[]>();
	const bands: string[] = [];
	for (const row of rows)
		if ("entity" in row) entities.push(entityReference(row));
		else if ("figures" in row)
			for (const first of row.figures.slice(0, 1)) {
				const topic = figureTopic(first);
				figures.set(topic, [...(figures.get(topic) ?? []), first.ordinal]);
			}
		else bands.push(row.pk.slice(SKETCH.length));
	return [
		...entities,
		...[...figures].map(([topic, ordinals]) => `${topic}|${ordinals.join(",")}`),
		...(bands.length > 0 ? [`${SKETCH}${bands.join(",")}`] : []),
	];
}

function entityReference({ pk, sk }: EntityRow): string {
	const name = pk.slice(ENTITY.length);
	const chunk = sk.slice(sk.lastIndexOf("#") + 1);
	return chunk === "0" && !name.includes("|") ? name : `${name}|${chunk}`;
}

/** The keys of the rows a listing names; of one of an older release, too, which has whole partition keys before the bar. */
export function listedKeys(listing: Listing): RowKey[] {
	const names = [...listing.rows].filter((each) => typeof each === "string");
	return names.flatMap((listed) => {
		const bar = listed.lastIndexOf("|");
		const [name, last] = bar < 0 ? [listed, "0"] : [listed.slice(0, bar), listed.slice(bar + 1)];
		return keysOf(name, last, listing);
	});
}

function keysOf(name: string, last: string, { article, revision, at }: Listing): RowKey[] {
	if (name.startsWith(FIGURE)) return [{ pk: name, sk: figureSk(at, article, revision, Number(last)) }];
	if (TOPIC.test(name))
		return last.split(",").map((n) => ({
			pk: figurePk(name, article),
			sk: figureSk(at, article, revision, Number(n)),
		}));
	if (name.startsWith(SKETCH))
		return name
			.slice(SKETCH.length)
			.split(",")
			.map((band) => ({ pk: sketchPk(band), sk: sketchSk(article, revision) }));
	if (name.startsWith(QUOTE)) return [{ pk: name, sk: quoteSk(at, article, revision, Number(last)) }];
	const pk = name.startsWith(ENTITY) ? name : `${ENTITY}${name}`;
	return [{ pk, sk: entitySk(at, article, revision, Number(last)) }];
}

/** What a figure is stored under; types of entities are in capitals. */
const TOPIC = /^(?:measure|counted|kind)#/;

/** Every row that the listings of an article's partition name, each once. */
export function listedInPartition(partition: readonly Record<string, unknown>[]): RowKey[] {
	const listings = partition.filter(({ rows }) => rows !== undefined).map((row) => Listing.parse(row));
	return uniqueKeys(listings.flatMap(listedKeys));
}
