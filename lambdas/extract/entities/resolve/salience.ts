import type { Document } from "../../document.ts";
import { fold } from "./fold.ts";
import type { Name } from "./mention.ts";

/** What salience is measured against, once an article. */
export interface Scale {
	/** The folded title between spaces. */
	title: string;
	/** Where the first paragraph ends. */
	firstEnd: number;
	/** Most mentions of one thing. */
	most: number;
}

export function scaleOf(doc: Document, most: number): Scale {
	const first = doc.blocks.find((block) => block.kind !== "heading") ?? doc.blocks[0];
	return { title: ` ${fold(doc.title ?? "")} `, firstEnd: first?.end ?? 0, most: Math.max(1, most) };
}

/** 0-1: in the title, in the first paragraph, how often, and how often a sentence starts with it. */
export function salienceOf(doc: Document, names: Name[], scale: Scale): number {
	const inTitle = [...new Set(names.map((name) => name.key))].some((key) => scale.title.includes(` ${key} `));
	const inFirst = names.some((name) => name.mention.start < scale.firstEnd);
	const starts = names.filter((name) => name.mention.start - (doc.sentences[name.sentence]?.start ?? 0) < 12);
	const frequency = names.length / scale.most;
	const value =
		(inTitle ? 0.3 : 0) + (inFirst ? 0.2 : 0) + 0.4 * frequency + 0.1 * (starts.length / names.length);
	return Math.round(value * 1000) / 1000;
}
