import { afterEach, expect, test } from "vitest";
import { DynamoDBClient } from "../../../lambdas/shared/aws/client-dynamodb.ts";
import { GetObjectCommand, S3Client } from "../../../lambdas/shared/aws/client-s3.ts";
import { SendMessageCommand, SQSClient } from "../../../lambdas/shared/aws/client-sqs.ts";
import { DynamoDBDocumentClient, GetCommand } from "../../../lambdas/shared/aws/lib-dynamodb.ts";
import { Service } from "../../../lambdas/shared/aws/service.ts";
import { answering, breaksOff, says } from "./answering.ts";

const opened: { stop(): void }[] = [];
afterEach(() => {
	for (const one of opened.splice(0)) one.stop();
});

async function serviceThat(...answers: Parameters<typeof answering>) {
	const service = await answering(...answers);
	opened.push(service);
	return service;
}

const message = new SendMessageCommand({ QueueUrl: "https://queue", MessageBody: "{}" });
const refusal = (type: string) => JSON.stringify({ __type: `com.amazonaws#${type}`, message: "no" });

test.each([
	["a fault", says(500, refusal("InternalError"))],
	["no answer at all", breaksOff()],
	["a page of a proxy", says(503, "<html>busy</html>")],
	["a throttling", says(400, refusal("ThrottlingException"))],
])("after %s the same request is sent again", async (_, failing) => {
	const { asked, connection } = await serviceThat(failing, says(200, `{"MessageId":"1"}`));
	expect(await new SQSClient(connection).send(message)).toEqual({ MessageId: "1" });
	expect(asked.map(({ body }) => body)).toEqual([asked[0]?.body, asked[0]?.body]);
});

test("the third failure is thrown, by the service's name for it", async () => {
	const { asked, connection } = await serviceThat(says(500, refusal("InternalError")));
	await expect(new SQSClient(connection).send(message)).rejects.toMatchObject({
		name: "InternalError",
		message: "no",
	});
	expect(asked.length).toBe(3);
});

test("a refusal is thrown at once", async () => {
	const { asked, connection } = await serviceThat(says(400, refusal("ConditionalCheckFailedException")));
	const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(connection));
	await expect(dynamo.send(new GetCommand({ TableName: "t", Key: { pk: "a" } }))).rejects.toMatchObject({
		name: "ConditionalCheckFailedException",
	});
	expect(asked.length).toBe(1);
});

const get = new GetObjectCommand({ Bucket: "b", Key: "a key/ü" });

test("an object that comes with other bytes than its checksum says is none", async () => {
	const { connection } = await serviceThat(
		says(200, "changed", { "x-amz-checksum-crc32": "AAAAAA==" }),
		says(200, "hello", { "x-amz-checksum-crc32": "NhCmhg==" }),
		says(200, "in parts", { "x-amz-checksum-crc32": "AAAAAA==-2" }),
	);
	const s3 = new S3Client(connection);
	await expect((await s3.send(get)).Body?.transformToString()).rejects.toThrow("other bytes");
	expect(await (await s3.send(get)).Body?.transformToString()).toBe("hello");
	expect(await (await s3.send(get)).Body?.transformToString()).toBe("in parts");
});

test("an object that breaks off is an error, and no shorter object", async () => {
	const begun = { headers: { "content-length": "1000" }, bytes: "the beginning" };
	const { connection } = await serviceThat(breaksOff(begun));
	const { Body } = await new S3Client(connection).send(get);
	await expect(Body?.transformToByteArray()).rejects.toThrow();
});

test("a key is encoded in the path, its slashes are not", async () => {
	const { asked, connection } = await serviceThat(says(200, ""));
	await new S3Client(connection).send(get);
	expect(asked[0]?.url).toBe("/b/a%20key/%C3%BC");
});

test.each([
	["eu-west-3", "https://s3.eu-west-3.amazonaws.com/"],
	["us-gov-east-1", "https://s3.us-gov-east-1.amazonaws.com/"],
	["cn-north-1", "https://s3.cn-north-1.amazonaws.com.cn/"],
	["us-isob-east-1", "https://s3.us-isob-east-1.sc2s.sgov.gov/"],
])("in %s the service is at %s", (region, url) => {
	expect(new Service({ signedAs: "s3", variable: "NONE" }, { region }).url.href).toBe(url);
});
