import * as z from "zod";
import { FigureInput } from "./figures.ts";
import { question } from "./question.ts";
import { ComparisonRecord, comparisonRecord } from "./records/comparison-record.ts";
import { Candidates, Names } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER } from "./records/period.ts";
import { compareClaims } from "./stories/claims/compare.ts";
import { entityNames } from "./table/entity-names.ts";
import { queryFigures } from "./table/figures.ts";

/** How a number moved, and who disagrees. */
export const compareQuestion = question({
	name: "compare",
	description: "claims on the same thing side by side: how a number moved, and who disagrees",
	positional: [],
	input: z
		.object({
			...FigureInput.shape,
			unstated: z.boolean().optional().describe("denied, forecast, planned and conditional figures as well"),
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({ candidates: Candidates, comparisons: z.array(ComparisonRecord), names: Names }),
	async ask(reader, { unstated = false, ...input }) {
		const { candidates, claims } = await queryFigures(reader.rows, input);
		const comparisons = compareClaims(claims, { unstated }).map(comparisonRecord);
		return { candidates, comparisons, names: await entityNames(reader.rows, claims) };
	},
	records: ({ comparisons }) => comparisons,
});
