import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import { isPlural, isVerbHere } from "./agreement.ts";
import { hasVerb, isQuoteMark, quotationFrom, quotationTo, type Region, type Statement } from "./clause.ts";
import { isStop, leftOf, nextStop, resumed, rightOf } from "./contents.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { mainSubject } from "./gerunds.ts";
import { contentAfter, hasObject, isObject, objectFrom } from "./objects.ts";
import { isPassive } from "./passives.ts";
import { headOf, isDash } from "./phrase.ts";
import { nounPhraseFrom } from "./phrase-after.ts";
import { phraseStart } from "./phrase-before.ts";
import { stepOverAddressee, stepOverOccasions } from "./step-over.ts";
import { insideVerb, type Subject, subjectBefore } from "./subject.ts";

/** Reads the statement that a finite reporting verb at `at` makes, if it makes one. */
export function readVerb(
	region: Region,
	at: number,
	verb: CueVerb,
	earlier: Statement[],
): Statement | undefined {
	const { reading, first } = region;
	const { lower, tag } = reading;
	const before = at > first ? tag(at - 1) : undefined;
	if (verb.form === "participle" && before !== "auxiliary" && before !== "adverb") return undefined;
	if (verb.form === "gerund" && before !== "auxiliary") return undefined;
	if (before === "determiner" || before === "possessive" || before === "preposition") return undefined;
	if (lower(at - 1) === "to" || isPassive(region, at, verb)) return undefined;
	const subject =
		subjectBefore(reading, at, first) ?? (mayShare(verb) ? sharedSubject(region, at, earlier) : undefined);
	return inverted(region, at, verb) ?? (subject && straight(region, at, verb, subject));
}

/** "…," said Jane Doe, the mayor. */
function inverted(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first, end } = region;
	const { tagged } = reading;
	if (!verb.takes.has("after") || (verb.form !== "past" && verb.form !== "third")) return undefined;
	// "…, Jane Doe, a voter, told the New Yorker": who is told stands behind.
	if (verb.takes.has("addressee") && verb.lemma !== "warn" && verb.lemma !== "promise") return undefined;
	const edge = at - 1;
	const opens = at === first;
	const afterComma = !opens && tagged(edge, "comma");
	const afterQuote = !opens && isQuoteMark(reading, afterComma ? edge - 1 : edge);
	if (!afterQuote && !afterComma && !opens) return undefined;
	if (
		afterComma &&
		!afterQuote &&
		(insideVerb(reading, edge, first) !== undefined || isAsideOfSubject(region, edge))
	)
		return undefined;
	if (!tagged(at + 1, "name", "determiner", "word", "pronoun", "number")) return undefined;
	const source = nounPhraseFrom(reading, at + 1, end);
	if (source === undefined) return undefined;
	const after = source.last + 1;
	// "…, estimated turnout at 45 percent": an object, not who speaks.
	if (tagged(source.last, "preposition") || tagged(after, "number")) return undefined;
	if (tagged(after, "preposition") && tagged(after + 1, "number") && !afterQuote) return undefined;
	const cue = { first: at, last: at };
	if (opens) {
		const previous = quotationTo(region, first - 1);
		const goesOn = isStop(region, after) && isQuoteMark(reading, after + 1);
		const contents = [
			...(previous === undefined ? [] : [previous]),
			...(goesOn ? rightOf(region, after + 1) : []),
		];
		return made(source, cue, contents, at, after - 1);
	}
	// "Jane Doe, the mayor, said the price fell": what follows is a clause of its own, not a speaker.
	const clauseFollows = hasVerb(reading, after, nextStop(region, after));
	if (!afterQuote && (!hasVerb(reading, first, edge) || clauseFollows)) return undefined;
	const contents = leftOf(region, edge);
	const next = stepOverOccasions(region, after);
	if (isStop(region, next) && isQuoteMark(reading, next + 1)) contents.push(...rightOf(region, next + 1));
	return made(source, cue, contents, at, source.last);
}

/** "The governor, who visited the school on Thursday, announced": the comma ends a relative clause of the subject. */
function isAsideOfSubject({ reading, first }: Region, close: number): boolean {
	for (let open = close - 1; open > first && close - open < 25; open--) {
		if (!reading.tagged(open, "comma")) continue;
		return reading.tagged(open + 1, "relative") && !hasVerb(reading, first, open);
	}
	return false;
}

