import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Stage, stages } from "../../lib/stages.ts";

/** One line that a function has written. */
export interface LogLine {
	/** ISO 8601. */
	time: string;
	stage: Stage;
	fields: Record<string, unknown>;
}

/** Where the functions' lines are. */
export interface Logs {
	/** The lines in which all of `words` stand, none of them older than `since` (epoch milliseconds); in no order. */
	linesWith(words: string[], since: number): AsyncIterable<LogLine>;
}

/** The logs of a local cloud, in its data folder. */
export function localLogs(dataDir: string): Logs {
	const folder = join(dataDir, "logs");
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	return {
		async *linesWith(words, since) {
			for (const stage of stages)
				for (const file of files.filter((name) => name.toLowerCase().includes(`-${stage}function`)))
					for await (const text of createInterface({ input: createReadStream(join(folder, file)) })) {
						if (!words.every((word) => text.includes(word))) continue;
						const line = readLine(stage, text);
						if (line && Date.parse(line.time) >= since) yield line;
					}
		},
	};
}

/** The logs of a deployed stack, by the names of its log groups. */
export async function cloudLogs(groups: Record<Stage, string>): Promise<Logs> {
	// Only a deployed stack needs it.
	const { CloudWatchLogsClient, paginateFilterLogEvents } = await import("@aws-sdk/client-cloudwatch-logs");
	const client = new CloudWatchLogsClient({});
	return {
		async *linesWith(words, since) {
			for (const stage of stages) {
				const pages = paginateFilterLogEvents(
					{ client },
					{
						logGroupName: groups[stage],
						filterPattern: words.map((word) => JSON.stringify(word)).join(" "),
						startTime: since,
					},
				);
				for await (const { events = [] } of pages)
					for (const { message = "" } of events) {
						const line = readLine(stage, message);
						if (line) yield line;
					}
			}
		},
	};
}

/** A line of JSON with its time, as the functions' logger and metrics write it. */
function readLine(stage: Stage, text: string): LogLine | undefined {
	let fields: Record<string, unknown>;
	try {
		fields = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { timestamp, time, _aws } = fields as {
		timestamp?: string;
		time?: string;
		_aws?: { Timestamp: number };
	};
	const at = timestamp ?? time ?? (_aws && new Date(_aws.Timestamp).toISOString());
	return at === undefined ? undefined : { time: at, stage, fields };
}
