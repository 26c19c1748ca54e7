import type { Names } from "../../../ask/records/names.ts";
import type { MeasureRecord, StoryClaim, StoryRecord } from "../../../ask/records/story-record.ts";
import { titleOf } from "../../../ask/words/article.ts";
import { nameOf, valueText, whenText } from "../../../ask/words/figure.ts";
import { claimAddress, isEntity, sourceName } from "../chart/story-points.ts";
import { dayLabel } from "./days.ts";
import { EntityLink } from "./links.tsx";

interface Props {
	measure: MeasureRecord;
	story: StoryRecord;
	names: Names;
}

/** The claims of one measure in time, with their words; what the chart shows, for reading. */
export function StoryClaims({ measure, story, names }: Props) {
	return (
		<div class="scroll">
			<table class="claims">
				<thead>
					<tr>
						<th scope="col">published</th>
						<th scope="col">figure</th>
						<th scope="col">who says so</th>
						<th scope="col">in these words</th>
					</tr>
				</thead>
				<tbody>
					{measure.claims.map((claim) => (
						<tr
							key={`${claim.article} ${claim.ordinal}`}
							class={[claim.status && "unstated", claim.replacedBy && "replaced"].filter(Boolean).join(" ")}
						>
							<td class="day">{claim.published ? dayLabel(claim.published) : "undated"}</td>
							<th scope="row" class="number">
								<a href={claimAddress(claim)}>{valueText(claim)}</a>
								<Standing claim={claim} />
							</th>
							<td>
								<Source claim={claim} names={names} />
							</td>
							<td>
								<span class="words">{claim.sentence ?? claim.text}</span>
								<span class="meta"> {placeOfWords(claim, story)}</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Standing({ claim }: { claim: StoryClaim }) {
	const { status, replacedBy, when } = claim;
	const speaksOf = when && whenText({ when });
	return (
		<>
			{status && <span class="status">{status}</span>}
			{replacedBy && <span class="status soft">replaced later</span>}
			{speaksOf && speaksOf !== claim.published?.slice(0, 10) && <span class="meta of">of {speaksOf}</span>}
		</>
	);
}

function Source({ claim, names }: { claim: StoryClaim; names: Names }) {
	const { source, via } = claim;
	return (
		<>
			{source !== undefined && isEntity(source) ? (
				<EntityLink id={source} names={names} />
			) : (
				<span class="meta">{sourceName(claim, names)}</span>
			)}
			{via && <span class="meta"> via {isEntity(via) ? nameOf(via, names) : via}</span>}
		</>
	);
}

function placeOfWords(claim: StoryClaim, { articles }: StoryRecord): string {
	const article = articles.find(({ key }) => key === claim.key);
	const outlet = article?.publisher ?? titleOf(article ?? claim);
	const copies = claim.copies?.length ?? 0;
	return `— ${outlet}${copies > 0 ? `, and ${copies} that copied it` : ""}`;
}
