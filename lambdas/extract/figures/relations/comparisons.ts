import type { Figure } from "../../../shared/extraction.ts";
import { Line } from "../../text/line.ts";
import { anyOf, firstOf, type Reader, type Rule } from "../../text/rules.ts";
import { sequence } from "../../text/sequence.ts";
import { isEd } from "../counted/word-forms.ts";
import { isNamed, type Pair } from "./pair.ts";

/** The same kind of figure at another time or place: "up from 43", "against 12", "fewer than a year ago". */
export function isCompared(pair: Pair): boolean {
	return firstOf(COMPARISONS, pair) ?? false;
}

/** "340,000 tonnes …, in Cordoba 190,000": a number alone, with the unit of the one before. */
export function isUnitLeftOut({ text, unit }: Figure): boolean {
	const line = new Line(text, { start: 0, end: text.length });
	const last = line.size - 1;
	return (
		unit !== undefined &&
		line.atoms.every(({ digits }, at) => digits || line.isLetters(at) || line.isDash(at)) &&
		(line.isDigits(last) || line.is(last, "number-word", "magnitude"))
	);
}

const PARTS = ["between", "rest", "after"] as const;
type Parts = Partial<Record<(typeof PARTS)[number], string>>;

/** True where each part is so: the words between the figures, those behind the first one's noun, those behind both. */
function holds(parts: Parts): (pair: Pair) => boolean {
	const tests = PARTS.flatMap((part) =>
		parts[part] === undefined ? [] : [[part, sequence(parts[part])] as const],
	);
	return (pair) => tests.every(([part, test]) => test(pair[part]));
}

const stands =
	(parts: Parts, test = holds(parts)) =>
	(pair: Pair) =>
		test(pair) ? true : undefined;
const unless =
	(parts: Parts, test = holds(parts)) =>
	(pair: Pair) =>
		test(pair) ? false : undefined;

