import { isA, isParticiple } from "../text/lexicon/lexicon.ts";
import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import type { Reading } from "../text/reading.ts";
import { firstOf, type Reader, where } from "../text/rules.ts";
import { firstIn, type Run, some } from "../text/run.ts";
import { isVerbHere } from "./agreement.ts";
import { type Behind, behindVerb, opensThat } from "./behind-verb.ts";
import {
	hasVerb,
	isQuoteMark,
	quotationFrom,
	quotationTo,
	type Region,
	type Statement,
	statementOf,
} from "./clause.ts";
import { contentAfter } from "./content-after.ts";
import { isStop, leftOf, nextStop, resumed, rightOf } from "./contents.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { isExpectation, whatWasExpected } from "./expected.ts";
import { hasObject, isObject, objectFrom } from "./objects.ts";
import { stepOverOccasions } from "./occasions.ts";
import { headOf, isDash } from "./phrase.ts";
import { nearestPart, phraseStart } from "./phrase-before.ts";
import { isPluralWord } from "./plural.ts";
import { hasOwnClause, type Quotation } from "./quotations.ts";
import { opensWithShare } from "./shares.ts";
import type { Subject } from "./subject.ts";

/** A finite reporting verb with its subject before it. */
export interface Finite {
	region: Region;
	at: number;
	verb: CueVerb;
	subject: Subject;
}

/** "X said (that) C", "C, X said", "C, X said, C", "as X said, C". */
export function readStraight(finite: Finite): Statement | undefined {
	if (firstOf(NO_STATEMENT, finite) === true) return undefined;
	const answer = firstOf(READINGS, saidBy(finite));
	return answer === NOTHING ? undefined : answer;
}

/** What keeps a verb with a subject from saying anything. */
export const NO_STATEMENT: readonly Reader<Finite, true>[] = where(true, [
	["it is denied", "The ministry did not say 40 died.", ({ subject }) => subject.negated],
	["it is part of a larger phrase", "Some 94.3% of ballots tallied from Sunday were valid.", isWithinPhrase],
	["nobody speaks", "You claim 40 people died.", isNobody],
	[
		"it is a noun here",
		"The latest estimates put it at 40.",
		({ region, at, verb, subject }) =>
			// "had forecast" is no noun, "growth forecast" is.
			verb.nounToo && !region.reading.tagged(at - 1, "auxiliary") && !isVerbHere(region, subject, at, verb),
	],
	[
		"who sees something foresees no number",
		"Doctors see 40 patients a day.",
		({ region: { reading, end }, at, verb, subject }) =>
			verb.lemma === "see" &&
			!reading.is(at + 1, "currency-sign") &&
			!some(
				{ first: at + 1, last: Math.min(end, at + 6) - 1 },
				(one) => isForeseen(reading, one) || isLevel(reading, subject, one),
			),
	],
	[
		"a price is no one's word",
		"The deal values the firm at $3 billion.",
		({ region: { reading }, verb, subject }) =>
			verb.lemma === "value" && reading.is(headOf(reading, subject), "pricing-noun"),
	],
	[
		"who bets for fun forecasts nothing",
		"Lund bet on 12 horses.",
		({ region: { reading }, verb, subject }) =>
			(verb.lemma === "bet" || verb.lemma === "price") && !reading.is(headOf(reading, subject), "forecaster"),
	],
	[
		"who has something at a place gives no number",
		"The guards have it at home.",
		({ region: { reading }, at, verb }) => verb.lemma === "have" && !isForeseen(reading, at + 2),
	],
	[
		"who takes in patients admits nothing",
		"Doctors admitted 214 infants in August.",
		({ region: { reading }, at }) => reading.is(at, "treating-verb") && reading.tagged(at + 1, "number"),
	],
	[
		"who denies the counts against him denies no number",
		"Victor Lund and Carol Nims deny all 33 counts.",
		({ region: { reading }, at, verb }) => verb.lemma === "deny" && areCharges(reading, at + 1),
	],
	[
		"a poll's answer speaks",
		"Only 4 percent of the respondents said they back the plan.",
		({ region, subject }) =>
			opensWithShare(region.reading, subject) && !isSharesOwner(region.reading, subject),
	],
	[
		"what claims lives kills",
		"The war claimed 900 lives, including 40 children.",
		({ region: { reading, end }, at, verb }) =>
			verb.lemma === "claim" &&
			some({ first: at + 1, last: Math.min(end, at + MAX_LIVES) - 1 }, (one) =>
				reading.is(one, "claimed-by-death"),
			),
	],
	[
		"it labels a row of numbers",
		"Spills reported: 2023, 61; 2024, 74.",
		({ region: { reading }, at, subject }) =>
			reading.word(at + 1) === ":" &&
			reading.tagged(at + 2, "number") &&
			!some(
				subject,
				(one) => reading.name(one) !== undefined || reading.is(one, "role", "counter", "document"),
			),
	],
	[
		"who tells a story tells what it is of",
		"The film will tell the story of 40 guards.",
		({ region: { reading, end }, at, verb }) =>
			verb.lemma === "tell" &&
			some({ first: at + 1, last: Math.min(end, at + 4) - 1 }, (one) => reading.is(one, "told-thing")),
	],
	[
		"its subject is another verb's participle",
		"Only three seasons have featured contested finals.",
		({ region: { reading }, subject: { first, last } }) =>
			first === last && reading.tagged(first - 1, "auxiliary") && isParticiple(reading.lower(first)),
	],
	[
		"it is still to be decided",
		"The board will decide whether the firm, which lost $6 million, is sold.",
		({ region, at, verb }) =>
			isA(verb.lemma, "deciding-verb") &&
			/^(?:whether|if)$/.test(region.reading.lower(stepOverOccasions(region, at + 1))),
	],
	[
		"the base form belongs to another verb",
		"The crisis made the minister say 40 had died.",
		({ region, at, verb, subject }) =>
			verb.form === "base" && subject.verbFirst === at && !mayTakeBase(region, subject),
	],
]);

