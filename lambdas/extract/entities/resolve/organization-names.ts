import { isA } from "../../text/lexicon/lexicon.ts";

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
