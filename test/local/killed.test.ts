import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findLocalCloud } from "../../local/running.ts";
import {
	connection,
	eventually,
	type Fixture,
	removeFolder,
	sightings,
	startFixture,
	synthesize,
	temporaryFolder,
} from "./fixture.ts";

const folder = temporaryFolder();
const dataDir = join(folder, "data");
let template: string;
let after: Fixture | undefined;

beforeAll(async () => {
	template = await synthesize(folder, "test/local/witness.ts");
}, 180_000);
afterAll(async () => {
	await after?.cloud.stop();
	removeFolder(folder);
});

test("a host that is killed leaves no function running, no lock, and nothing undone", async () => {
	const host = spawn(process.execPath, [join(import.meta.dirname, "host.ts"), dataDir, template]);
	const [line] = (await once(host.stdout, "data")) as [Buffer];
	const { endpoints, outputs } = JSON.parse(line.toString());
	const sqs = new SQSClient({ ...connection, endpoint: endpoints.sqs });
	const s3 = new S3Client({ ...connection, endpoint: endpoints.s3 });
	const log = { folder };
	await sqs.send(new SendMessageCommand({ QueueUrl: outputs.IndexQueueUrl, MessageBody: "please hang" }));
	const { pid } = await eventually(() => sightings(log).find(({ record }) => record.body === "please hang"));
	await s3.send(new PutObjectCommand({ Bucket: outputs.ArticlesBucket, Key: "last words.txt", Body: "x" }));

	host.kill("SIGKILL");
	await once(host, "exit");

	expect(await findLocalCloud(dataDir)).toBeUndefined();
	await eventually(() => !alive(pid), 10);
	after = await startFixture(folder, template);
	const count = (text: string) => sightings(log).filter(({ record }) => record.body.includes(text)).length;
	await eventually(() => count("please hang") === 2 && count("last+words.txt") >= 1);
});

function alive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
