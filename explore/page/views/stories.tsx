import type * as z from "zod";
import type { StoryRecord } from "../../../ask/records/story-record.ts";
import type { storiesQuestion } from "../../../ask/stories.ts";
import { measureTitle } from "../../../ask/words/measure.ts";
import { plural } from "../../../ask/words/plural.ts";
import { useAnswer } from "../answer.ts";
import { Spark } from "../chart/spark.tsx";
import { navigate } from "../navigate.ts";
import { periodLabel } from "../parts/days.ts";
import { EntityLinks } from "../parts/links.tsx";
import { Answered, View } from "../parts/view.tsx";
import { addressOf } from "../route.ts";

/** So many articles are looked at where no period is chosen: a day of a large feed, months of a small one. */
const NEWEST = 1_000;
const MOST_SHOWN = 40;

/** A period's stories, largest first; without one those of the newest articles. */
export function StoriesView({ query }: { query: URLSearchParams }) {
	const setting = (name: string) => query.get(name) ?? undefined;
	const settings = {
		from: setting("from"),
		to: setting("to"),
		about: setting("about"),
		measure: setting("measure"),
	};
	const { about, measure } = settings;
	const kicker = [about && `about ${about}`, measure && `with numbers of ${measure.replaceAll("-", " ")}`];
	const isAnyTime = settings.from === undefined && settings.to === undefined;
	const answer = useAnswer<z.output<typeof storiesQuestion.output>>("stories", {
		...settings,
		limit: MOST_SHOWN,
		...(isAnyTime && { newest: NEWEST }),
	});
	return (
		<View title="Stories" kicker={kicker.filter(Boolean).join(", ")}>
			<Period settings={settings} />
			<Answered of={answer}>
				{({ stories, total, incomplete }) =>
					stories.length === 0 ? (
						<p class="note">No stories in this period.</p>
					) : (
						<>
							{incomplete && (
								<p class="note">{isAnyTime ? NEWEST_ONLY : `Not all was looked at: ${incomplete}.`}</p>
							)}
							<ol class="stories">
								{stories.map((story) => (
									<StoryItem key={story.story} story={story} />
								))}
							</ol>
							{total > stories.length && (
								<p class="note">… and {plural(total - stories.length, "smaller one")}: choose a period.</p>
							)}
						</>
					)
				}
			</Answered>
		</View>
	);
}

const NEWEST_ONLY = `The stories of the newest ${NEWEST.toLocaleString("en-US")} articles. For older ones choose a period.`;

/** The period stands in the address, so that a link holds it. */
function Period({ settings }: { settings: Record<"from" | "to" | "about" | "measure", string | undefined> }) {
	const { from, to } = settings;
	const change = (event: Event & { currentTarget: HTMLInputElement }) => {
		const { name, value } = event.currentTarget;
		navigate(addressOf("stories", "", { ...settings, [name]: value }));
	};
	return (
		<form class="period" data-keeps-focus onSubmit={(event) => event.preventDefault()}>
			<label>
				from <input type="date" name="from" value={from ?? ""} onChange={change} />
			</label>
			<label>
				to <input type="date" name="to" value={to ?? ""} onChange={change} />
			</label>
			{Object.values(settings).some(Boolean) && <a href="/stories">all</a>}
		</form>
	);
}

function StoryItem({ story }: { story: StoryRecord }) {
	const { title, from, to, places, articles, outlets, disputed, moved } = story;
	const counts = `${plural(articles.length, "article")} from ${plural(outlets, "outlet")}`;
	return (
		<li>
			<div>
				<h2>
					<a href={addressOf("story", story.story)}>{title}</a>
				</h2>
				<p class="meta">{[periodLabel(from, to), counts].filter(Boolean).join(" · ")}</p>
				<p class="meta">
					<EntityLinks ids={places.slice(0, 4)} between=" · " />
				</p>
				{disputed.length > 0 && (
					<p class="disputed">
						Sources disagree on{" "}
						{disputed.map((measure) => measureTitle({ measure }).toLowerCase()).join(", ")}
					</p>
				)}
			</div>
			{moved && (
				<figure class="moved">
					<Spark values={moved.values} label={`${measureTitle(moved)}: ${moved.values.join(", ")}`} />
					<figcaption>
						{measureTitle(moved)} {moved.values[0]?.toLocaleString("en-US")} →{" "}
						{moved.values.at(-1)?.toLocaleString("en-US")}
					</figcaption>
				</figure>
			)}
		</li>
	);
}
