import { ExtractedArtifact, extractedKey } from "../shared/artifacts.ts";
import { permanentError } from "../shared/errors.ts";
import { type FailedMessage, failedMessage, type IndexMessage, type Subject } from "../shared/messages.ts";
import { METRIC } from "../shared/metric-names.ts";
import { count, logger, loggerFor, milliseconds } from "../shared/observe.ts";
import type { WorkBucket } from "../shared/work-bucket.ts";
import { type ArchiveContext, settleObject, settleRevisit } from "./archive.ts";
import { eraseArticle } from "./erase.ts";
import type { PutEvents } from "./events/event-bus.ts";
import type { TellContext } from "./events/tell.ts";
import { articleRows, type RowSettings } from "./rows/article-rows.ts";
import { rejectedRow } from "./rows/failure-rows.ts";
import {
	type SettleContext,
	type Settled,
	settleArticle,
	settleDeletion,
	settleFailure,
	settleGone,
	settleParts,
	settleSwept,
	type Tell,
} from "./settle.ts";
import type { ResultsTable } from "./table.ts";

export interface IndexContext extends SettleContext, ArchiveContext, RowSettings {
	table: ResultsTable;
	work: WorkBucket;
	/** Where others are told what was settled; nobody is, where absent. */
	events?: { put: PutEvents; pipeline: string } | undefined;
}

/** Makes the table say what the message says. Throws only what may pass: the queue tries again. */
export async function processMessage(given: IndexContext, message: IndexMessage): Promise<void> {
	const tellGone = teller(given, ({ tellDeleted }, telling, settled) => tellDeleted(telling, settled));
	const context = { ...given, tellDeleted: tellGone };
	switch (message.type) {
		case "rejected": {
			await context.table.put([rejectedRow(message, context.tombstoneDays)]);
			return logger.info("recorded a rejected message", { rejected: message.messageId });
		}
		case "failed":
			return loggerFor(message.subject).info(
				await settleFailure(context, message, failureTeller(context, message)),
			);
		case "parts":
			return loggerFor(message.subject).info(await settleParts(context, message), { parts: message.parts });
		case "deleted":
			return loggerFor(message.subject).info(await settleDeletion(context, message.subject, tellGone));
		case "gone":
			return loggerFor(message.subject).info(await settleGone(context, message.subject));
		case "extracted":
			return indexArticle(context, message.subject);
		case "object":
			return logger.debug(await settleObject(context, message), { message });
		case "revisit":
			return logger.debug(await settleRevisit({ ...context, deleteStray: deleteStray(context) }, message), {
				message,
			});
		case "erase":
			// The key is a trace as well: the log has the number alone.
			return logger.info("erased", { rows: await eraseArticle(context, message) });
	}
}

async function indexArticle(context: IndexContext, subject: Subject): Promise<void> {
	const logger = loggerFor(subject);
	const artifact = await context.work.get(extractedKey(subject), ExtractedArtifact);
	if (artifact === undefined) return logger.info(await settleSwept(context, subject));
	const article = articleRows(artifact, context);
	const tell = teller(context, ({ tellIndexed }, telling, settled) =>
		tellIndexed(telling, artifact, article, settled),
	);
	const outcome = await settleArticle(context, article, tell).catch((error: unknown) => {
		const refusal = permanentError(error);
		if (refusal === undefined) throw error;
		logger.warn("failed for good", { code: refusal.code, reason: refusal.message });
		count(METRIC.failures, 1);
		const failure = failedMessage(artifact.subject, refusal, { stage: "index" });
		return settleFailure(context, failure, failureTeller(context, failure));
	});
	const age = context.now() - Date.parse(subject.uploadedAt);
	logger.info(outcome, { rows: article.rows.length, age });
	if (outcome !== "indexed") return;
	count(METRIC.articles, 1);
	count(METRIC.entities, artifact.extraction.things.length);
	count(METRIC.figures, artifact.extraction.figures.length);
	milliseconds(METRIC.age, age);
}

/** Loaded when there is something to tell: rows are written first, and a cold start need not wait for it. */
function teller(
	context: IndexContext,
	tell: (module: typeof import("./events/tell.ts"), telling: TellContext, settled: Settled) => Promise<void>,
): Tell | undefined {
	const { events, table, now } = context;
	if (events === undefined) return undefined;
	return async (settled) => tell(await import("./events/tell.ts"), { events, table, now }, settled);
}

const deleteStray = (context: SettleContext) => async (subject: Subject) => {
	await settleDeletion(context, subject, context.tellDeleted);
};

const failureTeller = (context: IndexContext, message: FailedMessage): Tell | undefined =>
	teller(context, ({ tellFailed }, telling, settled) => tellFailed(telling, message, settled));
