import type { StoryRecord } from "../../../ask/records/story-record.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { plural } from "../../../ask/words/plural.ts";
import { addressOf } from "../route.ts";
import { dayLabel } from "./days.ts";

type StoryArticle = StoryRecord["articles"][0];

/** The articles of a story in time, syndicated copies folded under the first that ran. */
export function StoryArticles({ articles }: Pick<StoryRecord, "articles">) {
	return (
		<section>
			<h2>Articles in time</h2>
			<ol class="timeline">
				{articles
					.filter(({ copyOf }) => copyOf === undefined)
					.map((article) => (
						<li key={article.id}>
							<time dateTime={article.published}>
								{article.published ? dayLabel(article.published) : "undated"}
							</time>
							<ArticleLine article={article} />
							<Copies copies={articles.filter(({ copyOf }) => copyOf === article.id)} />
						</li>
					))}
			</ol>
		</section>
	);
}

function ArticleLine({ article }: { article: StoryArticle }) {
	return (
		<p>
			<a href={addressOf("article", article.id)}>{titleOf(article)}</a>
			{article.publisher && <span class="meta"> {article.publisher}</span>}
		</p>
	);
}

function Copies({ copies }: { copies: StoryArticle[] }) {
	if (copies.length === 0) return null;
	return (
		<details>
			<summary class="meta">{plural(copies.length, "copy", "copies")} of it ran elsewhere</summary>
			{copies.map((copy) => (
				<ArticleLine key={copy.id} article={copy} />
			))}
		</details>
	);
}
