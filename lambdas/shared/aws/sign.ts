import { createHmac, hash } from "node:crypto";

/** What signs a request, as Lambda hands it to a function. */
export interface Credentials {
	accessKeyId: string;
	secretAccessKey: string;
	sessionToken?: string | undefined;
}

/** A request as it will be sent; `path` is encoded. */
export interface Unsigned {
	method: string;
	host: string;
	path: string;
	/** In the order of the names' bytes, encoded as in the URL. */
	query: string;
	/** By lower-case names. All of them are signed. */
	headers: Record<string, string>;
	body: string | Uint8Array;
}

interface Scope {
	region: string;
	service: string;
}

/**
 * The headers that sign a request by Signature Version 4, those of the request among them.
 * Source: AWS IAM User Guide, "Create a signed AWS API request".
 */
export function signedHeaders(
	{ method, host, path, query, headers, body }: Unsigned,
	credentials: Credentials,
	{ region, service }: Scope,
	now = new Date(),
): Record<string, string> {
	const time = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
	const day = time.slice(0, 8);
	const digest = sha256(body);
	const all: Record<string, string> = {
		...headers,
		host,
		"x-amz-content-sha256": digest,
		"x-amz-date": time,
		...(credentials.sessionToken !== undefined && { "x-amz-security-token": credentials.sessionToken }),
	};
	const names = Object.keys(all).sort();
	const listed = names.join(";");
	const canonical = [
		...[method, path, query],
		...names.map((name) => `${name}:${all[name]?.trim().replace(/ {2,}/g, " ")}`),
		...["", listed, digest],
	].join("\n");
	const scope = `${day}/${region}/${service}/aws4_request`;
	const key = signingKey(credentials.secretAccessKey, day, region, service);
	const signature = createHmac("sha256", key)
		.update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`)
		.digest("hex");
	const credential = `${credentials.accessKeyId}/${scope}`;
	return {
		...all,
		authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${listed}, Signature=${signature}`,
	};
}

const sha256 = (data: string | Uint8Array): string => hash("sha256", data, "hex");

/** Of the last day, region and service each: a function has a few. */
const keys = new Map<string, Buffer>();
const MOST_KEYS = 20;

function signingKey(secret: string, ...scope: string[]): Buffer {
	const name = [secret, ...scope].join("\n");
	const known = keys.get(name);
	if (known) return known;
	const key = [...scope, "aws4_request"].reduce<Buffer>(
		(previous, part) => createHmac("sha256", previous).update(part).digest(),
		Buffer.from(`AWS4${secret}`),
	);
	if (keys.size >= MOST_KEYS) keys.clear();
	keys.set(name, key);
	return key;
}

/** Text as it stands in a path or a query: all but letters, digits and `-._~` is encoded. */
export function encoded(text: string): string {
	return encodeURIComponent(text).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
