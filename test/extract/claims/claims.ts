import { findAttributions } from "../../../lambdas/extract/attribution/find-attributions.ts";
import { addClaims } from "../../../lambdas/extract/claims/add-claims.ts";
import { findDates } from "../../../lambdas/extract/dates/find-dates.ts";
import { readDocument } from "../../../lambdas/extract/document.ts";
import { readText, withDates } from "../../../lambdas/extract/text/reading.ts";
import {
	type EntityMention,
	EntityType,
	type Figure,
	type Thing,
} from "../../../lambdas/shared/extraction.ts";

const MARK = /\{([^}]+)\}|\[\[([A-Z]+):([^|\]]+)\|([^\]]+)\]\]/g;
const ISO: Record<string, string> = {
	"north-korean": "KP",
	ukrainian: "UA",
	russian: "RU",
	american: "US",
	french: "FR",
};

/**
 * The claims of a marked text in order: figures stand in braces, names as `[[ORG:acme|Acme]]`. Everything but the figures'
 * own numbers is read as in production; published on Monday, 16 February 2026.
 */
export function claims(marked: string): Figure[] {
	const figures: Figure[] = [];
	const entities: EntityMention[] = [];
	const things = new Map<string, Thing>();
	let text = "";
	let from = 0;
	for (const match of marked.matchAll(MARK)) {
		text += marked.slice(from, match.index);
		const [, amount, type, slug, name] = match;
		const surface = amount ?? name!;
		const span = { start: text.length, end: text.length + surface.length, text: surface };
		if (amount !== undefined)
			figures.push({ ...span, kind: "count", modifier: "exact", value: figures.length });
		else {
			const id = `${type}:${slug}`;
			const iso = ISO[slug!];
			const known = {
				id,
				type: EntityType.parse(type),
				name: surface,
				aliases: [],
				salience: 0,
				evidence: "",
			};
			entities.push({ ...span, type: known.type, entity: id });
			things.set(id, iso === undefined ? known : { ...known, iso });
		}
		text += surface;
		from = match.index + match[0].length;
	}
	text += marked.slice(from);
	const named = readText(readDocument({ text, publishedAt: "2026-02-16" }), entities);
	const dates = findDates(named);
	const reading = withDates(named, dates);
	return addClaims(reading, figures, {
		entities,
		things: [...things.values()],
		dates,
		attributions: findAttributions(reading),
	});
}

/** The one claim of a text with one figure. */
export function claim(marked: string): Figure {
	const found = claims(marked);
	if (found.length !== 1) throw new Error(`one figure expected in: ${marked}`);
	return found[0]!;
}
