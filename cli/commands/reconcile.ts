import { Command } from "commander";
import { plural } from "../../ask/words/plural.ts";
import { hasStateMachine, runStateMachine } from "../operations/archive/whole-archive.ts";
import { feed, type Order } from "../operations/feed.ts";
import type { Reason } from "../operations/reconcile/differences.ts";
import { type Compared, compareAll } from "../operations/reconcile/reconcile.ts";
import { tellRun } from "../print/archive-run.ts";
import { writeLine } from "../print/write-line.ts";
import { finishQueued } from "../queues.ts";
import { type TargetOptions, withTarget } from "../target.ts";
import { withTargetOptions } from "./target-options.ts";

interface Options extends TargetOptions {
	dryRun?: boolean;
	json?: boolean;
}

export const reconcileCommand = withTargetOptions(new Command("reconcile"))
	.description("Compare the articles bucket with the table, and process what the table lacks or has wrongly")
	.option("--dry-run", "only say what differs")
	.option("--json", "one JSON object a line, for programs")
	.action((options: Options) =>
		withTarget(options, async (target) => {
			// To say what differs, all has to be looked at here.
			if (!options.dryRun && hasStateMachine(target))
				return tellRun(await runStateMachine(target, "reconcile"), options);
			const tally = new Tally();
			const orders = differing(compareAll(target, Date.now()), tally, options);
			if (options.dryRun) for await (const _ of orders);
			else await feed(target, orders);
			if (options.json) await writeLine(JSON.stringify({ type: "reconciled", ...tally.record() }));
			else for (const line of tally.lines(options)) await writeLine(line);
			if (!options.dryRun) await finishQueued(target);
		}),
	);

/** Hands on what puts the differences right, and tells of each where it is asked for. */
async function* differing(
	pages: AsyncIterable<Compared>,
	tally: Tally,
	{ dryRun, json }: Options,
): AsyncGenerator<Order[]> {
	for await (const page of pages) {
		tally.add(page);
		for (const { key, article, reason } of page.differences) {
			if (json) await writeLine(JSON.stringify({ type: "difference", key, article, reason }));
			else if (dryRun) await writeLine(`${reason}: ${key}`);
		}
		yield page.differences.map(({ order }) => order);
	}
}

/** Counts what was looked at and what differs. */
class Tally {
	#objects = 0;
	readonly #reasons: Record<Reason, number> = {
		"never indexed": 0,
		"indexed from another version": 0,
		"deleted and still there": 0,
	};

	add({ objects, differences }: Compared): void {
		this.#objects += objects;
		for (const { reason } of differences) this.#reasons[reason]++;
	}

	record() {
		return { objects: this.#objects, ...this.#reasons };
	}

	lines({ dryRun }: Options): string[] {
		const counted = Object.entries(this.#reasons).filter(([, count]) => count > 0);
		const total = counted.reduce((sum, [, count]) => sum + count, 0);
		if (total === 0)
			return [`${plural(this.#objects, "object")} in the bucket, and the table agrees with all.`];
		const said = counted.map(([reason, count]) => `${count.toLocaleString("en-US")} ${reason}`).join(", ");
		const done = dryRun ? "would be processed" : total === 1 ? "is being processed" : "are being processed";
		return [
			`${plural(this.#objects, "object")} in the bucket: ${said}.`,
			`${plural(total, "article")} ${done}.`,
		];
	}
}
