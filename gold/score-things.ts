import type { Extraction } from "../lambdas/shared/extraction.ts";
import type { GoldSaying, GoldThing } from "./score-figures.ts";

/** Types that are one where they are marked: works, laws and awards are told apart by nobody alike. */
const POOLED = new Set(["WORK", "LAW", "MISC", "OTHER"]);
const pooled = (type: string): string => (POOLED.has(type) ? "MISC" : type);

/**
 * Whether a marked thing was found: one thing of its type bears its fullest name, and each further name that it goes by
 * and that was read at all was read as that thing.
 */
export function findsThing({ type, names }: GoldThing, { things, entities }: Extraction): boolean {
	const [full = "", ...others] = names.map(plain);
	const named = things.filter((thing) => pooled(thing.type) === pooled(type) && plain(thing.name) === full);
	const [thing] = named;
	if (thing === undefined || named.length > 1) return false;
	return others.every((name) =>
		entities.filter(({ text }) => plain(text) === name).every(({ entity }) => entity === thing.id),
	);
}

/** Whether marked words are a quotation of their speaker: the one that holds them most closely is under a thing of that name. */
export function isSaidBy(saying: GoldSaying, { attributions, things }: Extraction): boolean {
	const holding = attributions
		.filter(
			({ speaker, content }) =>
				speaker !== undefined && content.start <= saying.start + 1 && saying.end <= content.end + 1,
		)
		.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
	const thing = things.find(({ id }) => id === holding[0]?.speaker);
	return (
		thing !== undefined &&
		[thing.name, ...thing.aliases].some((name) => plain(name) === plain(saying.speaker))
	);
}

const plain = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll("’", "'")
		.replace(/^(?:the|a|an) /, "");
