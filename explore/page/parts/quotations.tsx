import { useState } from "preact/hooks";
import type { ArticleReference } from "../../../ask/records/article-record.ts";
import type { Names } from "../../../ask/records/names.ts";
import type { QuoteRecord } from "../../../ask/records/quote-record.ts";
import { nameOf } from "../../../ask/words/figure.ts";
import { dayLabel } from "./days.ts";
import { ArticleLink, EntityLink } from "./links.tsx";

const SHOWN = 12;

type Said = QuoteRecord & { in?: ArticleReference };

/** Who said what; direct words in their own quotation marks. */
export function Quotations({
	quotations,
	names,
	title,
}: {
	quotations: Said[];
	names: Names;
	title: string;
}) {
	const [shown, show] = useState(SHOWN);
	if (quotations.length === 0) return null;
	const left = quotations.length - shown;
	return (
		<section>
			<h2>{title}</h2>
			<ul class="quotations">
				{quotations.slice(0, shown).map((said) => (
					<li key={`${said.article} ${said.ordinal}`}>
						<blockquote class={said.direct ? "direct" : undefined}>{said.words}</blockquote>
						<p class="meta">
							<EntityLink id={said.speaker} names={names} /> {said.cue}
							{said.relay && ` via ${nameOf(said.relay, names)}`}
							{said.in && (
								<>
									{" "}
									· {dayLabel(said.at)} · <ArticleLink article={said.in} />
								</>
							)}
						</p>
					</li>
				))}
			</ul>
			{left > 0 && (
				<button type="button" class="more" onClick={() => show(shown + 50)}>
					Show {Math.min(50, left)} more
				</button>
			)}
		</section>
	);
}
