import * as z from "zod";
import { question } from "./question.ts";
import { FailureRecord, failureRecord } from "./records/failure-record.ts";
import { limitOf } from "./records/limit.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { queryFailed } from "./table/failures.ts";

/** What can never be processed. */
export const failedQuestion = question({
	name: "failed",
	description: "the files that can never be processed, and why",
	positional: [],
	input: z.object({ limit: limitOf(100), ...periodShape }).refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		/** Newest first. */
		failures: z.array(FailureRecord),
	}),
	async ask(reader, { limit, from, to }) {
		return { failures: (await queryFailed(reader.rows, limit, { from, to })).map(failureRecord) };
	},
	records: ({ failures }) => failures,
});
