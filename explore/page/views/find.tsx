import { useEffect, useState } from "preact/hooks";
import type * as z from "zod";
import type { findQuestion } from "../../../ask/find.ts";
import { measureTitle } from "../../../ask/words/measure.ts";
import { plural } from "../../../ask/words/plural.ts";
import { useAnswer } from "../answer.ts";
import { periodLabel } from "../parts/days.ts";
import { EntityLink } from "../parts/links.tsx";
import { Answered, View } from "../parts/view.tsx";
import { addressOf } from "../route.ts";

type Found = z.output<typeof findQuestion.output>;

/** Milliseconds without a key before what is typed is asked for. */
const PAUSE_MS = 180;

/** Whatever goes by what was typed: names, stories, measures. */
export function FindView({ text }: { text: string }) {
	const asked = usePaused(text.trim());
	const answer = useAnswer<Found>("find", asked === "" ? undefined : { text: asked });
	return (
		<View title={text.trim() ? `“${text.trim()}”` : "Find"}>
			{text.trim() === "" ? (
				<p class="note">Type a name, a word of a headline, or what is measured: deaths, turnout, revenue.</p>
			) : (
				<Answered of={answer}>{(found) => <Results {...found} />}</Answered>
			)}
		</View>
	);
}

function usePaused(text: string): string {
	const [paused, pause] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => pause(text), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return paused;
}

function Results({ entities, stories, measures }: Found) {
	const count = entities.length + stories.length + measures.length;
	return (
		<>
			<p class="meta" role="status">
				{count === 0 ? "Nothing goes by that." : plural(count, "result")}
			</p>
			{entities.length > 0 && (
				<section>
					<h2>Names</h2>
					<ul class="chips">
						{entities.map(({ entity, name, articles }) => (
							<li key={entity}>
								<EntityLink id={entity} names={{ [entity]: name }} />{" "}
								<span class="meta">{articles > 0 ? articles : ""}</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{stories.length > 0 && (
				<section>
					<h2>Stories</h2>
					<ul class="mentions">
						{stories.map(({ story, title, from, to, articles }) => (
							<li key={story}>
								<a href={addressOf("story", story)}>{title}</a>{" "}
								<span class="meta">
									{[periodLabel(from, to), plural(articles.length, "article")].filter(Boolean).join(" · ")}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{measures.length > 0 && (
				<section>
					<h2>Measures</h2>
					<ul class="mentions">
						{measures.map(({ measure, stories }) => (
							<li key={measure}>
								{stories.length > 0 ? (
									<a href={addressOf("stories", "", { measure })}>{measureTitle({ measure })}</a>
								) : (
									measureTitle({ measure })
								)}{" "}
								<span class="meta">
									{stories.length > 0 ? plural(stories.length, "story", "stories") : "in no story yet"}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}
