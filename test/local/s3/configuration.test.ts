import { join } from "node:path";
import {
	GetBucketAclCommand,
	GetBucketCorsCommand,
	GetBucketEncryptionCommand,
	GetBucketLifecycleConfigurationCommand,
	GetBucketLocationCommand,
	GetBucketNotificationConfigurationCommand,
	GetBucketPolicyCommand,
	GetBucketVersioningCommand,
	GetPublicAccessBlockCommand,
	PutBucketEncryptionCommand,
	S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Access } from "../../../local/access/access.ts";
import { BodyFiles } from "../../../local/s3/body-files.ts";
import { ObjectStore } from "../../../local/s3/object-store.ts";
import { startS3 } from "../../../local/s3/server.ts";
import { UploadStore } from "../../../local/s3/upload-store.ts";
import { readStack } from "../../../local/stack.ts";
import { openState } from "../../../local/state.ts";
import { Usage } from "../../../local/usage.ts";
import { connection, removeFolder, temporaryFolder } from "../fixture.ts";
import { outcome } from "./client.ts";

const statement = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
const Resources = {
	Set: {
		Type: "AWS::S3::Bucket",
		Properties: {
			BucketName: "set",
			BucketEncryption: {
				ServerSideEncryptionConfiguration: [
					{
						ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: "a-key" },
						BucketKeyEnabled: true,
					},
				],
			},
			PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: false },
			LifecycleConfiguration: {
				Rules: [
					{ Id: "old", Status: "Enabled", NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
					{ Id: "all", Status: "Disabled", Prefix: "a/", ExpirationInDays: 7 },
					{ Id: "unfinished", Status: "Enabled", AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } },
				],
			},
			NotificationConfiguration: {
				QueueConfigurations: [
					{
						Event: "s3:ObjectCreated:*",
						Queue: "arn:aws:sqs:us-east-1:0:q",
						Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "a/" }] } },
					},
				],
			},
			VersioningConfiguration: { Status: "Enabled" },
		},
	},
	Bare: { Type: "AWS::S3::Bucket", Properties: { BucketName: "bare" } },
	Policy: {
		Type: "AWS::S3::BucketPolicy",
		Properties: { Bucket: { Ref: "Set" }, PolicyDocument: { Statement: [statement] } },
	},
};

const folder = temporaryFolder();
let s3: S3Client;
let stop: () => Promise<void>;

beforeAll(async () => {
	const stack = readStack({ Resources }, "Test", "http://127.0.0.1:1");
	const db = openState(folder);
	const files = new BodyFiles(join(folder, "objects"));
	const store = new ObjectStore(db, files, () => {});
	for (const { name, versioned } of stack.buckets) store.buckets.add(name, versioned ? "Enabled" : undefined);
	const on = { usage: new Usage(), access: new Access(), deployed: stack.configurations };
	const server = await startS3(store, new UploadStore(db, files), on);
	s3 = new S3Client({ ...connection, endpoint: server.url });
	stop = async () => {
		await server.close();
		db.close();
		removeFolder(folder);
	};
});
afterAll(() => stop());

test("a bucket's settings read as the template has them", async () => {
	const Bucket = "set";
	const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
	expect(ServerSideEncryptionConfiguration!.Rules).toEqual([
		{
			ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms", KMSMasterKeyID: "a-key" },
			BucketKeyEnabled: true,
		},
	]);
	const { Rules } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
	expect(Rules).toMatchObject([
		{ ID: "old", Status: "Enabled", NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
		{ ID: "all", Status: "Disabled", Filter: { Prefix: "a/" }, Expiration: { Days: 7 } },
		{ ID: "unfinished", AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } },
	]);
	const { QueueConfigurations } = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
	expect(QueueConfigurations).toEqual([
		{
			QueueArn: "arn:aws:sqs:us-east-1:0:q",
			Events: ["s3:ObjectCreated:*"],
			Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "a/" }] } },
		},
	]);
	const { PublicAccessBlockConfiguration } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
	expect(PublicAccessBlockConfiguration).toMatchObject({ BlockPublicAcls: true, BlockPublicPolicy: false });
	const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket }));
	expect(JSON.parse(Policy!)).toEqual({ Statement: [statement] });
	expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe("Enabled");
	expect((await s3.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeUndefined();
	expect((await s3.send(new GetBucketAclCommand({ Bucket }))).Grants).toHaveLength(1);
});

test("settings that a bucket has not are said to be missing, in AWS's words", async () => {
	const Bucket = "bare";
	expect(await outcome(s3.send(new GetBucketPolicyCommand({ Bucket })))).toBe("NoSuchBucketPolicy 404");
	expect(await outcome(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket })))).toBe(
		"NoSuchLifecycleConfiguration 404",
	);
	expect(await outcome(s3.send(new GetPublicAccessBlockCommand({ Bucket })))).toBe(
		"NoSuchPublicAccessBlockConfiguration 404",
	);
	expect(await outcome(s3.send(new GetBucketCorsCommand({ Bucket })))).toBe("NoSuchCORSConfiguration 404");
	const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
	expect(ServerSideEncryptionConfiguration!.Rules![0]!.ApplyServerSideEncryptionByDefault).toEqual({
		SSEAlgorithm: "AES256",
	});
});

test("what the template sets, no client changes", async () => {
	const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" as const } }];
	const change = new PutBucketEncryptionCommand({
		Bucket: "set",
		ServerSideEncryptionConfiguration: { Rules },
	});
	expect(await outcome(s3.send(change))).toBe("NotImplemented 501");
});
