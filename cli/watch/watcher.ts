import { form } from "../../lambdas/index/events/forms.ts";
import { ArticleIndexed, type EventClaim } from "../../lambdas/index/events/schema.ts";
import { SAME_STORY, similarity } from "../../lambdas/normalize/sketch.ts";

/** What is watched for: forms and ids that the name that was given stands for. Absent: whatever it is. */
export interface Watched {
	about?: readonly string[] | undefined;
	source?: readonly string[] | undefined;
	measure?: string | undefined;
}

/** A claim that is news, and the article that tells it. */
export interface Sighting {
	claim: EventClaim;
	article: ArticleIndexed;
}

/** Articles whose copies are still known for what they are. */
const MOST_REMEMBERED = 2_000;

/**
 * Picks what is new out of a stream of events, each claim once: events come at least once, copies of an article may be settled at the
 * same moment by workers that do not see each other, and both are told apart here.
 */
export class Watcher {
	readonly #watched: Watched;
	/** What was told, by what was said; each with the fingerprints of the articles that told it. */
	readonly #told = new Map<string, { article: string; sketch: string | undefined }[]>();

	constructor(watched: Watched) {
		this.#watched = watched;
	}

	/** @param event as a target of the bus gets it */
	see(event: { "detail-type"?: unknown; detail?: unknown }): Sighting[] {
		if (event["detail-type"] !== "ArticleIndexed") return [];
		const { data: article } = ArticleIndexed.safeParse(event.detail);
		if (article === undefined || article.copyOf !== undefined) return [];
		return article.measures
			.filter(({ news }) => news === "first" || news === "changed")
			.filter((claim) => matches(claim, article, this.#watched) && this.#isNew(claim, article))
			.map((claim) => ({ claim, article }));
	}

	#isNew(claim: EventClaim, { article, sketch }: ArticleIndexed): boolean {
		const { measure, unit, per, population, value, low, high, source } = claim;
		const said = JSON.stringify([
			measure,
			unit,
			per,
			population,
			value,
			low,
			high,
			source?.id ?? source?.name,
		]);
		const tellers = this.#told.get(said) ?? [];
		const known = tellers.some((one) => one.article === article || areAlike(one.sketch, sketch));
		this.#told.delete(said);
		this.#told.set(said, known ? tellers : [...tellers, { article, sketch }]);
		const [oldest] = this.#told.keys();
		if (this.#told.size > MOST_REMEMBERED && oldest !== undefined) this.#told.delete(oldest);
		return !known;
	}
}

function areAlike(a: string | undefined, b: string | undefined): boolean {
	return !!a && !!b && similarity({ signature: a }, { signature: b }) >= SAME_STORY;
}

function matches(claim: EventClaim, article: ArticleIndexed, { about, source, measure }: Watched): boolean {
	if (measure !== undefined && claim.measure !== measure) return false;
	if (source !== undefined && !claim.who.some((one) => source.includes(one))) return false;
	return about === undefined || subjectsOf(claim, article).some((one) => about.includes(one));
}

/** What a claim is about; where it does not say, what its article names. */
function subjectsOf({ about = [] }: EventClaim, { entities, names }: ArticleIndexed): string[] {
	if (about.length === 0) return names;
	const named = entities.filter(({ id }) => about.includes(id)).map(({ name }) => name);
	return [...about, ...about.map((id) => id.slice(id.indexOf(":") + 1)), ...named].map(form);
}
