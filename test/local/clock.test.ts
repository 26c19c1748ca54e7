import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Clock } from "../../local/clock.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { openState } from "../../local/state.ts";
import { removeFolder, temporaryFolder } from "./fixture.ts";
import { queueSettings } from "./servers.ts";

const DAY = 24 * 3600 * 1000;
const queue = {
	...queueSettings("queue"),
	retentionPeriod: 3600,
	redrive: { deadLetterArn: "dead", maxReceiveCount: 1 },
};
let folder: string;

beforeEach(() => {
	folder = temporaryFolder();
	// The machine's clock alone: what waits goes on as ever.
	vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
	vi.useRealTimers();
	removeFolder(folder);
});

/** Opens the queue for as long as `work` takes, as the local cloud would. */
async function withQueue<T>(work: (store: QueueStore) => T, { killed = false } = {}): Promise<Awaited<T>> {
	const db = openState(folder);
	const store = new QueueStore(db);
	store.add(queue);
	store.add(queueSettings("dead"));
	const result = await work(store);
	if (!killed) store.close();
	db.close();
	return result;
}

const take = async (store: QueueStore, from = queue) =>
	(await store.receive(from, { max: 10, wait: 0 })).map(({ body }) => body);
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

test.each([false, true])(
	"what waits while it is stopped for days is there afterwards (killed: %s)",
	async (killed) => {
		await withQueue((store) => store.send("queue", "patient"), { killed });
		later(30 * DAY);
		expect(await withQueue((store) => take(store))).toEqual(["patient"]);
	},
);

test.each([-DAY, -3000 * DAY, DAY])(
	"a clock that is set by %d ms hides nothing and loses nothing",
	async (milliseconds) => {
		await withQueue(async (store) => {
			store.send("queue", "before");
			later(milliseconds);
			store.send("queue", "after");
			expect(await take(store)).toEqual(["before", "after"]);
		});
		later(milliseconds);
		await withQueue(async (store) => {
			store.release("queue");
			store.send("queue", "restarted");
			expect(await take(store)).toEqual(["restarted"]);
			expect(await take(store, { ...queueSettings("dead") } as typeof queue)).toEqual(["before", "after"]);
		});
	},
);

test("a receiver that waits is not held up by a clock that is set back", async () => {
	await withQueue(async (store) => {
		const waiting = store.receive(queue, { max: 1, wait: 1 });
		later(-DAY);
		expect(await waiting).toEqual([]);
	});
});

test("receivers are told the machine's time, whatever the queue goes by", async () => {
	await withQueue(async (store) => {
		later(12_345 * DAY);
		store.send("queue", "x");
		const [message] = await store.receive(queue, { max: 1, wait: 0 });
		expect(message).toMatchObject({ sentAt: Date.now(), firstReceivedAt: Date.now() });
	});
});

test("time goes on from where it was, and never back behind a message", () => {
	const db = openState(folder);
	const clock = new Clock(db);
	expect(clock.now()).toBeLessThan(60_000);
	clock.save();
	expect(new Clock(db).now()).toBeGreaterThanOrEqual(0);
	expect(new Clock(db, 1_000_000).now()).toBeGreaterThanOrEqual(1_000_000);
	db.close();
});
