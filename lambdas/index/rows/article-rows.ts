import { createHash } from "node:crypto";
import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import { sketchPk, sketchSk } from "../keys.ts";
import type { AliasRow, EntityRow, FigureRow, Head, Listing, QuoteRow, SketchRow } from "../schema.ts";
import { aliasRows } from "./alias-rows.ts";
import { entityRows } from "./entity-rows.ts";
import { figureRows } from "./figure-rows.ts";
import { articleTime, indexedHead } from "./head-row.ts";
import { listings } from "./listing.ts";
import { quoteRows } from "./quote-rows.ts";

/** All that one revision of an article puts into the table. */
export interface ArticleRows {
	head: Head;
	listings: Listing[];
	rows: (EntityRow | FigureRow | QuoteRow | SketchRow)[];
	aliases: AliasRow[];
}

export interface RowSettings {
	/** Whether who said what gets rows, one write unit each. */
	quotations?: boolean;
}

/** The rows of an extracted article. Pure: the same artifact and settings give the same rows. */
export function articleRows(
	artifact: ExtractedArtifact,
	{ quotations = true }: RowSettings = {},
): ArticleRows {
	const { article, revision } = artifact.subject;
	const { at } = articleTime(artifact);
	const rows = [
		...entityRows(artifact, at),
		...figureRows(artifact, at),
		...(quotations ? quoteRows(artifact, at) : []),
		...artifact.metadata.sketch.bands.map((band) => ({
			pk: sketchPk(band),
			sk: sketchSk(article, revision),
			article,
			revision,
			at,
		})),
	];
	return {
		head: indexedHead(artifact, digestOf(artifact, rows)),
		listings: listings({ article, revision, at }, rows),
		rows,
		aliases: aliasRows(artifact.extraction.things),
	};
}

/** Digest of what the rows say, whatever revision says it: equal content is not written twice. */
function digestOf({ metadata }: ExtractedArtifact, rows: object[]): string {
	const said = rows.map((row) => ({ ...row, sk: undefined, revision: undefined }));
	return createHash("sha256")
		.update(JSON.stringify([metadata, said]))
		.digest("base64url")
		.slice(0, 22);
}
