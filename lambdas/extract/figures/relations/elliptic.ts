import type { Figure } from "../../../shared/extraction.ts";
import { isA, verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import { anyOf, type Rule } from "../../text/rules.ts";
import { sequence } from "../../text/sequence.ts";
import { isEd } from "../counted/word-forms.ts";
import { before, behind, isNamed, Pair } from "./pair.ts";

/** What stands around a count whose noun may be left out. */
interface Around {
	text: string;
	figure: Figure;
	earlier: readonly Figure[];
	lead: Line;
	after: Line;
}

const THE_OTHER = sequence("'the' 'other'|'remaining' $");
const ANOTHER = sequence("addition-word $");
const THE = sequence("'the'|'these'|'those' $");

/** "another six": more of those just told of. */
export const isAnother = (text: string, figure: Figure): boolean => ANOTHER(before(text, figure));

/** Whether the count says what it counts by leaving it out. */
export function isElliptic(text: string, figure: Figure, earlier: readonly Figure[]): boolean {
	if (figure.counted !== undefined) return figure.counted === "others" || figure.counted === "other";
	const around = { text, figure, earlier, lead: before(text, figure), after: behind(text, figure) };
	const last = earlier.at(-1);
	// "the other 8,500 on Monday": of those just counted.
	if (THE_OTHER(around.lead)) return last !== undefined && !new Pair(text, last, figure).hasLineBreak;
	// "Another 12,000 in Canada will be mended": more of those just counted.
	if (ANOTHER(around.lead)) return around.after.is(0, "preposition", "auxiliary", "staying-verb");
	// "the two were accused": people named elsewhere, not the things just counted.
	if (THE(around.lead)) return false;
	return anyOf(ELLIPSES, around);
}

export const ELLIPSES: readonly Rule<Around>[] = [
	[
		"something happened to them",
		"Some 14,000 troops were sent. About 6,000 have been killed.",
		({ figure }) => figure.event !== undefined,
	],
	["more of them", "Crews freed 8 miners by noon and 5 more on Monday.", (around) => isMore(around)],
	["they did something", "Some 400 people were asked and 310 came.", (around) => isJoinedSubject(around)],
	["there are so many", "It wants 40 tents, and there are 12 in the town.", (around) => isThere(around)],
	[
		"some of those right before",
		"They have 41 points, nine behind Brena.",
		({ text, figure, earlier }) => {
			const last = earlier.at(-1);
			return last !== undefined && isApposed(new Pair(text, last, figure));
		},
	],
	["a verb follows", "It has 40 wells, and 12 are dry.", (around) => isAlone(around)],
	[
		"a part of them",
		"It has 40 wells. Of these, 12 in the north.",
		({ text, figure }) => isPartitive(text, figure),
	],
	["their tally", "It counted 40 wells. Brena says 43.", ({ text, figure }) => isTally(text, figure)],
	["a verb's bare object", "Oslo has 40 trams, its rival has 22.", (around) => isBareObject(around)],
];

const JOINED = sequence("'and'|','|'with' $");
const HAS = sequence("have $");
const OPENS = sequence("sentence-mark $");
const THERE_ARE = sequence("'there' be approximator|focus-word? $");

/** "Everyone wants them, and there are only 30 in the alliance" */
function isThere({ lead, after }: Around): boolean {
	return THERE_ARE(lead) && (after.isEnd(0) || (after.is(0, "preposition") && !after.is(0, "of-word")));
}

/** "31 bodies by nightfall and 15 more on Thursday", "has 14 more under construction", "Four more stayed away" */
function isMore({ lead, after }: Around): boolean {
	if (after.lower(0) !== "more") return false;
	const verb = after.is(1, "auxiliary", "irregular-past") || isEd(after.lower(1));
	if (OPENS(lead)) return verb;
	return (verb || after.isEnd(1) || after.is(1, "preposition")) && (JOINED(lead) || HAS(lead));
}

/** "Some 412,000 people were registered and 318,000 turned out" */
function isJoinedSubject({ lead, after }: Around): boolean {
	return JOINED(lead) && (after.is(0, "irregular-past") || isEd(after.lower(0)));
}

const APPOSED = sequence("^ ',' 'and'? $");
const APPOSED_AGAIN = sequence("^ preposition|point-lead inner{1,5} ','|'and' $");

/** "41 points, nine behind Oribe and two ahead of Castrel", "26 complaints, six of vote buying": some of those just counted. */
export function isApposed(pair: Pair): boolean {
	const { figure, other, after } = pair;
	if (figure.kind !== "count" || other.kind !== "count" || figure.counted !== undefined) return false;
	if (!after.is(0, "preposition", "point-lead")) return false;
	return pair.hasNoun ? APPOSED(pair.rest) : other.counted !== undefined && APPOSED_AGAIN(pair.between);
}

/** A verb with a bare number for its object: "its rival has 22.", "a decade ago it held 450", "it expects 2.4 million". */
function isBareObject({ text, figure, earlier, after }: Around): boolean {
	const other = earlier.findLast(({ counted }) => counted !== undefined);
	if (other?.kind !== "count" || figure.value === undefined || figure.value < 2 || figure.change)
		return false;
	const pair = new Pair(text, other, figure);
	if (figure.start - other.end > 150 || pair.hasLineBreak) return false;
	// "One lad took 39": who did it, not what was taken.
	if (pair.hasNoun && pair.rest.size === 1) return false;
	// "trailing the last two Super Bowls, which averaged 114 million": nobody counts bowls again.
	return endsObject(after) && !isNamed(other) && endsWithVerb(pair.between);
}

/** "held only", "asked for", "left with", "turned away": the number behind is the verb's object. */
function endsWithVerb(line: Line): boolean {
	if (WITH(line)) return true;
	const last = line.size - (line.is(line.size - 1, "approximator") ? 2 : 1);
	const asked = line.lower(last) === "for" && line.is(last - 1, "calling-verb");
	const away = line.is(last, "particle") && verbOf(line.lower(last - 1)) !== undefined;
	const verb = line.lower(asked || away ? last - 1 : last);
	return verbOf(verb) !== undefined && !isA(verb, "preposition");
}

/** Nothing stands behind that it could count. */
function endsObject(after: Line): boolean {
	const at = after.is(0, "comma") ? 1 : 0;
	// "was carrying 43, most of them hikers"
	if (at === 1 && after.is(1, "quantifier") && after.is(2, "of-word")) return true;
	// "Rubio has 28, Cruz has 22"
	if (at === 1 && after.isCapital(1)) return true;
	return (at === 0 && after.isEnd(0)) || after.is(at, "phrase-end", "quotation-mark", "time-lead");
}

const WITH = sequence("Name|relative inner{1,6} 'with' $");
const THE_FIGURE = sequence("'the'|demonstrative|it-word|possessive-mark word? tally-noun any{0,4} $");
const SAYS = sequence("counting-verb 'it'|'there'? be? $");
const PUTS_IT_AT = sequence("'put'|'puts' 'it' 'at' $");
const ENDS_CLAUSE = sequence("^ end|coordinator|concessive");

/** "Kyiv puts the figure at 310,000", "kept its count at 43", "The network says 43." */
export function isTally(text: string, figure: Figure): boolean {
	const lead = before(text, figure);
	return THE_FIGURE(lead) || ((SAYS(lead) || PUTS_IT_AT(lead)) && ENDS_CLAUSE(behind(text, figure)));
}

const HAS_VERB = sequence("^ plural-auxiliary");
const HAS_VERB_BEHIND_ASIDE = sequence("^ dash any{0,14} dash plural-auxiliary");
const ONLY = sequence("'only'|'just' $");
const AMONG_THEM = sequence("'among' 'them'|'those' 'at'|approximator|limit-word{0,3} $");
const INCLUDING = sequence("'including' 'at'|approximator|limit-word{0,3} $");
const ENDS_PHRASE = sequence("^ end|preposition|relative|phrase-end");

/** "…, yet fewer than 220,000 are expected to get it", "131,140 – among them 170,000 children – are homeless", "including 1,878 last year". */
function isAlone({ lead, after }: Around): boolean {
	if (HAS_VERB(after) || HAS_VERB_BEHIND_ASIDE(after)) return true;
	// "I had 22 buffaloes. I could save only three."
	if (ONLY(lead) && (after.isEnd(0) || after.is(0, "quotation-mark"))) return true;
	return (INCLUDING(lead) || AMONG_THEM(lead)) && ENDS_PHRASE(after);
}

const OF_THEM = sequence("^ 'of' partitive-word");
const OF_THESE: readonly ((line: Line) => boolean)[] = [
	"^ 'out'? 'of'|'among' partitive-word ','? 'at'|approximator|limit-word{0,3} $",
	"stop-mark|comma 'out'? 'of'|'among' partitive-word ','? 'at'|approximator|limit-word{0,3} $",
	"stop-mark|comma 'out'? 'of'|'among' 'that' tally-noun ','? 'at'|approximator|limit-word{0,3} $",
].map(sequence);

/** "12 of them", "six of whom", "Of these, 1,402 had waited". */
export function isPartitive(text: string, figure: Figure): boolean {
	if (OF_THEM(behind(text, figure))) return true;
	const lead = before(text, figure);
	return OF_THESE.some((holds) => holds(lead));
}
