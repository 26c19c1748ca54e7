/** Counts requests to the emulated services, by `service:Operation`: what a bill would be made of. */
export class Usage {
	readonly #counts = new Map<string, number>();

	count(service: "s3" | "sqs" | "dynamodb" | "lambda" | "events", operation: string, times = 1): void {
		const name = `${service}:${operation}`;
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
	}

	/** The counts so far, by name. */
	snapshot(): Record<string, number> {
		return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
	}
}
