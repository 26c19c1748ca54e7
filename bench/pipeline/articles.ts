import { readFileSync } from "node:fs";
import { findFiles } from "../../cli/ingest/find-files.ts";
import { dataRows } from "../../gold/development-data.ts";

/** Real news of several outlets where the development data is at hand; else the samples, over and over. */
export async function benchArticles(count: number): Promise<string[]> {
	const texts = [
		...textsOf("entities", "worldwide_train.jsonl"),
		...textsOf("entities", "worldwide_dev.jsonl"),
		...textsOf("attribution", "polnear_train.jsonl"),
		...textsOf("attribution", "polnear_dev.jsonl"),
	];
	if (texts.length === 0) {
		console.log("The development data is not here: the sample articles stand in for it.\n");
		for (const { path } of await findFiles([`${import.meta.dirname}/../../samples`]))
			texts.push(readFileSync(path, "utf8"));
	}
	// A line of its own makes each repetition another article.
	return Array.from({ length: count }, (_, n) =>
		n < texts.length
			? texts[n]!
			: `${texts[n % texts.length]}\n\nThis is edition ${Math.floor(n / texts.length)}.`,
	);
}

function textsOf(...path: string[]): string[] {
	return (dataRows<{ text: string }>(...path) ?? []).map(({ text }) => text);
}

export const words = (text: string): number => text.split(/\s+/).length;
