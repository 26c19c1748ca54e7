import { setTimeout as sleep } from "node:timers/promises";
import { localLogs } from "../../cli/operations/logs.ts";
import { waiting } from "../../cli/queues.ts";
import type { Target } from "../../cli/target.ts";
import type { Stage } from "../../lib/stages.ts";
import type { LocalCloud } from "../../local/cloud.ts";
import type { AlarmSettings } from "../../local/stack.ts";

/** A drill does not wait for a quarter of an hour: what the deployed alarm counts in seconds, a drill's counts in hundredths. */
export const SCALE = 100;
const LOOK_MS = 300;
const PATIENCE_MS = 150_000;

/**
 * An alarm of the template, judged here as CloudWatch judges it: a value a period, and it rings where enough of the latest
 * ones are beyond the threshold. Periods, and thresholds that are times, are {@link SCALE} times as short.
 */
export class Alarm {
	readonly settings: AlarmSettings;
	readonly #measure: () => Promise<number>;
	/** By period since the watch began. */
	readonly #values: number[] = [];
	readonly #watching = new AbortController();
	readonly #watch: Promise<void>;

	constructor(settings: AlarmSettings, measure: () => Promise<number>) {
		this.settings = settings;
		this.#measure = measure;
		this.#watch = this.#look();
	}

	/** Seconds of a period here. */
	get period(): number {
		return this.settings.Period / SCALE;
	}

	get threshold(): number {
		const { MetricName, Threshold } = this.settings;
		return MetricName.startsWith("ApproximateAge") ? Threshold / SCALE : Threshold;
	}

	get rings(): boolean {
		const { EvaluationPeriods, DatapointsToAlarm } = this.settings;
		const latest = this.#values.slice(-EvaluationPeriods);
		return latest.filter((value) => value > this.threshold).length >= DatapointsToAlarm;
	}

	/** @throws Error where it takes too long */
	async until(rings: boolean): Promise<void> {
		const deadline = Date.now() + PATIENCE_MS;
		while (this.rings !== rings) {
			if (Date.now() > deadline)
				throw new Error(
					`the alarm ${rings ? "did not ring" : "went on ringing"}: ${this.settings.AlarmDescription}`,
				);
			await sleep(LOOK_MS);
		}
	}

	async stop(): Promise<void> {
		this.#watching.abort();
		await this.#watch;
	}

	async #look(): Promise<void> {
		const begun = performance.now();
		const counts = this.settings.Statistic === "Sum";
		let before = counts ? await this.#measure() : 0;
		while (!this.#watching.signal.aborted) {
			const value = await this.#measure();
			const period = Math.floor((performance.now() - begun) / 1000 / this.period);
			// A period in which nobody looked has nothing that is known of it.
			while (this.#values.length <= period) this.#values.push(0);
			const so = this.#values[period] ?? 0;
			this.#values[period] = counts ? so + value - before : Math.max(so, value);
			if (counts) before = value;
			await sleep(LOOK_MS);
		}
	}
}

/** What the alarm's metric is now; of one that is summed, all that was counted so far. */
export function measure(
	{ MetricName, Dimensions }: AlarmSettings,
	on: { cloud: LocalCloud; target: Target; dataDir: string },
): () => Promise<number> {
	const of = Dimensions[0]?.Value ?? "";
	switch (MetricName) {
		case "ApproximateNumberOfMessagesVisible":
			return () => waiting(on.target, urlOf(on.target, of));
		case "ApproximateAgeOfOldestMessage":
			return async () => on.cloud.oldestSeconds(of);
		case "Errors":
			return async () => (on.cloud.reports()[of] ?? []).filter(({ status }) => status === "failure").length;
		case "Throttles":
			return async () => on.cloud.usage()[`lambda:${of} throttled`] ?? 0;
		case "retries":
			return () => counted(on.dataDir, MetricName, of as Stage);
		default:
			throw new Error(`no drill knows how to measure ${MetricName}`);
	}
}

function urlOf({ queues }: Target, name: string): string {
	const urls = Object.values(queues).flatMap(({ url, deadLettersUrl }) => [url, deadLettersUrl]);
	return urls.find((url) => url.endsWith(`/${name}`)) ?? "";
}

async function counted(dataDir: string, metric: string, stage: Stage): Promise<number> {
	let sum = 0;
	for await (const line of localLogs(dataDir).linesWith(['"_aws"', `"${metric}"`], 0))
		if (line.stage === stage)
			sum += [line.fields[metric]].flat().reduce<number>((all, one) => all + Number(one), 0);
	return sum;
}
