/**
 * Sentences of kinds that were reported as faults (`reports/language.jsonl` of the development data): each is extracted, and
 * what comes is compared with all that was expected. `SHOW=1 npm run bench -- language` prints what is wrong.
 */
import { dataRows } from "../../gold/development-data.ts";
import { extract } from "../../lambdas/extract/extract.ts";
import { readDateline } from "../../lambdas/normalize/finish/dateline.ts";
import { faultsOf, type Report } from "./faults.ts";

const reports = dataRows<Report>("reports", "language.jsonl");
if (reports === undefined) {
	console.log("skipped: the development data is not on this machine (NEWS_INGEST_DATA)");
} else {
	let right = 0;
	for (const report of reports) {
		const faults = faultsOf(report.expected, extractionOf(report));
		if (faults.length === 0) right++;
		else if (process.env.SHOW) console.log(`${report.id} ${report.text}\n    ${faults.join("\n    ")}`);
	}
	console.log(`${right} of ${reports.length} sentences right in all that was expected`);
}

/** As the pipeline asks: normalize has told the dateline. */
function extractionOf({ text, publishedAt }: Report) {
	const dateline = readDateline(text)?.place;
	return extract({ text, ...(publishedAt && { publishedAt }), ...(dateline && { dateline }) }).extraction;
}
