import type { Figure } from "../../../shared/extraction.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import { sequence } from "../../text/sequence.ts";
import { isPeople } from "../counted/people.ts";
import { isEd } from "../counted/word-forms.ts";
import { before, behind, Pair } from "./pair.ts";

export const isShare = ({ kind, change }: Figure): boolean =>
	(kind === "percent" || kind === "ratio") && change === undefined;

const FURTHER = sequence("addition-word $");
const REST = sequence("'the' 'other'|'remaining' $");
const STANCE = sequence("^ stance-word");
const PLACED_AT = sequence("share-link approximator|article|focus-word{0,2} $");
const GOT = sequence(
	"Name|subject-pronoun|relative|possessive-mark|bracket|',' any{0,3} share-getting-verb any{0,1} 'from'? approximator|focus-word{0,2} $",
);
const NAMED_SHARE = sequence("Name|possessive-mark $");
const IN_PAIR = sequence("^ share-joint");
const SECOND = sequence("^ share-joint inner{0,5} $");
const ENDS = sequence(
	"^ end|coordinator|concessive|quotation-mark|dash|share-joint|adverb|bracket|'for'|'against'|'among'",
);

/** Whether a share without noun is one more of those whose shares are told: it does something, or somebody has it. */
export function isShareAgain(text: string, figure: Figure, last: Figure | undefined): boolean {
	const lead = before(text, figure);
	const after = behind(text, figure);
	if (FURTHER(lead) || REST(lead) || STANCE(after) || acts(lead, after)) return true;
	// "two votes out of every three" are told of themselves.
	if (!ENDS(after) || figure.kind !== "percent") return false;
	if (GOT(lead) || (PLACED_AT(lead) && isNamedBefore(lead))) return true;
	// "she led Ms Kerr 56 percent to 32 percent"
	if (IN_PAIR(after) && NAMED_SHARE(lead)) return true;
	return last !== undefined && isShare(last) && SECOND(new Pair(text, last, figure).between);
}

/** "Sen. Marco Rubio, R-Fla., was at": a name stands somewhere before. */
const isNamedBefore = (lead: Line): boolean => lead.atoms.some((_, at) => lead.isCapital(at));

/** "13 percent were unsure", "about a third agreed", "the majority – 55 percent – named it". */
function acts(lead: Line, after: Line): boolean {
	if (lead.is(lead.size - 1, "determiner", "adjective")) return false;
	const aside = lead.is(lead.size - 1, "dash") && after.is(0, "dash");
	const at = aside || after.is(0, "adverb", "focus-word") ? 1 : 0;
	if (!after.isSmall(at)) return false;
	const word = after.lower(at);
	const form = verbOf(word)?.form;
	return after.is(at, "plural-auxiliary", "not") || isEd(word) || (form !== undefined && form !== "gerund");
}

/** "In an earlier poll", "a second survey found": others were asked. */
export const namesOtherPoll = sequence(
	"sentence-mark|comma|concessive|coordinator inner{0,3} article|earlier-poll|'another' inner{0,7} poll",
);
const OF_GROUP = sequence("^ group-preposition");
const OPENED_BY_GROUP = sequence("group-preposition inner{1,10} ',' approximator|focus-word{0,2} $");

/** The nearest share before that says itself whose it is; a poll that is named between asked others. */
export function groupBefore(text: string, figure: Figure, near: readonly Figure[]): Figure | undefined {
	const group = near.find((other) => isShare(other) && lends(text, figure, other));
	return group && !namesOtherPoll(new Pair(text, group, figure).between) ? group : undefined;
}

/** What no people are is told of no more in another sentence ("With 94 percent of precincts reporting"), unless it goes on to do something. */
function lends(text: string, figure: Figure, other: Figure): boolean {
	if (isOfPeople(other)) return true;
	if (!isOfGroup(text, other)) return false;
	const pair = new Pair(text, other, figure);
	if (!pair.isParted) return true;
	const lead = before(text, figure);
	const said = lead.is(lead.size - 1, "reporting-verb", "clause-opener");
	return (
		(acts(lead, pair.after) || REST(lead)) && !said && !pair.hasLineBreak && figure.start - other.end < 250
	);
}

const isOfPeople = ({ counted = "", countedHead = "" }: Figure): boolean =>
	isPeople(countedHead) || isA(countedHead, "ballot-noun") || /\p{Lu}\p{Ll}+s$/u.test(counted);

/** "76 percent of wells", "among those who drink, 7 percent". */
function isOfGroup(text: string, other: Figure): boolean {
	return OF_GROUP(behind(text, other)) || OPENED_BY_GROUP(before(text, other));
}
