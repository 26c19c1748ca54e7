import { findAttributions } from "../../../lambdas/extract/attribution/find-attributions.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText } from "../../../lambdas/extract/text/reading.ts";

/** Who says what in a text, one line each: `source | cue | content`, and ` | via outlet` where one relays it. */
export function said(text: string): string[] {
	return findAttributions(readText(readDocument({ text }))).map(({ source, cue, content, via }) =>
		[source.text, cue.text, content.text, ...(via === undefined ? [] : [`via ${via.text}`])].join(" | "),
	);
}
