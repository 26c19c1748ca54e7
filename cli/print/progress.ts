import { Presets, SingleBar } from "cli-progress";

export interface Progress {
	update(uploaded: number, ended: number): void;
	stop(): void;
}

/** A progress bar on standard error; a line at the end where that is no terminal. */
export function progressBar(title: string, total: number): Progress {
	const bar = new SingleBar(
		{
			format: `${title} {bar} {value}/{total} done, {uploaded} uploaded, {duration_formatted}`,
			hideCursor: true,
			clearOnComplete: false,
			noTTYOutput: true,
			notTTYSchedule: 5_000,
		},
		Presets.shades_classic,
	);
	bar.start(total, 0, { uploaded: 0 });
	return {
		update: (uploaded, ended) => bar.update(ended, { uploaded }),
		stop: () => bar.stop(),
	};
}
