import type { Figure, Thing } from "../../shared/extraction.ts";
import type { Signature } from "../../shared/signature.ts";
import type { Document } from "../document.ts";
import { daysOf } from "./days.ts";
import { rarity } from "./rarity.ts";
import { packTerms, stemsOf, type Term, type TermKind, termHash } from "./terms.ts";

/** Three bytes each: 80 terms tell articles apart as well as all their words do. */
const MOST_TERMS = 80;
/** What stands in the title or this far from the beginning is what the article is about. */
const LEAD_CHARACTERS = 400;
/** Below this, a word is in every fifth article. */
const COMMON = 1.6;
const HEAVIEST = 31;
const MOST_PLACES = 3;
const MOST_SUBJECTS = 4;
const MOST_MEASURES = 8;

const PLACES: ReadonlySet<Thing["type"]> = new Set(["LOC", "NORP", "FAC"]);

/** What an article is about, small enough to stand on its head: by this articles of one event find each other. */
export function signatureOf(doc: Document, things: readonly Thing[], figures: readonly Figure[]): Signature {
	const text = `${doc.title ?? ""}\n${doc.text}`;
	const ids = (isPlace: boolean, most: number) =>
		things
			.filter(({ type }) => (type === "LOC") === isPlace && type !== "NORP")
			.slice(0, most)
			.map(({ id }) => id);
	const measures = new Set(figures.flatMap(({ measure }) => measure ?? []));
	return {
		terms: packTerms(termsOf(text, doc, things)),
		...daysOf(text, doc.publishedAt),
		places: ids(true, MOST_PLACES),
		subjects: ids(false, MOST_SUBJECTS),
		measures: [...measures].slice(0, MOST_MEASURES),
	};
}

function termsOf(text: string, doc: Document, things: readonly Thing[]): Term[] {
	const kinds = nameKinds(things);
	const leading = new Set(stemsOf(`${doc.title ?? ""}\n${doc.text.slice(0, LEAD_CHARACTERS)}`));
	const counts = new Map<string, number>();
	for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
	const weighed = [...counts]
		.map(([stem, count]) => ({
			stem,
			value: (1 + Math.log(count)) * Math.max(0, rarity(stem) - COMMON / 2) ** 1.5,
		}))
		.filter(({ value }) => value > 0)
		// The same terms whatever the order they came in.
		.sort((a, b) => b.value - a.value || (a.stem < b.stem ? -1 : 1))
		.slice(0, MOST_TERMS);
	const heaviest = weighed[0]?.value ?? 1;
	return weighed.map(({ stem, value }) => ({
		hash: termHash(stem),
		kind: /\d/.test(stem) ? "number" : (kinds.get(stem) ?? "word"),
		lead: leading.has(stem),
		weight: Math.max(1, Math.round((value / heaviest) * HEAVIEST)),
	}));
}

/** Which words are parts of names. */
function nameKinds(things: readonly Thing[]): Map<string, TermKind> {
	const kinds = new Map<string, TermKind>();
	for (const { type, name, aliases } of things)
		for (const stem of [name, ...aliases].flatMap(stemsOf))
			if (rarity(stem) > COMMON && !kinds.has(stem)) kinds.set(stem, PLACES.has(type) ? "place" : "name");
	return kinds;
}
