/** List prices of us-east-1, 2026, in dollars. */
export const PRICE = {
	writeUnit: 0.625e-6,
	readUnit: 0.125e-6,
	tableGbMonth: 0.25,
	recoveryGbMonth: 0.2,
	sqsRequest: 0.4e-6,
	s3Put: 5e-6,
	s3Get: 0.4e-6,
	s3GbMonth: 0.023,
	event: 1e-6,
	lambdaRequest: 0.2e-6,
	lambdaGbSecond: 0.0000133334,
	logGb: 0.5,
	stepFunctionsTransition: 25e-6,
	stepFunctionsExpress: 1e-6,
	stepFunctionsExpressGbSecond: 0.00001667,
	comprehendPer100Characters: 0.0001,
	alarmMonth: 0.1,
	metricMonth: 0.3,
	dashboardMonth: 3,
};

/** What an account has free of charge each month, always. */
const FREE = { alarms: 10, metrics: 10, dashboards: 3, sqsRequests: 1e6 };

/** An event source asks an empty queue with five long polls of 20 seconds at once (Lambda Developer Guide, "Using Lambda with Amazon SQS"). */
const IDLE_POLLS_MONTH = (5 * 30 * 86_400) / 20;

/** What one article uses, on average. */
export interface ArticleUse {
	writeUnits: number;
	readUnits: number;
	s3Puts: number;
	s3Gets: number;
	sqsRequests: number;
	/** Put on EventBridge, 64 KB each. */
	events: number;
	invocations: number;
	gbSeconds: number;
	logBytes: number;
	tableBytes: number;
	artifactBytes: number;
	characters: number;
}

const MILLION = 1e6;
const GB = 1e9;

/** Dollars for a million articles. */
export function costOfMillion(use: ArticleUse) {
	const work =
		use.s3Puts * PRICE.s3Put +
		use.s3Gets * PRICE.s3Get +
		use.sqsRequests * PRICE.sqsRequest +
		use.events * PRICE.event +
		use.invocations * PRICE.lambdaRequest +
		use.gbSeconds * PRICE.lambdaGbSecond +
		(use.logBytes / GB) * PRICE.logGb;
	const table = use.writeUnits * PRICE.writeUnit + use.readUnits * PRICE.readUnit;
	const storage =
		(use.tableBytes / GB) * (PRICE.tableGbMonth + PRICE.recoveryGbMonth) +
		(use.artifactBytes / GB) * PRICE.s3GbMonth;
	return {
		"one-off ingest": (work + table) * MILLION,
		"of it DynamoDB": table * MILLION,
		"of it S3, SQS, events, Lambda, logs": work * MILLION,
		"storage a month": storage * MILLION,
		// Everything again, and the old rows deleted: a deletion costs what the write did.
		"re-extraction": (work + table + use.writeUnits * PRICE.writeUnit) * MILLION,
		"Comprehend entities, for comparison":
			(use.characters / 100) * PRICE.comprehendPer100Characters * MILLION,
	};
}

/** What a stack has that costs something without a single article. */
export interface Standing {
	alarms: number;
	/** Custom metrics; one is paid for the hours in which it is written. */
	metrics: number;
	dashboards: number;
	/** Queues that a function is fed from. */
	polledQueues: number;
}

/** Dollars a month for a stack at rest: at list price, and where the account uses its free part for nothing else. */
export function standingCosts({ alarms, metrics, dashboards, polledQueues }: Standing) {
	const polls = polledQueues * IDLE_POLLS_MONTH;
	const costs = {
		alarms: [alarms, FREE.alarms, PRICE.alarmMonth],
		"custom metrics": [metrics, FREE.metrics, PRICE.metricMonth],
		dashboard: [dashboards, FREE.dashboards, PRICE.dashboardMonth],
		"idle polling": [polls, FREE.sqsRequests, PRICE.sqsRequest],
	} satisfies Record<string, [number, number, number]>;
	const rows = Object.entries(costs).map(([what, [units, free, price]]) => ({
		what,
		units,
		"list price": units * price,
		"after the free part": Math.max(0, units - free) * price,
	}));
	const total = (column: "list price" | "after the free part") =>
		rows.reduce((sum, row) => sum + row[column], 0);
	return [
		...rows,
		{
			what: "together",
			units: undefined,
			"list price": total("list price"),
			"after the free part": total("after the free part"),
		},
	];
}
