import { ZodError, z } from "zod";

/** An error that the SQS API answers with. */
export class SqsError extends Error {
	readonly code: string;
	/** The code in the older protocol, which some SDKs show. */
	readonly queryCode: string;

	constructor(code: string, message: string, queryCode = code) {
		super(message);
		this.code = code;
		this.queryCode = queryCode;
	}

	/** What the client did wrong; undefined for an error that is not its fault. */
	static of(error: unknown): SqsError | undefined {
		if (error instanceof SqsError) return error;
		if (error instanceof ZodError) return new SqsError("InvalidParameterValue", z.prettifyError(error));
		return undefined;
	}

	/** How a batch reports it. */
	get entry(): { Code: string; Message: string } {
		return { Code: this.code, Message: this.message };
	}
}
