/** An error that a service answers with, under the service's name for it. */
export class ServiceError extends Error {
	readonly status: number;

	constructor(name: string, message: string, status: number) {
		super(message);
		this.name = name;
		this.status = status;
	}
}

/** Names by which services ask to be left alone for a while. Source: the SDK's own list, as of November 2026. */
const THROTTLING = new Set([
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"LimitExceededException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException",
]);
const PASSING = new Set([
	"RequestTimeout",
	"RequestTimeoutException",
	"InternalError",
	"InternalServerError",
]);
const PASSING_STATUS = new Set([500, 502, 503, 504]);

/** Whether the service has too much to do. */
export function isThrottling(error: unknown): boolean {
	return error instanceof ServiceError && (error.status === 429 || THROTTLING.has(error.name));
}

/** Whether the same request may succeed a moment later; what did not reach the service at all may. */
export function mayPass(error: unknown): boolean {
	if (!(error instanceof ServiceError)) return true;
	return isThrottling(error) || PASSING.has(error.name) || PASSING_STATUS.has(error.status);
}
