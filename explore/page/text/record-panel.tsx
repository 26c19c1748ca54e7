import type { ComponentChildren } from "preact";
import type { EntityRecord } from "../../../ask/records/entity-record.ts";
import type { FigureRecord } from "../../../ask/records/figure-record.ts";
import type { Names } from "../../../ask/records/names.ts";
import type { TextRecord } from "../../../ask/records/text-record.ts";
import { standingText, valueText, whenText } from "../../../ask/words/figure.ts";
import { EntityLink, EntityLinks } from "../parts/links.tsx";
import { Standing } from "../parts/standing.tsx";
import type { Mark } from "./segments.ts";

interface Props {
	marks: Mark[];
	text: TextRecord;
	entities: EntityRecord[];
	figures: FigureRecord[];
	names: Names;
}

/** What is known of the words that are pointed at. */
export function RecordPanel({ marks, ...of }: Props) {
	return (
		<aside id="record" class="record" tabIndex={-1} aria-label="What the marked words say" aria-live="polite">
			{marks.length === 0 && <p class="note">Point at a marked word, or reach it with the Tab key.</p>}
			{marks.map((mark) => (
				<section key={`${mark.kind}-${mark.index}`} class={`card ${mark.kind}`}>
					<h2>{mark.kind}</h2>
					<RecordOf mark={mark} {...of} />
				</section>
			))}
		</aside>
	);
}

function RecordOf({ mark, text, entities, figures, names }: Omit<Props, "marks"> & { mark: Mark }) {
	switch (mark.kind) {
		case "entity":
			return <EntityFacts mention={text.mentions[mark.index]} entities={entities} names={names} />;
		case "figure":
			return (
				<FigureFacts
					figure={text.figures[mark.index]}
					row={figures.find(({ ordinal }) => ordinal === mark.index)}
					names={names}
				/>
			);
		case "date":
			return <DateFacts date={text.dates[mark.index]} />;
		case "source":
			return <SourceFacts attribution={text.attributions[mark.index]} />;
	}
}

function EntityFacts({
	mention,
	entities,
	names,
}: {
	mention: TextRecord["mentions"][0] | undefined;
	entities: EntityRecord[];
	names: Names;
}) {
	if (!mention) return null;
	const row = entities.find(({ entity }) => entity === mention.entity);
	const place = row?.geonames && `${row.geonames.name}, ${row.geonames.country}`;
	return (
		<>
			<p class="value">
				<EntityLink id={mention.entity} names={names} />
			</p>
			<Facts
				facts={[
					["kind", TYPE_WORDS[mention.type] ?? mention.type],
					["role", row?.role],
					["also", row?.aliases?.join(", ")],
					["place", row?.iso ?? place],
					["mentioned", row && `${row.mentions} ×`],
				]}
			/>
		</>
	);
}

/** What a desk calls the kinds of entities. */
export const TYPE_WORDS: Record<string, string> = {
	PERSON: "person",
	ORG: "organisation",
	LOC: "place",
	NORP: "people",
	FAC: "building or site",
	EVENT: "event",
	PRODUCT: "product",
	WORK: "work",
	MISC: "other",
};

function FigureFacts({
	figure,
	row,
	names,
}: {
	figure: TextRecord["figures"][0] | undefined;
	row: FigureRecord | undefined;
	names: Names;
}) {
	if (!figure) return null;
	const { attribution, about, status, counted, event } = { ...figure, ...row };
	return (
		<>
			<p class="value">{valueText(figure)}</p>
			<Facts
				facts={[
					["of what", counted],
					["happened", event],
					["about", about?.length ? <EntityLinks ids={about} names={names} /> : undefined],
					["said by", attribution && <Source attribution={attribution} names={names} />],
					["status", row ? standingText(row) && <Standing of={row} /> : status],
					["speaks of", whenText(figure)],
				]}
			/>
		</>
	);
}

function Source({
	attribution: { source, text, cue, via },
	names,
}: {
	attribution: NonNullable<TextRecord["figures"][0]["attribution"]>;
	names: Names;
}) {
	return (
		<>
			{source ? <EntityLink id={source} names={names} /> : text}
			{cue && ` (“${cue}”)`}
			{via && (
				<>
					{" "}
					via <EntityLink id={via} names={names} />
				</>
			)}
		</>
	);
}

function DateFacts({ date }: { date: TextRecord["dates"][0] | undefined }) {
	if (!date) return null;
	return <p class="value">{whenText({ when: date }) || date.text}</p>;
}

function SourceFacts({ attribution }: { attribution: TextRecord["attributions"][0] | undefined }) {
	if (!attribution) return null;
	const { source, cue, content, via } = attribution;
	return (
		<>
			<p class="value">{source.text}</p>
			<Facts
				facts={[
					[cue.text, `“${content.text.length > 280 ? `${content.text.slice(0, 280)}…` : content.text}”`],
					["relayed by", via?.text],
				]}
			/>
		</>
	);
}

/** Names and values; those without a value are left out. */
export function Facts({ facts }: { facts: [string, ComponentChildren][] }) {
	const said = facts.filter(([, value]) => value !== undefined && value !== "");
	if (said.length === 0) return null;
	return (
		<dl class="facts">
			{said.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
