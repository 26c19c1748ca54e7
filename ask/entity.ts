import * as z from "zod";
import { question } from "./question.ts";
import { MentionRecord, mentionRecord } from "./records/entity-record.ts";
import { Newest } from "./records/limit.ts";
import { inOrder, OUT_OF_ORDER, periodShape } from "./records/period.ts";
import { queryEntity } from "./table/entity.ts";
import { findCandidates } from "./table/find.ts";

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
		/** Others that the name may mean, with how many articles mention each: never merged by guess. */
		others: z.array(z.object({ entity: z.string(), name: z.string(), articles: z.number() })),
		/** One per article and candidate, newest first. */
		mentions: z.array(MentionRecord),
	}),
	async ask(reader, { name, ...period }) {
		const { candidates, mentions } = await queryEntity(reader.rows, name, period);
		const found = await findCandidates(reader.rows, name);
		const others = found.filter(({ entity }) => !candidates.includes(entity));
		return { candidates, others, mentions: mentions.map(mentionRecord) };
	},
	records: ({ mentions }) => mentions,
});
