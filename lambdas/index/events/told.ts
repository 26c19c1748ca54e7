import { createHash } from "node:crypto";
import { sourceKey } from "../../../ask/stories/claims/news.ts";
import type { Claim } from "../../../ask/table/figures.ts";
import { TOLD, toldPk } from "../keys.ts";
import { daysAfter } from "../rows/head-row.ts";
import type { FigureRow } from "../schema.ts";
import type { ResultsTable } from "../table.ts";

/** Copies come within hours; later ones are found through their rows. */
const DAYS = 2;

/**
 * Whether this article is the one that tells of the change: the first that says so does, at each of its tries; copies and others that
 * repeat it, settled at the same moment by another worker, do not. One write.
 */
export function tellsFirst(table: ResultsTable, claim: Claim, before: Claim, now: number): Promise<boolean> {
	const { measure, unit, per, population } = claim.row;
	const change = [measure, unit, per, population, sourceKey(claim), numbers(before.row), numbers(claim.row)];
	return table.putOwned({
		pk: toldPk(digest(JSON.stringify(change))),
		sk: TOLD,
		by: digest(claim.row.article),
		...{ expires: daysAfter(now, DAYS) },
	});
}

const numbers = ({ value, low, high }: FigureRow) => [value, low, high];

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);
