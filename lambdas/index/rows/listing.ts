import { createHash } from "node:crypto";
import { articlePk, entitySk, figureSk, listingSk, quoteSk, type RowKey, sketchSk } from "../keys.ts";
import type { EntityRow, FigureRow, Listing, SketchRow, SpeakerRow } from "../schema.ts";

/** References a listing holds before a second one is begun: far from the 400 KB an item may have. */
const LISTING_ROWS = 1_000;

type Listed = EntityRow | FigureRow | SpeakerRow | SketchRow;

/** The listings of a revision's rows. There is always one, so that a sweep finds every revision. */
export function listings(of: { article: string; revision: string; at: string }, rows: Listed[]): Listing[] {
	const references = rows.map(reference);
	const chunks: string[][] = [];
	for (let from = 0; from === 0 || from < references.length; from += LISTING_ROWS)
		chunks.push(references.slice(from, from + LISTING_ROWS));
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
		rows: chunk,
	}));
}

/** The listing of a revision that has no rows of its own: by it a sweep finds the revision's artifacts. */
export function emptyListing({ article, revision }: { article: string; revision: string }): Listing {
	return { pk: articlePk(article), sk: listingSk(revision, "none"), article, revision, at: "none", rows: [] };
}

/** A row's key without what the listing says already. */
function reference(row: Listed): string {
	if ("ordinal" in row) return `${row.pk}|${row.ordinal}`;
	if ("entity" in row) return `${row.pk}|${row.sk.slice(row.sk.lastIndexOf("#") + 1)}`;
	return `${row.pk}|`;
}

/** The keys of the rows a listing names. */
export function listedKeys({ article, revision, at, rows }: Listing): RowKey[] {
	return rows.map((listed) => {
		const bar = listed.lastIndexOf("|");
		const pk = listed.slice(0, bar);
		const last = listed.slice(bar + 1);
		if (pk.startsWith("FIGURE#")) return { pk, sk: figureSk(at, article, revision, Number(last)) };
		if (pk.startsWith("QUOTE#")) return { pk, sk: quoteSk(at, article, revision, Number(last)) };
		if (pk.startsWith("ENTITY#")) return { pk, sk: entitySk(at, article, revision, Number(last)) };
		return { pk, sk: sketchSk(article, revision) };
	});
}
