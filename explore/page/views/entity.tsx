import type * as z from "zod";
import type { besideQuestion } from "../../../ask/beside.ts";
import type { entityQuestion } from "../../../ask/entity.ts";
import type { figuresQuestion } from "../../../ask/figures.ts";
import type { MentionRecord } from "../../../ask/records/entity-record.ts";
import type { saidQuestion } from "../../../ask/said.ts";
import { nameOf } from "../../../ask/words/figure.ts";
import { plural } from "../../../ask/words/plural.ts";
import { useAnswer } from "../answer.ts";
import { ClaimTable } from "../parts/claim-table.tsx";
import { DayBars } from "../parts/day-bars.tsx";
import { dayLabel } from "../parts/days.ts";
import { ArticleLink, EntityLink, EntityLinks } from "../parts/links.tsx";
import { PlaceMap, placeOf } from "../parts/place-map.tsx";
import { Quotations } from "../parts/quotations.tsx";
import { Answered, View } from "../parts/view.tsx";
import { Facts, TYPE_WORDS } from "../text/record-panel.tsx";

type Mentions = z.output<typeof entityQuestion.output>;
type Beside = z.output<typeof besideQuestion.output>;
type Said = z.output<typeof saidQuestion.output>;
type Figures = z.output<typeof figuresQuestion.output>;

/** So many of somebody whom everybody writes about are enough to look at. */
const NEWEST = 400;
const ARTICLES_SHOWN = 30;

/** One person, organisation, place or thing: where it is mentioned, what was claimed about it, what it said. */
export function EntityView({ id, query }: { id: string; query: URLSearchParams }) {
	const period = { from: query.get("from") ?? undefined, to: query.get("to") ?? undefined };
	const mentions = useAnswer<Mentions>("entity", { name: id, newest: NEWEST, ...period });
	const about = useAnswer<Figures>("figures", { about: id, newest: NEWEST, ...period });
	const by = useAnswer<Figures>("figures", { by: id, newest: NEWEST, ...period });
	const said = useAnswer<Said>("said", { by: id, newest: NEWEST, ...period });
	return (
		<Answered of={mentions}>
			{(found) => (
				<Entity id={id} {...found}>
					<FigureSection title="Numbers about it" of={about} />
					<FigureSection title="Numbers it gave" of={by} />
					<Answered of={said} quiet>
						{({ quotations }) => <Quotations quotations={quotations} names={{}} title="What it said" />}
					</Answered>
				</Entity>
			)}
		</Answered>
	);
}

function Entity({
	id,
	candidates,
	mentions,
	children,
}: Mentions & { id: string; children: preact.ComponentChildren }) {
	const own = mentions.filter(({ entity }) => entity === (candidates[0] ?? id));
	const names = [...new Set(own.flatMap(({ name, aliases = [] }) => [name, ...aliases]))];
	const newest = own[0];
	const roles = [...new Set(own.flatMap(({ role }) => role ?? []))];
	const title = newest?.name ?? nameOf(id, {});
	const place = placeOf(own);
	return (
		<View title={title} kicker={newest && (TYPE_WORDS[newest.entityType] ?? newest.entityType)}>
			{mentions.length === 0 && <p class="note">No article mentions it.</p>}
			{candidates.length > 1 && (
				<p class="note">
					The name may mean <EntityLinks ids={candidates} />.
				</p>
			)}
			<div class="beside">
				<div>
					<Facts
						facts={[
							["goes by", names.filter((name) => name !== title).join(" · ")],
							["as", roles.slice(0, 6).join(" · ")],
							["country", newest?.iso && (countryName(newest.iso) ?? newest.iso)],
							[
								"mentioned in",
								own.length > 0 &&
									plural(own.length, "article") + (own.length >= NEWEST ? ", the newest" : ""),
							],
						]}
					/>
					{own.length > 0 && <DayBars days={own.map(({ at }) => at.slice(0, 10))} what="articles" />}
				</div>
				{place && <PlaceMap place={place} name={title} />}
			</div>
			<Besides id={id} />
			{children}
			{own.length > 0 && <MentionList mentions={own} />}
		</View>
	);
}

function countryName(iso: string): string | undefined {
	try {
		return new Intl.DisplayNames("en", { type: "region" }).of(iso.slice(0, 2));
	} catch {
		return undefined;
	}
}

function MentionList({ mentions }: { mentions: MentionRecord[] }) {
	return (
		<section>
			<h2>Articles, newest first</h2>
			<ul class="mentions">
				{mentions.slice(0, ARTICLES_SHOWN).map((mention) => (
					<li key={mention.article}>
						<p>
							<ArticleLink article={mention.in} />
							<span class="meta">
								{" "}
								{[mention.in.publisher, dayLabel(mention.at)].filter(Boolean).join(" · ")}
							</span>
						</p>
						{mention.evidence && <p class="words">{mention.evidence}</p>}
					</li>
				))}
			</ul>
			{mentions.length > ARTICLES_SHOWN && (
				<p class="note">… and {plural(mentions.length - ARTICLES_SHOWN, "older one")}.</p>
			)}
		</section>
	);
}

function FigureSection({ title, of }: { title: string; of: Parameters<typeof Answered<Figures>>[0]["of"] }) {
	return (
		<Answered of={of} quiet>
			{({ claims, names }) =>
				claims.length > 0 && (
					<section>
						<h2>{title}</h2>
						<ClaimTable claims={claims.toReversed()} names={names} />
					</section>
				)
			}
		</Answered>
	);
}

/** Whom it stands beside, in how many of its newest articles. */
function Besides({ id }: { id: string }) {
	const answer = useAnswer<Beside>("beside", { name: id });
	return (
		<Answered of={answer} quiet>
			{({ beside, looked }) =>
				beside.length > 0 && (
					<section>
						<h2>Stands beside</h2>
						<p class="meta">in {plural(looked, "article")}, the newest</p>
						<ul class="chips">
							{beside.map(({ entity, name, articles }) => (
								<li key={entity}>
									<EntityLink id={entity} names={{ [entity]: name }} /> <span class="meta">{articles}</span>
								</li>
							))}
						</ul>
					</section>
				)
			}
		</Answered>
	);
}
