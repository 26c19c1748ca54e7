import { forgetAliases } from "../../lambdas/index/aliases.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { settleArticle } from "../../lambdas/index/settle.ts";
import type { SweepContext } from "../../lambdas/index/sweep.ts";
import { ResultsTable } from "../../lambdas/index/table.ts";
import type { Subject } from "../../lambdas/shared/messages.ts";
import { artifactOf, NOW, thing } from "../helpers/artifacts.ts";
import { MemoryTable } from "../helpers/memory/dynamodb.ts";

/** How a revision's artifacts are named in {@link startSettling}'s set. */
export const artifactName = ({ article, revision }: Pick<Subject, "article" | "revision">): string =>
	`${article} ${revision}`;

/** An empty table and work bucket, and what settles messages in them. */
export function startSettling() {
	const memory = new MemoryTable();
	const artifacts = new Set<string>();
	forgetAliases();
	const context: SweepContext = {
		table: new ResultsTable(memory.client, memory.name),
		deleteArtifacts: async (article, revision) => void artifacts.delete(artifactName({ article, revision })),
		tombstoneDays: 90,
		now: () => NOW,
	};
	/** Settles an article that names a country, with its artifact there. */
	const index = (subject: Subject): Promise<unknown> => {
		artifacts.add(artifactName(subject));
		return settleArticle(context, articleRows(artifactOf(subject, { things: [thing("LOC:chile")] })));
	};
	return { memory, artifacts, context, index };
}
