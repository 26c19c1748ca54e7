import type { Document } from "../lambdas/extract/document.ts";
import type { Mention } from "../lambdas/extract/entities/resolve/mention.ts";
import { resolve } from "../lambdas/extract/entities/resolve/resolve.ts";
import type { EntityMention } from "../lambdas/shared/extraction.ts";
import type { Span } from "../lambdas/shared/span.ts";
import { type GoldArticle, goldArticles, unmarked } from "./entity-articles.ts";
import { benchFacts } from "./score-facts.ts";

/** B-cubed over all articles' mentions. */
export interface Score {
	precision: number;
	recall: number;
	f1: number;
}

/**
 * Scores mentions → things on the hand-marked articles with B-cubed, on the marked mentions and, where a recogniser
 * is given, from the text on. A mention that only one side has counts as wholly wrong. Prints a table.
 */
export function benchClusters(recognize?: (doc: Document) => Mention[]): void {
	const articles = goldArticles();
	const rows: Record<string, Score> = {
		"each string its own thing": score(articles, ({ mentions }) =>
			mentions.map((m) => ({ ...m, entity: m.text })),
		),
		"resolve, marked mentions": score(
			articles,
			({ doc, mentions }) => resolve(doc, unmarked(mentions)).entities,
		),
	};
	if (recognize) {
		const found = articles.map(({ doc }) => resolve(doc, recognize(doc)).entities);
		const of = new Map(articles.map((article, index) => [article, found[index]!]));
		rows["resolve, recognised mentions"] = score(articles, (article) => of.get(article)!);
		rows["… those that are marked too"] = scoreShared(articles, found);
	}
	console.log(`Mentions to things: ${articles.length} hand-marked articles, B-cubed`);
	console.table(
		Object.fromEntries(
			Object.entries(rows).map(([name, { precision, recall, f1 }]) => [
				name,
				{ precision: precision.toFixed(3), recall: recall.toFixed(3), F1: f1.toFixed(3) },
			]),
		),
	);
	benchFacts();
}

/** The score over the spans that both sides have: what resolve makes of a recogniser's types. */
function scoreShared(articles: GoldArticle[], found: EntityMention[][]): Score {
	const spanOf = ({ start, end }: Span): string => `${start}-${end}`;
	const both = articles.map((article, index) => {
		const spans = new Set(found[index]!.map(spanOf));
		return { ...article, mentions: article.mentions.filter((mention) => spans.has(spanOf(mention))) };
	});
	return score(both, (article) => {
		const spans = new Set(article.mentions.map(spanOf));
		return found[both.indexOf(article)]!.filter((mention) => spans.has(spanOf(mention)));
	});
}

/** B-cubed of what `run` makes of each article against its marked mentions. */
export function score(articles: GoldArticle[], run: (article: GoldArticle) => EntityMention[]): Score {
	let precision = 0;
	let recall = 0;
	let found = 0;
	let marked = 0;
	for (const article of articles) {
		const gold = new Map(
			article.mentions.map((mention) => [`${mention.start}-${mention.end}`, mention.thing]),
		);
		const system = new Map(
			run(article).map((mention) => [`${mention.start}-${mention.end}`, mention.entity]),
		);
		precision += shared(system, gold);
		recall += shared(gold, system);
		found += system.size;
		marked += gold.size;
	}
	const p = precision / Math.max(1, found);
	const r = recall / Math.max(1, marked);
	return { precision: p, recall: r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
}

/** Sum over the mentions of `own` of the part of their thing's mentions that `other` gives the same thing. */
function shared(own: Map<string, string>, other: Map<string, string>): number {
	const sizes = new Map<string, number>();
	const pairs = new Map<string, number>();
	const pairOf = (span: string, thing: string): string => `${thing}\n${other.get(span)}`;
	for (const [span, thing] of own) {
		sizes.set(thing, (sizes.get(thing) ?? 0) + 1);
		if (other.has(span)) pairs.set(pairOf(span, thing), (pairs.get(pairOf(span, thing)) ?? 0) + 1);
	}
	let sum = 0;
	for (const [span, thing] of own) {
		if (other.has(span)) sum += pairs.get(pairOf(span, thing))! / sizes.get(thing)!;
	}
	return sum;
}
