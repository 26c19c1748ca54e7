/**
 * Syndicated copies: how often an edited copy meets its original (a band in common) and is judged the same story, over
 * real articles edited in the ways that outlets edit; and how often two different articles are.
 */
import { dataRows } from "../../gold/development-data.ts";
import { SAME_STORY, similarity, sketch } from "../../lambdas/normalize/sketch.ts";

const rows = dataRows<{ text: string }>("entities", "worldwide_train.jsonl");
if (rows === undefined) {
	console.log("skipped: ../shared/data is not there");
} else {
	report(rows.map(({ text }) => sentencesOf(text)).filter((sentences) => sentences.length >= 8));
}

function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?]["”]?)\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== "");
}

function report(articles: string[][]): void {
	const donor = (index: number) => articles[(index + 1) % articles.length]!;
	const edits: Record<string, (sentences: string[], index: number) => string[]> = {
		"unchanged but for white space": (sentences) => sentences.map((sentence) => `  ${sentence}`),
		"a paragraph of three sentences added": (sentences, i) => [
			...sentences.slice(0, 4),
			...donor(i).slice(0, 3),
			...sentences.slice(4),
		],
		"the last two sentences replaced": (sentences, i) => [...sentences.slice(0, -2), ...donor(i).slice(-2)],
		"the first paragraph (two sentences) removed": (sentences) => sentences.slice(2),
		"every twentieth word changed": (sentences) => everyNth(sentences, 20),
		"every tenth word changed": (sentences) => everyNth(sentences, 10),
		"cut to its first half": (sentences) => sentences.slice(0, Math.ceil(sentences.length / 2)),
		"new opening, new ending, every twentieth word": (sentences, i) =>
			everyNth([...donor(i).slice(0, 2), ...sentences.slice(2, -2), ...donor(i).slice(-2)], 20),
	};
	const originals = articles.map((sentences) => sketch(sentences.join(" ")));
	console.table(
		Object.entries(edits).map(([edit, apply]) => {
			const scores = articles.map((sentences, index) => {
				const copy = sketch(apply(sentences, index).join(" "));
				const met = copy.bands.some((band) => originals[index]!.bands.includes(band));
				return { met, score: similarity(originals[index]!, copy) };
			});
			const share = (test: (each: { met: boolean; score: number }) => boolean) =>
				`${((scores.filter(test).length / scores.length) * 100).toFixed(1)} %`;
			const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
			return {
				edit,
				met: share(({ met }) => met),
				"met and same story": share(({ met, score }) => met && score >= SAME_STORY),
				"mean similarity": mean.toFixed(2),
			};
		}),
	);
	let pairs = 0;
	let met = 0;
	const same: string[] = [];
	for (let i = 0; i < originals.length; i++) {
		for (let j = i + 1; j < originals.length; j++) {
			pairs++;
			if (originals[i]!.bands.some((band) => originals[j]!.bands.includes(band))) met++;
			if (similarity(originals[i]!, originals[j]!) >= SAME_STORY) same.push(articles[i]![0]!.slice(0, 60));
		}
	}
	console.log(
		`${articles.length} different articles, ${pairs} pairs: ${met} share a band, ${same.length} are judged copies`,
	);
	for (const opening of same.slice(0, 10)) console.log(`  ${opening}`);
}

/** Every nth word replaced by another of the same article. */
function everyNth(sentences: string[], n: number): string[] {
	const words = sentences.join(" ").split(" ");
	return [
		words.map((word, index) => (index % n === n - 1 ? words[(index * 7) % words.length]! : word)).join(" "),
	];
}
