import { isA } from "../../text/lexicon/lexicon.ts";
import { countryById, countryByName, nationalityOf } from "../places/countries.ts";

/** The words of an organisation's name without its legal form; never empty. */
export function coreWords(words: string[]): string[] {
	let end = words.length;
	while (end > 1 && isA(words[end - 1] ?? "", "legal-form")) end--;
	return words.slice(0, end);
}

/** The words an organisation's id is made of: "Acme Corporation" is `acme`, but Indian Oil Corporation all of it. */
export function idWords(words: string[]): string[] {
	const core = coreWords(words);
	return core.length > 1 && isA(words[core.length] ?? "", "spelt-out-form")
		? words.slice(0, core.length + 1)
		: core;
}

const isSmall = (word = ""): boolean => isA(word, "small-link");

/** The words that tell who it is, in any order: "Ministry of Health" and "Health Ministry" are the same. */
export function sortedWords(words: string[]): string {
	const main = coreWords(words).filter((word) => !isSmall(word));
	return (main.length > 0 ? main : words).toSorted().join(" ");
}

/**
 * The words of a name in any order, one or several, countries by their usual name: "Indus Water Treaty" and "Indus Waters
 * Treaty", "Nicaraguan Government" and "Government of Nicaragua" are the same. A name of one word is only itself.
 */
export function wordsKey(words: string[]): string {
	const main = sortedWords(words);
	if (!main.includes(" ")) return main;
	return [...new Set(main.split(" ").flatMap(ofCountry).map(single))].toSorted().join(" ");
}

function ofCountry(word: string): string[] {
	const nationality = nationalityOf(word);
	const country = nationality ? countryById(nationality.iso) : countryByName(word.toUpperCase());
	return country?.name.toLowerCase().split(" ") ?? [word];
}

/** Senate Republicans are not the Republican Senate. */
const single = (word: string): string =>
	/.{3}[^sui]s$/.test(word) && !isA(word.slice(0, -1), "party-word") ? word.slice(0, -1) : word;

/** The shorter names a name may go by: its starts and its ends, at most six words shorter. */
export function edges(words: string[]): Set<string> {
	const keys = new Set<string>();
	for (let cut = 1; cut < words.length && cut <= 6; cut++) {
		const start = words.slice(0, words.length - cut);
		if (!isSmall(start.at(-1))) keys.add(start.join(" "));
		const end = words.slice(cut);
		if (!isSmall(end[0])) keys.add(end.join(" "));
	}
	return keys;
}

/** "the Bank" is the Bank of England and "the Court" the Supreme Court; "National" alone is neither. */
export function isHead(word: string, words: string[]): boolean {
	const end = words.findIndex((each, index) => index > 0 && isA(each, "preposition"));
	return word === words.at(end > 0 ? end - 1 : -1);
}
