import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostFault } from "../../local/host-fault.ts";
import { connection, removeFolder, temporaryFolder } from "./fixture.ts";
import { type Servers, startServers } from "./servers.ts";

const folder = temporaryFolder();
let on: Servers;

beforeAll(async () => {
	on = await startServers(folder);
});
afterAll(async () => {
	await on.stop();
	removeFolder(folder);
});

/** SQLite says that the disk is full when its file may not grow. */
function allowPages(more: number): void {
	const { page_count } = on.db.prepare("PRAGMA page_count").get()!;
	on.db.exec(`PRAGMA max_page_count = ${Number(page_count) + more}`);
}

test("a full disk fails requests in plain words, and room on it mends all", async () => {
	const s3 = new S3Client({ ...connection, endpoint: on.s3.url });
	const sqs = new SQSClient({ ...connection, endpoint: on.sqs.url });
	const put = (Key: string) =>
		s3.send(new PutObjectCommand({ Bucket: "plain", Key, Body: "x", Metadata: { long: "x".repeat(2000) } }));
	const QueueUrl = `${on.sqs.url}/000000000000/queue`;
	const send = () => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x".repeat(100_000) }));
	allowPages(0);
	await expect(send()).rejects.toThrow("disk of the local cloud's data folder is full");
	await expect(
		(async () => {
			for (let i = 0; i < 100; i++) await put(`a/${i}`);
		})(),
	).rejects.toThrow("disk of the local cloud's data folder is full");
	allowPages(1000);
	await send();
	await put("b");
});

test("what a full disk is called depends on who meets it", () => {
	expect(hostFault(Object.assign(new Error("write"), { code: "ENOSPC" }))).toContain("full");
	expect(hostFault(Object.assign(new Error("write"), { code: "EDQUOT" }))).toContain("full");
	expect(hostFault(new Error("something else"))).toBe("something else");
});
