import type { Extraction } from "../lambdas/shared/extraction.ts";
import type { GoldThing } from "./score-figures.ts";

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

const plain = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll("’", "'")
		.replace(/^(?:the|a|an) /, "");
