import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { FunctionSettings } from "../stack.ts";
import type { FunctionLog } from "./function-log.ts";
import type { Report } from "./report.ts";
import { type Memory, type RuntimeApi, startRuntimeApi } from "./runtime-api.ts";

/** A function that did not return: it threw, crashed, or ran out of time or memory. */
export class InvocationError extends Error {
	override readonly name = "InvocationError";
}

/** Lambda gives a function this long to load, and where that is too little loads it again within its time-out. */
const leastInitLimitSeconds = 10;

interface Running {
	child: ChildProcess;
	api: RuntimeApi;
	/** Resolves when the process is gone and its output read. */
	closed: Promise<unknown>;
	startedAt: number;
	initDurationMs?: number;
	/** Resolves when the process asks for work; renewed each time. */
	idle: PromiseWithResolvers<ServerResponse>;
	memory: Memory;
}

/**
 * One process of a function, started when there is work and kept. It does one thing at a time, and is spoken to
 * through Lambda's Runtime API, each process on a port of its own.
 */
export class Sandbox {
	readonly #settings: FunctionSettings;
	readonly #environment: Record<string, string>;
	readonly #log: FunctionLog;
	readonly #bootstrap: string;
	#running: Running | undefined;
	#current: (PromiseWithResolvers<unknown> & { requestId: string }) | undefined;

	/** `environment` is all that the process gets; `bootstrap` the file that it begins with. */
	constructor(
		settings: FunctionSettings,
		on: { environment: Record<string, string>; bootstrap: string; log: FunctionLog },
	) {
		this.#settings = settings;
		this.#environment = on.environment;
		this.#bootstrap = on.bootstrap;
		this.#log = on.log;
	}

	/**
	 * Runs the function on an event.
	 *
	 * @throws InvocationError when it does not return
	 */
	async invoke(event: unknown): Promise<{ result: unknown; report: Report }> {
		const requestId = randomUUID();
		const fresh = this.#running === undefined;
		const { running, work } = await this.#ready();
		const begun = performance.now();
		const report = (status: Report["status"]): Report => ({
			requestId,
			status,
			durationMs: performance.now() - begun,
			...(fresh && running.initDurationMs !== undefined && { initDurationMs: running.initDurationMs }),
			maxMemoryMb: running.memory.maxMb,
			memoryMb: running.memory.nowMb,
			pid: running.child.pid ?? 0,
		});
		this.#current = { ...Promise.withResolvers(), requestId };
		const { timeoutSeconds, arn } = this.#settings;
		const timer = setTimeout(
			() => this.#kill(`timed out after ${timeoutSeconds} seconds`),
			timeoutSeconds * 1000,
		);
		work.writeHead(200, {
			"content-type": "application/json",
			"lambda-runtime-aws-request-id": requestId,
			"lambda-runtime-deadline-ms": String(Date.now() + timeoutSeconds * 1000),
			"lambda-runtime-invoked-function-arn": arn,
			"lambda-runtime-trace-id": "Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0",
		});
		work.end(JSON.stringify(event));
		try {
			const result = await this.#current.promise;
			return { result, report: this.#log.report(report("success"), this.#settings) };
		} catch (error) {
			this.#log.report(report("failure"), this.#settings);
			throw error;
		} finally {
			clearTimeout(timer);
			this.#current = undefined;
		}
	}

	/** Ends the process; an invocation under way fails. Resolves when nothing more can come from it. */
	async stop(): Promise<void> {
		const running = this.#running;
		this.#kill("was stopped");
		await running?.closed;
	}

	/** The process, loaded and asking for work. */
	async #ready(): Promise<{ running: Running; work: ServerResponse }> {
		this.#running ??= await this.#start();
		const running = this.#running;
		const seconds = Math.max(leastInitLimitSeconds, this.#settings.timeoutSeconds);
		const limit = setTimeout(() => this.#kill(`did not load within ${seconds} seconds`), seconds * 1000);
		try {
			const work = await running.idle.promise;
			running.idle = Promise.withResolvers();
			return { running, work };
		} finally {
			clearTimeout(limit);
		}
	}

	async #start(): Promise<Running> {
		// Only the process started below knows the secret, so there is a `running` by the time of a call.
		const api = await startRuntimeApi({
			memory: (memory) => {
				running.memory = memory;
			},
			next: (response) => this.#idle(running, response),
			response: (requestId, result) => this.#invocation(requestId)?.resolve(result),
			error: (requestId, reason) =>
				this.#invocation(requestId)?.reject(new InvocationError(`${this.#settings.name} failed: ${reason}`)),
			initError: (reason) => this.#running === running && this.#kill(`did not load: ${reason}`),
		});
		const child = spawn(
			process.execPath,
			[`--max-old-space-size=${this.#settings.memoryMb}`, this.#bootstrap],
			{
				env: {
					...this.#environment,
					AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${api.port}`,
					LOCAL_CLOUD_RUNTIME_SECRET: api.secret,
				},
				stdio: ["ignore", "pipe", "pipe"],
			},
		);
		this.#log.follow(child);
		const running: Running = {
			child,
			api,
			closed: new Promise((resolve) => child.once("close", resolve).once("error", resolve)),
			startedAt: performance.now(),
			idle: Promise.withResolvers(),
			memory: { maxMb: 0, nowMb: 0 },
		};
		child.on("exit", (code, signal) => this.#gone(running, `exited with ${signal ?? `code ${code}`}`));
		child.on("error", (error) => this.#gone(running, `did not start: ${error.message}`));
		return running;
	}

	#kill(reason: string): void {
		const running = this.#running;
		if (!running) return;
		running.child.kill("SIGKILL");
		this.#gone(running, reason);
	}

	/** The process is gone or as good as: the next invocation starts another. */
	#gone(running: Running, reason: string): void {
		if (this.#running !== running) return;
		this.#running = undefined;
		void running.api.close();
		const error = new InvocationError(`${this.#settings.name} ${reason}`);
		running.idle.promise.catch(() => {});
		running.idle.reject(error);
		this.#current?.reject(error);
	}

	/** The invocation under way; none for the id of another, which was given up. */
	#invocation(requestId: string): PromiseWithResolvers<unknown> | undefined {
		return this.#current?.requestId === requestId ? this.#current : undefined;
	}

	#idle(running: Running, response: ServerResponse): void {
		if (this.#running !== running) return void response.destroy();
		running.initDurationMs ??= performance.now() - running.startedAt;
		running.idle.resolve(response);
	}
}
