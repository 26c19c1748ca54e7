import type * as z from "zod";
import type { latestQuestion } from "../../../ask/latest.ts";
import { useAnswer } from "../answer.ts";
import { ArticleLink } from "../parts/links.tsx";
import { Answered, View } from "../parts/view.tsx";

/** What is new. */
export function StoriesView(_: { query: URLSearchParams }) {
	const answer = useAnswer<z.output<typeof latestQuestion.output>>("latest", { limit: 50 });
	return (
		<Answered of={answer}>
			{({ articles }) => (
				<View title="Newest articles">
					<ul class="mentions">
						{articles.map((article) => (
							<li key={article.article}>
								<ArticleLink article={article} />{" "}
								<span class="meta">
									{[article.publisher, article.at?.slice(0, 10)].filter(Boolean).join(" · ")}
								</span>
							</li>
						))}
					</ul>
				</View>
			)}
		</Answered>
	);
}