/** Tokens that "claimed tens of thousands of lives" has at most between its verb and its noun. */
const MAX_LIVES = 8;

/** "the 0.1 percent economists had expected": they are no share of themselves. */
const isSharesOwner = (reading: Reading, subject: Run): boolean =>
	reading.is(subject.last, "forecaster") && !some(subject, (at) => reading.lower(at) === "of");

/** "a raise of 9 percent", "$500,000 in damages" */
/** "growth of 2 percent", "them rising 3%", "it at $12,000" */
function isForeseen({ is, lower, tagged }: Reading, at: number): boolean {
	if (is(at, "foreseen-noun") || (lower(at).endsWith("ing") && is(at, "change-verb"))) return true;
	return (
		lower(at) === "at" && lower(at - 1) === "it" && (is(at + 1, "currency-sign") || tagged(at + 1, "number"))
	);
}

/** "Analysts see the lira at 40 to the dollar" */
function isLevel(reading: Reading, subject: Run, at: number): boolean {
	const { is, lower, tagged } = reading;
	const number = is(at + 1, "currency-sign") || tagged(at + 1, "number");
	return lower(at) === "at" && number && is(headOf(reading, subject), "forecaster");
}

/** "all 33 counts", "four charges of fraud" */
function areCharges({ is, tagged }: Reading, from: number): boolean {
	let at = from;
	while (tagged(at, "determiner", "number", "preposition") && at - from < 4) at++;
	return at > from && tagged(at - 1, "number") && is(at, "charge-noun");
}

function isWithinPhrase({ region: { reading }, at, verb, subject }: Finite): boolean {
	return (
		reading.lower(subject.first - 1) === "of" && verb.form === "past" && reading.tagged(at + 1, "preposition")
	);
}

