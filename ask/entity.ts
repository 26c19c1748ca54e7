import * as z from "zod";
import { question } from "./question.ts";
import { MentionRecord, mentionRecord } from "./records/entity-record.ts";
import { Newest } from "./records/limit.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { queryEntity } from "./table/entity.ts";

/** Which articles mention somebody or something. */
export const entityQuestion = question({
	name: "entity",
	description: "the articles that mention an entity, newest first",
	positional: ["name"],
	input: z
		.object({
			name: z.string().min(1).describe('a name, an alias, or an id like "ORG:national-intelligence-service"'),
			newest: Newest,
			...periodShape,
		})
		.refine(inOrder, OUT_OF_ORDER),
	output: z.object({
		/** Ids the name stands for: more than one where it is ambiguous. */
		candidates: z.array(z.string()),
		/** One per article and candidate, newest first. */
		mentions: z.array(MentionRecord),
	}),
	async ask(reader, { name, ...period }) {
		const { candidates, mentions } = await queryEntity(reader.rows, name, period);
		return { candidates, mentions: mentions.map(mentionRecord) };
	},
	records: ({ mentions }) => mentions,
});
