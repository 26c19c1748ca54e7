import { createHash } from "node:crypto";
import type { Sketch } from "./article.ts";

/** A sketch of the text's sentences. */
export function sketch(text: string): Sketch {
	const hash = createHash("sha256").update(text).digest();
	return { bands: [hash.toString("hex", 0, 8)], signature: hash.toString("base64") };
}
