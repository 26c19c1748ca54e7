import { S3Error } from "./s3-error.ts";

/** Seconds. */
const longestLife = 7 * 24 * 3600;

/**
 * Refuses a presigned URL that is past its time; its signature is not looked at, as no signature is here.
 *
 * @throws S3Error AccessDenied, or another where it says no time
 */
export function checkExpiry(query: URLSearchParams): void {
	const ends = endOf(query);
	if (ends === undefined || Date.now() < ends) return;
	const details = { Expires: new Date(ends).toISOString(), ServerTime: new Date().toISOString() };
	throw new S3Error("AccessDenied", 403, "Request has expired", { details });
}

/** When the URL ends, in epoch milliseconds; undefined for one that is not presigned. */
function endOf(query: URLSearchParams): number | undefined {
	if (query.has("Signature") && query.has("Expires")) return Number(query.get("Expires")) * 1000;
	if (!query.has("X-Amz-Signature")) return undefined;
	const seconds = Number(query.get("X-Amz-Expires") ?? Number.NaN);
	const signed = (query.get("X-Amz-Date") ?? "").match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/);
	if (!signed || !(seconds <= longestLife)) {
		const message = `X-Amz-Date is like 20260216T120000Z, X-Amz-Expires at most a week in seconds`;
		throw new S3Error("AuthorizationQueryParametersError", 400, message);
	}
	const [, year, month, day, hour, minute, second] = signed.map(Number);
	return Date.UTC(year!, month! - 1, day, hour, minute, second) + seconds * 1000;
}

const ofTheSignature = /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token)$/;

/** Headers that a presigned URL has in its query: `x-amz-…` in today's, content type and MD5 in the older kind. */
export function hoistedHeaders(query: URLSearchParams): Record<string, string> {
	if (!query.has("X-Amz-Signature") && !query.has("Signature")) return {};
	const hoisted = [...query]
		.map(([name, value]) => [name.toLowerCase(), value] as const)
		.filter(([name]) => name.startsWith("x-amz-") || name === "content-type" || name === "content-md5");
	return Object.fromEntries(hoisted.filter(([name]) => !ofTheSignature.test(name)));
}
