/**
 * Names of the metrics that the functions write, and dashboard and alarms read. Their namespace is the stack's name, so
 * that two pipelines in one account are told apart; their one dimension is the stage.
 */
export const METRIC = {
	/** Articles that became queryable. */
	articles: "articles",
	/** Distinct things per indexed article, summed. */
	entities: "entities",
	figures: "figures",
	/** Files that can never be processed. */
	failures: "failures",
	/** Messages that a stage could not process this time, and tries again. */
	retries: "retries",
	/** Milliseconds from the upload to its rows being queryable. */
	age: "articleAge",
} as const;
