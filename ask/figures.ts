import * as z from "zod";
import { MEASURES } from "../lambdas/extract/measures/measures.ts";
import { FigureKind } from "../lambdas/shared/extraction.ts";
import { question } from "./question.ts";
import { ClaimRecord, claimRecord } from "./records/figure-record.ts";
import { Newest } from "./records/limit.ts";
import { Candidates, Names } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER, PeriodText, periodShape } from "./records/period.ts";
import { entityNames } from "./table/entity-names.ts";
import { queryFigures } from "./table/figures.ts";

/** What figures can be asked for; what key queries cannot answer is refused with a hint. */
export const FigureInput = z.object({
	about: z.string().min(1).optional().describe("figures about the entity of this name or id"),
	by: z.string().min(1).optional().describe("figures that the entity of this name or id gave or relayed"),
	counted: z.string().min(1).optional().describe("counts of this: troops"),
	measure: z
		.enum(MEASURES.map(({ name }) => name))
		.optional()
		.describe("figures that mean this, whatever words say it: deaths, jobs cut; `measures` lists them"),
	kind: FigureKind.optional().describe("figures of this kind"),
	min: z.number().optional().describe("of at least this amount, as its unit counts: 1e9"),
	max: z.number().optional().describe("of at most this amount"),
	when: PeriodText.optional().describe("figures that speak of this year, month or day"),
	newest: Newest,
	...periodShape,
});

/** What numbers were claimed. */
export const figuresQuestion = question({
	name: "figures",
	description: "what numbers were claimed, by whom, and when",
	positional: [],
	input: FigureInput.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		candidates: Candidates,
		/** Oldest article first, in text order within it. */
		claims: z.array(ClaimRecord),
		names: Names,
	}),
	async ask(reader, input) {
		const { candidates, claims } = await queryFigures(reader.rows, input);
		const names = await entityNames(reader.rows, claims);
		return { candidates, claims: claims.map(claimRecord), names };
	},
	records: ({ claims }) => claims,
});
