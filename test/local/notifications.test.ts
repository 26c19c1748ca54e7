import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import type { S3Event } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	eventually,
	type Fixture,
	removeFolder,
	sightings,
	startFixture,
	synthesize,
	temporaryFolder,
} from "./fixture.ts";

const folder = temporaryFolder();
let on: Fixture;

beforeAll(async () => {
	const template = await synthesize(folder, "test/local/witness.ts", { articlesPrefix: "articles/" });
	on = await startFixture(folder, template);
}, 180_000);
afterAll(async () => {
	await on?.cloud.stop();
	removeFolder(folder);
});

const bodies = () =>
	sightings(on).map(({ record }) => JSON.parse(record.body) as Partial<S3Event> & { Event?: string });
const records = () => bodies().flatMap(({ Records = [] }) => Records);
const about = (key: string) => records().filter(({ s3 }) => decode(s3.object.key) === key);

/** As AWS says to decode the keys of notifications. */
function decode(key: string): string {
	return decodeURIComponent(key.replaceAll("+", " "));
}

test("S3 announces itself with a test event when the stack is made", async () => {
	await eventually(() => bodies().some(({ Event }) => Event === "s3:TestEvent"));
});

test("an upload, its deletion and the deletion of the marker are told in S3's own words", async () => {
	const Key = "articles/a b+ü 서울.txt";
	const { VersionId } = await on.s3.send(new PutObjectCommand({ Bucket: on.articles, Key, Body: "hello" }));
	const { VersionId: marker } = await on.s3.send(new DeleteObjectCommand({ Bucket: on.articles, Key }));
	await on.s3.send(new DeleteObjectCommand({ Bucket: on.articles, Key, VersionId: marker }));
	await eventually(() => about(Key).length === 3);
	const told = about(Key).sort((a, b) => (a.s3.object.sequencer < b.s3.object.sequencer ? -1 : 1));
	expect(told.map(({ eventName, s3 }) => [eventName, s3.object.versionId])).toEqual([
		["ObjectCreated:Put", VersionId],
		["ObjectRemoved:DeleteMarkerCreated", marker],
		["ObjectRemoved:Delete", marker],
	]);
	expect(told[0]).toMatchObject({
		eventSource: "aws:s3",
		eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
		s3: {
			bucket: { name: on.articles },
			object: {
				key: "articles/a+b%2B%C3%BC+%EC%84%9C%EC%9A%B8.txt",
				size: 5,
				eTag: "5d41402abc4b2a76b9719d911017c592",
			},
		},
	});
});

test("keys outside the prefix, and other buckets, are not told of", async () => {
	await on.s3.send(new PutObjectCommand({ Bucket: on.articles, Key: "elsewhere.txt", Body: "x" }));
	await on.s3.send(new PutObjectCommand({ Bucket: on.work, Key: "articles/work.txt", Body: "x" }));
	await on.s3.send(new PutObjectCommand({ Bucket: on.articles, Key: "articles/last.txt", Body: "x" }));
	await eventually(() => about("articles/last.txt").length === 1);
	expect(about("elsewhere.txt")).toEqual([]);
	expect(about("articles/work.txt")).toEqual([]);
});
