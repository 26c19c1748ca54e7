import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Labelled, pooled } from "../../gold/score-spans.ts";
import { readDocument } from "../../lambdas/extract/document.ts";
import { recognize } from "../../lambdas/extract/entities/recognize/recognize.ts";

/** Finds names in a text, in the labels that are scored. */
export type Finder = (text: string) => Labelled[];

export function ours(text: string): Labelled[] {
	return recognize(readDocument({ text })).map(({ type, start, end }) => ({
		type: pooled(type),
		start,
		end,
	}));
}

/** compromise's people, organisations and places, without the marks it keeps with a term. */
export function compromiseNames(text: string): Labelled[] {
	const doc = compromise(text);
	const found: Labelled[] = [];
	const views = [
		["PERSON", doc.people()],
		["ORG", doc.organizations()],
		["LOC", doc.places()],
	] as const;
	for (const [type, view] of views) {
		for (const { offset } of view.json({ offset: true }) as {
			offset?: { start: number; length: number };
		}[]) {
			if (!offset) continue;
			const words = text.slice(offset.start, offset.start + offset.length);
			const trimmed = words.replace(/(?:['’]s)?[\s.,;:!?)"”’']*$/, "");
			found.push({ type, start: offset.start, end: offset.start + trimmed.length });
		}
	}
	return found;
}

const wink = winkNLP(model, ["sbd", "pos"]);

/** wink-nlp has no names: its runs of proper nouns, without a label. */
export function winkProperNouns(text: string): Labelled[] {
	const { its } = wink;
	const tokens = wink.readDoc(text).tokens();
	const values = tokens.out() as string[];
	const tags = tokens.out(its.pos) as string[];
	const found: Labelled[] = [];
	let from = 0;
	let previous = -2;
	values.forEach((value, i) => {
		const start = text.indexOf(value, from);
		if (start === -1) return;
		from = start + value.length;
		if (tags[i] !== "PROPN") return;
		if (previous === i - 1) found.at(-1)!.end = from;
		else found.push({ type: "", start, end: from });
		previous = i;
	});
	return found;
}

/** Gives each found span that is a gold span that one's label: the best any labeller could do with it. */
export function withGoldLabels(found: readonly Labelled[], gold: readonly Labelled[]): Labelled[] {
	const labels = new Map(gold.map((span) => [`${span.start} ${span.end}`, span.type]));
	return found.map((span) => ({ ...span, type: labels.get(`${span.start} ${span.end}`) ?? "LOC" }));
}
