import type * as z from "zod";
import type { StoryRecord } from "../../../ask/records/story-record.ts";
import type { storyQuestion } from "../../../ask/story.ts";
import { nameOf } from "../../../ask/words/figure.ts";
import { measureTitle } from "../../../ask/words/measure.ts";
import { plural } from "../../../ask/words/plural.ts";
import { useAnswer } from "../answer.ts";
import { ClaimChart } from "../chart/claim-chart.tsx";
import type { Point } from "../chart/point.ts";
import { pointsOf } from "../chart/story-points.ts";
import { periodLabel } from "../parts/days.ts";
import { EntityLinks } from "../parts/links.tsx";
import { Quotations } from "../parts/quotations.tsx";
import { StoryArticles } from "../parts/story-articles.tsx";
import { StoryClaims } from "../parts/story-claims.tsx";
import { Answered, View } from "../parts/view.tsx";

type StoryAnswer = z.output<typeof storyQuestion.output>;
type Measure = StoryAnswer["measures"][0];

/** One story: how its numbers moved, who says so, who disagrees; its articles in time. */
export function StoryView({ id }: { id: string }) {
	const answer = useAnswer<StoryAnswer>("story", { article: id });
	return <Answered of={answer}>{(found) => <Story {...found} />}</Answered>;
}

function Story({ story, measures, quotations, names, incomplete }: StoryAnswer) {
	const [told, background] = [measures.filter(isTold), measures.filter((measure) => !isTold(measure))];
	return (
		<View title={story.title} kicker={kickerOf(story)}>
			<p class="places">
				<EntityLinks ids={story.places.slice(0, 6)} names={names} between=" · " />
			</p>
			{incomplete && <p class="note">{incomplete}</p>}
			{told.map((measure) => (
				<MeasureSection key={keyOf(measure)} {...{ measure, story, names }} />
			))}
			{measures.length === 0 && <p class="note">Its articles claim no numbers that could be compared.</p>}
			<Quotations quotations={quotations} names={names} title="Who said what" />
			<StoryArticles articles={story.articles} />
			{background.length > 0 && (
				<details class="background">
					<summary>Numbers told as background, or only once</summary>
					{background.map((measure) => (
						<section key={keyOf(measure)}>
							<h3>{headingOf(measure, names)}</h3>
							<StoryClaims {...{ measure, story, names }} />
						</section>
					))}
				</details>
			)}
		</View>
	);
}

/** What the story itself tells, by more than one claim. */
const isTold = ({ background, claims }: Measure): boolean => background === undefined && claims.length > 1;

const keyOf = ({ measure, population, unit, place, background, about }: Measure): string =>
	[measure, population, unit, place, background, about.join()].join("|");

function kickerOf({ from, to, articles, outlets }: StoryRecord): string {
	const counts = `${plural(articles.length, "article")} from ${plural(outlets, "outlet")}`;
	return [periodLabel(from, to), counts].filter(Boolean).join(" · ");
}

function MeasureSection({
	measure,
	story,
	names,
}: Pick<StoryAnswer, "story" | "names"> & { measure: Measure }) {
	const points = pointsOf(measure, story, names);
	const title = headingOf(measure, names);
	return (
		<section class="measure">
			<h2>
				{title}
				{measure.disputed && <span class="status">sources disagree</span>}
			</h2>
			{hasMoved(points) && <ClaimChart points={points} title={title} />}
			<StoryClaims {...{ measure, story, names }} />
		</section>
	);
}

/** Where all say the same there is nothing to draw. */
const hasMoved = (points: Point[]): boolean => new Set(points.map(({ value }) => value)).size > 1;

function headingOf(measure: Measure, names: StoryAnswer["names"]): string {
	const place = measure.place && nameOf(measure.place, names);
	return [measureTitle(measure), place && `in ${place}`, measure.background && `(${measure.background})`]
		.filter(Boolean)
		.join(" ");
}
