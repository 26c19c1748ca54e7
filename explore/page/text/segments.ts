/** What is marked in a text; `index` is its place in the list of its kind. */
export interface Mark {
	kind: MarkKind;
	index: number;
	start: number;
	end: number;
}

export type MarkKind = "entity" | "figure" | "date" | "source";

/** A piece of text under the same marks throughout, the shortest first. */
export interface Segment {
	text: string;
	marks: Mark[];
	/** True where the shortest mark begins: what is cut in two by another is one stop for the keyboard. */
	opens: boolean;
}

/** Cuts a block of a text where marks begin or end. Marks may nest and cross; nothing of the text is lost. */
export function segments(
	text: string,
	block: { start: number; end: number },
	marks: readonly Mark[],
): Segment[] {
	const within = marks.filter(({ start, end }) => start < block.end && end > block.start && start < end);
	const inside = (at: number) => at > block.start && at < block.end;
	const cuts = new Set(within.flatMap(({ start, end }) => [start, end]).filter(inside));
	const edges = [block.start, ...[...cuts].sort((a, b) => a - b), block.end];
	return edges.slice(0, -1).map((from, n) => {
		const to = edges[n + 1] ?? block.end;
		const covering = within
			.filter(({ start, end }) => start <= from && to <= end)
			.sort((a, b) => a.end - a.start - (b.end - b.start));
		return { text: text.slice(from, to), marks: covering, opens: covering[0]?.start === from };
	});
}
