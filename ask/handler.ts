import { S3Client } from "@aws-sdk/client-s3";
import { handle } from "hono/aws-lambda";
import * as z from "zod";
import { documentClient } from "../lambdas/shared/document-client.ts";
import { ENV } from "../lambdas/shared/env.ts";
import { WorkBucket } from "../lambdas/shared/work-bucket.ts";
import { questionRoutes } from "./http.ts";
import { KeptAnswers } from "./table/kept.ts";
import { ResultsReader } from "./table/results-reader.ts";

const text = z.string().min(1);
const env = z
	.object({ [ENV.tableName]: text, [ENV.workBucket]: text, [ENV.articlesBucket]: text })
	.parse(process.env);
const dynamo = documentClient();
const kept = new KeptAnswers();
const artifacts = new WorkBucket(new S3Client({}), env[ENV.workBucket]);

/** The questions behind an API Gateway HTTP API: reads the table and the work bucket, nothing else. */
export const handler = handle(
	questionRoutes(() => ({
		rows: new ResultsReader(dynamo, env[ENV.tableName], kept),
		artifacts,
		articlesBucket: env[ENV.articlesBucket],
	})),
);
