import type { EntityMention, Figure, Thing } from "../../shared/extraction.ts";
import { overlaps } from "../../shared/span.ts";
import { countryOf } from "../claims/country-of.ts";
import type { Document } from "../document.ts";
import { isPlural } from "../text/lexicon/singular.ts";

/** What figures the article's event has nothing to do with: their clause says all there is. */
const OWN_MATTER: ReadonlySet<Figure["kind"]> = new Set(["age", "rank"]);
const MOST_PARTIES = 2;

interface ArticleNames {
	entities: readonly EntityMention[];
	things: readonly Thing[];
}

/**
 * Says of figures whose clause names nobody what the article's event is: its place, its name, its parties; marked
 * `implied: ["about"]`. "At least 20 people died", in an article on a flood in Velmora, is about Velmora.
 */
export function impliedAbout(doc: Document, figures: Figure[], names: ArticleNames): Figure[] {
	const event = eventOf(doc, names);
	return figures.map((figure) => {
		if (figure.about?.length || OWN_MATTER.has(figure.kind) || isLongAgo(doc, figure)) return figure;
		const place = event.place ?? placeOfSource(figure, names);
		const about = [...new Set([place, event.name, ...event.parties].flatMap((id) => id ?? []))];
		// A source's own number is not about itself.
		const others = about.filter((id) => !isSource(figure, id, names));
		if (others.length === 0) return figure;
		return { ...figure, about: others, implied: [...(figure.implied ?? []), "about"] };
	});
}

/** Who says it or passes it on; of "Reuters and the BBC", who have no one id, each. */
function isSource({ attribution }: Figure, id: string, { entities }: ArticleNames): boolean {
	if (attribution === undefined) return false;
	if (id === attribution.source || id === attribution.via) return true;
	if (attribution.source !== undefined || id.startsWith("LOC:")) return false;
	return entities.some((one) => one.entity === id && overlaps(one, attribution));
}

interface ArticleEvent {
	place: string | undefined;
	name: string | undefined;
	parties: string[];
}

/** The dateline's place, else the first that the title or the first sentence names; the event's name and the parties there. */
function eventOf(doc: Document, { entities, things }: ArticleNames): ArticleEvent {
	const lead = doc.sentences[0]?.end ?? 0;
	const title = (doc.title ?? "").toLowerCase();
	const known = new Map(things.map((thing) => [thing.id, thing]));
	// "Argentines face higher prices": told of as the country; "an Argentine daily" is the daily.
	const inLead = entities
		.filter(({ start }) => start < lead)
		.map(({ entity, text }) => (isPlural(text.toLowerCase()) ? countryOf(entity, known) : entity));
	const inTitle = things.filter(({ name }) => title.includes(name.toLowerCase())).map(({ id }) => id);
	const first = [...new Set([...inTitle, ...inLead])];
	const ofType = (type: Thing["type"]) => first.filter((id) => id.startsWith(`${type}:`));
	const [place] = doc.dateline === undefined ? ofType("LOC") : inLead.filter((id) => id.startsWith("LOC:"));
	const parties = ofType("ORG").filter((id) => !isOutlet(doc, id, things));
	return {
		place,
		name: ofType("EVENT")[0],
		parties: place === undefined ? parties.slice(0, MOST_PARTIES) : [],
	};
}

/** "(Meridian Wire)": who wrote it stands in brackets in the dateline. */
function isOutlet({ text }: Document, id: string, things: readonly Thing[]): boolean {
	const name = things.find((thing) => thing.id === id)?.name;
	return name !== undefined && text.slice(0, 200).includes(`(${name})`);
}

/** "Police in Lagos said …": the event's place, where no other is named. */
function placeOfSource({ attribution }: Figure, { entities }: ArticleNames): string | undefined {
	return attribution && entities.find((one) => one.type === "LOC" && overlaps(one, attribution))?.entity;
}

/** "In 2009, a quake killed 75": what happened in another year is of another event. */
function isLongAgo({ publishedAt }: Document, { when }: Figure): boolean {
	const year = when?.to?.slice(0, 4) ?? /\b(?:19|20)\d\d\b/.exec(when?.text ?? "")?.[0];
	return (
		year !== undefined && (publishedAt === undefined || Number(year) < Number(publishedAt.slice(0, 4)) - 1)
	);
}
