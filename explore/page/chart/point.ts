/** One claim as a mark of a chart. */
export interface Point {
	key: string;
	/** ISO day or time. */
	at: string;
	/** What is said at least and at most; one of them absent where the claim is open there; both the same where it is exact. */
	low?: number;
	high?: number;
	/** "≥ 12 people" */
	value: string;
	/** Who says so, else the outlet. */
	source: string;
	/** Denied, forecast, unconfirmed, …; absent: stated. */
	status?: string;
	/** A later claim of the same source took its place. */
	replaced: boolean;
	/** Further articles that say the same. */
	copies: number;
	/** The sentence it stands in. */
	words?: string;
	/** The article's name, and where its words are. */
	article: string;
	href: string;
}

interface Amount {
	modifier: string;
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
}

/** The span that a claim leaves open: "at least 20" has no upper end. Undefined for what has no number, such as a score. */
export function spanOf({ modifier, value, low, high }: Amount): Pick<Point, "low" | "high"> | undefined {
	if (modifier === "between") return low === undefined || high === undefined ? undefined : { low, high };
	if (value === undefined) return undefined;
	if (modifier === "at-least" || modifier === "more-than") return { low: value };
	if (modifier === "at-most" || modifier === "less-than") return { high: value };
	return { low: value, high: value };
}

/** Where the mark itself stands: the end that is said, the middle of a range. */
export function middleOf({ low, high }: Pick<Point, "low" | "high">): number {
	if (low === undefined || high === undefined) return low ?? high ?? 0;
	return (low + high) / 2;
}
