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
