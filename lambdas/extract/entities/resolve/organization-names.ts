/** Legal forms, which say nothing of who it is: "Acme Corp" is Acme. */
const LEGAL_FORMS = new Set(
	"inc incorporated corp corporation ltd limited plc llc llp ag sa nv gmbh spa co company pty bhd oyj asa ab".split(
		" ",
	),
);

/** Words that many organisations share: alone they name one only where just one bears it. */
export const GENERIC = new Set(
	"bank ministry department university college school court council committee commission party congress parliament senate assembly army police force agency authority board union federation association club company group institute centre center church office service fund foundation house cabinet league team united national international royal general central supreme federal state public new city world first american british democratic people".split(
		" ",
	),
);

/** Part of a name as often as a legal form: the British Broadcasting Corporation is not British Broadcasting. */
const SPELT_OUT = new Set(["corporation", "company", "limited", "incorporated"]);

/** The words of an organisation's name without its legal form; never empty. */
export function coreWords(words: string[]): string[] {
	let end = words.length;
	while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end--;
	return words.slice(0, end);
}

/** The words an organisation's id is made of: "Acme Corporation" is `acme`, but Indian Oil Corporation all of it. */
export function idWords(words: string[]): string[] {
	const core = coreWords(words);
	return core.length > 1 && SPELT_OUT.has(words[core.length] ?? "") ? words.slice(0, core.length + 1) : core;
}

const SMALL = new Set(["of", "the", "for", "and"]);

/** The words that tell who it is, in any order: "Ministry of Health" and "Health Ministry" are the same. */
export function sortedWords(words: string[]): string {
	const main = coreWords(words).filter((word) => !SMALL.has(word));
	return (main.length > 0 ? main : words).toSorted().join(" ");
}

/** The shorter names a name may go by: its starts and its ends, at most six words shorter. */
export function edges(words: string[]): Set<string> {
	const keys = new Set<string>();
	for (let cut = 1; cut < words.length && cut <= 6; cut++) {
		const start = words.slice(0, words.length - cut);
		if (!SMALL.has(start.at(-1)!)) keys.add(start.join(" "));
		const end = words.slice(cut);
		if (!SMALL.has(end[0]!)) keys.add(end.join(" "));
	}
	return keys;
}

/** "the Bank" is the Bank of England and "the Court" the Supreme Court; "National" alone is neither. */
export function isHead(word: string, words: string[]): boolean {
	const end = words.findIndex((each, index) => index > 0 && /^(?:of|for|in|at|on|to|against)$/.test(each));
	return word === words.at(end > 0 ? end - 1 : -1);
}
