import { createHash } from "node:crypto";
import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import { madeBy, withSettings } from "../../shared/version.ts";
import { rowsRevision, sketchPk, sketchSk } from "../keys.ts";
import type { AliasRow, EntityRow, FiguresRow, Head, Listing, SketchRow } from "../schema.ts";
import { aliasRows } from "./alias-rows.ts";
import { entityRows } from "./entity-rows.ts";
import { figureRows } from "./figure-rows.ts";
import { articleTime, indexedHead } from "./head-row.ts";
import { listings } from "./listing.ts";
import { quotesBySpeaker } from "./quotes.ts";

/** All that one revision of an article puts into the table. */
export interface ArticleRows {
	head: Head;
	listings: Listing[];
	rows: (EntityRow | FiguresRow | SketchRow)[];
	aliases: AliasRow[];
}

export interface RowSettings {
	/** Whether who said what is kept, with whoever said it. */
	quotations?: boolean;
	/** Of this code; see `version.ts`. */
	version?: string | undefined;
}

/** The rows of an extracted article. Pure: the same artifact and settings give the same rows. */
export function articleRows(
	extracted: ExtractedArtifact,
	{ quotations = true, version }: RowSettings = {},
): ArticleRows {
	const { article } = extracted.subject;
	const own = withSettings(version, { quotations });
	// Two versions of this code may be at work on one message, and must not write the same row.
	const revision = rowsRevision(extracted.subject.revision, own);
	const artifact = { ...extracted, subject: { ...extracted.subject, revision } };
	const { at } = articleTime(artifact);
	const figures = figureRows(artifact, at);
	const rows = [
		...entityRows(artifact, at, figures, quotations ? quotesBySpeaker(artifact) : new Map()),
		...figures,
		...artifact.metadata.sketch.bands.map((band) => ({
			pk: sketchPk(band),
			sk: sketchSk(article, revision),
			article,
			revision,
			at,
		})),
	];
	return {
		head: {
			...indexedHead(extracted, digestOf(artifact, rows)),
			rowsRevision: revision,
			extractor: withSettings(madeBy(extracted.extractor, version), { quotations }),
		},
		listings: listings({ article, revision, at }, rows),
		rows,
		aliases: aliasRows(artifact.extraction.things),
	};
}

/** Digest of what the rows say, whatever revision says it: equal content is not written twice. */
function digestOf({ metadata, subject }: ExtractedArtifact, rows: ArticleRows["rows"]): string {
	const said = rows.map((row) => ({ ...row, sk: row.sk.replace(subject.revision, ""), revision: undefined }));
	return createHash("sha256")
		.update(JSON.stringify([metadata, said]))
		.digest("base64url")
		.slice(0, 22);
}
