import { isCapitalised, isWord } from "../../text/atoms.ts";
import { type Amount, type Line, lower } from "./amount.ts";
import { FUNCTION_WORDS, isPlural, WEEKDAYS } from "./words.ts";

const REFERENCES =
	/^(?:section|sections|article|articles|chapter|chapters|paragraph|clause|page|pages|p|pp|no|nos|number|numbers|flight|flights|route|highway|interstate|hwy|channel|room|gate|platform|terminal|act|scene|volume|vol|issue|figure|fig|table|appendix|resolution|title|rule|proposition|prop|amendment|bill|phase|stage|level|grade|type|category|version|episode|part|round|day|lap|lane|pier|ward|district|precinct|squadron|brigade|battalion|group|pool|tier|size|step|form|model|mark|mk|psalm|verse|apollo|boeing|airbus|iphone|galaxy|windows|formula|covid|sector|block|building|apartment|apt|suite|box|exit|junction|tupolev|antonov|ilyushin|sukhoi|mig|embraer|cessna|bus|line|zone|area|unit|schedule|annex|order|directive|law|decree|protocol|playstation|xbox|chapter|code|channel|radio|ps|hole|question|exhibit|count|year|week|game|match|season|quarter|generation|super|class|lot|plot|camp|reactor|turn|runway|track|seed|nr|nrs|art|sec|para|ch|eps|ep|season|world|war|studio|bbc|itv|area|kilometer|postcode|zip|code)$/;

/** "Section 427", "Boeing 737", "page 12", "Phase 3", "Week 2", "Level Four". */
export function isReference(line: Line, amount: Amount): boolean {
	let at = amount.from - 1;
	if (lower(line, at) === "." && line.atoms[at]?.space === false) at--;
	// "pages 39 and 40", "Sections 3, 4".
	if (
		/^(?:and|or|,|to)$/.test(lower(line, at)) &&
		line.atoms[at - 1]?.digits &&
		!isPlural(lower(line, amount.to))
	)
		at -= 2;
	const word = lower(line, at);
	if (!REFERENCES.test(word)) return false;
	const named = isCapitalised(line.atoms[at]);
	if (amount.numeral.form === "words" && !named) return false;
	// "the bus 40 people rode": lower case with a plural behind is prose, unless the word is one of order.
	const counts = isPlural(lower(line, amount.to)) && line.atoms[amount.to]?.space === true;
	if (counts && !named) return false;
	// "Last year 40 people": time words refer only in capitals.
	if (
		/^(?:year|quarter|week|day|season|month|game|match|law|bill|class|order|count|war|world|line|group|area|unit|line|bus|building|camp|zone)$/.test(
			word,
		) &&
		!named
	)
		return (
			/^(?:week|day|line|bus|building|zone|unit|group)$/.test(word) &&
			!counts &&
			!line.atoms[amount.from - 2]?.lower.match(/^(?:last|this|next|a|the|each|every|per)$/)
		);
	return true;
}

/** "Apollo 11", "FTSE 100", "Euro 96": plain digits behind a capitalised word that is no sentence's first. */
export function isName(line: Line, amount: Amount): boolean {
	const before = line.atoms[amount.from - 1];
	if (!isCapitalised(before) || !isWord(before) || FUNCTION_WORDS.has(before.lower)) return false;
	if (WEEKDAYS.has(before.lower)) return false;
	const next = line.atoms[amount.to];
	if (next?.space && (isPlural(next.text) || isCounted(line, amount.to))) return false;
	// A verb in a headline: "Bomb Kills 34".
	if (/(?:s|ed|ing)$/.test(before.lower) && isTitleCase(line) && !/^(?:series|ages)$/.test(before.lower))
		return false;
	return true;
}

/** An adjective or two and a plural: "Ukraine 31 new tanks". */
function isCounted(line: Line, at: number): boolean {
	for (let index = at; index < at + 4; index++) {
		const word = line.atoms[index];
		if (word === undefined || !isWord(word) || FUNCTION_WORDS.has(word.lower)) return false;
		if (isPlural(word.text)) return true;
	}
	return false;
}

/** Most longer words of the sentence are capitalised: a headline. */
export function isTitleCase(line: Line): boolean {
	let [capital, all] = [0, 0];
	for (const atom of line.atoms.slice(0, 60)) {
		if (!/^\p{L}{4,}/u.test(atom.text)) continue;
		all++;
		if (isCapitalised(atom)) capital++;
	}
	return all > 2 && capital > all * 0.7;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export function isStreetNumber(line: Line, amount: Amount): boolean {
	for (let at = amount.to; at < amount.to + 4; at++) {
		const atom = line.atoms[at];
		if (atom === undefined || (!isCapitalised(atom) && !/^(?:th|st|nd|rd)$/.test(atom.lower) && !atom.digits))
			return false;
		if (
			at > amount.to &&
			/^(?:street|avenue|road|boulevard|drive|lane|st|ave|rd|blvd|square|terrace|crescent|close|gardens|place|highway)$/.test(
				atom.lower,
			)
		)
			return true;
	}
	return false;
}

/** "1. First", "(2)", "[12]": list marks and footnotes. */
export function isListMark(line: Line, amount: Amount): boolean {
	const value = amount.value ?? 0;
	if (!Number.isInteger(value) || value > 999 || amount.numeral.dressed) return false;
	const [before, after] = [lower(line, amount.from - 1), lower(line, amount.to)];
	if (before === "[" && after === "]") return true;
	if (amount.from === 0)
		return (
			/^[.)]$/.test(after) && line.atoms[amount.to]!.space === false && value < 100 && line.atoms.length > 2
		);
	return amount.from === 1 && before === "(" && after === ")";
}
