/** How one invocation went. Times are milliseconds, memory is resident megabytes. */
export interface Report {
	requestId: string;
	status: "success" | "failure";
	durationMs: number;
	/** Process start to the first request for work: the first invocation of a process has it. */
	initDurationMs?: number;
	maxMemoryMb: number;
	memoryMb: number;
	pid: number;
}