/** "X said (that) C", "C, X said", "C, X said, C", "as X said, C". */
function straight(region: Region, at: number, verb: CueVerb, subject: Subject): Statement | undefined {
	const { reading, first, end } = region;
	const { lower, tagged } = reading;
	if (subject.negated) return undefined;
	// "94.3% of ballots tallied from Sunday": a part of a larger phrase.
	if (lower(subject.first - 1) === "of" && verb.form === "past" && tagged(at + 1, "preposition"))
		return undefined;
	if (/^(?:you|there)$/.test(lower(subject.first)) && subject.first === subject.last) return undefined;
	// "had forecast" is no noun, "growth forecast" is.
	if (verb.nounToo && !tagged(at - 1, "auxiliary") && !isVerbHere(region, subject, at, verb))
		return undefined;
	if (isRespondents(reading, subject)) return undefined;
	if (verb.form === "base" && subject.verbFirst === at && !mayTakeBase(region, subject)) return undefined;
	const speaks =
		!verb.takes.has("evidence") ||
		speaksThroughDocuments(reading, subject) ||
		RESEARCHERS.test(lower(headOf(reading, subject)));

	const behind = at + 1 + (verb.particle === undefined ? 0 : 1);
	const listener = verb.takes.has("addressee") ? stepOverAddressee(region, behind) : behind;
	const next = stepOverOccasions(region, listener);
	const asClause = lower(subject.first - 1) === "as" && subject.first > first;
	const shared = subject.shared === true;
	const clauseFirst = shared ? subject.verbFirst : asClause ? subject.first - 1 : subject.first;
	const cue = { first: at, last: behind - 1 };
	const say = (contents: Run[]) => made(subject, cue, contents, clauseFirst, Math.min(next, end) - 1);

	if (lower(next) === "that" && !isStop(region, next + 1)) {
		return say(isRelative(region, subject) ? objectFrom(region, next, true) : rightOf(region, next));
	}
	const edge = clauseFirst - 1;
	const quoteBefore = edge >= first && isQuoteMark(reading, edge) && quotationTo(region, edge) !== undefined;
	const previous = clauseFirst === first ? quotationTo(region, first - 1) : undefined;
	// '…," she said. "…"' goes on; 'She won nine contests.' and a quotation in the next paragraph do not belong together.
	const joins =
		isStop(region, next) && (quoteBefore || previous !== undefined || /^[,:—–]$/.test(reading.word(next)));
	const quoteAfter = quotationFrom(region, next) ?? (joins ? quotationFrom(region, next + 1) : undefined);
	if (quoteBefore || quoteAfter !== undefined) {
		if (!speaks) return undefined;
		const contents = quoteBefore ? leftOf(region, edge) : previous !== undefined ? [previous] : [];
		if (quoteAfter !== undefined) contents.push(...rightOf(region, quoteAfter.first));
		return say(contents);
	}
	const expected = isStop(region, next) ? whatWasExpected(region, subject, verb) : undefined;
	if (expected !== undefined)
		return made(expected.source, cue, [expected.content], expected.source.first, next - 1);
	const broken = edge >= first && (tagged(edge, "comma") || isDash(reading, edge));
	if (isStop(region, next)) {
		const colon = reading.word(next) === ":";
		if (!colon && !verb.takes.has("after") && (!verb.takes.has("evidence") || !speaks)) return undefined;
		if (asClause && lower(subject.first) === "i") return undefined;
		if (reading.word(next) === ":")
			return say(next + 1 < end ? rightOf(region, next + 1) : paragraphAfter(region));
		if (previous !== undefined) return say([previous]);
		if (asClause && clauseFirst === first) return say(rightOf(region, next + 1));
		if (!broken && !asClause) return undefined;
		const contents = leftOf(region, edge);
		if (tagged(next, "comma")) contents.push(...resumed(region, next, false));
		return say(contents);
	}
	if (shared && verb.takes.has("evidence")) return undefined;
	if (previous !== undefined && listener > behind) return say([previous]);
	if (!speaks && !hasObject(region, verb, next)) return undefined;
	const afterRelative = /^(?:that|which|what)$/.test(lower(subject.first - 1));
	const leftClause = broken && hasVerb(reading, first, edge);
	// "…, Smith said during a stop in Iowa": what is said stands before.
	if (leftClause && verb.takes.has("after") && tagged(next, "preposition", "subordinator")) {
		if (!tagged(next + 1, "number") && !/^(?:to|of|by|as)$/.test(lower(next)))
			return say(leftOf(region, edge));
	}
	if (!contentAfter(region, verb, next, listener > behind, afterRelative)) return undefined;
	if (isRelative(region, subject)) return say(objectFrom(region, next, true));
	const contents = isObject(region, verb, next) ? objectFrom(region, next) : rightOf(region, next);
	return say([...antecedentOf(region, subject), ...contents]);
}

