import * as z from "zod";
import { question } from "./question.ts";
import { Newest } from "./records/limit.ts";
import { Candidates } from "./records/names.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { SaidRecord, saidRecord } from "./records/quote-record.ts";
import { queryQuotes } from "./table/quotes.ts";

/** Who said what. */
export const saidQuestion = question({
	name: "said",
	description: "what a person or organisation is quoted as saying, newest first",
	positional: [],
	input: z
		.object({
			by: z.string().min(1).describe("who speaks: a name, an alias, or an id"),
			about: z.string().min(1).optional().describe("words that name the entity of this name or id"),
			direct: z.boolean().optional().describe("only what stands in quotation marks"),
			newest: Newest,
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		candidates: Candidates,
		/** Newest article first, in text order within it. */
		quotations: z.array(SaidRecord),
	}),
	async ask(reader, input) {
		const { candidates, quotes } = await queryQuotes(reader.rows, input);
		return { candidates, quotations: quotes.map(saidRecord) };
	},
	records: ({ quotations }) => quotations,
});
