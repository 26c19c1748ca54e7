import type * as z from "zod";
import type { compareQuestion } from "../../../ask/compare.ts";
import { nameOf, sourceText, valueText } from "../../../ask/words/figure.ts";
import { useAnswer } from "../answer.ts";
import { ClaimChart } from "../chart/claim-chart.tsx";
import { spanOf } from "../chart/point.ts";
import { Answered, View } from "../parts/view.tsx";
import { addressOf } from "../route.ts";

export function StoryView({ id }: { id: string }) {
	const answer = useAnswer<z.output<typeof compareQuestion.output>>("compare", { about: id });
	return (
		<Answered of={answer}>
			{({ comparisons, names }) => (
				<View title="Story">
					{comparisons.map(({ what, about, claims }) => (
						<section key={what + about.join()}>
							<h2>
								{what} <small>{about.map((one) => nameOf(one, names)).join(", ")}</small>
							</h2>
							<ClaimChart
								title={what}
								points={claims.flatMap((claim) => {
									const span = spanOf(claim);
									return span
										? [
												{
													...span,
													key: claim.article + claim.ordinal,
													at: claim.at,
													value: valueText(claim),
													source: sourceText(claim, names) || claim.in.publisher || "no source",
													replaced: false,
													copies: claim.copies,
													...(claim.status && { status: claim.status }),
													...(claim.sentence && { words: claim.sentence }),
													article: claim.in.title ?? claim.in.key,
													href: addressOf("article", claim.article, {}, `figure-${claim.ordinal}`),
												},
											]
										: [];
								})}
							/>
						</section>
					))}
				</View>
			)}
		</Answered>
	);
}
