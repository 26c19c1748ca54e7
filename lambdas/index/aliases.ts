import type { AliasRow } from "./schema.ts";
import type { ResultsTable } from "./table.ts";

/** A name that could be anyone's helps nobody: further candidates are not recorded. */
const MOST_CANDIDATES = 20;

/**
 * Aliases this process has seen in the table. Bounded, since a warm function may live for hours; and forgotten now and
 * then, since an alias may be erased, or the table be lost and rebuilt, meanwhile.
 */
const known = new Set<string>();
const MOST_KNOWN = 50_000;
const KNOWN_FOR_MS = 300_000;
let knownSince = Date.now();

/**
 * Writes the aliases that are not there yet, together with the `rows` beside them: what is written at once fills fewer
 * requests. A look costs a tenth of a write, and most names were seen before.
 * Two workers may write the same alias, or one candidate too many; both are harmless.
 */
export async function learnAliases(
	table: ResultsTable,
	aliases: AliasRow[],
	rows: readonly object[] = [],
): Promise<void> {
	if (known.size > MOST_KNOWN || Date.now() - knownSince > KNOWN_FOR_MS) forgetAliases();
	const unseen = aliases.filter((row) => !known.has(cacheKey(row)));
	const missing = await Promise.all(
		unseen.map(async (row) => {
			const candidates = await table.aliasCandidates(row, MOST_CANDIDATES);
			return !candidates.includes(row.entity) && candidates.length < MOST_CANDIDATES;
		}),
	);
	await table.put([...rows, ...unseen.filter((_, n) => missing[n])]);
	for (const row of unseen) known.add(cacheKey(row));
}

const cacheKey = (row: AliasRow): string => `${row.pk}|${row.sk}`;

/** Forgets what was seen. */
export function forgetAliases(): void {
	known.clear();
	knownSince = Date.now();
}
