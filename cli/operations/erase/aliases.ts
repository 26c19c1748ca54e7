import { extractArtifact } from "../../../lambdas/extract/extract-artifact.ts";
import { aliasesOfRow, givenByNoOther } from "../../../lambdas/index/erase.ts";
import { aliasRows } from "../../../lambdas/index/rows/alias-rows.ts";
import type { AliasRow } from "../../../lambdas/index/schema.ts";
import { ResultsTable } from "../../../lambdas/index/table.ts";
import { readUpload } from "../../../lambdas/normalize/articles-bucket.ts";
import { DEFAULT_LIMITS } from "../../../lambdas/normalize/limits.ts";
import { normalize } from "../../../lambdas/normalize/normalize.ts";
import { IngestError } from "../../../lambdas/shared/errors.ts";
import { revisionOf } from "../../../lambdas/shared/revision.ts";
import type { Target } from "../../target.ts";
import { ownVersions } from "./objects.ts";
import { entityRowsOf } from "./rows.ts";
import type { Erased } from "./subject.ts";

/**
 * The aliases that the article may have given: those of its rows, and those of every version of it, since aliases stay
 * when a version is overwritten. To be called while rows and versions are still there.
 */
export async function aliasesOf(target: Target, of: Erased): Promise<AliasRow[]> {
	const found = new Map<string, AliasRow>();
	const add = (rows: AliasRow[]) => {
		for (const row of rows) found.set(`${row.pk}|${row.sk}`, row);
	};
	add((await entityRowsOf(target, of)).flatMap(aliasesOfRow));
	for await (const page of ownVersions(target.s3, of))
		for (const { versionId, marker, modified } of page)
			if (!marker) add(await aliasesOfVersion(target, of, versionId, modified));
	return [...found.values()];
}

/** What the functions would find in a version, by the code that they run. */
async function aliasesOfVersion(
	{ s3 }: Target,
	{ bucket, key, article }: Erased,
	versionId: string,
	uploadedAt: string,
): Promise<AliasRow[]> {
	const subject = { article, revision: revisionOf(""), bucket, key, versionId, uploadedAt };
	try {
		const upload = await readUpload(s3, subject, DEFAULT_LIMITS.rawBytes);
		if (upload === undefined) return [];
		const { bytes, ...hints } = upload;
		const normalized = { subject, article: await normalize(bytes, { key, ...hints }) };
		return aliasRows(extractArtifact(normalized).extraction.things);
	} catch (error) {
		// A file that can never be processed has given no alias.
		if (error instanceof IngestError && error.permanent) return [];
		throw error;
	}
}

/** Deletes those of the aliases that no other article gives. @returns how many there were */
export async function eraseAliases(target: Target, of: Erased, aliases: AliasRow[]): Promise<number> {
	const table = new ResultsTable(target.dynamo, target.table);
	const only = await givenByNoOther(table, of.article, aliases);
	await table.delete(only);
	return only.length;
}