function isNobody({ region: { reading }, subject }: Finite): boolean {
	const { lower } = reading;
	const { is, tagged } = reading;
	// "compared with 14 leaning states"
	if (is(subject.first, "comparing-participle")) return true;
	if (subject.first !== subject.last) return false;
	// "Not everyone was claiming it", "the men most often described"
	if (tagged(subject.first - 1, "not")) return true;
	if (is(subject.first, "bare-quantity") && tagged(subject.first - 1, "word", "name")) return true;
	return lower(subject.first) === "you" || lower(subject.first) === "there";
}

/** "they say", "officials argue"; a base form behind a singular is a noun or belongs to another verb. */
function mayTakeBase({ reading }: Region, subject: Run): boolean {
	const { lower, tagged } = reading;
	if (tagged(subject.last, "pronoun", "name", "relative") || isPluralWord(lower(subject.last))) return true;
	// "results released on Thursday show", "sources at the club say"
	const head = headOf(reading, subject);
	if (
		isPluralWord(lower(head)) &&
		(speaksThroughDocuments(reading, subject) || tagged(head + 1, "preposition"))
	)
		return true;
	return some(subject, (at) => tagged(at, "and"));
}

/** The same with what stands behind the verb: the listener and the occasion are stepped over. */
interface Said extends Finite, Behind {
	cue: Run;
	/** First token of the clause that says who speaks. */
	clauseFirst: number;
	/** "as X said" */
	asClause: boolean;
	/** The subject can say something by this verb: a person does not "show", a survey does. */
	speaks: boolean;
	/** The quotation that ends right before the sentence, where the clause opens it. */
	previous: Quotation | undefined;
	/** A quotation ends right before the clause. */
	quoteBefore: boolean;
	/** A comma or dash stands before the clause. */
	broken: boolean;
}

function saidBy(finite: Finite): Said {
	const { region, at, verb, subject } = finite;
	const { reading, first } = region;
	const behind = behindVerb(region, at, verb);
	const asClause = reading.lower(subject.first - 1) === "as" && subject.first > first;
	const clauseFirst = subject.shared ? subject.verbFirst : asClause ? subject.first - 1 : subject.first;
	const edge = clauseFirst - 1;
	return {
		...finite,
		...behind,
		cue: { first: at, last: behind.behind - 1 },
		clauseFirst,
		asClause,
		speaks: maySpeakBy(region, verb, subject),
		previous: clauseFirst === first ? quotationTo(region, first - 1) : undefined,
		quoteBefore: edge >= first && isQuoteMark(reading, edge) && quotationTo(region, edge) !== undefined,
		broken: edge >= first && (reading.tagged(edge, "comma") || isDash(reading, edge)),
	};
}

/** Whose finding is a statement: "…, scientists have found". Police who find 40 bodies only find them. */
function maySpeakBy({ reading }: Region, verb: CueVerb, subject: Subject): boolean {
	if (!verb.takes.has("evidence") || speaksThroughDocuments(reading, subject)) return true;
	return reading.is(headOf(reading, subject), "researcher");
}

const NOTHING = "nothing";
type Answer = Statement | typeof NOTHING;