export const COMPARISONS: readonly Reader<Pair, boolean>[] = [
	[
		"compared with, against",
		"It carried 26.1 million passengers, compared with 26.3 million.",
		stands({ between: "set-against any{0,6} $" }),
	],
	[
		"its unit left out",
		"In Jaen they expect a harvest of 340,000 tonnes, in Cordoba 190,000.",
		({ figure, other }) => (figure.unit === other.unit && isUnitLeftOut(figure) ? true : undefined),
	],
	[
		"below the level",
		"Inflation eased to 3 percent, below the 4 percent economists had forecast.",
		stands({ between: "level-preposition 'of'? article $" }),
	],
	[
		"what was expected",
		"Output grew 0.3 percent, beating the 0.1 percent economists had expected.",
		stands({ between: "',' outdoing-gerund 'a'|'the'|possessive any{0,3} $" }),
	],
	[
		"so much for one to so much for the other",
		"She won 50.12% of the votes to 49.88% for Quispe.",
		stands({ between: "^ inner{1,9} 'to' $", after: "^ side-preposition" }),
	],
	[
		"so much for one to the other's so much",
		"The Front won 41 percent of the vote to the Alliance's 39 percent.",
		stands({ between: "^ inner{1,9} 'to' article|possessive? word{1,4} possessive-mark|apostrophe $" }),
	],
	[
		"so much then and so much there",
		"Inflation reached a peak of 6.8 percent in 2021 and 10.2 percent in 1980.",
		stands({ between: "^ occasion-opening inner{1,5} ','? 'and' $", after: "^ occasion-opening" }),
	],
	[
		"so many then, so many at another time",
		"Rangers counted 312 elephants in 2019, 287 by mid-2023 and 260 this year.",
		stands({ rest: "^ occasion-opening inner{1,5} ',' approximator? $", after: "^ occasion-opening" }),
	],
	[
		"such a share here and such a one there",
		"Prices in Rome are up 30 percent and in Oslo 42 percent.",
		stands({
			between: "coordinator place-preposition|'among' article? inner{1,3} approximator? $",
			after: "^ end",
		}),
	],
	[
		"so many then and so many at another time",
		"Rangers counted 312 elephants in 2019 and 287 in 2023.",
		stands({
			rest: "^ occasion-opening any{1,6} coordinator|concessive approximator? $",
			after: "^ occasion-opening|end",
		}),
	],
	[
		"so many then, and so many by a time that is told first",
		"Rangers counted 312 elephants in 2019 but, by last year, only 287.",
		stands({
			rest: "^ occasion-opening any{1,6} coordinator|concessive ','? inner{1,3} ',' approximator? $",
			after: "^ occasion-opening|end",
		}),
	],
	[
		"so many for one and so many for another",
		"Norway won 14 medals, Kenya eight and Fiji two.",
		({ rest, after }) => (NEXT_NAME(rest) && ENDS_NAME(after) ? true : undefined),
	],
	[
		"so many for one in a place, and so many for another",
		"Norway won 14 medals in Rome, Kenya eight and Fiji two.",
		({ rest, after }) => (NEXT_NAME_BEHIND_PLACE(rest) && ENDS_NAME(after) ? true : undefined),
	],
	[
		"ahead in so many, another in so many",
		"They lead in 33 seats, with the Greens ahead in 15, the Blues in six and Unity in two.",
		(pair) => (isNamed(pair.other) ? undefined : AHEAD_ELSEWHERE(pair)),
	],
	[
		"so many of one use and so many of another",
		"It gave out 169 cards to experts, 48 to artists and 27 to investors.",
		(pair) => {
			const { rest, after, other } = pair;
			if (!ANOTHER_USE(pair)) return undefined;
			const same = after.lower(0) === rest.lower(0);
			return same || (other.kind === "count" && after.is(0, "use-preposition")) ? true : undefined;
		},
	],
	[
		"one shed so many and another so many",
		"Manufacturers shed 12,000 jobs and the federal government 15,000.",
		stands({ between: "^ inner{1,4} ','? 'and' article|possessive inner{1,6} $", after: "^ end" }),
	],
	[
		"fewer than somebody expected",
		"Some 196,000 people marched, fewer than the 250,000 it had feared.",
		stands({
			between: "more-word|less-word 'than' article|possessive $",
			after: "^ subject-pronoun|'that'|wanted-participle|plural have? small",
		}),
	],
	[
		"up so much",
		"Profit was $3 million, up $2 million.",
		stands({ between: "',' change-particle 'by'? approximation? $" }),
	],
	[
		"more than at another time",
		"It sold 40 cars, and 12 more than a year before.",
		stands({ after: "^ word? more-word|less-word 'than'" }),
	],
	[
		"from a level",
		"Profit was $3 million from a record $4 million.",
		stands({ between: "'from' article|possessive? earlier-level? 'of'? $" }),
	],
	[
		"rising from",
		"The rate was 1.85 percent, up from the record-low 0.1 percent it was until May.",
		stands({ between: "comma|dash|bracket change-particle|change-verb change-link any{0,6} $" }),
	],
	[
		"and by so much later",
		"It plans to cut emissions by at least 20% this decade, and by 70% by 2040, if it can.",
		stands({ between: "'and' 'by'|'to' 'at'? approximation|bound-end? $" }),
	],
	[
		"while so much did",
		"About 9.4% of entries were given an A*, while 97.5% passed.",
		({ figure, between, after }) =>
			figure.kind !== "count" && GOES_ON(between) && isEd(after.lower(0)) ? true : undefined,
	],
	[
		"another thing's change",
		"It was 11.5 percent of the budget and a 40 percent increase over last year.",
		unless({ between: "'and' article? $", after: "^ word{0,2} change-noun" }),
	],
	[
		"another subject",
		"Australia dropped by 8.4 percent and South Korea saw a 9 percent fall.",
		unless({ between: "'and' Name inner{0,5} change-verb|have|be|faring-verb" }),
	],
	[
		"a change of the same",
		"Exports tripled in 2004, doubled in 2005 and increased by 16 percent in 2006.",
		(pair) => (pair.figure.change === undefined ? undefined : CHANGES_AGAIN(pair)),
	],
];

