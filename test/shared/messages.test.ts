import type { SQSRecord } from "aws-lambda";
import { expect, test } from "vitest";
import { readRequests } from "../../lambdas/normalize/s3-event.ts";
import { IndexMessage, NormalizedMessage, Subject } from "../../lambdas/shared/messages.ts";
import { messageBody } from "../../lambdas/shared/queue.ts";
import { readMessage } from "../../lambdas/shared/read-message.ts";
import { subjectOf } from "../helpers/artifacts.ts";

const record = (body: string) =>
	({ messageId: "m-1", body, attributes: { SentTimestamp: "1771200000000" } }) as SQSRecord;
const foreign = { ...subjectOf("a.txt", 1), article: subjectOf("b.txt", 1).article };

test("a subject's article is that of its bucket and key, or it is none", () => {
	expect(Subject.parse(subjectOf("a.txt", 1))).toEqual(subjectOf("a.txt", 1));
	expect(Subject.safeParse(foreign).error?.issues).toMatchObject([{ path: ["article"] }]);
	expect(Subject.safeParse({ ...subjectOf("a.txt", 1), revision: "newest" }).success).toBe(false);
});

test.each([
	[
		"about a foreign article",
		JSON.stringify({ type: "normalized", subject: foreign }),
		/bucket, key and part/,
	],
	["of no kind that is known", JSON.stringify({ type: "dance" }), /cannot read the message/],
	["that is no JSON", "{", /cannot read the message/],
])("a message %s is refused for good, with the reason", (_, body, reason) => {
	for (const [schema, stage] of [
		[NormalizedMessage, "extract"],
		[IndexMessage, "index"],
	] as const) {
		const refused = readMessage(schema, record(body), stage);
		expect(refused).toMatchObject({
			type: "rejected",
			messageId: "m-1",
			stage,
			at: "2026-02-16T00:00:00.000Z",
			code: "not-a-message",
		});
		expect(IndexMessage.parse(refused)).toEqual(refused);
	}
	const { reason: said } = readMessage(NormalizedMessage, record(body), "extract") as { reason: string };
	if (body.includes("subject")) expect(said).toMatch(reason);
});

test("a replay of a foreign article is refused, with the reason", () => {
	const [request] = readRequests(JSON.stringify({ type: "replay", subject: foreign }));
	expect(request).toMatchObject({ type: "rejected", error: { code: "not-a-message" } });
	expect((request as { error: Error }).error.message).toMatch(/bucket, key and part/);
	const own = readRequests(JSON.stringify({ type: "replay", subject: subjectOf("a.txt", 1, 3) }));
	expect(own).toEqual([{ type: "created", subject: subjectOf("a.txt", 1, 3) }]);
});

test("a sequencer that is none makes no revision", () => {
	const object = { key: "a.txt", sequencer: "7".repeat(5_000) };
	const s3 = { bucket: { name: "articles" }, object };
	const event = { eventName: "ObjectCreated:Put", eventTime: "2026-02-16T00:00:00Z", s3 };
	expect(readRequests(JSON.stringify({ Records: [event] }))).toMatchObject([{ type: "rejected" }]);
});

test("characters that SQS takes for none are escaped, and read back as they were", () => {
	const message = { key: "a\uffff\ufffe\ud800\u0001b.txt" };
	const body = messageBody(message);
	// What SQS takes: #x9 | #xA | #xD | #x20-#xD7FF | #xE000-#xFFFD | #x10000-#x10FFFF.
	expect(body).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
	expect(JSON.parse(body)).toEqual(message);
});
