import type { Reader } from "../ask/reader.ts";
import { ResultsReader } from "../ask/table/results-reader.ts";
import { WorkBucket } from "../lambdas/shared/work-bucket.ts";
import type { Target } from "./target.ts";

/** Reads what is in the target's table and work bucket. */
export function readerOf({ dynamo, table, s3, workBucket, articlesBucket }: Target): Reader {
	return {
		rows: new ResultsReader(dynamo, table),
		artifacts: new WorkBucket(s3, workBucket),
		articlesBucket,
	};
}
