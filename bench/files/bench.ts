/**
 * Files of kinds that were reported as faults (`reports/files.jsonl` of the development data): each is read, and what comes
 * is compared with what was expected. `SHOW=1 npm run bench -- files` prints what is wrong.
 */
import { readFileSync } from "node:fs";
import { dataFile, dataRows } from "../../gold/development-data.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { IngestError } from "../../lambdas/shared/errors.ts";
import { faultsOf, type Outcome, type Report } from "./faults.ts";

const reports = dataRows<Report>("reports", "files.jsonl");
if (reports === undefined) {
	console.log("skipped: the development data is not on this machine (NEWS_INGEST_DATA)");
} else {
	let right = 0;
	for (const report of reports) {
		const faults = faultsOf(report, await outcomeOf(report.file));
		if (faults.length === 0) right++;
		else if (process.env.SHOW) console.log(`${report.file}  (${report.kind})\n    ${faults.join("\n    ")}`);
	}
	console.log(`${right} of ${reports.length} files right`);
}

async function outcomeOf(file: string): Promise<Outcome> {
	const path = dataFile("reports", "files", file);
	if (path === undefined) throw new Error(`${file} is named in files.jsonl and is not there`);
	const start = process.cpuUsage();
	const seconds = () => process.cpuUsage(start).user / 1e6;
	try {
		return { article: await normalize(readFileSync(path), { key: file }), seconds: seconds() };
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		return { error, seconds: seconds() };
	}
}
