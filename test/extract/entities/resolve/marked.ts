import { type Document, readDocument } from "../../../../lambdas/extract/document.ts";
import type { Mention } from "../../../../lambdas/extract/entities/resolve/mention.ts";
import { type Resolved, resolve } from "../../../../lambdas/extract/entities/resolve/resolve.ts";
import { EntityType, type Thing } from "../../../../lambdas/shared/extraction.ts";

export interface Marked extends Resolved {
	doc: Document;
	/** Each mention as `surface → id`, in order. */
	ids: string[];
	/** The thing with that id. */
	thing(id: string): Thing | undefined;
}

/** Resolves a text whose mentions stand in brackets with their type: `[PERSON Kim Jong Un] met [LOC Seoul]`. */
export function resolveMarked(marked: string, input: { title?: string; dateline?: string } = {}): Marked {
	const mentions: Mention[] = [];
	let text = "";
	let from = 0;
	for (const match of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)) {
		text += marked.slice(from, match.index);
		const surface = match[2]!;
		const span = { start: text.length, end: text.length + surface.length };
		mentions.push({ type: EntityType.parse(match[1]), ...span, text: surface });
		text += surface;
		from = match.index + match[0].length;
	}
	const doc = readDocument({ text: text + marked.slice(from), ...input });
	const resolved = resolve(doc, mentions);
	return {
		...resolved,
		doc,
		ids: resolved.entities.map(({ text: surface, entity }) => `${surface} → ${entity}`),
		thing: (id) => resolved.things.find((thing) => thing.id === id),
	};
}