/** What is said, from the surest way of saying it to the last. */
export const READINGS: readonly Reader<Said, Answer>[] = [
	[
		"“that” opens what is said",
		"The ministry said on Monday that 40 people had died.",
		(said) =>
			takesThat(said) && opensThat(said.region, said.next) ? say(said, behindThat(said)) : undefined,
	],
	[
		"a clause behind a noun tells what they say of it",
		"The board shut two schools, a move officials said would save $5 million.",
		saidOfNoun,
	],
	["a quotation stands beside the clause", "“We lost 40 goats,” Amina Tesfa said.", quotedBeside],
	[
		"what was expected stands before, without “that”",
		"The firm earned $3bn, missing the $4bn analysts had forecast.",
		(said) => (stops(said) ? expectedBefore(said) : undefined),
	],
	[
		"the verb may not end a clause",
		"Bolivia disagrees.",
		(said) => (stops(said) && !mayEnd(said) ? NOTHING : undefined),
	],
	["a colon leads to it", "The ministry said: 40 people died in the blast.", behindColon],
	[
		"the clause stands behind a quotation of the sentence before",
		"“We lost 40 goats. We have none left.” The herder said.",
		(said) => (stops(said) && said.previous ? say(said, [said.previous]) : undefined),
	],
	[
		"“as X said” opens the sentence",
		"As the ministry said, 40 people died.",
		(said) =>
			stops(said) && said.asClause && said.clauseFirst === said.region.first
				? say(said, rightOf(said.region, said.next + 1))
				: undefined,
	],
	["the clause stands behind what is said", "Some 40 people died, police said.", saidBefore],
	[
		"a shared subject shows nothing",
		"The firm said it was sorry and showed 40 guests out.",
		({ subject, verb }) => (subject.shared && verb.takes.has("evidence") ? NOTHING : undefined),
	],
	[
		"the listener alone follows a quotation of the sentence before",
		"“We lost 40 goats. We have none left.” The herder told Reuters while packing.",
		(said) =>
			said.previous !== undefined && said.listener > said.behind ? say(said, [said.previous]) : undefined,
	],
	[
		"who shows it can show nothing",
		"The guard showed 40 visitors the door.",
		({ region, verb, next, speaks }) => (speaks || hasObject(region, verb, next) ? undefined : NOTHING),
	],
	[
		"only an occasion follows a clause",
		"The toll had risen to 40, Smith said during a stop in Iowa.",
		beforeOccasion,
	],
	[
		"what follows is nothing that the verb takes",
		"The minister said nothing of the 40.",
		({ region, verb, next, listener, behind, subject }) => {
			const afterRelative = region.reading.is(subject.first - 1, "clause-opener");
			return contentAfter({ region, verb, next, told: listener > behind, afterRelative })
				? undefined
				: NOTHING;
		},
	],
	[
		"a relative clause says it up to its comma",
		"Beijing, which says 40 people died, has accused Delhi.",
		(said) => (isRelative(said) ? say(said, objectFrom(said.region, said.next, true)) : undefined),
	],
	[
		"what follows is said",
		"The survey found 40 percent back the plan.",
		(said) => {
			const { region, verb, next, subject } = said;
			const contents = isObject(region, verb, next)
				? objectFrom(region, next)
				: rightOf(toRelative(region, next), next);
			return say(said, [...antecedentOf(region, subject), ...contents, ...announced(region)]);
		},
	],
];

/** "The union points out some numbers:" at a paragraph's end: the next paragraph tells them. */
function announced({ reading, end, nextParagraph }: Region): Run[] {
	return nextParagraph !== undefined && reading.word(end - 1) === ":" ? [nextParagraph] : [];
}

/** "hopes to raise $75,000 for the unit, which treated 214 patients": what the unit did is told, not hoped. */
function toRelative(region: Region, next: number): Region {
	const { lower, tagged } = region.reading;
	if (lower(next) !== "to" || region.inside !== undefined) return region;
	const comma = firstIn(
		{ first: next, last: region.end - 2 },
		(at) => tagged(at, "comma") && tagged(at + 1, "relative"),
	);
	return comma === undefined ? region : { ...region, end: comma };
}

/** "a move officials said would save $5 million": who says so is the last word, and the noun before it is what it is said of. */
function saidOfNoun({ region, subject, verb, cue, next }: Said): Answer | undefined {
	const { is, tagged } = region.reading;
	const { first, last } = subject;
	if (!verb.takes.has("clause") || !tagged(next, "auxiliary")) return undefined;
	// "for 12 million euros it says is owed"
	if (tagged(first, "pronoun") && first > region.first && tagged(first - 1, "word", "number")) {
		const before = { first: phraseStart(region.reading, first - 1, region.first), last: first - 1 };
		const sum = nearestPart(region.reading, before);
		return statementOf(subject, cue, [sum, ...rightOf(region, next)], first, next - 1);
	}
	if (last === first) return undefined;
	if (!is(last, "role", "person-noun") || !tagged(last - 1, "word") || !tagged(first, "determiner"))
		return undefined;
	const source = { first: last, last };
	const contents = [{ first, last: last - 1 }, ...rightOf(region, next)];
	return statementOf(source, cue, contents, first, next - 1);
}

