import { Presets, SingleBar } from "cli-progress";
import { plural } from "../../ask/words/plural.ts";

export interface Progress {
	update(uploaded: number, ended: number): void;
	stop(): void;
}

/** Milliseconds between two lines where there is no terminal: a log wants to know, not to be filled. */
const LINE_EVERY_MS = 10_000;

/** How far uploads are, on standard error: a bar on a terminal, else a line now and then. */
export function progressBar(title: string, total: number): Progress {
	return process.stderr.isTTY ? bar(title, total) : lines(title, total);
}

function bar(title: string, total: number): Progress {
	const drawn = new SingleBar(
		{
			format: `${title} {bar} {value}/{total} done, {uploaded} uploaded, {duration_formatted}`,
			hideCursor: true,
			clearOnComplete: false,
		},
		Presets.shades_classic,
	);
	drawn.start(total, 0, { uploaded: 0 });
	return {
		update: (uploaded, ended) => drawn.update(ended, { uploaded }),
		stop: () => drawn.stop(),
	};
}

/** Says nothing of what is over before the first line is due. */
function lines(title: string, total: number): Progress {
	const begun = Date.now();
	let now = { uploaded: 0, ended: 0 };
	const tell = () => {
		const seconds = Math.round((Date.now() - begun) / 1000);
		console.error(
			`${title}: ${now.ended.toLocaleString("en-US")} of ${plural(total, "file")} done, ${now.uploaded.toLocaleString("en-US")} uploaded, ${seconds} s`,
		);
	};
	const timer = setInterval(tell, LINE_EVERY_MS);
	return {
		update: (uploaded, ended) => {
			now = { uploaded, ended };
		},
		stop: () => clearInterval(timer),
	};
}
