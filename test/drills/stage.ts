import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { queryFigures } from "../../ask/table/figures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { queryLatest } from "../../ask/table/timeline.ts";
import { depth, depthOfAll, waiting } from "../../cli/queues.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { capital, type Stage, stages } from "../../lib/stages.ts";
import { synth } from "../../local/assembly.ts";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { Alarm, measure } from "./alarm.ts";

const CLI = resolve(import.meta.dirname, "../../cli/news-ingest.ts");
const PATIENCE_MS = 240_000;
/** Soon enough for a drill: two tries, and a message that nobody answered for comes again within a minute. */
const SETTINGS = { maxReceiveCount: "2", normalizeTimeoutSeconds: "10" };

/** A local cloud for drills, and what a drill does there: tell, upload, watch alarms, run commands, and count what is left. */
export class DrillStage {
	readonly cloud: LocalCloud;
	readonly target: Target;
	readonly #folder: string;
	readonly #tell: (line: string) => void;
	/** Of people in each article, by key: no two are alike. */
	readonly #uploaded = new Map<string, number>();
	readonly #alarms: Alarm[] = [];

	private constructor(cloud: LocalCloud, folder: string, tell: (line: string) => void) {
		this.cloud = cloud;
		this.target = localTarget(cloud);
		this.#folder = folder;
		this.#tell = tell;
	}

	static async set(tell: (line: string) => void): Promise<DrillStage> {
		const folder = mkdtempSync(join(tmpdir(), "news-ingest-drill-"));
		const template = synth(join(folder, "cdk.out"), SETTINGS);
		const cloud = await startLocalCloud({ dataDir: join(folder, "data"), template, concurrency: 2 });
		return new DrillStage(cloud, folder, tell);
	}

	say(line: string): void {
		this.#tell(line);
	}

	functionName(stage: Stage): string {
		const names = this.cloud.alarms.flatMap(({ Dimensions }) => Dimensions.map(({ Value }) => Value));
		const found = names.find((name) => name.includes(`${capital(stage)}Function`));
		if (found === undefined) throw new Error(`no alarm watches the function of ${stage}`);
		return found;
	}

	/** Watches the alarm of a heading in docs/operations.md that is about a stage. */
	watch(heading: string, stage: Stage): Alarm {
		const settings = this.cloud.alarms.find(
			({ AlarmDescription }) =>
				AlarmDescription.endsWith(`, ${heading}`) && AlarmDescription.toLowerCase().includes(stage),
		);
		if (settings === undefined) throw new Error(`no alarm of ${stage} names ${heading}`);
		const { cloud, target } = this;
		const alarm = new Alarm(settings, measure(settings, { cloud, target, dataDir: this.#dataDir }));
		this.#alarms.push(alarm);
		return alarm;
	}

	/** Waits until the alarm rings, and tells. */
	async rings(alarm: Alarm): Promise<void> {
		await alarm.until(true);
		const { MetricName, Statistic, DatapointsToAlarm, EvaluationPeriods, AlarmDescription } = alarm.settings;
		const { period, threshold } = alarm;
		this.say(`ALARM: ${AlarmDescription}`);
		this.say(
			`       ${Statistic} of ${MetricName} above ${threshold} in ${DatapointsToAlarm} of ${EvaluationPeriods} periods of ${period} s`,
		);
	}

	async calms(alarm: Alarm): Promise<void> {
		await alarm.until(false);
		this.say("OK: the alarm is calm again");
	}

	get #dataDir(): string {
		return join(this.#folder, "data");
	}

	/** Uploads articles, each with a number of its own. @returns their keys */
	async upload(name: string, count: number): Promise<string[]> {
		const keys = Array.from({ length: count }, (_, n) => `${name}-${n + 1}.txt`);
		for (const Key of keys) {
			const people = 101 + this.#uploaded.size;
			this.#uploaded.set(Key, people);
			const Body = `OSLO, Feb. 10, 2026 – ${people} people came to Oslo on Monday, police said.\n`;
			await this.target.s3.send(new PutObjectCommand({ Bucket: this.target.articlesBucket, Key, Body }));
		}
		this.say(`uploaded ${keys.join(", ")}`);
		return keys;
	}

	/** Runs a command as a person would, and tells what it says. */
	async command(...args: string[]): Promise<string> {
		const child = spawn(process.execPath, [CLI, ...args, "--data-dir", this.#dataDir], { stdio: "pipe" });
		let out = "";
		const add = (text: Buffer) => {
			out += text;
		};
		child.stdout.on("data", add);
		child.stderr.on("data", add);
		await new Promise((done) => child.on("close", done));
		this.say(`$ npx news-ingest ${args.join(" ")}`);
		for (const line of out.trimEnd().split("\n")) this.say(`  ${line}`);
		return out;
	}

	async until(what: string, done: () => Promise<boolean>): Promise<void> {
		const deadline = Date.now() + PATIENCE_MS;
		while (!(await done())) {
			if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
			await sleep(200);
		}
	}

	/** Waits until all that was ever uploaded here stands in the table once, and no message is left anywhere. */
	async nothingIsLost(): Promise<void> {
		await this.until("no message is left", async () => {
			if ((await depthOfAll(this.target)) > 0) return false;
			if ((await this.deadLetters) === 0) return true;
			// What is too slow for two tries, on a machine that has much else to do, is no matter of the drill.
			await this.command("redrive");
			return false;
		});
		await this.until(
			"all articles can be queried",
			async () => (await this.#standing()).length === this.#uploaded.size,
		);
		const { claims } = await queryFigures(this.#reader(), { counted: "person" });
		const values = claims.map(({ row }) => Number(row.value)).sort((a, b) => a - b);
		const expected = [...this.#uploaded.values()];
		if (JSON.stringify(values) !== JSON.stringify(expected))
			throw new Error(`the figures are ${values.join(", ")}, and not ${expected.join(", ")}`);
		this.say(
			`nothing is lost, and nothing there twice: ${expected.length} articles uploaded so far, ${values.length} figures`,
		);
	}

	#reader = () => new ResultsReader(this.target.dynamo, this.target.table);

	async #standing(): Promise<string[]> {
		return (await queryLatest(this.#reader(), 10_000, {})).map(({ key }) => key);
	}

	/** How many messages wait for a stage, and how many it has in hand. */
	async inQueue(stage: Stage): Promise<{ visible: number; all: number }> {
		const { url } = this.target.queues[stage];
		return { visible: await waiting(this.target, url), all: await depth(this.target, url) };
	}

	/** Ends what a drill has begun to watch. */
	async rest(): Promise<void> {
		for (const alarm of this.#alarms.splice(0)) await alarm.stop();
	}

	async strike(): Promise<void> {
		await this.rest();
		for (const client of [this.target.s3, this.target.sqs, this.target.dynamo]) client.destroy();
		await this.cloud.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	get deadLetters(): Promise<number> {
		const counts = stages.map((stage) => this.#deadLettersOf(stage));
		return Promise.all(counts).then((all) => all.reduce((sum, one) => sum + one, 0));
	}

	async #deadLettersOf(stage: Stage): Promise<number> {
		return waiting(this.target, this.target.queues[stage].deadLettersUrl);
	}
}
