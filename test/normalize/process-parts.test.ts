import { setTimeout as sleep } from "node:timers/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import type { NormalizeContext } from "../../lambdas/normalize/context.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { processParts } from "../../lambdas/normalize/process-parts.ts";
import { WorkBucket } from "../../lambdas/shared/work-bucket.ts";
import { BUCKET, subjectOf } from "../helpers/artifacts.ts";

const read = () =>
	normalize(Buffer.from("Two ministers met in Oslo on Monday.\n\nThey signed nine treaties."));

/** Reads as long as a request may take to fail. */
const slowly = async () => {
	await sleep(20);
	return read();
};

test("an artifact that cannot be written fails its message alone, whatever is read meanwhile", async () => {
	const refused = new Error("slow down");
	const sent: object[] = [];
	const send = async (message: object) => void sent.push(message);
	class Refusing extends WorkBucket {
		override put(): Promise<void> {
			return Promise.reject(refused);
		}
	}
	const s3 = new S3Client({});
	const context: NormalizeContext = {
		s3,
		work: new Refusing(s3, "work"),
		toExtract: send,
		toIndex: send,
		allToNormalize: async () => {},
		allToExtract: send,
		allToIndex: send,
		articlesBucket: BUCKET,
		articlesPrefix: "",
	};
	const subject = subjectOf("feed.json", 1);
	const file = { event: subject, subject, contents: { what: "feed", articles: [read, slowly, slowly] } };
	await expect(processParts(context, file, { attempt: 1 })).rejects.toThrow(refused);
	expect(sent).toEqual([expect.objectContaining({ type: "parts", parts: 3 })]);
});
