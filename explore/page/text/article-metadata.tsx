import type { ArticleRecord } from "../../../ask/records/article-record.ts";
import type { TextRecord } from "../../../ask/records/text-record.ts";
import { WebLink } from "../parts/links.tsx";

/** What is known of the file, and where each piece was read. */
export function ArticleMetadata({
	article,
	metadata,
}: {
	article: ArticleRecord;
	metadata: TextRecord["metadata"] | undefined;
}) {
	const sourced = Object.entries(metadata ?? {}).flatMap(([name, datum]) =>
		typeof datum === "object" && "source" in datum ? [{ name, ...datum }] : [],
	);
	return (
		<section>
			<h2>About the file</h2>
			<div class="scroll">
				<table>
					<thead>
						<tr>
							<th scope="col">what</th>
							<th scope="col">value</th>
							<th scope="col">read from</th>
						</tr>
					</thead>
					<tbody>
						{sourced.map(({ name, value, source }) => (
							<tr key={name}>
								<th scope="row">{name}</th>
								<td>{name === "url" ? <WebLink url={String(value)} /> : [value].flat().join(", ")}</td>
								<td>{source}</td>
							</tr>
						))}
						<Plain name="key" value={article.key} />
						<Plain name="id" value={article.article} />
						<Plain name="uploaded" value={article.uploadedAt} />
						<Plain name="format" value={[metadata?.format, metadata?.charset].filter(Boolean).join(", ")} />
						<Plain name="status" value={article.status} />
					</tbody>
				</table>
			</div>
		</section>
	);
}

function Plain({ name, value }: { name: string; value: string | undefined }) {
	return value ? (
		<tr>
			<th scope="row">{name}</th>
			<td colSpan={2}>{value}</td>
		</tr>
	) : null;
}
