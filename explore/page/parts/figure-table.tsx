import type { FigureRecord } from "../../../ask/records/figure-record.ts";
import type { Names } from "../../../ask/records/names.ts";
import {
	countedText,
	nameOf,
	sourceText,
	standingText,
	valueText,
	whenText,
} from "../../../ask/words/figure.ts";
import { addressOf } from "../route.ts";
import { EntityLink, EntityLinks } from "./links.tsx";
import { Standing } from "./standing.tsx";

/** The figures of one article; each value leads to its words. */
export function FigureTable({
	figures,
	names,
	article,
}: {
	figures: FigureRecord[];
	names: Names;
	article: string;
}) {
	return (
		<div class="scroll">
			<table class="claims">
				<thead>
					<tr>
						<th scope="col">figure</th>
						<th scope="col">of what</th>
						<th scope="col">about</th>
						<th scope="col">who says so</th>
						<th scope="col">speaks of</th>
					</tr>
				</thead>
				<tbody>
					{figures.map((figure) => (
						<tr key={figure.ordinal} class={standingText(figure) && "unstated"}>
							<th scope="row" class="number">
								<a href={addressOf("article", article, {}, `figure-${figure.ordinal}`)}>
									{valueText(figure)}
								</a>
							</th>
							<td>{countedText(figure)}</td>
							<td>{figure.about && <EntityLinks ids={figure.about} names={names} />}</td>
							<td>
								<SourceOf figure={figure} names={names} />
								<Standing of={figure} />
							</td>
							<td>{whenText(figure)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** Who says so, leading to the entity where the source is one. */
export function SourceOf({ figure, names }: { figure: Pick<FigureRecord, "attribution">; names: Names }) {
	const { attribution } = figure;
	if (attribution?.source === undefined) return <>{sourceText(figure, names)}</>;
	return (
		<>
			<EntityLink id={attribution.source} names={names} />
			{attribution.via && ` (via ${nameOf(attribution.via, names)})`}
		</>
	);
}
