import type { S3Client } from "@aws-sdk/client-s3";
import type { Send, SendAll } from "../shared/queue.ts";
import type { WorkBucket } from "../shared/work-bucket.ts";

/** What normalize works with. */
export interface NormalizeContext {
	s3: S3Client;
	work: WorkBucket;
	toExtract: Send;
	toIndex: Send;
	allToNormalize: SendAll;
	allToExtract: SendAll;
	allToIndex: SendAll;
	/** Uploads elsewhere are none of ours. */
	articlesBucket: string;
	articlesPrefix: string;
	/** Of a file of many, those that one message reads; see `process-parts.ts`. */
	partsOfMessage?: number | undefined;
	/** Of this code; see `version.ts`. */
	version?: string | undefined;
}

/** How an upload came to be processed. */
export interface Occasion {
	/** Which try it is, from 1. */
	attempt: number;
	eventLost?: boolean | undefined;
	/** The message names no version: what its key held was looked up just now. */
	isLookedUp?: boolean | undefined;
	fromPart?: number | undefined;
}
