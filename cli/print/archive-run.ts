import { plural } from "../../ask/words/plural.ts";
import type { ArchiveRun } from "../operations/archive/state-machine.ts";

/** Tells what came of a run over a whole archive; batches that failed end the command with 1. */
export function tellRun({ execution, maps }: ArchiveRun, { json }: { json?: boolean } = {}): void {
	if (maps.some(({ failed }) => failed > 0)) process.exitCode = 1;
	if (json) {
		console.log(JSON.stringify({ type: "archiveRun", execution, maps }));
		return;
	}
	for (const { name, total, succeeded, failed } of maps) {
		const sent = `${succeeded.toLocaleString("en-US")} of ${plural(total, "item")} done`;
		const lost = `${failed.toLocaleString("en-US")} failed: see archive-runs/ in the work bucket`;
		console.log(`${name}: ${sent}${failed > 0 ? `, ${lost}` : ""}`);
	}
	console.log("What was sent is being processed: `news-ingest status` says how much waits.");
}
