import type { Target, TargetOptions } from "../target.ts";
import { cloudLogs, type Logs, localLogs } from "./logs.ts";

/** Where the functions of a target write their lines. */
export function logsOf(target: Target, { dataDir }: TargetOptions): Promise<Logs> {
	return target.isLocal ? Promise.resolve(localLogs(dataDir)) : cloudLogs(target.logGroups);
}
