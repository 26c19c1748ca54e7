import { randomUUID } from "node:crypto";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import * as sdkS3 from "@aws-sdk/client-s3";
import * as sdkSqs from "@aws-sdk/client-sqs";
import * as sdkDynamo from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DynamoDBClient } from "../../../lambdas/shared/aws/client-dynamodb.ts";
import * as ownEvents from "../../../lambdas/shared/aws/client-eventbridge.ts";
import * as ownS3 from "../../../lambdas/shared/aws/client-s3.ts";
import * as ownSqs from "../../../lambdas/shared/aws/client-sqs.ts";
import * as ownDynamo from "../../../lambdas/shared/aws/lib-dynamodb.ts";
import { documentClient } from "../../../lambdas/shared/document-client.ts";
import { type Pipeline, startPipeline } from "../../helpers/pipeline.ts";
import { ARTICLES } from "../../helpers/services.ts";

/** What stands in for the SDK in the bundles answers as the SDK does. */

let pipeline: Pipeline;
beforeAll(async () => {
	pipeline = await startPipeline();
});
afterAll(() => pipeline.stop());

const connection = (service: "s3" | "sqs" | "dynamodb" | "events") => ({
	endpoint: pipeline.services.endpoints[service],
	region: "us-east-1",
	credentials: { accessKeyId: "any", secretAccessKey: "any" },
});

/** What comes of each: what it returns, or the name of what it throws. */
async function bothEnd(mine: Promise<object>, theirs: Promise<object>): Promise<[object, object]> {
	const ends = await Promise.allSettled([mine, theirs]);
	const [own, sdk] = ends.map((end) =>
		end.status === "fulfilled" ? end.value : { error: (end.reason as Error).name },
	);
	return [own ?? {}, without(sdk ?? {})];
}

/** Without what says how the SDK went about it. */
function without(answer: object): object {
	const { $metadata: _, ...rest } = answer as { $metadata?: unknown };
	return rest;
}