/** Whose finding is a statement: "…, scientists have found". Police who find 40 bodies only find them. */
const RESEARCHERS =
	/^(?:scientists?|researchers?|astronomers?|academics|auditors?|inspectors|investigators|economists|epidemiologists|archaeologists|historians|statisticians|pollsters?|watchdog|regulators?|ombudsman|think-?tank)$/;

/** "Beijing, which says 40 died, has accused Delhi": what is said ends with the relative clause. */
function isRelative({ reading }: Region, subject: Subject): boolean {
	const before = subject.verbFirst - 1;
	return reading.tagged(before, "relative") && reading.tagged(before - 1, "comma");
}

/** "the $1.3 trillion that poorer nations say they need": what they say it of stands before. */
function antecedentOf(region: Region, subject: Subject): Run[] {
	const { reading, first } = region;
	const relative = subject.first - 1;
	if (relative <= first || !/^(?:that|which)$/.test(reading.lower(relative))) return [];
	// "£450m for urgent care, which they say will pay for …": the amount is no part of what they say.
	if (reading.tagged(relative - 1, "comma")) return [];
	const end = relative - 1;
	return end > first ? [{ first: phraseStart(reading, end, first), last: end }] : [];
}

/** "missing the 700 million euros analysts had forecast": the source stands right behind the amount, without "that". */
function whatWasExpected(
	{ reading }: Region,
	subject: Subject,
	{ lemma }: CueVerb,
): { source: Run; content: Run } | undefined {
	if (!/^(?:forecast|expect|predict|project|estimate|anticipate)$/.test(lemma)) return undefined;
	const { last, first } = subject;
	if (last - first < 2 || !FORECASTERS.test(reading.lower(last))) return undefined;
	for (let at = first; at < last; at++) {
		if (reading.tagged(at, "number"))
			return { source: { first: last, last }, content: { first, last: last - 1 } };
	}
	return undefined;
}

const FORECASTERS =
	/^(?:analysts|economists|forecasters|experts|investors|markets|officials|strategists|pollsters|traders)$/;

/** "61 percent said", "six in ten say": an answer of a poll, which is a figure, not who gives it. */
function isRespondents(reading: Reading, subject: Run): boolean {
	if (!reading.tagged(subject.first, "number")) return false;
	for (let at = subject.first; at <= subject.last; at++)
		if (/^(?:percent|%|in)$/.test(reading.lower(at))) return true;
	return false;
}

/** "He praised the plan and vowed to cut": the verb behind "and" shares the subject of the one before. */
export function sharedSubject(region: Region, at: number, earlier: Statement[]): Subject | undefined {
	const { tagged } = region.reading;
	let and = at - 1;
	while (and > region.first && tagged(and, "adverb")) and--;
	if (!tagged(and, "and") && !tagged(and, "but")) return undefined;
	const source = earlier.at(-1)?.source ?? mainSubject(region, and);
	return source && { ...source, negated: false, verbFirst: and + 1, shared: true };
}

function mayShare(verb: CueVerb): boolean {
	return !verb.nounToo && (verb.form === "past" || verb.form === "third");
}

/** "they say", "officials argue"; a base form behind a singular is a noun or belongs to another verb. */
function mayTakeBase({ reading }: Region, subject: Run): boolean {
	const is = reading.tag(subject.last);
	if (is === "pronoun" || is === "name" || is === "relative" || isPlural(reading.lower(subject.last)))
		return true;
	// "results released on Thursday show"
	if (isPlural(reading.lower(headOf(reading, subject))) && speaksThroughDocuments(reading, subject))
		return true;
	for (let at = subject.first; at <= subject.last; at++) if (reading.tagged(at, "and")) return true;
	return false;
}

/** "she continued:" at a paragraph's end: the next paragraph is what she said. */
function paragraphAfter(region: Region): Run[] {
	return region.nextParagraph === undefined ? [] : [region.nextParagraph];
}

/** A statement, unless nothing is said in it. */
export function made(
	source: Run,
	cue: Run,
	contents: Run[],
	clauseFirst: number,
	clauseLast: number,
): Statement | undefined {
	if (contents.length === 0) return undefined;
	return { source: { first: source.first, last: source.last }, cue, contents, clauseFirst, clauseLast };
}
