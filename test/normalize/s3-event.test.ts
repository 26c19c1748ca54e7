import fc from "fast-check";
import { expect, test } from "vitest";
import { readRequests } from "../../lambdas/normalize/s3-event.ts";
import { eventMessage } from "../../local/s3/notifications.ts";

const change = { bucket: "articles", key: "a.txt", version: "v1", sequencer: "0055AED6DCD90281E5" };
const event = (name: string, more: object = {}) =>
	eventMessage({ ...change, ...more, name: name as "ObjectCreated:Put" }, new Date("2026-02-16T10:00:00Z"));

test("an upload names its version, its time and a revision of its sequencer", () => {
	expect(readRequests(event("ObjectCreated:Put"))).toEqual([
		{
			type: "created",
			subject: {
				article: "vcg4gcv7jf678oif01ij1fj9s5",
				revision: "0055AED6DCD90281E500000000000000.0000000000",
				bucket: "articles",
				key: "a.txt",
				versionId: "v1",
				uploadedAt: "2026-02-16T10:00:00.000Z",
			},
		},
	]);
});

test.each([
	["ObjectCreated:CompleteMultipartUpload", "created"],
	["ObjectCreated:Copy", "created"],
	["ObjectRemoved:DeleteMarkerCreated", "deleted"],
	["LifecycleExpiration:DeleteMarkerCreated", "deleted"],
	["ObjectRemoved:Delete", "removed"],
	["LifecycleExpiration:Delete", "removed"],
])("%s is %s", (name, type) => {
	expect(readRequests(event(name))).toMatchObject([{ type }]);
});

test("what was removed is no version to read", () => {
	expect(readRequests(event("ObjectRemoved:Delete"))).not.toHaveProperty("0.subject.versionId");
});

test("keys are read as S3 encodes them, whatever they are", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", minLength: 1 }), (key) => {
			const [request] = readRequests(event("ObjectCreated:Put", { key }));
			expect(request).toMatchObject({ subject: { key: key.toWellFormed() } });
		}),
	);
});

test("an event of several records is several requests", () => {
	const [one, two] = [event("ObjectCreated:Put"), event("ObjectRemoved:Delete")].map((body) =>
		JSON.parse(body),
	);
	const both = JSON.stringify({ Records: [...one.Records, {}, ...two.Records] });
	expect(readRequests(both).map(({ type }) => type)).toEqual(["created", "rejected", "removed"]);
});

test("fields that nobody here knows do not matter", () => {
	const body = JSON.parse(event("ObjectCreated:Put"));
	body.Records[0].glacierEventData = { restoreEventData: {} };
	body.Records[0].s3.object.eTag = 7;
	expect(readRequests(JSON.stringify(body))).toMatchObject([{ type: "created" }]);
});

test("no body makes it throw", () => {
	fc.assert(fc.property(fc.string(), (body) => void readRequests(body)));
	fc.assert(fc.property(fc.json(), (body) => void readRequests(body)));
	fc.assert(
		fc.property(fc.jsonValue(), (record) => void readRequests(JSON.stringify({ Records: [record] }))),
	);
});
