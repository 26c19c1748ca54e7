import { createHash, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { Clock } from "../clock.ts";
import { statements, transaction } from "../transaction.ts";
import { Arrivals } from "./arrivals.ts";

/** A queue as the template describes it. Durations are seconds. */
export interface QueueSettings {
	name: string;
	arn: string;
	visibilityTimeout: number;
	retentionPeriod: number;
	delay: number;
	receiveWait: number;
	maximumMessageSize: number;
	redrive?: { deadLetterArn: string; maxReceiveCount: number };
}

export interface Received {
	id: string;
	receipt: string;
	body: string;
	md5: string;
	/** As SendMessage got them, JSON. */
	attributes: Record<string, unknown>;
	sentAt: number;
	firstReceivedAt: number;
	receiveCount: number;
}

interface Row {
	seq: number;
	id: string;
	body: string;
	attributes: string;
	sent: number;
	born: number;
	first: number | null;
	receives: number;
}

/**
 * Standard queues on disk: visibility time-outs, receive counts, dead-letter queues and retention behave as in SQS, but
 * that their time stands still while the local cloud is stopped. Messages come roughly in the order in which they were
 * sent. When a message is visible and how old it is goes by the {@link Clock}; what receivers are told of it is in
 * epoch milliseconds.
 */
export class QueueStore {
	readonly #db: DatabaseSync;
	readonly #sql: ReturnType<typeof statements>;
	readonly #byName = new Map<string, QueueSettings>();
	readonly #clock: Clock;
	readonly #arrivals: Arrivals;

	constructor(db: DatabaseSync) {
		this.#db = db;
		this.#sql = statements(db);
		db.exec(`CREATE TABLE IF NOT EXISTS messages (
			seq INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, visible INTEGER NOT NULL,
			id TEXT NOT NULL, receipt TEXT, origin TEXT, sent INTEGER NOT NULL, first INTEGER,
			born INTEGER NOT NULL,
			receives INTEGER NOT NULL DEFAULT 0, attributes TEXT NOT NULL, body TEXT NOT NULL);
			CREATE INDEX IF NOT EXISTS by_visibility ON messages (queue, visible, seq);
			CREATE INDEX IF NOT EXISTS by_receipt ON messages (receipt);`);
		const youngest = this.#sql("SELECT max(born) AS born FROM messages").get()?.born ?? 0;
		this.#clock = new Clock(db, Number(youngest));
		this.#arrivals = new Arrivals(this.#clock, (queue) => this.#nextVisible(queue));
	}

	/** Keeps the time: to be called before the database is closed. */
	close(): void {
		this.#clock.save();
	}

	add(settings: QueueSettings): void {
		this.#byName.set(settings.name, settings);
	}

	get queues(): QueueSettings[] {
		return [...this.#byName.values()];
	}

	/** The queue of this name or, since a queue's ARN and URL end in its name, of this ARN or URL. */
	find(nameOrAddress: string): QueueSettings | undefined {
		return this.#byName.get(
			nameOrAddress.slice(Math.max(...[":", "/"].map((c) => nameOrAddress.lastIndexOf(c))) + 1),
		);
	}

	send(
		queue: string,
		body: string,
		options: { delay?: number; attributes?: object } = {},
	): { id: string; md5: string } {
		const id = randomUUID();
		const now = this.#clock.now();
		const delay = options.delay ?? this.#byName.get(queue)?.delay ?? 0;
		this.#sql(
			"INSERT INTO messages (queue, visible, id, sent, born, attributes, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
		).run(queue, now + delay * 1000, id, Date.now(), now, JSON.stringify(options.attributes ?? {}), body);
		this.#arrivals.notice(queue);
		return { id, md5: md5(body) };
	}

	/** Up to `max` messages, waiting at most `wait` seconds for the first. */
	async receive(
		queue: QueueSettings,
		options: { max: number; wait?: number; visibility?: number; signal?: AbortSignal },
	): Promise<Received[]> {
		const deadline = this.#clock.now() + (options.wait ?? queue.receiveWait) * 1000;
		for (;;) {
			const messages = this.#take(queue, options.max, options.visibility ?? queue.visibilityTimeout);
			if (messages.length > 0 || this.#clock.now() >= deadline || options.signal?.aborted) return messages;
			await this.#arrivals.wait(queue.name, deadline, options.signal);
		}
	}

	#take(queue: QueueSettings, max: number, visibility: number): Received[] {
		return transaction(this.#db, () => {
			const now = this.#clock.now();
			const taken: Received[] = [];
			for (;;) {
				const rows = this.#sql(
					"SELECT * FROM messages WHERE queue = ? AND visible <= ? ORDER BY visible, seq LIMIT ?",
				).all(queue.name, now, max - taken.length) as unknown as Row[];
				const live = rows.filter(
					(row) => !this.#expire(queue, row, now) && !this.#moveToDeadLetters(queue, row, now),
				);
				taken.push(...live.map((row) => this.#handOut(row, now + Math.max(visibility * 1000, 1))));
				if (taken.length === max || rows.length === live.length) return taken;
			}
		});
	}

	#expire(queue: QueueSettings, row: Row, now: number): boolean {
		if (row.born >= now - queue.retentionPeriod * 1000) return false;
		this.#sql("DELETE FROM messages WHERE seq = ?").run(row.seq);
		return true;
	}

	/** Keeps the time of birth: a dead letter's retention counts from there. */
	#moveToDeadLetters({ name, redrive }: QueueSettings, row: Row, now: number): boolean {
		const deadLetters = redrive && this.find(redrive.deadLetterArn);
		if (!deadLetters || row.receives < redrive.maxReceiveCount) return false;
		this.#sql("UPDATE messages SET queue = ?, origin = ?, visible = ?, receipt = NULL WHERE seq = ?").run(
			deadLetters.name,
			name,
			now,
			row.seq,
		);
		this.#arrivals.notice(deadLetters.name);
		return true;
	}

	#handOut(row: Row, visible: number): Received {
		const receipt = randomUUID();
		const first = row.first ?? Date.now();
		this.#sql(
			"UPDATE messages SET visible = ?, receipt = ?, first = ?, receives = receives + 1 WHERE seq = ?",
		).run(visible, receipt, first, row.seq);
		return {
			id: row.id,
			receipt,
			body: row.body,
			md5: md5(row.body),
			attributes: JSON.parse(row.attributes),
			sentAt: row.sent,
			firstReceivedAt: first,
			receiveCount: row.receives + 1,
		};
	}

	/** Whether the receipt was the message's latest. Deleting by an older one does nothing, as SQS may do. */
	delete(queue: string, receipt: string): boolean {
		const deletion = this.#sql("DELETE FROM messages WHERE receipt = ? AND queue = ?");
		return deletion.run(receipt, queue).changes > 0;
	}

	/** Makes a received message visible again after `seconds`; false when it is not in flight under this receipt. */
	changeVisibility(queue: string, receipt: string, seconds: number): boolean {
		const now = this.#clock.now();
		const { changes } = this.#sql(
			"UPDATE messages SET visible = ? WHERE receipt = ? AND queue = ? AND visible > ?",
		).run(now + seconds * 1000, receipt, queue, now);
		if (changes > 0) this.#arrivals.notice(queue);
		return changes > 0;
	}

	/** Makes visible what a consumer held that no longer exists. */
	release(queue: string): void {
		const now = this.#clock.now();
		this.#sql("UPDATE messages SET visible = ? WHERE queue = ? AND receipt IS NOT NULL AND visible > ?").run(
			now,
			queue,
			now,
		);
		this.#arrivals.notice(queue);
	}

	purge(queue: string): void {
		this.#sql("DELETE FROM messages WHERE queue = ?").run(queue);
	}

	counts(queue: string): { visible: number; inFlight: number; delayed: number } {
		const row = this.#sql(
			`SELECT count(*) FILTER (WHERE visible <= ?1) AS visible,
				count(*) FILTER (WHERE visible > ?1 AND receives > 0) AS inFlight,
				count(*) FILTER (WHERE visible > ?1 AND receives = 0) AS delayed FROM messages WHERE queue = ?2`,
		).get(this.#clock.now(), queue);
		return row as { visible: number; inFlight: number; delayed: number };
	}

	/** Age of the oldest message that is not done with, in seconds; 0 where there is none. */
	oldestSeconds(queue: string): number {
		const row = this.#sql("SELECT min(born) AS born FROM messages WHERE queue = ?").get(queue);
		const born = (row?.born as number | null) ?? undefined;
		return born === undefined ? 0 : (this.#clock.now() - born) / 1000;
	}

	/**
	 * Queue redrive: moves the visible dead letters to `destination`, or each to the queue that it came from.
	 * They start anew, with no receives and their retention from now. Returns how many moved.
	 */
	redrive(deadLetters: string, destination?: string): number {
		const now = this.#clock.now();
		return transaction(this.#db, () => {
			const { changes } = this.#sql(
				`UPDATE messages SET queue = coalesce(?, origin), visible = ?, sent = ?, born = ?, receives = 0, first = NULL,
					receipt = NULL, origin = NULL WHERE queue = ? AND visible <= ? AND coalesce(?, origin) IS NOT NULL`,
			).run(destination ?? null, now, Date.now(), now, deadLetters, now, destination ?? null);
			for (const { name } of this.queues) this.#arrivals.notice(name);
			return Number(changes);
		});
	}

	#nextVisible(queue: string): number | undefined {
		const row = this.#sql("SELECT min(visible) AS next FROM messages WHERE queue = ?").get(queue);
		return (row?.next as number | null) ?? undefined;
	}
}

function md5(body: string): string {
	return createHash("md5").update(body).digest("hex");
}
