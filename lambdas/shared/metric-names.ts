/** CloudWatch namespace and names: written by the functions, read by the dashboard. */
export const METRICS_NAMESPACE = "NewsIngest";

export const METRIC = {
	/** Articles that became queryable. */
	articles: "articles",
	/** Distinct things per indexed article, summed. */
	entities: "entities",
	figures: "figures",
	/** Files that can never be processed. */
	failures: "failures",
	/** Milliseconds from the upload to its rows being queryable. */
	age: "articleAge",
} as const;
