import { nouns, words } from "./families.ts";

/** Stretches of time, as nouns: what a rate is per, what a stretch is long, what says when and not what. */
export const PERIODS = {
	"period-noun": nouns(
		`second minute hour day night week weekend fortnight month year quarter half season decade century period time session
		morning afternoon evening`,
	),
	/** What a time begins with: "last year", "next month", "where", "when". */
	"time-opener": words("last this next every each when where all"),
	/** Those of a fixed length, of which so many pass. */
	"clock-noun": nouns("second minute hour day week fortnight month year decade century"),
};