/** The statement that its subject makes of the contents; nothing where there are none. */
function say({ region, subject, cue, clauseFirst, next }: Said, contents: Run[]): Answer {
	return statementOf(subject, cue, contents, clauseFirst, Math.min(next, region.end) - 1) ?? NOTHING;
}

const stops = ({ region, next }: Said): boolean => isStop(region, next);

/** "committed the murders that stunned Atlanta", "wants to reach that place": who only does or wants something says nothing by "that". */
function takesThat({ verb: { takes } }: Said): boolean {
	return takes.size > 1 || !(takes.has("infinitive") || takes.has("noun"));
}

function behindThat(said: Said): Run[] {
	return isRelative(said) ? objectFrom(said.region, said.next, true) : rightOf(said.region, said.next);
}

/** '"…," she said. "…"' goes on; 'She won nine contests.' and a quotation in the next paragraph do not belong together. */
function quotedBeside(said: Said): Answer | undefined {
	const { region, next, quoteBefore, previous, clauseFirst } = said;
	const { reading } = region;
	const behind = joinsNext(said) ? quotationFrom(region, next + 1) : undefined;
	// '"…," she said. "…," the mayor said': one that ends with a comma has a clause of its own.
	const own = behind !== undefined && reading.word(next) === "." && hasOwnClause(reading, behind);
	const after = quotationFrom(region, next) ?? (own ? undefined : behind);
	if (!quoteBefore && after === undefined) return undefined;
	if (!said.speaks) return NOTHING;
	const before = quoteBefore ? leftOf(region, clauseFirst - 1) : previous === undefined ? [] : [previous];
	return say(said, [...before, ...(after === undefined ? [] : rightOf(region, after.first))]);
}

/** Ends what is said, and is of what comes next: behind a quotation, or by its mark. */
function joinsNext(said: Said): boolean {
	const { region, next, quoteBefore, previous } = said;
	if (!stops(said)) return false;
	if (quoteBefore || previous !== undefined) return true;
	const { is, tagged, word } = region.reading;
	return tagged(next, "comma") || word(next) === ":" || is(next, "dash");
}

function expectedBefore({ region, subject, verb, cue, next }: Said): Answer | undefined {
	const amount = antecedentOf(region, subject);
	// "below the $8.6 billion that analysts polled by LSEG had expected"
	if (amount.length > 0 && isExpectation(region, subject, verb))
		return statementOf(subject, cue, amount, subject.first, next - 1);
	const expected = whatWasExpected(region, subject, verb);
	return expected && statementOf(expected.source, cue, [expected.content], expected.source.first, next - 1);
}

/** "…, police said." ends a clause, "…, police doubted." does not; nor does "as I said". */
function mayEnd({ region, verb, next, speaks, asClause, subject }: Said): boolean {
	const { lower, word } = region.reading;
	const may = word(next) === ":" || verb.takes.has("after") || (verb.takes.has("evidence") && speaks);
	return may && !(asClause && lower(subject.first) === "i");
}

/** "she continued:" at a paragraph's end: the next paragraph is what she said. */
function behindColon(said: Said): Answer | undefined {
	const { region, next } = said;
	if (!stops(said) || region.reading.word(next) !== ":") return undefined;
	if (next + 1 < region.end) return say(said, rightOf(region, next + 1));
	return say(said, region.nextParagraph === undefined ? [] : [region.nextParagraph]);
}

