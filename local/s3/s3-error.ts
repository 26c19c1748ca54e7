/** An error that the S3 API answers with. */
export class S3Error extends Error {
	readonly code: string;
	readonly status: number;
	readonly headers: Record<string, string>;

	constructor(code: string, status: number, message: string, headers: Record<string, string> = {}) {
		super(message);
		this.code = code;
		this.status = status;
		this.headers = headers;
	}
}
