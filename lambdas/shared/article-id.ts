import { createHash } from "node:crypto";

/**
 * The article's id: 26 base32 characters (RFC 4648 "base32hex", lower case) of SHA-256 over bucket and key, and over the
 * part where the file holds several articles. The NUL between bucket and key cannot occur in a bucket's name, and a part's
 * input begins with one, so no two articles share an input, whatever "#" or NUL their keys bear.
 *
 * @param part of a file of several articles, from 1; none for the file itself
 */
export function articleId(bucket: string, key: string, part?: number): string {
	const input = part === undefined ? `${bucket}\0${key}` : `\0${part}\0${bucket}\0${key}`;
	const digest = createHash("sha256").update(input).digest("hex");
	const first130Bits = BigInt(`0x${digest.slice(0, 33)}`) >> 2n;
	return first130Bits.toString(32).padStart(26, "0");
}
