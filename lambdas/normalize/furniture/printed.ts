import { monthNumber } from "../html/metadata/months.ts";
import type { Place, Rule } from "./rule.ts";

/** What a reader did with a page, or a program for them, in the languages they print in. */
const DONE =
	/^[\p{P}\s]{0,4}(?:(?:this )?(?:page|article|document|story|copy)(?: was)? |diese seite wurde )?(?:printed|downloaded|retrieved|accessed|archived|generated|exported|(?:aus)?gedruckt|abgerufen|heruntergeladen|imprimée?|téléchargée?|consultée?|impres[oa]|descargad[oa]|consultad[oa]|stampat[oa]|scaricat[oa]|afgedrukt)(?: (?:on|from|at|by|am|von|aus|le|el|il|em|de|da|dal|op|page|date))?\b[^.!?]{0,12}[:\s]/iu;
const ADDRESS = /\bhttps?:\/\/|\bwww\./i;

/** "Printed on 3 March 2026 from https://…": what a print of a page says of itself, and no sentence. */
export const printed: Rule = {
	name: "printed notice",
	matches: ({ text }: Place) => isPrinted(text),
};

/** True for such a line. "Printed in 2024, the atlas …" goes on as a sentence. */
export const isPrinted = (text: string): boolean =>
	text.length <= 200 && DONE.test(text) && (ADDRESS.test(text) || isDated(text));

const isDated = (text: string): boolean =>
	text.length <= 90 &&
	(/\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(text) || (/\d{4}/.test(text) && hasMonth(text)));

const hasMonth = (text: string): boolean =>
	text.split(/[^\p{L}]+/u).some((word) => monthNumber(word) !== undefined);
