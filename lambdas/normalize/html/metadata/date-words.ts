import { findDate, type NumericOrder } from "./find-date.ts";
import type { PageFacts } from "./page.ts";
import { textsOf } from "./texts.ts";

const label =
	/(?:published|posted|created|written|last (?:edited|updated|modified|changed)|veröffentlicht|erstellt|geschrieben|verfasst|zuletzt (?:geändert|aktualisiert)|letzte (?:änderung|aktualisierung)|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publicerad|publisert|opublikowano|опубликовано|datum|date|stand|vom|am|on|le)\s{0,2}(?:on|am|:|le|el|il|den)?\s{0,2}:?\s{0,2}$/iu;

/** A line of more than this is a sentence, in which a date is of something told. */
const LINE = 110;
const SHORT_LINE = 45;

/** A date in a short line of the page, rather after a word such as "Published" than alone, rather above the footer than in it. */
export function wordedDate(page: PageFacts, order: NumericOrder): string | undefined {
	return datedLines(page, order)[0]?.date;
}

/** A date after a word such as "Published". */
export const labelledDate = (page: PageFacts, order: NumericOrder): string | undefined =>
	datedLines(page, order).find(({ rank }) => rank === 0)?.date;

function datedLines({ root }: PageFacts, order: NumericOrder): { date: string; rank: number }[] {
	const found: { date: string; rank: number }[] = [];
	for (const { text, inFooter } of textsOf(root)) {
		if (text.length < 6 || text.length > LINE || !/\d/.test(text)) continue;
		const date = findDate(text, order);
		if (date === undefined) continue;
		const labelled = label.test(text.slice(0, Math.max(0, text.search(/\d/))));
		const rank = (labelled ? 0 : text.length < SHORT_LINE ? 1 : 4) + (inFooter ? 2 : 0);
		if (rank < 4) found.push({ date, rank });
	}
	return found.sort((a, b) => a.rank - b.rank);
}

/** What may stand before the date that opens a press release: "Hofheim am Taunus | Velmar, 11. November 2021". */
const place =
	/^(?:\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:am|an der|im|de|del|la))?[\s,|/(–—-]{1,4}){0,6}(?:den |le |am |on )?$/u;
const OPENING = 70;
const PASSAGE = 40;
const FIRST_PASSAGES = 6;

/** The date that opens one of the first passages, after nothing but places: "01.02.2022 Trade began well, …". */
export function openingDate({ root }: PageFacts, order: NumericOrder): string | undefined {
	let passages = 0;
	for (const { text } of textsOf(root)) {
		if (text.length < PASSAGE) continue;
		if (++passages > FIRST_PASSAGES) return undefined;
		const opening = text.slice(0, OPENING);
		const digit = opening.search(/\d/);
		if (digit < 0 || !place.test(opening.slice(0, digit))) continue;
		const date = findDate(opening, order);
		if (date !== undefined) return date;
	}
	return undefined;
}
