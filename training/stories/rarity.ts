/** Writes `lambdas/extract/signature/data/common-stems.ts`: in how many news articles a word is, from the development data. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataRows } from "../../gold/development-data.ts";
import { stemsOf } from "../../lambdas/extract/signature/terms.ts";

const SETS = [
	["entities", "worldwide_train.jsonl"],
	["entities", "worldwide_dev.jsonl"],
	["attribution", "polnear_train.jsonl"],
	["attribution", "polnear_dev.jsonl"],
];
/** Rarer stems count as in one article: there are too many of them, and too few counts of each. */
const FEWEST = 8;

const articles = new Map<string, number>();
let total = 0;
for (const set of SETS) {
	const rows = dataRows<{ text: string }>(...set);
	if (rows === undefined) throw new Error(`the development data has no ${set.join("/")}`);
	for (const { text } of rows) {
		total++;
		for (const stem of new Set(stemsOf(text))) articles.set(stem, (articles.get(stem) ?? 0) + 1);
	}
}
const bands = new Map<number, string[]>();
for (const [stem, count] of articles) {
	if (count < FEWEST || /\s/.test(stem)) continue;
	const band = Math.round(4 * Math.log(total / count));
	bands.set(band, [...(bands.get(band) ?? []), stem]);
}
const lines = [...bands]
	.sort(([a], [b]) => a - b)
	.map(([band, stems]) => `${band} ${stems.sort().join(" ")}`);
const folder = join(import.meta.dirname, "../../lambdas/extract/signature/data");
mkdirSync(folder, { recursive: true });
writeFileSync(
	join(folder, "common-stems.ts"),
	`/** Made by training/stories/rarity.ts. Each line: four times the rarity, then the stems that have it. */
export const ARTICLES = ${total};
export const COMMON_STEMS = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${total} articles, ${lines.join(" ").split(" ").length - lines.length} stems`);
