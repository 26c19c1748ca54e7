import type { ChildProcess } from "node:child_process";
import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import type { FunctionSettings } from "../stack.ts";
import type { Report } from "./report.ts";

const keptReports = 10_000;
const keptBytes = 20 * 1024 * 1024;

/** What all processes of a function write, in one file, with Lambda's report after each invocation. */
export class FunctionLog {
	readonly #file: WriteStream;
	/** The latest reports. */
	readonly reports: Report[] = [];

	/** Appends to `<folder>/<name>.log`; one that has grown too large becomes `.old` first. */
	constructor(folder: string, name: string) {
		mkdirSync(folder, { recursive: true });
		const path = join(folder, `${name}.log`);
		if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > keptBytes) renameSync(path, `${path}.old`);
		this.#file = createWriteStream(path, { flags: "a", mode: 0o600 });
		// A disk that is full loses lines, not the host.
		this.#file.on("error", () => {});
	}

	follow({ stdout, stderr }: ChildProcess): void {
		stdout?.on("data", (text) => this.#write(text));
		stderr?.on("data", (text) => this.#write(text));
	}

	report(report: Report, { memoryMb }: FunctionSettings): Report {
		this.reports.push(report);
		// A host that runs for weeks does not remember them all.
		if (this.reports.length > 2 * keptReports) this.reports.splice(0, keptReports);
		const { requestId, status, durationMs, initDurationMs, maxMemoryMb } = report;
		const metrics = {
			durationMs: round(durationMs),
			billedDurationMs: Math.ceil(durationMs + (initDurationMs ?? 0)),
			memorySizeMB: memoryMb,
			maxMemoryUsedMB: Math.ceil(maxMemoryMb),
			...(initDurationMs !== undefined && { initDurationMs: round(initDurationMs) }),
		};
		const line = {
			time: new Date().toISOString(),
			type: "platform.report",
			record: { requestId, status, metrics },
		};
		this.#write(`${JSON.stringify(line)}\n`);
		return report;
	}

	/** A line of the host's own. */
	note(message: string): void {
		this.#write(`${JSON.stringify({ time: new Date().toISOString(), type: "local-cloud", message })}\n`);
	}

	/** A process that was killed may still have had something to say after the log is closed. */
	#write(text: string | Buffer): void {
		if (this.#file.writable) this.#file.write(text);
	}

	close(): Promise<void> {
		return new Promise((resolve) => this.#file.end(() => resolve()));
	}
}

function round(milliseconds: number): number {
	return Math.round(milliseconds * 100) / 100;
}
