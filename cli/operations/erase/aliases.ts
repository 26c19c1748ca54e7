import { extractArtifact } from "../../../lambdas/extract/extract-artifact.ts";
import { aliasesOfRow, givenByNoOther } from "../../../lambdas/index/erase.ts";
import { aliasRows } from "../../../lambdas/index/rows/alias-rows.ts";
import type { AliasRow } from "../../../lambdas/index/schema.ts";
import { ResultsTable } from "../../../lambdas/index/table.ts";
import { readUpload } from "../../../lambdas/normalize/articles-bucket.ts";
import { DEFAULT_LIMITS } from "../../../lambdas/normalize/limits.ts";
import { normalizeAll } from "../../../lambdas/normalize/normalize.ts";
import type { Article } from "../../../lambdas/shared/article.ts";
import { IngestError } from "../../../lambdas/shared/errors.ts";
import { revisionOf } from "../../../lambdas/shared/revision.ts";
import type { Target } from "../../target.ts";
import { ownVersions } from "./objects.ts";
import { entityRowsOf, mostParts } from "./rows.ts";
import { type Erased, partsOf } from "./subject.ts";

/** What a file gave besides its own rows: names, and articles of their own. */
export interface Given {
	aliases: AliasRow[];
	/** How many articles a version of it held at most; 0 where none held several. */
	parts: number;
}

/**
 * The aliases that the file may have given: those of its rows and of its articles', and those of every version of it, since
 * aliases stay when a version is overwritten. To be called while rows and versions are still there.
 */
export async function givenBy(target: Target, of: Erased): Promise<Given> {
	const found = new Map<string, AliasRow>();
	const add = (rows: AliasRow[]) => {
		for (const row of rows) found.set(`${row.pk}|${row.sk}`, row);
	};
	let parts = await mostParts(target, of);
	for await (const page of ownVersions(target.s3, of))
		for (const { versionId, marker, modified } of page) {
			if (marker) continue;
			const given = await givenByVersion(target, of, versionId, modified);
			add(given.aliases);
			parts = Math.max(parts, given.parts);
		}
	add(await givenByRows(target, [of, ...partsOf(of, parts)]));
	return { aliases: [...found.values()], parts };
}

/** The aliases that the rows of these articles give. */
export async function givenByRows(target: Target, articles: readonly Erased[]): Promise<AliasRow[]> {
	const found: AliasRow[] = [];
	for (const each of articles) found.push(...(await entityRowsOf(target, each)).flatMap(aliasesOfRow));
	return found;
}

/** What the functions would find in a version, by the code that they run. */
async function givenByVersion(
	{ s3 }: Target,
	{ bucket, key, article }: Erased,
	versionId: string,
	uploadedAt: string,
): Promise<Given> {
	const subject = { article, revision: revisionOf(""), bucket, key, versionId, uploadedAt };
	try {
		const upload = await readUpload(s3, subject, DEFAULT_LIMITS.rawBytes);
		if (upload === undefined) return { aliases: [], parts: 0 };
		const { bytes, ...hints } = upload;
		const aliases = (article: Article) => aliasRows(extractArtifact({ subject, article }).extraction.things);
		const contents = await normalizeAll(bytes, { key, ...hints });
		if ("article" in contents) return { aliases: aliases(contents.article), parts: 0 };
		const each: AliasRow[] = [];
		for (const read of contents.articles) {
			const found = await read().catch(unlessPermanent(undefined));
			if (found) each.push(...aliases(found));
		}
		return { aliases: each, parts: contents.articles.length };
	} catch (error) {
		return unlessPermanent({ aliases: [], parts: 0 })(error);
	}
}

/** A file, or one of its articles, that can never be processed has given no alias. */
const unlessPermanent =
	<Nothing>(nothing: Nothing) =>
	(error: unknown): Nothing => {
		if (error instanceof IngestError && error.permanent) return nothing;
		throw error;
	};

/** Deletes those of the aliases that no other article gives. @returns how many there were */
export async function eraseAliases(target: Target, of: Erased, aliases: AliasRow[]): Promise<number> {
	const table = new ResultsTable(target.dynamo, target.table);
	const only = await givenByNoOther(table, of.article, aliases);
	await table.delete(only);
	return only.length;
}
