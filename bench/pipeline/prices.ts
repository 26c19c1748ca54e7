/** List prices of us-east-1, 2026, in dollars. */
const PRICE = {
	writeUnit: 0.625e-6,
	readUnit: 0.125e-6,
	tableGbMonth: 0.25,
	recoveryGbMonth: 0.2,
	sqsRequest: 0.4e-6,
	s3Put: 5e-6,
	s3Get: 0.4e-6,
	s3GbMonth: 0.023,
	lambdaRequest: 0.2e-6,
	lambdaGbSecond: 0.0000133334,
	logGb: 0.5,
	comprehendPer100Characters: 0.0001,
};

/** What one article uses, on average. */
export interface ArticleUse {
	writeUnits: number;
	readUnits: number;
	s3Puts: number;
	s3Gets: number;
	sqsRequests: number;
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
		"of it S3, SQS, Lambda, logs": work * MILLION,
		"storage a month": storage * MILLION,
		// Everything again, and the old rows deleted: a deletion costs what the write did.
		"re-extraction": (work + table + use.writeUnits * PRICE.writeUnit) * MILLION,
		"Comprehend entities, for comparison":
			(use.characters / 100) * PRICE.comprehendPer100Characters * MILLION,
	};
}
