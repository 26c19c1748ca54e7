import { readDocument } from "../../../../lambdas/extract/document.ts";
import { recognize } from "../../../../lambdas/extract/entities/recognize/recognize.ts";

/** The mentions of a text as "TYPE:words". */
export function namesIn(text: string): string[] {
	return recognize(readDocument({ text })).map((mention) => `${mention.type}:${mention.text}`);
}
