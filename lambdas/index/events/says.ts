import { countedText, valueText } from "../../../ask/words/figure.ts";
import type { EventClaim } from "./schema.ts";

/** A claim for people on one line: "Interior Ministry: 34 deaths (before: 12) – “Thirty-four people died, the ministry said.”" */
export function sayClaim(claim: EventClaim): string {
	const { source, before, status, sentence } = claim;
	const what = [valueText(claim), countedText(claim) || claim.measure].join(" ");
	const was = before === undefined ? "" : ` (before: ${valueText(before)})`;
	const words = sentence === undefined ? "" : ` – “${sentence}”`;
	return plainLine(
		`${source?.name ?? "no source"}: ${what}${status === undefined ? "" : `, ${status}`}${was}${words}`,
	);
}

/** Without what would break a template that it is put into: double quotes, back strokes, line breaks. */
export function plainLine(text: string): string {
	return text
		.replaceAll('"', "”")
		.replaceAll("\\", "/")
		.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
		.trim();
}
