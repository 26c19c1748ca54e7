import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { headOf } from "./phrase.ts";

/** What people publish or compile: it speaks for who made it. */
const DOCUMENTS = new Set(
	`account accounting accounts analysis analyses appraisal article articles assessment assessments audit audits
	balance bulletin calculation calculations census communique communiqué count counts dashboard data database
	dataset documents document editorial email emails estimate estimates evidence examination exit figures figure filing filings
	findings forecast forecasts graph index indictment information inquiry inquest intelligence inventory investigation
	investigations judgment lawsuit letter letters log logs measurements memo memos minutes model models modelling
	modeling news note notes notice numbers obituary outlook paper papers poll polling polls post posts probe profile
	projection projections prospectus questionnaire ranking rankings reading readings record records registry release
	report reporting reports research results result review reviews ruling scorecard simulation simulations snapshot
	spreadsheet statement statements statistic statistics story studies study summary survey surveys tally tallies
	tables test tests timeline tracker transcript transcripts trial trials update verdict video footage warrant
	website white-paper yearbook complaint affidavit testimony memoir book dossier manifesto budget
	barometer gauge breakdown tabulation tabulations returns roll rolls bill order documentary broadcast`.split(
		/\s+/,
	),
);

/** True where the phrase's head is a document, a poll, data …: what "showed" and "found" can speak through. */
export function speaksThroughDocuments(reading: Reading, run: Run): boolean {
	return isDocument(reading, headOf(reading, run));
}

/** True where the token is a word for a document, a poll, data … */
export function isDocument(reading: Reading, at: number): boolean {
	return isDocumentWord(reading.lower(at));
}

/** True for a lower-case word for a document, a poll, data … */
export function isDocumentWord(lower: string): boolean {
	return DOCUMENTS.has(lower);
}
