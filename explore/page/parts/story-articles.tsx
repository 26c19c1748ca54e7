import type { StoryRecord } from "../../../ask/records/story-record.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { addressOf } from "../route.ts";
import { dayLabel } from "./days.ts";

/** The articles of a story in time. */
export function StoryArticles({ articles }: Pick<StoryRecord, "articles">) {
	return (
		<section>
			<h2>Articles in time</h2>
			<ol class="timeline">
				{articles.map((article) => (
					<li key={article.id}>
						<time dateTime={article.published}>
							{article.published ? dayLabel(article.published) : "undated"}
						</time>
						<p>
							<a href={addressOf("article", article.id)}>{titleOf(article)}</a>
							{article.publisher && <span class="meta"> {article.publisher}</span>}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
