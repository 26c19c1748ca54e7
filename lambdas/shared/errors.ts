/** What AWS will say of the same request as often as it is made. */
const REFUSALS = new Set([
	"ValidationException",
	"ItemCollectionSizeLimitExceededException",
	"KeyTooLongError",
	"InvalidMessageContents",
]);

/** The error where it can never pass: one of ours that says so, or a refusal by AWS. */
export function permanentError(error: unknown): IngestError | undefined {
	if (error instanceof IngestError) return error.permanent ? error : undefined;
	if (!(error instanceof Error) || !REFUSALS.has(error.name)) return undefined;
	return new IngestError("refused", `AWS refuses what was made of it (${error.name}): ${error.message}`, {
		cause: error,
	});
}

/**
 * The one error class of the pipeline.
 *
 * `permanent` decides what happens to the message: a permanent error becomes a FAILED record with
 * `code` and the message as its reason, and is never retried; any other error is thrown to the queue,
 * which tries again and keeps the message in the dead-letter queue if it never passes.
 */
export class IngestError extends Error {
	override readonly name = "IngestError";
	/** Short, stable and machine-readable, e.g. `too-large`, `not-text`. */
	readonly code: string;
	readonly permanent: boolean;

	constructor(code: string, message: string, options: { permanent?: boolean; cause?: unknown } = {}) {
		super(message, options.cause === undefined ? undefined : { cause: options.cause });
		this.code = code;
		this.permanent = options.permanent ?? true;
	}
}
