import type { Figure } from "../../../shared/extraction.ts";
import { isA } from "../../text/lexicon/lexicon.ts";
import { anyOf, firstOf, type Reader, type Rule } from "../../text/rules.ts";

/** Two figures of one sentence: the words between them and those behind the later one. */
interface Pair {
	figure: Figure;
	other: Figure;
	between: string;
	after: string;
}

/** The same kind of figure at another time or place: "up from 43", "against 12", "fewer than a year ago". */
export function isCompared(pair: Pair): boolean {
	return firstOf(COMPARISONS, pair) ?? false;
}

/** What stands behind the earlier figure and its noun. */
function withoutNoun({ counted }: Figure, between: string): string {
	if (counted === undefined) return between;
	const noun = [` ${counted}`, ` of ${counted}`, ` of the ${counted}`].find((words) =>
		between.startsWith(words),
	);
	return noun === undefined ? between : between.slice(noun.length);
}

/** ", Kenya eight", " and the Southern (4,850)": a name and its number. */
const NEXT_NAME =
	/^\)?(?: (?:on|in|at|by) [^,.;]{1,60})?(?:,|,? and|,? while|,? followed by|;) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of )?(?:the )?\p{Lu}[\p{L}’'.-]*){0,3}(?: \(| )?$/u;

/** "340,000 tonnes …, in Cordoba 190,000": a number alone, with the unit of the one before. */
export function isUnitLeftOut({ text, unit }: Figure): boolean {
	if (unit === undefined || /[^\p{L}\d.,\s-]/u.test(text)) return false;
	const last = text.toLowerCase().split(/[\s-]/).at(-1) ?? "";
	return /^[\d.,]+$/.test(last) || isA(last, "number-word", "magnitude");
}

const when = (pattern: RegExp) => (pair: Pair) => (pattern.test(pair.between) ? true : undefined);
const unless = (pattern: RegExp) => (pair: Pair) => (pattern.test(pair.between) ? false : undefined);

export const COMPARISONS: readonly Reader<Pair, boolean>[] = [
	[
		"compared with, against",
		"It carried 26.1 million passengers, compared with 26.3 million.",
		when(/\b(?:compared (?:with|to)|against|versus|vs\.?|as opposed to)\b[^.;]{0,25}$/i),
	],
	[
		"its unit left out",
		"In Jaen they expect a harvest of 340,000 tonnes, in Cordoba 190,000.",
		({ figure, other }) => (figure.unit === other.unit && isUnitLeftOut(figure) ? true : undefined),
	],
	[
		"below the level",
		"Inflation eased to 3 percent, below the 4 percent economists had forecast.",
		when(/\b(?:below|above|under|over|short of|ahead of|beyond) (?:the |a |an )$/),
	],
	[
		"so much for one to so much for the other",
		"She won 50.12% of the votes to 49.88% for Quispe.",
		({ between, after }) =>
			/^[^.;,]{1,50} to $/.test(between) && /^ (?:for|against|in)\b/.test(after) ? true : undefined,
	],
	[
		"so much for one to the other's so much",
		"The Front won 41 percent of the vote to the Alliance's 39 percent.",
		when(/^[^.;,]{1,50} to (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}['’]s? $/u),
	],
	[
		"so much then and so much there",
		"Inflation reached a peak of 6.8 percent in 2021 and 10.2 percent in 1980.",
		({ between, after }) =>
			/^ (?:in|on|at|for|last|this|during) [^,.;]{1,24},? and $/.test(between) &&
			/^ (?:in|on|at|for|last|this|during)\b/.test(after)
				? true
				: undefined,
	],
	[
		"so many then, so many at another time",
		"Rangers counted 312 elephants in 2019, 287 by mid-2023 and 260 this year.",
		({ other, between, after }) =>
			/^ (?:in|on|at|by|last|this) [^.;,]{1,24}, (?:only |just |about |some )?$/.test(
				withoutNoun(other, between),
			) && /^ (?:in|on|at|by|last|this)\b/.test(after)
				? true
				: undefined,
	],
	[
		"so many then and so many at another time",
		"Rangers counted 312 elephants in 2019 and 287 in 2023.",
		({ other, between, after }) =>
			/^ (?:in|on|at|by|for|last|this|during) [^.;]{1,24}?,? (?:and|but|while)(?:,? (?:since then|now|today|by then|by now|later|then|by (?:last )?\p{L}+),)? (?:only |just |about |some )?$/u.test(
				withoutNoun(other, between),
			) && /^(?: (?:in|on|at|by|for|last|this|during)\b|[.,;]|$)/.test(after)
				? true
				: undefined,
	],
	[
		"so many for one and so many for another",
		"Norway won 14 medals, Kenya eight and Fiji two.",
		({ other, between, after }) =>
			NEXT_NAME.test(withoutNoun(other, between)) &&
			/^(?:[.,;)]|$|,? and (?:the )?\p{Lu}| (?:in|on|at)\b)/u.test(after)
				? true
				: undefined,
	],
	[
		"ahead in so many, another in so many",
		"They lead in 33 seats, with the Greens ahead in 15, the Blues in six and Unity in two.",
		({ other, between }) =>
			!/^\p{Lu}/u.test(other.counted ?? "") &&
			/^(?: \p{Ll}+)?(?:,|,? and|,? with|, while) (?:with )?(?:the )?(?:\p{Lu}[\p{L}’'.-]* ){1,5}(?:\p{Ll}+ )?(?:in|on|with|at|from) (?:just |only |about )?$/u.test(
				withoutNoun(other, between),
			)
				? true
				: undefined,
	],
	[
		"so many of one use and so many of another",
		"It gave out 169 cards to experts, 48 to artists and 27 to investors.",
		({ other, between, after }) => {
			const use =
				/^ (to|for|from|by|with|in|on|at) [^.;,]{2,50}(?:,|,? and|; ?)(?: (?:about|some|another|only|just))? $/.exec(
					withoutNoun(other, between),
				);
			if (use === null) return undefined;
			const same = after.startsWith(` ${use[1]} `);
			return same || (other.kind === "count" && /^ (?:to|for|from|by|with) /.test(after)) ? true : undefined;
		},
	],
	[
		"one shed so many and another so many",
		"Manufacturers shed 12,000 jobs and the federal government 15,000.",
		({ between, after }) =>
			/^ [\p{L}-]+(?: [\p{L}-]+)?,? and (?:the |a |an )[\p{L}’'-]+(?: [\p{L}’'-]+){0,3} $/u.test(between) &&
			/^[.,;]/.test(after)
				? true
				: undefined,
	],
	[
		"fewer than somebody expected",
		"Some 196,000 people marched, fewer than the 250,000 it had feared.",
		({ between, after }) =>
			/\b(?:fewer|more|less|higher|lower) than (?:the|its|their) $/.test(between) &&
			/^ (?:it|they|we|he|she|that|\p{Ll}+s) (?:had |has |have )?\p{Ll}+/u.test(after)
				? true
				: undefined,
	],
	[
		"up so much",
		"Profit was $3 million, up $2 million.",
		when(/, (?:up|down) (?:by |about |nearly |some )?$/),
	],
	[
		"more than at another time",
		"It sold 40 cars, and 12 more than a year before.",
		({ after }) => (/^ (?:\p{L}+ )?(?:more|fewer|less|higher|lower) than\b/u.test(after) ? true : undefined),
	],
	[
		"from a level",
		"Profit was $3 million from a record $4 million.",
		when(/\bfrom (?:the |a |an |its )?(?:previous |earlier |original |current |initial |record |peak of )?$/),
	],
	[
		"rising from",
		"The rate was 1.85 percent, up from the record-low 0.1 percent it was until May.",
		when(/[,(—–] ?(?:up|down|rising|falling|climbing|dropping) (?:from|to|by)\b[^.;]{0,25}$/i),
	],
	[
		"and by so much later",
		"It plans to cut emissions by at least 20% this decade, and by 70% by 2040, if it can.",
		when(/,? and (?:by|to) (?:about |nearly |at least )?$/),
	],
	[
		"while so much did",
		"About 9.4% of entries were given an A*, while 97.5% passed.",
		({ figure, between, after }) =>
			/\b(?:while|and|but|whereas) (?:only |just |another |some |about )?$/.test(between) &&
			/^ \p{Ll}+ed\b/u.test(after) &&
			figure.kind !== "count"
				? true
				: undefined,
	],
	[
		"another thing's change",
		"It was 11.5 percent of the budget and a 40 percent increase over last year.",
		({ between, after }) =>
			/\band (?:an? )?$/.test(between) && CHANGE_AFTER.test(after) ? false : undefined,
	],
	[
		"another subject",
		"Australia dropped by 8.4 percent and South Korea saw a 9 percent fall.",
		unless(
			/\band \p{Lu}[^,.;]{1,30} (?:saw|sees|had|has|posted|recorded|reported|suffered|enjoyed|was|were|fell|rose|lost|gained|dropped|jumped|climbed|slid)\b/u,
		),
	],
	[
		"a change of the same",
		"Exports tripled in 2004, doubled in 2005 and increased by 16 percent in 2006.",
		({ figure, between }) =>
			figure.change !== undefined &&
			/^[^.;]{0,90}\b(?:up|down|from|to|higher|lower|than|and|against|compared)\b[^.;]{0,20}$/i.test(between)
				? true
				: undefined,
	],
];

/** The same change said in another unit, or what it led to: "$1.85, or 2.6 percent", "by a fifth to 23 million tonnes", "a 7% rise". */
export function isGloss(pair: Pair): boolean {
	if (anyOf(GLOSSES, pair)) return true;
	const { figure, between } = pair;
	if (figure.change === undefined && !/^(?: points?)?,? (?:or|to) (?:by |about |nearly )?$/.test(between))
		return false;
	return anyOf(GLOSSES_OF_CHANGE, pair);
}

export const GLOSSES: readonly Rule<Pair>[] = [
	[
		"so many times as many",
		"Women will hold 18 seats, twice as many as before.",
		({ figure, between, after }) =>
			figure.kind === "ratio" && /^[^.;]{0,60}, $/.test(between) && /^ as (?:many|much) as\b/.test(after),
	],
	[
		"a drop in something to a level",
		"It saw a 2.3% drop in service revenue to €9.4bn.",
		({ between }) =>
			/^ (?:drop|fall|rise|increase|decline|jump|gain|decrease|slump|surge|growth) in [^.;,]{3,50} to $/.test(
				between,
			),
	],
	[
		"in brackets",
		"The firm made a profit of 348.7 billion yuan (about 48.9 billion dollars).",
		({ between }) => /^ ?[([](?:or |about )?$/.test(between),
	],
	[
		"as a rate",
		"It built 7,142 trucks, an average of 117 a day.",
		({ figure, between, after }) =>
			(figure.per !== undefined || /^ (?:every|each|per|for every|for each) /.test(after)) &&
			/^[^.;]{0,60}[,–—(-] ?$/.test(between),
	],
];

export const GLOSSES_OF_CHANGE: readonly Rule<Pair>[] = [
	[
		"less than before",
		"Power averaged $73 a megawatt-hour, 27% less than a year before.",
		({ between, after }) =>
			/^[^.;,]{0,90}(?:,| [–—]) $/.test(between) &&
			/^ (?:more|fewer|less|higher|lower|up|down)\b/.test(after),
	],
	[
		"or so much",
		"Its loss was over $6.7 billion, or $11.05 per share.",
		({ between }) =>
			/^(?: points?)?,? (?:or|to) (?:by )?$|^,? ?\($|^ (?:lower|higher|up|down)?,? ?at $/.test(between),
	],
	[
		"up by so much",
		"Revenue was $3 million for the year, up by 12 percent.",
		({ between }) =>
			/^[^.;]{0,70},?[ (]{1,2}(?:up|down) (?:by |about |nearly |some |almost )?$/.test(between),
	],
	[
		"a rise",
		"Revenue was $3 million for the year, a 12 percent rise.",
		({ between, after }) => /^[^.;]{0,80}, (?:an?|up|down) $/.test(between) && CHANGE_AFTER.test(after),
	],
];

const CHANGE_AFTER =
	/^ (?:[\p{L}-]+ ){0,2}(?:rise|increase|jump|surge|gain|growth|hike|fall|drop|decline|decrease|reduction)\b/u;