function saidBefore(said: Said): Answer | undefined {
	const { region, next, broken, asClause, clauseFirst } = said;
	if (!stops(said)) return undefined;
	if (!broken && !asClause) return say(said, behindComma(said));
	// "a judge would hear on Monday": what is still to come is said by nobody
	if (region.reading.is(said.at - 1, "coming-modal")) return NOTHING;
	const comma = region.reading.tagged(next, "comma");
	// "of which, the trust says, it has seen £3m", "wells which, it believed, broke the pact": what stands before is told of
	const opened = comma ? openedBefore(region, clauseFirst - 1) : undefined;
	if (opened !== undefined) return say(said, [...opened, ...rightOf(region, next + 1)]);
	const goesOn = comma ? resumed(region, next) : [];
	return say(said, [...leftOf(region, clauseFirst - 1), ...goesOn]);
}

/** "The minister said as part of his tour, 40 people had died": a clause of its own behind the comma, with nothing said before. */
function behindComma({ region, at, next, verb, clauseFirst }: Said): Run[] {
	const { is, lower, tagged } = region.reading;
	const opens = clauseFirst === region.first && region.inside === undefined && is(at, "speech-verb");
	if (!opens || !verb.takes.has("clause") || !tagged(next, "comma")) return [];
	const from = next + 1;
	if (tagged(from, "relative", "subordinator", "and", "but", "adverb", "preposition")) return [];
	if (tagged(from, "verb", "auxiliary") || lower(from).endsWith("ing")) return [];
	return hasVerb(region.reading, from, nextStop(region, from)) ? rightOf(region, from) : [];
}

/**
 * "a strike that, the firm says, has cost $420m", "half of whom, he said, had come": what X says begins behind the last comma
 * where a relative stands right before the clause. Undefined where all of it is said.
 */
function openedBefore({ reading, first }: Region, comma: number): Run[] | undefined {
	const { is, lower, tagged } = reading;
	if (!tagged(comma, "comma") || !tagged(comma - 1, "relative")) return undefined;
	if (!is(comma - 2, "preposition") || lower(comma - 2) !== "of") return [];
	let opens = comma - 2;
	while (opens > first && !tagged(opens - 1, "comma")) opens--;
	return opens < comma - 2 ? [{ first: opens, last: comma - 1 }] : [];
}

/** "…, Smith said during a stop in Iowa": what is said stands before. */
function beforeOccasion(said: Said): Answer | undefined {
	const { region, next, verb, broken, clauseFirst } = said;
	const { is, tagged } = region.reading;
	if (!broken || !verb.takes.has("after")) return undefined;
	// "An injection cut the risk by a third, researchers reported at a meeting": no verb follows
	if (!hasVerb(region.reading, region.first, clauseFirst - 1) && hasVerb(region.reading, next, region.end))
		return undefined;
	if (!tagged(next, "preposition", "subordinator") || tagged(next + 1, "number")) return undefined;
	// "prosecutors told jurors as his trial opened": when, not what they were told as.
	const asClause = tagged(next, "subordinator") && hasVerb(region.reading, next + 1, region.end);
	return is(next, "object-preposition") && !asClause ? undefined : say(said, leftOf(region, clauseFirst - 1));
}

/** "Beijing, which says 40 died, has accused Delhi": what is said ends with the relative clause. */
function isRelative({ region: { reading }, subject }: Said): boolean {
	const before = subject.verbFirst - 1;
	return (
		reading.tagged(before, "relative") && (reading.tagged(before - 1, "comma") || isDash(reading, before - 1))
	);
}

/** "the $1.3 trillion that poorer nations say they need": what they say it of stands before. */
function antecedentOf({ reading, first }: Region, subject: Subject): Run[] {
	const { lower, tagged } = reading;
	const relative = subject.first - 1;
	if (relative <= first || (lower(relative) !== "that" && lower(relative) !== "which")) return [];
	// "£450m for urgent care, which they say will pay for …": the amount is no part of what they say.
	if (tagged(relative - 1, "comma")) return [];
	const last = relative - 1;
	return last > first ? [{ first: phraseStart(reading, last, first), last }] : [];
}
