import { useState } from "preact/hooks";
import type { ClaimRecord } from "../../../ask/records/figure-record.ts";
import type { Names } from "../../../ask/records/names.ts";
import { countedText, standingText, valueText, whenText } from "../../../ask/words/figure.ts";
import { dayLabel } from "./days.ts";
import { SourceOf } from "./figure-table.tsx";
import { ArticleLink } from "./links.tsx";
import { Standing } from "./standing.tsx";

const SHOWN = 25;

/** Claims of several articles; each value leads to its words. */
export function ClaimTable({ claims, names }: { claims: ClaimRecord[]; names: Names }) {
	const [shown, show] = useState(SHOWN);
	const left = claims.length - shown;
	return (
		<>
			<div class="scroll">
				<table class="claims">
					<thead>
						<tr>
							<th scope="col">published</th>
							<th scope="col">figure</th>
							<th scope="col">of what</th>
							<th scope="col">who says so</th>
							<th scope="col">speaks of</th>
							<th scope="col">article</th>
						</tr>
					</thead>
					<tbody>
						{claims.slice(0, shown).map((claim) => (
							<tr key={`${claim.article} ${claim.ordinal}`} class={standingText(claim) && "unstated"}>
								<td class="day">{dayLabel(claim.at)}</td>
								<th scope="row" class="number">
									<ArticleLink article={claim.in} mark={`figure-${claim.ordinal}`}>
										{valueText(claim)}
									</ArticleLink>
								</th>
								<td>{countedText(claim)}</td>
								<td>
									<SourceOf figure={claim} names={names} />
									<Standing of={claim} />
								</td>
								<td>{whenText(claim)}</td>
								<td>
									<ArticleLink article={claim.in} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{left > 0 && (
				<button type="button" class="more" onClick={() => show(shown + 100)}>
					Show {Math.min(100, left)} more
				</button>
			)}
		</>
	);
}
