import type { TextRecord } from "../../../ask/records/text-record.ts";
import type { Mark, MarkKind } from "./segments.ts";

export const MARK_KINDS: readonly MarkKind[] = ["entity", "figure", "date", "source"];

/** Everything that was found in a text, by where it stands. */
export function marksOf({ mentions, figures, dates, attributions }: TextRecord): Mark[] {
	const of = (kind: MarkKind, spans: { start: number; end: number }[]): Mark[] =>
		spans.map(({ start, end }, index) => ({ kind, index, start, end }));
	return [
		...of("entity", mentions),
		...of("figure", figures),
		...of("date", dates),
		...of(
			"source",
			attributions.map(({ source }) => source),
		),
	];
}
