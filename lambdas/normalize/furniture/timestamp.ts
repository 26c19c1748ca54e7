import type { Place, Rule } from "./rule.ts";

const label =
	"published|updated|last updated|last modified|modified|posted|posted on|created|date|first published|veröffentlicht|aktualisiert|stand|erstellt|letzte aktualisierung|letzte änderung|publié|mis à jour|modifié|publicado|actualizado|atualizado|última actualización|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|опубликовано|обновлено|publikováno|aktualizováno|yayınlanma|güncelleme|发布时间|発行|更新|입력|수정";
const month =
	"jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|maj|augusti|desember|december|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|년|月|年|日|월|일|時|分";
const weekday =
	"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
const filler =
	"am|pm|a\\.m\\.|p\\.m\\.|uhr|um|at|on|of|de|del|the|à|às|le|il|den|kl|klo|h|et|est|edt|pst|pdt|ist|gmt|utc|cet|cest|bst|st|nd|rd|th|ago|hours?|minutes?|days?|mins?|г|года|і|vor|stunden|tagen|hace|horas?|min\\.? read|minute read|lesezeit|minuten|read";

const piece = new RegExp(
	`(?:${label}|${month}|${weekday}|${filler})(?![\\p{L}])|[\\d]{1,4}(?:st|nd|rd|th)?|[\\p{P}\\p{S}\\s]`,
	"iuy",
);

/** A month beside a digit, a date in digits or a time of day: "+81 158-23-2012" is a telephone. */
const dated = new RegExp(
	`\\d.{0,12}(?:${month})|(?:${month}).{0,12}\\d|(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)`,
	"iu",
);

/** "2026-02-16", "2026-02-16T09:30:00Z": what programs write, and people who name files by date. */
const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** True where the text is an ISO day or date-time and nothing else. */
export const isIsoTime = (text: string): boolean => iso.test(text);

/** True where the text is made of nothing but the parts of a date or time, and has a digit. */
export function isTimestamp(text: string): boolean {
	if (isIsoTime(text)) return true;
	if (text.length > 120 || !dated.test(text)) return false;
	piece.lastIndex = 0;
	while (piece.lastIndex < text.length) {
		if (!piece.test(text)) return false;
	}
	return true;
}

/**
 * "Published 12 March 2026, 10:15 GMT | Updated 13 March 2026". A table's cell may be a date and stays, and so does a date over
 * prose once the story has begun: it heads a part of a chronicle.
 */
export const timestamp: Rule = {
	name: "timestamp",
	matches: ({ text, words, block, fromTop }: Place) =>
		block.kind !== "table-row" &&
		block.kind !== "list-item" &&
		words <= 18 &&
		(block.kind !== "heading" || fromTop === 0) &&
		isTimestamp(text),
};
