import type { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { batchSender } from "../../lambdas/shared/queue.ts";

interface Entry {
	Id: string;
	MessageBody: string;
}

/** SQS as its clients see it: keeps what it takes, and refuses the entries that `refuses` says. */
function queue(refuses: (entry: Entry, attempt: number) => boolean = () => false) {
	const batches: Entry[][] = [];
	const taken: string[] = [];
	const send = async ({ input }: SendMessageBatchCommand) => {
		const entries = (input.Entries ?? []) as Entry[];
		batches.push(entries);
		const Failed = entries.filter((entry) => refuses(entry, batches.length));
		taken.push(...entries.filter((entry) => !Failed.includes(entry)).map(({ MessageBody }) => MessageBody));
		return { Failed: Failed.map(({ Id }) => ({ Id, Code: "ServiceUnavailable", SenderFault: false })) };
	};
	return { sendAll: batchSender({ send } as unknown as SQSClient, "https://queue"), batches, taken };
}

test("batches are within SQS's limits, and every message is sent once", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(300_000), { maxLength: 40 }), async (sizes) => {
			const messages = sizes.map((size, n) => ({ n, filling: "x".repeat(size) }));
			const { sendAll, batches, taken } = queue();
			await sendAll(messages);
			for (const batch of batches) {
				expect(batch.length).toBeGreaterThan(0);
				expect(batch.length).toBeLessThanOrEqual(10);
				const bytes = batch.reduce((sum, { MessageBody }) => sum + Buffer.byteLength(MessageBody), 0);
				expect(batch.length === 1 || bytes <= 262_144).toBe(true);
				expect(new Set(batch.map(({ Id }) => Id)).size).toBe(batch.length);
			}
			expect(taken.map((body) => JSON.parse(body).n)).toEqual(messages.map(({ n }) => n));
		}),
		{ numRuns: 50 },
	);
});

test("what SQS leaves out of a batch is sent again, and nothing else is", async () => {
	const { sendAll, batches, taken } = queue(
		({ MessageBody }, attempt) => attempt < 3 && /[37]/.test(MessageBody),
	);
	await sendAll(Array.from({ length: 10 }, (_, n) => ({ n })));
	expect(batches.map((batch) => batch.length)).toEqual([10, 2, 2]);
	expect(taken.map((body) => JSON.parse(body).n).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("where SQS goes on refusing a message, the sending throws what may pass", async () => {
	const { sendAll } = queue(({ MessageBody }) => MessageBody.includes("bad"));
	await expect(sendAll([{ is: "good" }, { is: "bad" }])).rejects.toMatchObject({
		code: "unsent",
		permanent: false,
		message: expect.stringContaining("ServiceUnavailable"),
	});
});

test("nothing is sent of nothing", async () => {
	const { sendAll, batches } = queue();
	await sendAll([]);
	expect(batches).toEqual([]);
});
