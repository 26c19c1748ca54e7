/** Learns what tells two events apart, on the development stories, and writes `ask/stories/weights.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Division, divide, EVIDENCE } from "../../ask/stories/divide.ts";
import { groupArticles, likeGroups } from "../../ask/stories/group-articles.ts";
import { type Profile, profileOf } from "../../ask/stories/profile.ts";
import { bCubed } from "../../gold/b-cubed.ts";
import { type StoryArticle, storyArticles } from "../../gold/stories.ts";
import { type Example, logisticRegression } from "./logistic-regression.ts";

/** A group is divided this often in a row for examples. */
const DEPTH = 3;
const TOGETHER = [0.1, 0.12, 0.14];

const found = await storyArticles();
if (found === undefined) throw new Error("the development data has no stories");
const articles = found;
const storyOf = new Map(articles.map(({ artifact, story }) => [artifact.subject.article, story]));
const topics = [...new Set(articles.map(({ topic }) => topic))].sort((a, b) => a - b);
const half = (n: number) => articles.filter(({ topic }) => topics.indexOf(topic) % 2 === n);

for (const together of TOGETHER)
	for (const n of [0, 1]) {
		const weights = { together, divide: learn(half(n), together) };
		const [own, other] = [score(half(n), weights), score(half(1 - n), weights)];
		console.log(`together ${together}, learned on half ${n + 1}: F ${own} there, ${other} on the other half`);
	}
const together = Number(process.argv[2] ?? 0.12);
const weights = { together, divide: learn(articles, together) };
console.log(
	`learned on all: F ${score(articles, weights)}`,
	Object.fromEntries(EVIDENCE.map((name, n) => [name, weights.divide[n]])),
);
writeFileSync(
	join(import.meta.dirname, "../../ask/stories/weights.ts"),
	`/** Made by training/stories/fit.ts; its card is in docs/accuracy.md. How much each piece of evidence speaks for two events. */
export const WEIGHTS = {
	/** Articles are first put together from this mean cosine up. */
	together: ${together},
	/** ${EVIDENCE.join(", ")}. */
	divide: [${weights.divide.join(", ")}],
};
`,
);

function profiles(of: StoryArticle[]): Profile[] {
	return of.flatMap(({ artifact: { subject, metadata, extraction } }) =>
		extraction.signature ? [profileOf(subject.article, extraction.signature, metadata.published?.value)] : [],
	);
}

function learn(of: StoryArticle[], threshold: number): number[] {
	const groups = likeGroups(profiles(of), threshold);
	const examples = groups.flatMap((group) => examplesOf(group, DEPTH));
	return logisticRegression(examples).map((weight) => Number(weight.toFixed(2)));
}

/** Whether dividing the group brings it nearer to its stories; then the same of its parts. */
function examplesOf(group: Profile[], depth: number): Example[] {
	if (group.length < 3 || depth === 0) return [];
	const { parts, evidence }: Division = divide(group);
	const gain = fOf(parts) - fOf([group]);
	const weight = Math.min(1, Math.abs(gain)) * group.length + 0.2;
	return [
		{ features: evidence, label: gain > 0 ? 1 : 0, weight },
		...parts.flatMap((part) => examplesOf(part, depth - 1)),
	];
}

function score(of: StoryArticle[], weights: { together: number; divide: number[] }): string {
	return fOf(groupArticles(profiles(of), weights)).toFixed(3);
}

function fOf(groups: Profile[][]): number {
	const group = new Map(groups.flatMap((members, n) => members.map(({ id }) => [id, String(n)] as const)));
	const right = new Map([...group.keys()].map((id) => [id, storyOf.get(id) ?? id]));
	return bCubed(right, group).f;
}
