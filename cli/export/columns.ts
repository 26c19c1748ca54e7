import type { ArticleRecord } from "../../ask/records/article-record.ts";
import type { MentionRecord } from "../../ask/records/entity-record.ts";
import type { ClaimRecord } from "../../ask/records/figure-record.ts";
import type { SaidRecord } from "../../ask/records/quote-record.ts";
import type { StoryRecord } from "../../ask/records/story-record.ts";
import type { ExportColumn } from "./column.ts";

type Column<Record> = ExportColumn<Record>;

const text = <Record>(name: string, of: Column<Record>["of"]): Column<Record> => ({ name, type: "text", of });
const number = <Record>(name: string, of: Column<Record>["of"]): Column<Record> => ({
	name,
	type: "number",
	of,
});
const whole = <Record>(name: string, of: Column<Record>["of"]): Column<Record> => ({
	name,
	type: "whole number",
	of,
});
const day = <Record>(name: string, of: Column<Record>["of"]): Column<Record> => ({ name, type: "day", of });

/** Whatever was read from an article says which. */
const source: Column<Pick<ClaimRecord, "at" | "atSource" | "article" | "in">>[] = [
	day("published", ({ at, atSource }) => (atSource === "published" ? at.slice(0, 10) : undefined)),
	text("at", ({ at }) => at),
	text("article", ({ article }) => article),
	text("key", (record) => record.in.key),
	text("title", (record) => record.in.title),
	text("publisher", (record) => record.in.publisher),
	text("url", (record) => record.in.url),
];

export const figureColumns: Column<ClaimRecord>[] = [
	...source,
	whole("ordinal", ({ ordinal }) => ordinal),
	text("text", ({ text }) => text),
	text("kind", ({ kind }) => kind),
	text("modifier", ({ modifier }) => modifier),
	number("value", ({ value }) => value),
	number("low", ({ low }) => low),
	number("high", ({ high }) => high),
	text("values", ({ values }) => values?.map(String)),
	text("unit", ({ unit }) => unit),
	text("per", ({ per }) => per),
	text("change_direction", ({ change }) => change?.direction),
	text("change_role", ({ change }) => change?.role),
	text("measure", ({ measure }) => measure),
	text("population", ({ population }) => population),
	text("counted", ({ counted }) => counted),
	text("event", ({ event }) => event),
	text("about", ({ about }) => about),
	text("source", ({ attribution }) => attribution?.source),
	text("source_text", ({ attribution }) => attribution?.text),
	text("cue", ({ attribution }) => attribution?.cue),
	text("via", ({ attribution }) => attribution?.via),
	text("status", ({ status }) => status),
	text("rejected_by", ({ corrections }) => corrections?.find(({ what }) => what === "rejected")?.by),
	day("when_from", ({ when }) => when?.from),
	day("when_to", ({ when }) => when?.to),
	whole("part_of", ({ partOf }) => partOf),
	whole("same_as", ({ sameAs }) => sameAs),
	text("sentence", ({ sentence }) => sentence),
];

export const entityColumns: Column<MentionRecord>[] = [
	...source,
	text("entity", ({ entity }) => entity),
	text("entity_type", ({ entityType }) => entityType),
	text("name", ({ name }) => name),
	text("aliases", ({ aliases }) => aliases),
	text("role", ({ role }) => role),
	text("iso", ({ iso }) => iso),
	text("place", ({ geonames }) => geonames?.name),
	text("place_country", ({ geonames }) => geonames?.country),
	number("latitude", ({ geonames }) => geonames?.latitude),
	number("longitude", ({ geonames }) => geonames?.longitude),
	number("salience", ({ salience }) => salience),
	whole("mentions", ({ mentions }) => mentions),
	text("evidence", ({ evidence }) => evidence),
];

export const quoteColumns: Column<SaidRecord>[] = [
	...source,
	whole("ordinal", ({ ordinal }) => ordinal),
	text("speaker", ({ speaker }) => speaker),
	text("source_text", ({ source }) => source),
	text("cue", ({ cue }) => cue),
	text("direct", ({ direct }) => String(direct)),
	text("words", ({ words }) => words),
	text("about", ({ about }) => about),
	text("relay", ({ relay }) => relay),
];

export const storyColumns: Column<StoryRecord>[] = [
	text("story", ({ story }) => story),
	text("title", ({ title }) => title),
	day("from", ({ from }) => from?.slice(0, 10)),
	day("to", ({ to }) => to?.slice(0, 10)),
	text("places", ({ places }) => places),
	whole("articles", ({ articles }) => articles.length),
	whole("outlets", ({ outlets }) => outlets),
	text("disputed", ({ disputed }) => disputed),
	text("moved", ({ moved }) => moved?.measure),
	text("moved_values", ({ moved }) => moved?.values.map(String)),
	text("keys", ({ articles }) => articles.map(({ key }) => key)),
];

export const articleColumns: Column<ArticleRecord>[] = [
	day("published", ({ at, atSource }) => (atSource === "published" ? at?.slice(0, 10) : undefined)),
	text("at", ({ at }) => at),
	text("article", ({ article }) => article),
	text("bucket", ({ bucket }) => bucket),
	text("key", ({ key }) => key),
	text("title", ({ title }) => title),
	text("lead", ({ lead }) => lead),
	text("publisher", ({ publisher }) => publisher),
	text("bylines", ({ bylines }) => bylines),
	text("section", ({ section }) => section),
	text("url", ({ url }) => url),
	text("language", ({ language }) => language),
	text("format", ({ format }) => format),
	text("uploaded", ({ uploadedAt }) => uploadedAt),
	whole("entities", ({ entities }) => entities),
	whole("figures", ({ figures }) => figures),
];