/** ", Kenya eight", " and the Southern (4,850)": a name and its number. */
const NEXT_NAME = sequence(
	"^ ')'? list-joint{1,2} 'followed'? 'by'? article? Name Name|name-link{0,8} share-link? '('? $",
);
const NEXT_NAME_BEHIND_PLACE = sequence(
	"^ ')'? occasion-opening inner{1,10} list-joint{1,2} 'followed'? 'by'? article? Name Name|name-link{0,8} share-link? '('? $",
);
const ENDS_NAME_BY = [sequence("^ end|occasion-opening"), sequence("^ 'and' article? Name")];
const ENDS_NAME = (after: Line): boolean => ENDS_NAME_BY.some((test) => test(after));
const AHEAD_ELSEWHERE = stands({
	rest: "^ small? list-joint|'with'{1,2} 'with'? 'the'? Name Name|name-link{0,7} small? occasion-preposition approximator? $",
});
const ANOTHER_USE = stands({
	rest: "^ occasion-preposition inner{1,9} list-joint{1,2} approximator|one-more? $",
});
const GOES_ON = sequence("coordinator|concessive approximator|one-more? $");
const CHANGES_AGAIN = stands({ between: "^ any{0,16} change-particle|change-joint any{0,4} $" });

/** The same change said in another unit, or what it led to: "$1.85, or 2.6 percent", "by a fifth to 23 million tonnes", "a 7% rise". */
export function isGloss(pair: Pair): boolean {
	if (anyOf(GLOSSES, pair)) return true;
	if (pair.figure.change === undefined && !OR_SO_MUCH(pair.between)) return false;
	return anyOf(GLOSSES_OF_CHANGE, pair);
}

/** "four times faster" is of what is faster. */
const isMultiple = ({ kind, value = 0 }: Figure): boolean => kind === "ratio" && value > 1;
const SO_MUCH_LESS = holds({ between: "^ inner{0,16} comma|dash $", after: "^ more-word|less-word" });
const AS_MANY = holds({ between: "^ any{0,10} ',' $", after: "^ 'as' 'many'|'much' 'as'" });
const OR_A_SHARE = sequence("^ ','? 'or' approximator? $");
const EACH = sequence("^ 'for'? each-word");
const ASIDE = sequence("^ any{0,8} comma|dash|'('|'-' $");
const OR_SO_MUCH = sequence("^ 'point'|'points'? ','? 'or'|'to' 'by'? approximation? $");

export const GLOSSES: readonly Rule<Pair>[] = [
	[
		"so many times as many",
		"Women will hold 18 seats, twice as many as before.",
		(pair) => pair.figure.kind === "ratio" && AS_MANY(pair),
	],
	[
		"a drop in something to a level",
		"It saw a 2.3% drop in service revenue to €9.4bn.",
		holds({ between: "^ change-noun 'in' inner{1,8} 'to' $" }),
	],
	[
		"or such a share",
		"Some 310 of its 480 buses, or 65 percent, are new.",
		(pair) =>
			(pair.figure.kind === "percent" || pair.figure.kind === "ratio") &&
			pair.hasNoun &&
			OR_A_SHARE(pair.rest),
	],
	[
		"in brackets",
		"The firm made a profit of 348.7 billion yuan (about 48.9 billion dollars).",
		holds({ between: "^ '('|'[' 'or'? approximation? $" }),
	],
	[
		"as a rate",
		"It built 7,142 trucks, an average of 117 a day.",
		({ figure, between, after }) => (figure.per !== undefined || EACH(after)) && ASIDE(between),
	],
];

export const GLOSSES_OF_CHANGE: readonly Rule<Pair>[] = [
	[
		"less than before",
		"Power averaged $73 a megawatt-hour, 27% less than a year before.",
		(pair) => !isMultiple(pair.figure) && SO_MUCH_LESS(pair),
	],
	[
		"or so much",
		"Its loss was over $6.7 billion, or $11.05 per share.",
		holds({ between: "^ 'point'|'points'? ','? 'or'|'to' 'by'? $" }),
	],
	[
		"at a level",
		"Its shares were 7.8 percent lower at 9.12 euros by 0930 GMT.",
		holds({ between: "^ change-particle? ','? 'at' $" }),
	],
	[
		"up by so much",
		"Revenue was $3 million for the year, up by 12 percent.",
		holds({ between: "^ any{0,12} change-particle 'by'? approximation? $" }),
	],
	[
		"a rise",
		"Revenue was $3 million for the year, a 12 percent rise.",
		holds({ between: "^ any{0,14} ',' article|change-particle $", after: "^ word{0,2} change-noun" }),
	],
];
