/** An error that the S3 API answers with. */
export class S3Error extends Error {
	readonly code: string;
	readonly status: number;
	readonly headers: Record<string, string>;
	/** Elements beside code and message, such as the condition that failed. */
	readonly details: Record<string, string>;

	constructor(
		code: string,
		status: number,
		message: string,
		more: { headers?: Record<string, string>; details?: Record<string, string> } = {},
	) {
		super(message);
		this.code = code;
		this.status = status;
		this.headers = more.headers ?? {};
		this.details = more.details ?? {};
	}
}

export function invalidArgument(message: string): S3Error {
	return new S3Error("InvalidArgument", 400, message);
}

export function invalidRequest(message: string): S3Error {
	return new S3Error("InvalidRequest", 400, message);
}

export function malformedXml(message: string): S3Error {
	return new S3Error("MalformedXML", 400, `The XML you provided was not well-formed: ${message}`);
}

export function noSuchKey(key: string, headers: Record<string, string> = {}): S3Error {
	return new S3Error("NoSuchKey", 404, "The specified key does not exist.", {
		headers,
		details: { Key: key },
	});
}

export function notImplemented(message: string): S3Error {
	return new S3Error("NotImplemented", 501, message);
}

export function preconditionFailed(Condition: string): S3Error {
	const message = "At least one of the pre-conditions you specified did not hold";
	return new S3Error("PreconditionFailed", 412, message, { details: { Condition } });
}
