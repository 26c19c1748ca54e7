import * as z from "zod";
import { articleIdOf } from "./article-argument.ts";
import { question } from "./question.ts";
import { CorrectionRecord } from "./records/correction-record.ts";
import { limitOf } from "./records/limit.ts";
import { queryCorrections } from "./table/corrections.ts";

/** Where people overruled the machine. */
export const correctionsQuestion = question({
	name: "corrections",
	description: "what people have corrected: figures that are wrong, entities that are others",
	positional: [],
	input: z.object({
		article: z.string().min(1).optional().describe("only in the article of this id or key"),
		limit: limitOf(100),
	}),
	output: z.object({
		/** Newest first. */
		corrections: z.array(CorrectionRecord),
	}),
	async ask(reader, { article, limit }) {
		const id = article === undefined ? undefined : await articleIdOf(reader, article);
		const found = await queryCorrections(reader.rows, limit, id);
		return {
			corrections: found.map(({ row, stands }) =>
				CorrectionRecord.parse({ ...row, type: "correction", stands }),
			),
		};
	},
	records: ({ corrections }) => corrections,
});
