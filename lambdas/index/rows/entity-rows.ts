import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Thing } from "../../shared/extraction.ts";
import { entityPk, entitySk } from "../keys.ts";
import type { EntityRow, FiguresRow, Quote } from "../schema.ts";
import { figureReferences } from "./figure-references.ts";
import { cutBytes, cutToFit, itemBytes, ROW_BYTES } from "./fit.ts";

/** Room that a row keeps for references to figures and for quotations before its evidence is cut for them. */
const EVIDENCE_BYTES = 560;
/** A longer name is none. */
const NAME_BYTES = 200;

/** What an entity has to do with the article's figures, and what it says. */
interface Part {
	references: readonly string[];
	quotes: readonly Quote[];
}

/**
 * One row an entity, and further chunks where its figures and quotations do not fit in one.
 *
 * @param figureRows the article's rows of figures
 * @param said what each speaker is quoted as saying
 */
export function entityRows(
	artifact: ExtractedArtifact,
	at: string,
	figureRows: readonly FiguresRow[],
	said: ReadonlyMap<string, readonly Quote[]>,
): EntityRow[] {
	const { entities, things, figures } = artifact.extraction;
	const mentions = new Map<string, number>();
	for (const { entity } of entities) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
	const within = new Map(things.map((thing) => [thing.id, thing.within ?? []]));
	const references = figureReferences(figures, figureRows, within);
	return things.flatMap((thing) => {
		if (isByTheWay(thing) && !references.has(thing.id)) return [];
		const named = thing.via ?? [thing.id];
		const count = named.reduce((sum, id) => sum + (mentions.get(id) ?? 0), 0);
		const part = { references: references.get(thing.id) ?? [], quotes: said.get(thing.id) ?? [] };
		return rowsOf(firstRow(artifact, at, { thing, mentions: count }, part), part);
	});
}

/** A country is no subject of an article that names one town of it, or one of its people, in passing. */
const BY_THE_WAY = 0.05;

const isByTheWay = ({ via, salience }: Thing): boolean => via !== undefined && salience < BY_THE_WAY;

function firstRow(
	{ subject: { article, revision } }: ExtractedArtifact,
	at: string,
	{ thing, mentions }: { thing: Thing; mentions: number },
	{ references, quotes }: Part,
): EntityRow {
	const { id: entity, aliases, within: _, ...described } = thing;
	return cutToFit(
		{
			...{ pk: entityPk(entity), article, revision, at, entity, sk: entitySk(at, article, revision, 0) },
			...described,
			name: cutBytes(thing.name, NAME_BYTES) ?? "",
			mentions,
			...(aliases.length > 0 && { aliases }),
		},
		["evidence", "aliases", "role"],
		references.length + quotes.length > 0 ? EVIDENCE_BYTES : ROW_BYTES,
	);
}

/** The first row, filled, and as many chunks as it takes. */
function rowsOf(first: EntityRow, { references, quotes }: Part): EntityRow[] {
	const rows = [first];
	let row = first;
	let bytes = itemBytes(row);
	/** The row that has room for so much more of one of its lists. */
	const roomFor = (more: number, list: "figures" | "quotes"): EntityRow => {
		bytes += more + (row[list] === undefined ? list.length + LIST_BYTES : 0);
		if (bytes > ROW_BYTES) {
			row = chunkOf(first, rows.length);
			rows.push(row);
			bytes = itemBytes(row) + list.length + LIST_BYTES + more;
		}
		return row;
	};
	for (const reference of references) {
		const into = roomFor(reference.length + 1, "figures");
		into.figures = [...(into.figures ?? []), reference];
	}
	for (const quote of quotes) {
		const into = roomFor(itemBytes({ quote }) - "quote".length + 1, "quotes");
		into.quotes = [...(into.quotes ?? []), quote];
	}
	return rows;
}

/** What DynamoDB counts for a list. */
const LIST_BYTES = 3;

function chunkOf(first: EntityRow, chunk: number): EntityRow {
	const { pk, article, revision, at, entity, type, name, salience, mentions } = first;
	const sk = entitySk(at, article, revision, chunk);
	return { pk, sk, article, revision, at, entity, type, name, salience, mentions };
}
