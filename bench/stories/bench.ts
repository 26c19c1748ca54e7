/** Stories and the claims within them on the development topics: the scorer that came with the data, beside its baselines. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groupArticles } from "../../ask/stories/group-articles.ts";
import { profileOf } from "../../ask/stories/profile.ts";
import { bCubed } from "../../gold/b-cubed.ts";
import { dataFile } from "../../gold/development-data.ts";
import { type StoryArticle, storyArticles } from "../../gold/stories.ts";

const scorer = dataFile("stories", "score_stories.py");
const articles = await storyArticles();
if (scorer === undefined || articles === undefined)
	console.log("The development data is not here: nothing to score.");
else {
	halves(articles);
	const work = mkdtempSync(join(tmpdir(), "news-ingest-stories-"));
	try {
		for (const [title, ...options] of [
			["TF-IDF clusters, threshold tuned on these very topics", "--mode", "tfidf"],
			["naive: TF-IDF stories, figures by kind, unit and event or noun", "--mode", "naive"],
			["news-ingest, all articles thrown together", "--mode", "stories", "--verbose"],
		]) {
			console.log(`\n${title}`);
			score(scorer, work, options);
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

function score(path: string, work: string, options: (string | undefined)[]): void {
	const file = (name: string): string => dataFile("stories", name) ?? name;
	const { status, error } = spawnSync(
		"python3",
		[path, "--work", work, "--stories", file("stories_dev.jsonl"), "--claims", file("claims_dev.jsonl")]
			.concat(["--traps", file("traps_dev.jsonl"), "--cli", `${process.execPath} cli/news-ingest.ts`])
			.concat(options.filter((option) => option !== undefined)),
		{ stdio: "inherit", cwd: join(import.meta.dirname, "../..") },
	);
	if (error) console.log(`The scorer needs python3: ${error.message}`);
	else if (status !== 0) process.exitCode = 1;
}

/** Stories of each half of the topics by itself; what is learned on one half is checked on the other by training/stories/fit.ts. */
function halves(all: StoryArticle[]): void {
	const topics = [...new Set(all.map(({ topic }) => topic))].sort((a, b) => a - b);
	const table = [0, 1].map((n) => {
		const half = all.filter(({ topic }) => topics.indexOf(topic) % 2 === n);
		const groups = groupArticles(
			half.flatMap(({ artifact: { subject, metadata, extraction } }) =>
				extraction.signature
					? [profileOf(subject.article, extraction.signature, metadata.published?.value)]
					: [],
			),
		);
		const found = new Map(groups.flatMap((group, at) => group.map(({ id }) => [id, String(at)] as const)));
		const { precision, recall, f } = bCubed(
			new Map(half.map(({ artifact, story }) => [artifact.subject.article, story])),
			found,
		);
		return {
			half: n + 1,
			articles: half.length,
			precision: precision.toFixed(3),
			recall: recall.toFixed(3),
			F: f.toFixed(3),
		};
	});
	console.table(table);
}
