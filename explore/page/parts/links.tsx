import type { ComponentChildren } from "preact";
import type { ArticleReference } from "../../../ask/records/article-record.ts";
import type { Names } from "../../../ask/records/names.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { nameOf } from "../../../ask/words/figure.ts";
import { addressOf } from "../route.ts";

/** An entity by its name, leading to its view. */
export function EntityLink({ id, names = {} }: { id: string; names?: Names }) {
	return <a href={addressOf("entity", id)}>{nameOf(id, names)}</a>;
}

/** Several, with commas between. */
export function EntityLinks({
	ids,
	names = {},
	between = ", ",
}: {
	ids: string[];
	names?: Names;
	between?: string;
}) {
	return (
		<>
			{ids.map((id, n) => (
				<span key={id}>
					{n > 0 && between}
					<EntityLink id={id} names={names} />
				</span>
			))}
		</>
	);
}

/** An article by its title, leading to its view, and to a record in it where one is named. */
export function ArticleLink({
	article,
	mark,
	children,
}: {
	article: ArticleReference;
	mark?: string;
	children?: ComponentChildren;
}) {
	return <a href={addressOf("article", article.article, {}, mark)}>{children ?? titleOf(article)}</a>;
}

/** A link out of the page. An address that is no web address is shown as text: a file may claim anything as its own. */
export function WebLink({ url }: { url: string }) {
	const isWeb = /^https?:\/\//i.test(url);
	return isWeb ? (
		<a href={url} target="_blank" rel="noopener noreferrer external">
			{url}
		</a>
	) : (
		<span>{url}</span>
	);
}
