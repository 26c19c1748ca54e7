import type { TextRecord } from "../../../ask/records/text-record.ts";

/** What stood in the file and is not the article, by the rule that removed it; on request. */
export function RemovedParts({ removed }: Pick<TextRecord, "removed">) {
	if (removed.length === 0) return null;
	const byRule = Map.groupBy(removed, ({ rule }) => rule);
	return (
		<details class="removed">
			<summary>
				{removed.length} {removed.length === 1 ? "part was" : "parts were"} left out of the text
			</summary>
			{[...byRule].map(([rule, parts]) => (
				<section key={rule}>
					<h3>{rule}</h3>
					<ul>
						{parts.map(({ text }, n) => (
							<li key={`${n} ${text}`}>{text}</li>
						))}
					</ul>
				</section>
			))}
		</details>
	);
}
