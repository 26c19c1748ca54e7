import { type NormalizedArtifact, normalizedKey } from "../shared/artifacts.ts";
import {
	failedMessage,
	type PartsMessage,
	partOf,
	type ReplayMessage,
	type Subject,
} from "../shared/messages.ts";
import { METRIC } from "../shared/metric-names.ts";
import { count, loggerFor } from "../shared/observe.ts";
import { madeBy } from "../shared/version.ts";
import type { NormalizeContext, Occasion } from "./context.ts";
import { lastingError } from "./lasting-error.ts";
import type { Articles } from "./normalize.ts";

/**
 * Articles of one file that one message has read; the rest is left to messages of their own, so that no file takes longer than
 * the function may. They are all sent by the first: Lambda stops a chain in which each sends the next.
 */
const PARTS_OF_MESSAGE = 50;
/** Artifacts written, and messages sent, in one go. */
const AT_ONCE = 10;

interface SplitFile {
	/** As the event says, which messages repeat. */
	event: Subject;
	/** As the version says, which artifacts bear. */
	subject: Subject;
	contents: Articles;
}

/**
 * Hands on the articles of a file of several, each with artifact and message of its own. How many there are is told before any
 * of them, so that whoever finds one can find them all. Doing it twice ends the same.
 *
 * @throws what may pass, once all other articles are handed on
 */
export async function processParts(
	context: NormalizeContext,
	file: SplitFile,
	occasion: Occasion,
): Promise<void> {
	const { versionId } = file.subject;
	if (occasion.isLookedUp && versionId !== undefined)
		return sendAgain(context, { ...file.event, versionId }, occasion);
	const { articles, what } = file.contents;
	const first = occasion.fromPart ?? 1;
	if (occasion.fromPart === undefined) await announce(context, file, occasion);
	const last = Math.min(articles.length, first + (context.partsOfMessage ?? PARTS_OF_MESSAGE) - 1);
	const passing: unknown[] = [];
	for (let from = first; from <= last; from += AT_ONCE) {
		const until = Math.min(last, from + AT_ONCE - 1);
		passing.push(...(await handOn(context, file, { from, until }, occasion)));
	}
	loggerFor(file.event).info("normalized", { what, articles: articles.length, from: first, until: last });
	if (passing.length > 0) throw passing[0];
}

/**
 * Sends itself the message with the version that was found: a try that comes again must find the same articles, or none, and not
 * those of a newer version, which would leave artifacts of articles that nobody tells of.
 */
async function sendAgain(
	context: NormalizeContext,
	subject: Subject,
	{ eventLost }: Occasion,
): Promise<void> {
	const message: ReplayMessage = { type: "replay", subject, ...(eventLost && { eventLost }) };
	await context.allToNormalize([message]);
	loggerFor(subject).info("several articles: their version is read by a message that names it");
}

/** Tells index how many articles there are, and sends itself what it will not read now. */
async function announce(
	context: NormalizeContext,
	{ event, subject, contents }: SplitFile,
	{ eventLost }: Occasion,
): Promise<void> {
	const parts = contents.articles.length;
	const lost = eventLost && { eventLost };
	await context.toIndex({ type: "parts", subject, parts, ...lost } satisfies PartsMessage);
	const later: ReplayMessage[] = [];
	const step = context.partsOfMessage ?? PARTS_OF_MESSAGE;
	for (let fromPart = 1 + step; fromPart <= parts; fromPart += step)
		later.push({ type: "replay", subject: event, fromPart, ...lost });
	await context.allToNormalize(later);
}

/** Reads some articles, then writes and sends what became of them. @returns errors that may pass */
async function handOn(
	context: NormalizeContext,
	file: SplitFile,
	{ from, until }: { from: number; until: number },
	occasion: Occasion,
): Promise<unknown[]> {
	const passing: unknown[] = [];
	const toExtract: object[] = [];
	const toIndex: object[] = [];
	const artifacts: NormalizedArtifact[] = [];
	for (let part = from; part <= until; part++) {
		const subject = partOf(file.subject, part);
		try {
			const article = await file.contents.articles[part - 1]!();
			artifacts.push({ subject, article, extractor: madeBy(context.version) });
			toExtract.push({ type: "normalized", subject: partOf(file.event, part) });
		} catch (error) {
			const failure = lastingError(error, occasion.attempt);
			if (failure === undefined) passing.push(error);
			else toIndex.push(failed(subject, failure, occasion));
		}
	}
	// None is begun before all are waited for: one that failed meanwhile would end the process, and with it the whole batch.
	const written = await Promise.allSettled(
		artifacts.map((artifact) => context.work.put(normalizedKey(artifact.subject), artifact)),
	);
	for (const write of written) if (write.status === "rejected") throw write.reason;
	await context.allToExtract(toExtract);
	await context.allToIndex(toIndex);
	return passing;
}

function failed(
	subject: Subject,
	failure: { code: string; message: string },
	{ eventLost }: Occasion,
): object {
	loggerFor(subject).warn("failed for good", { code: failure.code, reason: failure.message });
	count(METRIC.failures, 1);
	return failedMessage(subject, failure, { eventLost });
}
