import { DeleteObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { type Choice, orders } from "../../cli/commands/replay.ts";
import { objectMessage } from "../../cli/operations/archive/messages.ts";
import { articleOrders } from "../../cli/operations/archive/whole-archive.ts";
import { erase } from "../../cli/operations/erase/erase.ts";
import { feed, type Order } from "../../cli/operations/feed.ts";
import { type Compared, compareAll } from "../../cli/operations/reconcile/reconcile.ts";
import { versionPages } from "../../cli/operations/versions.ts";
import type { Target } from "../../cli/target.ts";
import { articleId } from "../../lambdas/shared/article-id.ts";
import type { RevisitOrder } from "../../lambdas/shared/messages.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import { type Command, fault } from "../helpers/memory/client.ts";
import { deadLettersOf, type Message } from "../helpers/memory/sqs.ts";
import { BODIES, type BodyName, bodyNames, MOST_PARTS } from "./bodies.ts";
import { Random } from "./random.ts";
import { type Pending, Turnstile } from "./turnstile.ts";
import { ARTICLES, DAY, type Way, World } from "./world.ts";

export interface HistorySize {
	keys: number;
	/** How often somebody does something to a key, or to all of them. */
	operations: number;
}

/** The issue's own bound: four days in a queue, fourteen among its dead letters. */
const LATEST_DAYS = 18;
const WORKERS = 4;
const HIDDEN_MS = 360_000;

class Killed extends Error {}

/** Two versions of the code, which make different rows of one article. */
export const CODE = { old: { quotations: false }, new: { quotations: true } };
export type Code = keyof typeof CODE;

/**
 * What may happen to the pipeline, at random as a seed says: people upload, overwrite, delete, bring back and remove
 * versions of files of one article or several; operators replay, reconcile and erase; S3's events come late, twice and in any order; several workers of two
 * versions of the code are interleaved request by request, killed between any two writes, throttled, and left without
 * an answer; messages wait for days among the dead letters; what has expired goes, sooner or later.
 */
export class History {
	readonly world: World;
	readonly keys: string[];
	/** What was done, in order. */
	readonly done: string[] = [];
	/** Faults that nothing here has caused. */
	readonly errors: unknown[] = [];
	/**
	 * Articles of which a message was with two workers when one of them was killed: the other may have ended and deleted it, so that
	 * what the killed one had written waits for the article's next upload or replay (docs/architecture.md).
	 */
	readonly lost = new Set<string>();
	/** How many workers hold a message, and the messages that were ever with two. */
	readonly #held = new Map<string, number>();
	readonly #shared = new Set<string>();
	readonly #random: Random;
	readonly #turnstile = new Turnstile();
	readonly #events: { body: string; due: number }[] = [];
	#operations: number;
	#toErase: string | undefined;
	/** Neither crashes nor faults any more. */
	#calm = false;
	#code: Code[] = ["old"];

	constructor(seed: number, { keys, operations }: HistorySize) {
		this.#random = new Random(seed);
		this.#operations = operations;
		this.keys = Array.from({ length: keys }, (_, n) => `desk ${n % 3}/é+${n}.txt`);
		this.world = new World(
			(body) => this.#events.push({ body, due: this.world.now + this.#lateness(0.1) }),
			() => this.#lateness(0.03),
		);
	}

	/** Lets it all happen, until nothing is left to do. */
	async run(): Promise<void> {
		while (await this.#step());
	}

	/** Deploys the new version everywhere, and lets it make what the old one has made. */
	async upgrade(): Promise<void> {
		this.#code = ["new"];
		this.#calm = true;
		this.#operator((target) => this.#replay(target, { outdated: true }));
		await this.run();
	}

	#lateness(probability: number): number {
		if (this.#calm || !this.#random.chance(probability)) return 0;
		return Math.ceil(this.#random.next() * LATEST_DAYS * DAY);
	}

	/** @returns false where nothing is left to do */
	async #step(): Promise<boolean> {
		const pending = await this.#turnstile.pending();
		const { now } = this.world;
		const choices: (() => void | Promise<void>)[] = [];
		const add = (weight: number, choice: () => void | Promise<void>) => {
			for (let n = 0; n < weight; n++) choices.push(choice);
		};
		const halted = this.#toErase !== undefined;
		if (pending.length > 0) add(12, () => this.#pass(this.#random.pick(pending)));
		if (halted && this.#turnstile.atWork === 0) add(1, () => this.#erase());
		const due = this.#events.filter((event) => event.due <= now);
		if (!halted && due.length > 0) add(2, () => this.#deliver(this.#random.pick(due)));
		const ready = stages.filter((stage) => this.#visible(stage).length > 0);
		if (!halted && ready.length > 0 && this.#turnstile.atWork < WORKERS)
			add(3, () => this.#work(this.#random.pick(ready)));
		if (!halted && this.#operations > 0) add(1, () => this.#operate());
		if (choices.length > 0) {
			await this.#random.pick(choices)();
			return true;
		}
		return this.#wait();
	}

	#visible(stage: Stage): Message[] {
		return this.world.queues.of(this.world.url(stage)).filter(({ visible }) => visible <= this.world.now);
	}

	#pass(pending: Pending): void {
		this.#turnstile.take(pending).pass();
	}

	/** Brings an event to the queue; some come again. */
	#deliver(event: { body: string; due: number }): void {
		this.#events.splice(this.#events.indexOf(event), 1);
		this.world.queues.send(this.world.url("normalize"), event.body);
		if (!this.#calm && this.#random.chance(0.2))
			this.#events.push({ body: event.body, due: this.world.now + this.#lateness(0.5) });
	}

	/** Lets the time go by until something can happen. @returns false where nothing will */
	#wait(): boolean {
		const { world } = this;
		const times = [
			...this.#events.map(({ due }) => due),
			...stages.flatMap((stage) => [
				...world.queues.of(world.url(stage)).map(({ visible }) => visible),
				...world.queues.of(deadLettersOf(world.url(stage))).map(({ back = 0 }) => back),
			]),
		];
		if (times.length === 0) return false;
		world.now = Math.max(world.now + 1000, Math.min(...times));
		for (const stage of stages) world.queues.redrive(world.url(stage));
		// TTL takes what has expired within days.
		for (const row of world.table.all())
			if (Number(row.expires) * 1000 < world.now && this.#random.chance(0.5)) world.table.remove(row);
		return true;
	}

	/** A function takes a batch, and is perhaps killed at one of its writes. */
	#work(stage: Stage): void {
		const batch = this.#visible(stage).slice(0, 1 + this.#random.below(3));
		const url = this.world.url(stage);
		for (const message of batch) {
			message.receives++;
			// At least once: now and then SQS hands a message to two.
			if (this.#calm || !this.#random.chance(0.05)) message.visible = this.world.now + HIDDEN_MS;
		}
		const code = this.#random.pick(this.#code);
		for (const { id } of batch) this.#hold(id);
		this.#turnstile.begin(async (name) => {
			const handle = this.world.functions(this.#way(name, 0.2), code, CODE[code].quotations);
			await Promise.all(
				batch.map(async (message) => {
					try {
						await handle(stage, message.body, message.id);
						// What was done is not always known to be.
						if (this.#calm || !this.#random.chance(0.05)) this.world.queues.delete(url, message.id);
						else message.visible = this.world.now;
					} catch (error) {
						if (!(error instanceof Killed) && !isFault(error)) this.errors.push(error);
						message.visible = this.world.now;
						if (error instanceof Killed && this.#shared.has(message.id)) this.#noteLost(message.body);
					} finally {
						this.#held.set(message.id, (this.#held.get(message.id) ?? 1) - 1);
					}
				}),
			);
		});
	}

	#hold(message: string): void {
		const hands = (this.#held.get(message) ?? 0) + 1;
		this.#held.set(message, hands);
		if (hands > 1) this.#shared.add(message);
	}

	#noteLost(body: string): void {
		const { article } = (JSON.parse(body) as { subject?: { article?: string } }).subject ?? {};
		if (article !== undefined) this.lost.add(article);
	}

	/** How the requests of one at work are made: one after the other with those of all others, and not always well. */
	#way(name: number, mortality: number): Way {
		let dead = false;
		let left = !this.#calm && this.#random.chance(mortality) ? this.#random.below(12) : Infinity;
		return (command, carryOut) =>
			this.#turnstile.request(name, command, () => {
				if (!dead && isWrite(command) && left-- === 0) {
					dead = true;
					const half = halfOf(command);
					if (half) this.world.table.carryOut(half);
				}
				if (dead) throw new Killed("killed");
				return this.#calm ? carryOut() : this.#perhaps(command, carryOut);
			});
	}

	#perhaps(command: Command, carryOut: () => unknown): unknown {
		const luck = this.#random.next();
		if (luck < 0.01) throw fault("ThrottlingException");
		if (luck < 0.02) {
			carryOut();
			throw fault("TimeoutError");
		}
		const half = luck < 0.1 ? halfOf(command) : undefined;
		if (half === undefined) return carryOut();
		this.world.table.carryOut(half);
		return { UnprocessedItems: restOf(command, half) };
	}

	/** Somebody does something. */
	#operate(): void {
		this.#operations--;
		this.world.now += 1000;
		if (this.#random.chance(0.01)) this.#code = this.#random.pick<Code[]>([["old", "new"], ["new"]]);
		const key = this.#random.pick(this.keys);
		const [what, act] = this.#random.pick(this.#acts(key));
		this.done.push(`${new Date(this.world.now).toISOString()} ${what}`);
		act();
	}

	#acts(key: string): [string, () => void][] {
		const { buckets } = this.world;
		const upload = (name: BodyName): [string, () => void] => [
			`upload ${name} as ${key}`,
			() => buckets.carryOut(new PutObjectCommand({ Bucket: ARTICLES, Key: key, Body: BODIES[name] })),
		];
		const remove = (versionId?: string) =>
			buckets.carryOut(new DeleteObjectCommand({ Bucket: ARTICLES, Key: key, VersionId: versionId }));
		const versions = buckets.versions(ARTICLES, key);
		const marker = versions[0]?.body === undefined ? versions[0] : undefined;
		const some = () => this.#random.pick(versions).id;
		const ofOne: [string, () => void][] =
			versions.length === 0
				? []
				: [
						[`delete ${key}`, () => remove()],
						[`remove a version of ${key}`, () => remove(some())],
						...(marker ? [[`bring back ${key}`, () => remove(marker.id)] as [string, () => void]] : []),
					];
		const part = 1 + this.#random.below(MOST_PARTS);
		const operators: [string, () => void][] = [
			[`replay ${key}`, () => this.#operator((target) => this.#replay(target, {}, key))],
			[`replay ${key}#${part}`, () => this.#operator((target) => this.#replay(target, {}, key, part))],
			["replay the archive", () => this.#operator((target) => this.#archive(target, "replay"))],
			["check the archive", () => this.#operator((target) => this.#archive(target, "check"))],
			["replay all", () => this.#operator((target) => this.#replay(target, {}))],
			["replay what failed", () => this.#operator((target) => this.#replay(target, { failed: true }))],
			["replay what is outdated", () => this.#operator((target) => this.#replay(target, { outdated: true }))],
			["reconcile", () => this.#operator((target) => this.#reconcile(target))],
			[
				`erase ${key}`,
				() => {
					this.#toErase = key;
				},
			],
		];
		const uploads = bodyNames.map(upload);
		return [...uploads, ...uploads, ...uploads, ...ofOne, ...ofOne, ...operators];
	}

	/** An operator works beside the functions, and may be stopped as well. */
	#operator(work: (target: Target) => Promise<unknown>): void {
		this.#turnstile.begin(async (name) => {
			try {
				await work(this.world.target(this.#way(name, 0.2), "new"));
			} catch (error) {
				if (!(error instanceof Killed) && !isFault(error)) this.errors.push(error);
			}
		});
	}

	async #replay(target: Target, choice: Choice, key?: string, part?: number): Promise<void> {
		const article = key === undefined ? undefined : articleId(ARTICLES, key, part);
		if (article !== undefined && !this.#isKnown(article)) return;
		await feed(target, orders(target, article === undefined ? [] : [article], choice, this.world.now));
	}

	/** What a stack's state machine does with all that there is; to find what was deleted it looks through the bucket first. */
	async #archive(target: Target, order: RevisitOrder): Promise<void> {
		const run = Math.floor(this.world.now / 1000);
		if (order === "check") await feed(target, objectOrders(target, run));
		await feed(target, articleOrders(target, order, run));
	}

	async #reconcile(target: Target): Promise<void> {
		await feed(target, ordersOf(compareAll(target, this.world.now)));
	}

	/** Between two batches, since it waits for quiet queues. */
	async #erase(): Promise<void> {
		const key = this.#toErase;
		this.#toErase = undefined;
		if (key === undefined) return;
		const direct: Way = async (_, carryOut) => carryOut();
		await erase(this.world.target(direct, "new"), key, 0);
	}

	#isKnown(article: string): boolean {
		return this.world.table.all().some((row) => row.article === article && row.sk === "HEAD");
	}
}

/** A message for every object that the articles bucket holds. */
async function* objectOrders({ s3 }: Target, run: number): AsyncGenerator<Order[]> {
	for await (const versions of versionPages(s3, ARTICLES, ""))
		yield versions
			.filter(({ latest, marker }) => latest && !marker)
			.map((version) => ({ stage: "index", message: objectMessage(ARTICLES, version, run) }));
}

async function* ordersOf(pages: AsyncIterable<Compared>): AsyncGenerator<Order[]> {
	for await (const { differences } of pages) yield differences.map(({ order }) => order);
}

const isFault = (error: unknown): boolean =>
	error instanceof Error && /^(ThrottlingException|TimeoutError)$/.test(error.name);

const isWrite = (command: Command): boolean =>
	!/^(Get|Query|BatchGet|Head|List|Receive)/.test(command.constructor.name);

type Batch = NonNullable<BatchWriteCommand["input"]["RequestItems"]>;

/** Half of a batch; nothing where it is none. */
function halfOf(command: Command): BatchWriteCommand | undefined {
	if (!(command instanceof BatchWriteCommand)) return undefined;
	const [[table, writes] = ["", []]] = Object.entries(command.input.RequestItems as Batch);
	const half = writes.slice(0, Math.ceil(writes.length / 2));
	return new BatchWriteCommand({ RequestItems: { [table]: half } });
}

/** What of a batch is left when half of it is done. */
function restOf(command: Command, half: BatchWriteCommand): Batch {
	const [[table, writes] = ["", []]] = Object.entries(
		(command as BatchWriteCommand).input.RequestItems as Batch,
	);
	const rest = writes.slice(half.input.RequestItems?.[table]?.length);
	return rest.length === 0 ? {} : { [table]: rest };
}
