import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import pLimit from "p-limit";
import { queryFailed } from "../../ask/table/failures.ts";
import { queryFigures } from "../../ask/table/figures.ts";
import { ResultsReader } from "../../ask/table/results-reader.ts";
import { queryLatest } from "../../ask/table/timeline.ts";
import { depthOfAll } from "../../cli/queues.ts";
import { localTarget, type Target } from "../../cli/target.ts";
import { type Stage, stages } from "../../lib/stages.ts";
import type { Random } from "../histories/random.ts";

const HOST = join(import.meta.dirname, "../local/host.ts");
const UPLOADS_AT_ONCE = 4;
/** Milliseconds between two kills, at most. */
const BETWEEN_KILLS = 5_000;
/** Looks for a function that is to be killed, which may not have been started yet: at most so many. */
const LOOKS = 30;
const PATIENCE_MS = 1_800_000;

/** One in so many is no article. */
const PICTURES = 50;
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** What is killed: the host with its emulators, or a stage's function. */
type Victim = "host" | Stage;

export interface Outcome {
	indexed: number;
	failed: number;
	/** How often each was killed. */
	killed: Record<Victim, number>;
}

/** The local cloud in a process that is killed now and then, and started again on the same data. */
class Mortal {
	readonly killed: Record<Victim, number> = { host: 0, normalize: 0, extract: 0, index: 0 };
	#host: ChildProcess | undefined;
	#target: Promise<Target> | undefined;
	readonly #args: string[];

	constructor(dataDir: string, template: string) {
		this.#args = [HOST, dataDir, template];
	}

	/** The target of the host that lives now. */
	target(): Promise<Target> {
		this.#target ??= this.#start();
		return this.#target;
	}

	async #start(): Promise<Target> {
		const host = spawn(process.execPath, this.#args, { stdio: ["ignore", "pipe", "inherit"] });
		this.#host = host;
		const [line] = (await once(host.stdout, "data")) as [Buffer];
		return localTarget(JSON.parse(line.toString()));
	}

	async killHost(): Promise<void> {
		const target = await this.target();
		const host = this.#host;
		if (host === undefined) return;
		this.killed.host++;
		host.kill("SIGKILL");
		await once(host, "exit");
		for (const client of [target.s3, target.sqs, target.dynamo]) client.destroy();
		this.#target = undefined;
	}

	async killFunction(stage: Stage): Promise<void> {
		await this.target();
		for (let look = 0; look < LOOKS; look++) {
			const pid = childrenOf(this.#host?.pid ?? 0).find((child) => stageOf(child) === stage);
			if (pid === undefined) await sleep(100);
			else {
				if (killed(pid)) this.killed[stage]++;
				return;
			}
		}
	}
}

/** @returns false where it has ended by itself */
function killed(pid: number): boolean {
	try {
		return process.kill(pid, "SIGKILL");
	} catch {
		return false;
	}
}

/** Which function a process is, by the name that Lambda gives it in its environment. */
function stageOf(pid: number): Stage | undefined {
	try {
		const told = execFileSync("ps", ["eww", String(pid)], { encoding: "utf8" });
		const [, name = ""] = /AWS_LAMBDA_FUNCTION_NAME=(\S+)/.exec(told) ?? [];
		return stages.find((stage) => name.toLowerCase().includes(stage));
	} catch {
		return undefined;
	}
}

function childrenOf(pid: number): number[] {
	try {
		return execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
			.trim()
			.split("\n")
			.map(Number);
	} catch {
		return [];
	}
}

interface Round {
	random: Random;
	uploads: number;
	template: string;
	dataDir: string;
}

/** @throws Error where something is lost, or there twice */
export async function killing({ random, uploads, template, dataDir }: Round): Promise<Outcome> {
	const mortal = new Mortal(dataDir, template);
	let uploaded = false;
	const killer = async () => {
		while (!uploaded) {
			await sleep(random.below(BETWEEN_KILLS));
			const victim = random.pick<Victim>(["host", ...stages]);
			await (victim === "host" ? mortal.killHost() : mortal.killFunction(victim));
		}
	};
	const limit = pLimit(UPLOADS_AT_ONCE);
	const uploading = Promise.all(
		Array.from({ length: uploads }, (_, n) => limit(() => upload(mortal, n))),
	).finally(() => {
		uploaded = true;
	});
	await Promise.all([uploading, killer()]);
	const outcome = await settled(mortal, uploads);
	const killed = { ...mortal.killed };
	await mortal.killHost();
	return { ...outcome, killed };
}

const isPicture = (n: number): boolean => n % PICTURES === PICTURES - 1;

/** Until S3 says that it has it, as any client would. */
async function upload(mortal: Mortal, n: number): Promise<void> {
	const Body = isPicture(n)
		? PICTURE
		: `OSLO, Feb. 10, 2026 – ${1_000 + n} people came to Oslo on Monday, police said.\n`;
	for (;;) {
		try {
			const { s3, articlesBucket } = await mortal.target();
			await s3.send(new PutObjectCommand({ Bucket: articlesBucket, Key: `news/${n}.txt`, Body }));
			return;
		} catch {
			await sleep(200);
		}
	}
}

async function settled(mortal: Mortal, uploads: number): Promise<Pick<Outcome, "indexed" | "failed">> {
	const target = await mortal.target();
	const deadline = Date.now() + PATIENCE_MS;
	while ((await depthOfAll(target)) > 0) {
		if (Date.now() > deadline) throw new Error("messages are left in the queues");
		await sleep(500);
	}
	const reader = new ResultsReader(target.dynamo, target.table);
	const indexed = (await queryLatest(reader, uploads * 2, {})).map(({ key }) => key);
	const failed = (await queryFailed(reader, uploads * 2, {})).map(({ key }) => String(key));
	const { claims } = await queryFigures(reader, { counted: "person" });
	const all = Array.from({ length: uploads }, (_, n) => n);
	expectSame(
		"articles",
		indexed,
		all.filter((n) => !isPicture(n)).map((n) => `news/${n}.txt`),
	);
	expectSame(
		"failures",
		failed,
		all.filter(isPicture).map((n) => `news/${n}.txt`),
	);
	expectSame(
		"figures",
		claims.map(({ row }) => String(row.value)),
		all.filter((n) => !isPicture(n)).map((n) => String(1_000 + n)),
	);
	return { indexed: indexed.length, failed: failed.length };
}

function expectSame(what: string, found: string[], expected: string[]): void {
	const [counts, all] = [new Map<string, number>(), new Set(expected)];
	for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
	const twice = [...counts].filter(([, count]) => count > 1).map(([one]) => one);
	const lost = expected.filter((one) => !counts.has(one));
	const strange = [...counts.keys()].filter((one) => !all.has(one));
	if (twice.length + lost.length + strange.length > 0)
		throw new Error(`${what}: ${JSON.stringify({ twice, lost, strange })}`);
}
