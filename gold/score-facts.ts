import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolve } from "../lambdas/extract/entities/resolve/resolve.ts";
import type { Thing } from "../lambdas/shared/extraction.ts";
import { type GoldArticle, goldArticles, unmarked } from "./entity-articles.ts";

/** What is known of a thing of a marked article: its role, its ISO code or the country of its GeoNames place. */
interface Fact {
	article: string;
	thing: string;
	kind: "role" | "iso" | "country";
	value: string;
}

/** Says how many of the facts in gold/entities/facts.tsv resolve gets from the marked mentions. */
export function benchFacts(): void {
	const articles = goldArticles();
	const rows: Record<string, { right: number; missing: number; wrong: number }> = {};
	for (const fact of readFacts()) {
		const article = articles.find(({ name }) => name.startsWith(`${fact.article}-`));
		const thing = article && resolvedThing(article, fact.thing);
		if (thing === undefined) throw new Error(`facts.tsv: article ${fact.article} has no ${fact.thing}`);
		const value = { role: thing.role, iso: thing.iso, country: thing.geonames?.country }[fact.kind];
		rows[fact.kind] ??= { right: 0, missing: 0, wrong: 0 };
		rows[fact.kind]![value === undefined ? "missing" : value === fact.value ? "right" : "wrong"]++;
	}
	console.log("What things are, on the same articles: roles, ISO 3166 codes, countries of cities");
	console.table(rows);
}

function readFacts(): Fact[] {
	const file = join(import.meta.dirname, "entities/facts.tsv");
	return readFileSync(file, "utf8")
		.trim()
		.split("\n")
		.map((line) => {
			const [article = "", thing = "", kind = "", value = ""] = line.split("\t");
			return { article, thing, kind: kind as Fact["kind"], value };
		});
}

/** The thing that most of the mentions marked as `marked` were resolved to. */
function resolvedThing({ doc, mentions }: GoldArticle, marked: string): Thing | undefined {
	const { entities, things } = resolve(doc, unmarked(mentions));
	const counts = new Map<string, number>();
	for (const [index, mention] of mentions.entries()) {
		if (mention.thing !== marked) continue;
		const id = entities[index]!.entity;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return things.find(({ id }) => id === most?.[0]);
}
