import * as z from "zod";

/** A half-open range of UTF-16 units of an article's normalized text. */
export const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** A span with the words it covers: `article.text.slice(start, end) === text`. */
export const TextSpan = z.object({ ...Span.shape, text: z.string() });
export type TextSpan = z.infer<typeof TextSpan>;

/** True where the two ranges share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
