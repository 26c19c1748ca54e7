import { PRICE } from "../pipeline/prices.ts";
import type { Measured } from "./measured.ts";

/** Requests, units and seconds of one article, by what is paid for. */
interface Use {
	writeUnits: number;
	readUnits: number;
	s3Puts: number;
	s3Gets: number;
	sqsRequests: number;
	invocations: number;
	gbSeconds: number;
	logBytes: number;
	batches: number;
	events: number;
}

export const orders = ["backfill", "replay", "reconcile, all agrees", "erase"] as const;
export type Order = (typeof orders)[number];

const BATCH = 10;
/** A batch's workflow: 64 MB for about a second of listing queues and sending. */
const BATCH_GB_SECONDS = 0.0625;
/** Index, for a message that leads to no more than a look. */
export const LOOK_SECONDS = 0.01;
const LOOK_GB_SECONDS = LOOK_SECONDS / 2;
/** Received and deleted in batches, sent one by one or in tens. */
const FED = 0.4;
/** A batch looks at three queues and sends once. */
const BATCH_REQUESTS = 4 / BATCH;
const LISTED = 1 / 1_000;

const nothing: Use = {
	writeUnits: 0,
	readUnits: 0,
	s3Puts: 0,
	s3Gets: 0,
	sqsRequests: 0,
	invocations: 0,
	gbSeconds: 0,
	logBytes: 0,
	batches: 0,
	events: 0,
};

/** A message of the state machine to index, which reads the head. Listing is paid for as PUT is. */
const asked: Use = {
	...nothing,
	readUnits: 1,
	s3Puts: LISTED,
	sqsRequests: BATCH_REQUESTS + FED / 2,
	invocations: 1 / BATCH,
	gbSeconds: LOOK_GB_SECONDS,
	batches: 1 / BATCH,
};
/** What index then orders from normalize. */
const ordered: Use = { ...nothing, sqsRequests: 1 + FED };

/** What one article takes. */
export function useOf(order: Order, { article }: Measured): Use {
	const through: Use = { ...nothing, ...article };
	switch (order) {
		case "backfill":
			return sum(asked, ordered, through);
		case "replay":
			// A deletion costs what the write did; so does the mark on the old listing.
			return sum(asked, ordered, through, { ...nothing, writeUnits: article.writeUnits + 1 });
		case "reconcile, all agrees":
			// For the object; for the article, and one HeadObject.
			return sum(asked, asked, ordered, {
				...nothing,
				s3Gets: 1,
				invocations: 0.2,
				gbSeconds: LOOK_GB_SECONDS,
			});
		case "erase": {
			const versions = {
				...nothing,
				s3Puts: 1 + LISTED,
				batches: 1 / BATCH,
				sqsRequests: 1 + BATCH_REQUESTS,
			};
			// Each row is read, and deleted; for each of its things the first others that name it, with their heads.
			const rows = {
				...nothing,
				writeUnits: article.writeUnits,
				readUnits: article.writeUnits + 20 * THINGS,
				gbSeconds: 0.1,
			};
			// The events of the deletion leave a tombstone, and the second message takes it.
			const tombstone = {
				...nothing,
				events: 1,
				writeUnits: 3,
				readUnits: 4,
				s3Gets: 1,
				sqsRequests: 4,
				invocations: 0.4,
				gbSeconds: 0.02,
			};
			return sum(asked, versions, rows, tombstone);
		}
	}
}

/** Entities of an article. */
const THINGS = 20;

export type Service =
	| "DynamoDB"
	| "Lambda"
	| "S3"
	| "SQS"
	| "EventBridge"
	| "CloudWatch logs"
	| "Step Functions";

/** Dollars for so many articles, at list price. */
export function dollars(use: Use, articles: number): Record<Service, number> {
	const one = {
		DynamoDB: use.writeUnits * PRICE.writeUnit + use.readUnits * PRICE.readUnit,
		Lambda: use.invocations * PRICE.lambdaRequest + use.gbSeconds * PRICE.lambdaGbSecond,
		S3: use.s3Puts * PRICE.s3Put + use.s3Gets * PRICE.s3Get,
		SQS: use.sqsRequests * PRICE.sqsRequest,
		EventBridge: use.events * PRICE.event,
		"CloudWatch logs": (use.logBytes / 1e9) * PRICE.logGb,
		// Should a batch count as a transition of the standard workflow as well, that is in it.
		"Step Functions":
			use.batches *
			(PRICE.stepFunctionsTransition +
				PRICE.stepFunctionsExpress +
				BATCH_GB_SECONDS * PRICE.stepFunctionsExpressGbSecond),
	};
	return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value * articles])) as Record<
		Service,
		number
	>;
}

function sum(...uses: Use[]): Use {
	const names = Object.keys(nothing) as (keyof Use)[];
	return Object.fromEntries(
		names.map((name) => [name, uses.reduce((total, use) => total + use[name], 0)]),
	) as unknown as Use;
}
