import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Thing } from "../../shared/extraction.ts";
import type { FigureRow, Head } from "../schema.ts";
import { type ClaimNews, eventClaims } from "./claims.ts";
import { commonOf } from "./common.ts";
import { forms } from "./forms.ts";
import { plainLine, sayClaim } from "./says.ts";
import type { ArticleIndexed, Changed, ClaimChanged, EventClaim } from "./schema.ts";

/** Uploaded later than this after its publication an article is no news: an archive is being read in. */
const OLD_DAYS = 7;
const DAY_MS = 86_400_000;
/** Claims that people are told of on one line. */
const MOST_SAID = 8;

/** All that an event about an article is made of. */
export interface Told {
	artifact: ExtractedArtifact;
	/** The head that stands. */
	head: Head;
	figures: readonly FigureRow[];
	changed: Changed;
	copyOf: string | undefined;
	/** By the figure's ordinal. */
	news: ReadonlyMap<number, ClaimNews>;
}

/** The article's event, whole: `fitEvent` cuts it where it is too large. Pure. */
export function articleIndexed(pipeline: string, told: Told): ArticleIndexed {
	const { artifact, head, changed } = told;
	const { things } = artifact.extraction;
	const measures = claimsOf(told);
	return {
		...commonOf(pipeline, head),
		...describe(told),
		changed,
		entities: things.map(({ id, type, name, salience, iso }) => ({ id, type, name, salience, iso })),
		measures,
		names: forms(things.flatMap(namesOf)),
		places: forms(things.filter(isPlace).flatMap(namesOf)),
		signature: head.signature,
		bands: artifact.metadata.sketch.bands,
		sketch: artifact.metadata.sketch.signature,
		says: sayAll(measures, head),
	};
}

/** An event for each of the article's claims that has changed. Pure. */
export function claimsChanged(pipeline: string, told: Told): ClaimChanged[] {
	const { things } = told.artifact.extraction;
	return claimsOf(told).flatMap((changed) => {
		const { news, before, ...claim } = changed;
		if (news !== "changed" || before === undefined) return [];
		const about = things.filter(({ id }) => claim.about?.includes(id));
		return {
			...commonOf(pipeline, told.head),
			...describe(told),
			claim,
			before,
			names: forms([...(claim.about ?? []), ...about.flatMap(namesOf)]),
			places: forms(things.filter(isPlace).flatMap(namesOf)),
			says: sayClaim(changed),
		};
	});
}

const claimsOf = ({ artifact, head, figures, news }: Told): EventClaim[] =>
	eventClaims({ head, figures, things: artifact.extraction.things }, news);

const namesOf = ({ id, name, aliases }: Thing): string[] => [id, name, ...aliases];
const isPlace = ({ type, iso }: Thing): boolean => type === "LOC" || iso !== undefined;

function describe({ head, copyOf }: Told) {
	const { title, lead, publisher, url, language } = head;
	const published = head.published?.value;
	return { title, lead, published, publisher, url, language, old: isOld(head), copyOf };
}

/** Of an article that does not say when it was published nobody knows: it counts as news. */
function isOld({ published, uploadedAt }: Head): boolean {
	if (published === undefined) return false;
	return Date.parse(uploadedAt) - Date.parse(published.value.slice(0, 10)) > (OLD_DAYS + 1) * DAY_MS;
}

/** What is new in it, for people: by measure and of all; where nothing is, what the article opens with. */
function sayAll(claims: readonly EventClaim[], { title, lead, key }: Head): Record<string, string> {
	const fresh = claims.filter(({ news }) => news === "first" || news === "changed");
	const byMeasure = Map.groupBy(fresh, ({ measure }) => measureKey(measure));
	const said = (some: readonly EventClaim[]) => some.slice(0, MOST_SAID).map(sayClaim).join(" • ");
	return {
		title: plainLine(title ?? lead ?? key),
		key: plainLine(key),
		all: fresh.length > 0 ? said(fresh) : plainLine(title ?? lead ?? key),
		...Object.fromEntries([...byMeasure].map(([measure, some]) => [measure, said(some)])),
	};
}

/** A measure as the path of a rule can name it: "jobs cut" → `jobs-cut`. */
export const measureKey = (measure: string): string => measure.replaceAll(/[^a-z0-9]+/g, "-");
