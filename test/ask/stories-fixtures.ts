import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../ask/table/figures.ts";
import { extractArtifact } from "../../lambdas/extract/extract-artifact.ts";
import { articleRows } from "../../lambdas/index/rows/article-rows.ts";
import { figuresIn } from "../../lambdas/index/rows/figure-rows.ts";
import type { Head } from "../../lambdas/index/schema.ts";
import { normalize } from "../../lambdas/normalize/normalize.ts";
import { subjectOf } from "../helpers/artifacts.ts";

/** A group that must come out: `deaths {2011}: 22@a1 22@a3`. */
export interface ExpectedGroup {
	measure: string;
	background?: string;
	/** `number@article`, sorted. */
	claims: string[];
}

/** Who must be found to say a number: `28@m5 ORG:garment-workers-federation`. */
export interface ExpectedSource {
	/** `number@article` */
	claim: string;
	source: string;
}

export interface FixtureStory {
	name: string;
	/** Keys of its articles. */
	articles: string[];
	groups: ExpectedGroup[];
	sources: ExpectedSource[];
}

export interface FixtureArticle {
	head: Head;
	claims: Claim[];
}

const FOLDER = join(import.meta.dirname, "../fixtures/stories");

/** The stories, and what the pipeline makes of their articles, by key. */
export async function fixtureStories(): Promise<{
	stories: FixtureStory[];
	articles: Map<string, FixtureArticle>;
}> {
	const stories: FixtureStory[] = [];
	const articles = new Map<string, FixtureArticle>();
	for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
		const [told = "", ...said] = readFileSync(join(FOLDER, file), "utf8").split(/^=> /m);
		const [body = "", ...expected] = told.split(/^-> /m);
		const keys: string[] = [];
		for (const part of body.split(/^== /m).slice(1)) {
			const [line = "", ...text] = part.split("\n");
			const [key = "", day = "", outlet = "", title = ""] = line.split(" | ");
			keys.push(key);
			articles.set(key, await articleOf({ key, day, outlet, title, text: text.join("\n") }));
		}
		stories.push({ name: file, articles: keys, groups: expected.map(groupOf), sources: said.map(sourceOf) });
	}
	return { stories, articles };
}

function groupOf(line: string): ExpectedGroup {
	const [, measure = "", background, claims = ""] = /^([^:{]+?)(?: \{(.+?)\})?: (.+)$/m.exec(line) ?? [];
	return {
		measure,
		...(background !== undefined && { background }),
		claims: claims.trim().split(" ").sort(),
	};
}

function sourceOf(line: string): ExpectedSource {
	const [claim = "", source = ""] = line.trim().split(" ");
	return { claim, source };
}

async function articleOf(
	of: Record<"key" | "day" | "outlet" | "title" | "text", string>,
): Promise<FixtureArticle> {
	const json = {
		headline: of.title,
		datePublished: of.day,
		publisher: { name: of.outlet },
		articleBody: of.text,
	};
	const page = `<html><head><title>${of.title}</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...json })}</script></head><body><article><h1>${of.title}</h1><p>${of.text.trim().replace("&", "&amp;")}</p></article></body></html>`;
	const article = await normalize(new TextEncoder().encode(page), { key: of.key });
	const artifact = extractArtifact({ subject: subjectOf(of.key, 1), article });
	const { head, rows } = articleRows(artifact);
	return {
		head,
		claims: rows
			.flatMap(figuresIn)
			.sort((a, b) => a.ordinal - b.ordinal)
			.map((row) => ({ row, head })),
	};
}