describe("S3", () => {
	const own = () => new ownS3.S3Client(connection("s3"));
	const sdk = () => new sdkS3.S3Client(connection("s3"));
	const keys = ["plain.txt", "with space+plus ü/ä?#%.txt", "dots/../and'(quotes)!*~.txt"];

	test.each(keys)("an object at %s is written, found and read alike", async (Key) => {
		const input = { Bucket: ARTICLES, Key };
		await own().send(new ownS3.PutObjectCommand({ ...input, Body: "größer", ContentType: "text/plain" }));
		const mine = await own().send(new ownS3.GetObjectCommand(input));
		const theirs = await sdk().send(new sdkS3.GetObjectCommand(input));
		expect(await mine.Body?.transformToString()).toBe("größer");
		expect(await theirs.Body?.transformToString()).toBe("größer");
		const { Body: _, ...described } = mine;
		expect(theirs).toMatchObject(described);
		expect(Object.keys(described).sort()).toEqual(
			["ContentLength", "ContentType", "LastModified", "Metadata", "VersionId"].sort(),
		);
		expect(await own().send(new ownS3.HeadObjectCommand(input))).toEqual(described);
		const version = { ...input, VersionId: described.VersionId ?? "" };
		const again = await own().send(new ownS3.GetObjectCommand(version));
		expect(await again.Body?.transformToString()).toBe("größer");
	});

	test("metadata comes back as it was given", async () => {
		const input = { Bucket: ARTICLES, Key: "described.txt" };
		await sdk().send(
			new sdkS3.PutObjectCommand({ ...input, Body: "a", Metadata: { published: "2026-02-16" } }),
		);
		expect((await own().send(new ownS3.GetObjectCommand(input))).Metadata).toEqual({
			published: "2026-02-16",
		});
	});

	test("what is not there, or is there already, is refused alike", async () => {
		const there = { Bucket: ARTICLES, Key: "there.txt" };
		await own().send(new ownS3.PutObjectCommand({ ...there, Body: "a" }));
		for (const input of [
			{ Bucket: ARTICLES, Key: "nowhere.txt" },
			{ Bucket: "no-such-bucket", Key: "nowhere.txt" },
			{ ...there, VersionId: "none" },
		]) {
			const [mine, theirs] = await bothEnd(
				own().send(new ownS3.GetObjectCommand(input)),
				sdk().send(new sdkS3.GetObjectCommand(input)),
			);
			expect(mine).toEqual(theirs);
			expect(mine).toHaveProperty("error");
		}
		const missing = { Bucket: ARTICLES, Key: "nowhere.txt" };
		const [head, theirHead] = await bothEnd(
			own().send(new ownS3.HeadObjectCommand(missing)),
			sdk().send(new sdkS3.HeadObjectCommand(missing)),
		);
		expect(head).toEqual(theirHead);
		const again = { ...there, Body: "b", IfNoneMatch: "*" };
		const [put, theirPut] = await bothEnd(
			own().send(new ownS3.PutObjectCommand(again)),
			sdk().send(new sdkS3.PutObjectCommand(again)),
		);
		expect([put, theirPut]).toEqual([{ error: "PreconditionFailed" }, { error: "PreconditionFailed" }]);
		const missed = own().send(new ownS3.GetObjectCommand(missing));
		await expect(missed).rejects.toBeInstanceOf(ownS3.NoSuchKey);
	});

	test("objects are deleted together, whatever their keys hold", async () => {
		const Objects = ["a&b<c>\"d'.txt", "ü\r\n.txt", "never there"].map((Key) => ({ Key }));
		for (const { Key } of Objects.slice(0, 2))
			await own().send(new ownS3.PutObjectCommand({ Bucket: pipeline.workBucket, Key, Body: "a" }));
		const Bucket = pipeline.workBucket;
		const { Errors } = await own().send(new ownS3.DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
		expect(Errors).toEqual([]);
		for (const { Key } of Objects)
			await expect(own().send(new ownS3.HeadObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
				name: "NotFound",
			});
		const nowhere = own().send(
			new ownS3.DeleteObjectsCommand({ Bucket: "no-such-bucket", Delete: { Objects } }),
		);
		await expect(nowhere).rejects.toMatchObject({ name: "NoSuchBucket" });
	});
});

describe("DynamoDB", () => {
	const own = () => ownDynamo.DynamoDBDocumentClient.from(new DynamoDBClient(connection("dynamodb")));
	const sdk = () => documentClient(connection("dynamodb"));
	const rows = Array.from({ length: 5 }, (_, n) => ({
		...{ pk: "P", sk: `row-${n}`, n: n / 3, said: ["ü", null, true, { deep: [1] }], text: "" },
	}));
	const of = () => ({ TableName: pipeline.table });
	const key = { pk: "P", sk: "row-1" };

	test("rows are written, read and counted through alike", async () => {
		const RequestItems = { [pipeline.table]: rows.map((Item) => ({ PutRequest: { Item } })) };
		expect(await own().send(new ownDynamo.BatchWriteCommand({ RequestItems }))).toMatchObject({
			UnprocessedItems: {},
		});
		const [mine, theirs] = await bothEnd(
			own().send(new ownDynamo.GetCommand({ ...of(), Key: key })),
			sdk().send(new sdkDynamo.GetCommand({ ...of(), Key: key })),
		);
		expect(mine).toEqual(theirs);
		expect(mine).toEqual({ Item: rows[1] });
		const Keys = rows.map(({ pk, sk }) => ({ pk, sk }));
		const batch = { RequestItems: { [pipeline.table]: { Keys, ConsistentRead: true } } };
		const [got, theyGot] = await bothEnd(
			own().send(new ownDynamo.BatchGetCommand(batch)),
			sdk().send(new sdkDynamo.BatchGetCommand(batch)),
		);
		const inOrder = (answer: object) =>
			JSON.stringify(answer)
				.match(/"sk":"row-\d"/g)
				?.sort();
		expect(inOrder(got)).toEqual(inOrder(theyGot));
		expect(inOrder(got)?.length).toBe(rows.length);
		expect(Object.keys(got).sort()).toEqual(Object.keys(theyGot).sort());
	});

	test("a query goes on over its pages", async () => {
		const query = {
			...of(),
			KeyConditionExpression: "pk = :pk",
			ExpressionAttributeValues: { ":pk": "P" },
		};
		const pages: unknown[] = [];
		for await (const page of ownDynamo.paginateQuery({ client: own(), pageSize: 2 }, query))
			pages.push(page.Items);
		expect(pages.length).toBeGreaterThan(2);
		expect(pages.flat()).toEqual(rows);
	});

	test("conditions hold or fail alike, and deletions delete", async () => {
		const put = { ...of(), Item: { ...key, a: 1 }, ConditionExpression: "attribute_not_exists(pk)" };
		const [mine, theirs] = await bothEnd(
			own().send(new ownDynamo.PutCommand(put)),
			sdk().send(new sdkDynamo.PutCommand(put)),
		);
		expect([mine, theirs]).toEqual([
			{ error: "ConditionalCheckFailedException" },
			{ error: "ConditionalCheckFailedException" },
		]);
		const update = {
			...of(),
			Key: key,
			UpdateExpression: "SET a = :a",
			ExpressionAttributeValues: { ":a": { b: 2 } },
		};
		await own().send(new ownDynamo.UpdateCommand(update));
		expect((await own().send(new ownDynamo.GetCommand({ ...of(), Key: key }))).Item).toMatchObject({
			a: { b: 2 },
		});
		const RequestItems = { [pipeline.table]: [{ DeleteRequest: { Key: key } }] };
		await own().send(new ownDynamo.BatchWriteCommand({ RequestItems }));
		expect(await own().send(new ownDynamo.GetCommand({ ...of(), Key: key }))).toEqual({});
		const [none, theirNone] = await bothEnd(
			own().send(new ownDynamo.GetCommand({ TableName: "no-such-table", Key: key })),
			sdk().send(new sdkDynamo.GetCommand({ TableName: "no-such-table", Key: key })),
		);
		expect(none).toEqual(theirNone);
	});
});

describe("SQS and EventBridge", () => {
	test("messages are sent and refused alike", async () => {
		const own = new ownSqs.SQSClient(connection("sqs"));
		const sdk = new sdkSqs.SQSClient(connection("sqs"));
		const MessageBody = `größer ${randomUUID()}`;
		const input = { QueueUrl: pipeline.queues.extract.url, MessageBody };
		const [mine, theirs] = await bothEnd(
			own.send(new ownSqs.SendMessageCommand(input)),
			sdk.send(new sdkSqs.SendMessageCommand(input)),
		);
		expect({ ...mine, MessageId: 0 }).toEqual({ ...theirs, MessageId: 0 });
		const Entries = [{ Id: "1", MessageBody }];
		const batch = { QueueUrl: pipeline.queues.extract.url, Entries };
		const [sent, theySent] = await bothEnd(
			own.send(new ownSqs.SendMessageBatchCommand(batch)),
			sdk.send(new sdkSqs.SendMessageBatchCommand(batch)),
		);
		expect(Object.keys(sent)).toEqual(Object.keys(theySent));
		const changed = { ...batch, Entries: [{ Id: "1", ReceiptHandle: "none", VisibilityTimeout: 3 }] };
		expect(await own.send(new ownSqs.ChangeMessageVisibilityBatchCommand(changed))).toMatchObject({
			Failed: [{ Id: "1" }],
		});
	});

	test("events are put, and refused one by one, alike", async () => {
		const own = new ownEvents.EventBridgeClient(connection("events"));
		const sdk = new EventBridgeClient(connection("events"));
		const entry = { EventBusName: "News", Source: "news-ingest", DetailType: "Told", Detail: "{}" };
		const Entries = [entry, { ...entry, Detail: "no JSON" }];
		const [mine, theirs] = await bothEnd(
			own.send(new ownEvents.PutEventsCommand({ Entries })),
			sdk.send(new PutEventsCommand({ Entries })),
		);
		const withoutIds = (answer: object) =>
			JSON.stringify(answer).replace(/"EventId":"[^"]+"/g, '"EventId":""');
		expect(withoutIds(mine)).toBe(withoutIds(theirs));
	});
});
