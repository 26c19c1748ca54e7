import { createHash } from "node:crypto";

/**
 * The article's id: 26 base32 characters (RFC 4648 "base32hex", lower case) of SHA-256 over bucket and key.
 * The NUL between them cannot occur in a bucket's name, so no two pairs share an input.
 */
export function articleId(bucket: string, key: string): string {
	const digest = createHash("sha256").update(`${bucket}\0${key}`).digest("hex");
	const first130Bits = BigInt(`0x${digest.slice(0, 33)}`) >> 2n;
	return first130Bits.toString(32).padStart(26, "0");
}
