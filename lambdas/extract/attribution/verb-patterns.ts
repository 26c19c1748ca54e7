import {
	hasVerb,
	isQuoteMark,
	quotationFrom,
	quotationTo,
	type Region,
	type Statement,
	trim,
} from "./clause.ts";
import type { CueVerb } from "./cue-verbs.ts";
import { speaksThroughDocuments } from "./documents.ts";
import { isOccasion, nounPhraseFrom, subjectBefore } from "./noun-phrase.ts";
import type { Run } from "./reading.ts";

/** Reads the statement that the reporting verb at `at` makes, if it makes one. */
export function readVerb(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first } = region;
	const { classes, lower } = reading;
	const before = at > first ? classes[at - 1] : undefined;
	if (verb.form === "participle" && before !== "auxiliary" && before !== "adverb") return undefined;
	if (isPassive(region, at, verb)) return undefined;
	if (verb.form === "gerund" && before !== "auxiliary") return undefined;
	if (lower[at - 1] === "to" || before === "determiner" || before === "possessive") return undefined;
	if (before === "preposition") return undefined;
	return inverted(region, at, verb) ?? straight(region, at, verb);
}

const BE = new Set("is are was were be been being isn aren wasn weren 's ’s 're ’re am".split(" "));

/** "is estimated", "were told", "has been reported": who says so is elsewhere or nowhere. */
export function isPassive(region: Region, at: number, verb: CueVerb): boolean {
	if (verb.form !== "past" && verb.form !== "participle") return false;
	const { reading, first } = region;
	for (let back = at - 1; back >= first && at - back < 5; back--) {
		if (BE.has(reading.lower[back]!)) return true;
		const is = reading.classes[back];
		if (is !== "adverb" && is !== "not" && is !== "auxiliary") return false;
	}
	return false;
}

/** "…," said Jane Doe, the mayor. */
function inverted(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first, end } = region;
	const { classes } = reading;
	if (!verb.takes.has("after") || (verb.form !== "past" && verb.form !== "third")) return undefined;
	const before = at - 1;
	const opens = at === first;
	const afterQuote =
		before >= first &&
		(isQuoteMark(reading, before) || (classes[before] === "comma" && isQuoteMark(reading, before - 1)));
	const afterComma = before >= first && classes[before] === "comma";
	if (!afterQuote && !afterComma && !opens) return undefined;
	const starts = classes[at + 1];
	if (
		starts !== "name" &&
		starts !== "determiner" &&
		starts !== "word" &&
		starts !== "pronoun" &&
		starts !== "number"
	) {
		return undefined;
	}
	const source = nounPhraseFrom(reading, at + 1, end);
	if (source === undefined) return undefined;
	const after = source.last + 1;
	if (opens) {
		const previous = quotationTo(region, first - 1);
		const colon = reading.tokens[after]?.text === ":" || classes[after] === "comma";
		const contents = previous !== undefined ? [previous] : colon ? rightOf(region, after) : [];
		return contents.length === 0
			? undefined
			: statement(source, { first: at, last: at }, contents, at, after - 1);
	}
	// "Jane Doe, the mayor, said the price fell": what follows is a clause of its own, not a speaker.
	if (
		!afterQuote &&
		(!hasVerb(reading, first, before) || hasVerb(reading, source.last + 1, nextBreak(region, after)))
	) {
		return undefined;
	}
	const contents = leftOf(region, afterQuote && classes[before] === "comma" ? before - 1 : before);
	if (isQuoteMark(reading, after + 1) || reading.tokens[after]?.text === ":")
		contents.push(...rightOf(region, after));
	return contents.length === 0
		? undefined
		: statement(source, { first: at, last: at }, contents, at, source.last);
}

/** "X said (that) C", "C, X said", "C, X said, C", "as X said". */
function straight(region: Region, at: number, verb: CueVerb): Statement | undefined {
	const { reading, first, end } = region;
	const { classes, lower } = reading;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated) return undefined;
	if (lower[subject.first] === "you" || isExpletive(region, subject, at)) return undefined;
	if (verb.nounToo && !agrees(region, subject, at, verb)) return undefined;
	const cue = { first: at, last: at };
	const evidence = verb.takes.has("evidence") && !speaksThroughDocuments(reading, subject);

	let next = at + 1;
	if (verb.takes.has("addressee")) next = stepOverAddressee(region, next);
	const afterAddressee = next;
	next = stepOverOccasions(region, next);
	const clauseFirst = lower[subject.first - 1] === "as" ? subject.first - 1 : subject.first;
	const leftEdge = clauseFirst - 1;
	const broken =
		leftEdge >= first &&
		(classes[leftEdge] === "comma" || isQuoteMark(reading, leftEdge) || isDash(region, leftEdge));

	if (lower[next] === "that" && next + 1 < end && !evidenceNeedsMore(region, next)) {
		return statement(subject, cue, rightOf(region, next), clauseFirst, next - 1);
	}
	const previous = clauseFirst === first ? quotationTo(region, first - 1) : undefined;
	if (next >= end || isStop(region, next)) {
		if (!verb.takes.has("after") && !(verb.takes.has("evidence") && !evidence)) return undefined;
		if (reading.tokens[next]?.text === ":") {
			const right = rightOf(region, next + 1);
			return right.length === 0 ? undefined : statement(subject, cue, right, clauseFirst, next);
		}
		if (isQuoteMark(reading, next + 1) && quotationFrom(region, next + 1) !== undefined) {
			const contents = [...(broken ? leftOf(region, leftEdge) : previous !== undefined ? [previous] : [])];
			contents.push(...rightOf(region, next + 1));
			return statement(subject, cue, contents, clauseFirst, next);
		}
		if (previous !== undefined) return statement(subject, cue, [previous], clauseFirst, next - 1);
		if (lower[clauseFirst] === "as" && clauseFirst === first && next < end) {
			return statement(subject, cue, rightOf(region, next + 1), clauseFirst, next);
		}
		if (!broken && lower[clauseFirst] !== "as") return undefined;
		const contents = leftOf(region, leftEdge);
		if (classes[next] === "comma" && goesOn(region, next + 1, leftEdge))
			contents.push(...rightOf(region, next + 1));
		return contents.length === 0 ? undefined : statement(subject, cue, contents, clauseFirst, next - 1);
	}
	if (isQuoteMark(reading, next) && quotationFrom(region, next) !== undefined) {
		const contents = broken && isQuoteMark(reading, leftEdge) ? leftOf(region, leftEdge) : [];
		contents.push(...rightOf(region, next));
		return statement(subject, cue, contents, clauseFirst, next - 1);
	}
	if (evidence) return undefined;
	if (previous !== undefined && afterAddressee > at + 1)
		return statement(subject, cue, [previous], clauseFirst, next - 1);
	return rightward(region, verb, subject, cue, at, next, clauseFirst, broken ? leftEdge : -1);
}

/** What follows the verb directly: a clause, an object, "to …", "of …", "as …". */
function rightward(
	region: Region,
	verb: CueVerb,
	subject: Run,
	cue: Run,
	at: number,
	next: number,
	clauseFirst: number,
	leftEdge: number,
): Statement | undefined {
	const { reading, end } = region;
	const { classes, lower, tokens } = reading;
	const word = lower[next];
	const right = () => statement(subject, cue, rightOf(region, next), clauseFirst, next - 1);
	if (word === "to" && classes[next + 1] !== "determiner" && classes[next + 1] !== "name") {
		return verb.takes.has("infinitive") ? right() : undefined;
	}
	if (word === "of" || word === "about") return verb.takes.has("of") ? right() : undefined;
	if (word === "as" && verb.takes.has("as")) return undefined;
	const clause = hasVerb(reading, next, end);
	if (
		classes[next] === "preposition" ||
		(classes[next] === "subordinator" && !/^(?:how|why|what|where|if|whether)$/.test(word!))
	) {
		// "…, Smith said during a stop in Iowa": what is said stands before.
		if (verb.takes.has("after") && leftEdge >= 0) {
			const contents = leftOf(region, leftEdge);
			if (contents.length > 0) return statement(subject, cue, contents, clauseFirst, next - 1);
		}
		return verb.takes.has("clause") &&
			(tokens[next]!.text !== lower[next] || clause) &&
			isContentPreposition(word!)
			? right()
			: undefined;
	}
	if (verb.takes.has("noun") || verb.takes.has("as")) return right();
	if (verb.takes.has("clause") && clause) return right();
	if (next > at + 1 && verb.takes.has("addressee") && clause) return right();
	return undefined;
}

/** "said in 2024 40 had died", "said about 40 had died", "said at least 40 had died". */
function isContentPreposition(word: string): boolean {
	return /^(?:in|on|at|about|over|around|under|between|up|for|by|from|with|of|after|before|during|while|when|since|despite|without|above|below|among)$/.test(
		word,
	);
}

function statement(
	source: Run,
	cue: Run,
	contents: Run[],
	clauseFirst: number,
	clauseLast: number,
): Statement {
	return { source: { first: source.first, last: source.last }, cue, contents, clauseFirst, clauseLast };
}

/** "there", "it is said": no one speaks. */
function isExpletive(region: Region, subject: Run, _at: number): boolean {
	return region.reading.lower[subject.first] === "there" && subject.first === subject.last;
}

/** "the NIS estimates", "officials claim", against "the latest estimates", "a state report". */
function agrees(region: Region, subject: Run, at: number, verb: CueVerb): boolean {
	const { classes, lower, tokens } = region.reading;
	const next = classes[at + 1];
	const word = lower[at + 1] ?? "";
	if (classes[subject.last] === "pronoun") return true;
	if (verb.form === "past" || word === "that") return true;
	if (verb.form === "base") {
		const plural = lower[subject.last]!;
		if (
			!(plural.endsWith("s") && !plural.endsWith("ss")) &&
			!/^(?:people|police|men|women|media|some|many|others)$/.test(plural)
		)
			return false;
	} else if (
		classes[subject.last] === "word" &&
		lower[subject.last]!.endsWith("s") &&
		!lower[subject.last]!.endsWith("ss")
	) {
		return false;
	}
	if (next === "determiner" || next === "pronoun" || next === "number" || next === "name" || next === "quote")
		return true;
	if (next === "auxiliary" || next === "verb" || next === undefined) return false;
	if (tokens[at + 1]?.text === ":" || next === "comma" || next === "mark")
		return classes[subject.first - 1] === "comma";
	return next === "word" && classes[subject.last] !== "word" && hasVerb(region.reading, at + 2, region.end)
		? true
		: /^(?:about|around|some|nearly|almost|more|at|up|over|a)$/.test(word);
}

function isDash(region: Region, at: number): boolean {
	const mark = region.reading.tokens[at]?.text;
	return mark === "—" || mark === "–";
}

/** True at a mark that ends a clause, or past the region. */
function isStop(region: Region, at: number): boolean {
	if (at >= region.end) return true;
	if (region.reading.classes[at] === "comma") return true;
	return /^[.!?;:…—–)]$/.test(region.reading.tokens[at]!.text);
}

function nextBreak(region: Region, from: number): number {
	let at = from;
	while (at < region.end && !isStop(region, at)) at++;
	return at;
}

/** "told Reuters", "told a news conference in Geneva": the listener, which is not the source. */
export function stepOverAddressee(region: Region, from: number): number {
	const { reading, end } = region;
	const { classes, lower } = reading;
	if (/^(?:me|us|him|her|them|you|it)$/.test(lower[from] ?? "")) return from + 1;
	let at = from;
	while (at < end) {
		const is = classes[at];
		if (is === "relative" || is === "subordinator" || is === "auxiliary" || is === "verb" || is === "pronoun")
			break;
		if (is === "quote" || isStop(region, at)) break;
		if (is === "determiner" && at > from && classes[at - 1] !== "preposition" && classes[at - 1] !== "and")
			break;
		if (is === "preposition" && isOccasion(reading, at, end)) break;
		if (is === "date") break;
		if (is === "number" && at > from && classes[at - 1] !== "determiner") break;
		at++;
	}
	return at;
}

/** "on Monday", "in a statement", "earlier", "to reporters": steps over when, where and to whom. */
function stepOverOccasions(region: Region, from: number): number {
	const { reading, end } = region;
	const { classes, lower } = reading;
	let at = from;
	for (let rounds = 0; rounds < 6 && at < end; rounds++) {
		const is = classes[at];
		if (is === "date" || is === "adverb") at++;
		else if (/^(?:last|this|next|earlier|late|early)$/.test(lower[at]!) && TIME.test(lower[at + 1] ?? ""))
			at += 2;
		else if (
			is === "preposition" &&
			(isOccasion(reading, at, end) || (lower[at] === "to" && toListener(region, at)))
		) {
			at = occasionEnd(region, at);
		} else break;
	}
	return at;
}

const TIME =
	/^(?:week|month|year|weekend|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function toListener(region: Region, to: number): boolean {
	const next = region.reading.lower[to + 1] ?? "";
	return (
		/^(?:reporters|journalists|supporters|lawmakers|investors|analysts|him|her|them|me|us|the)$/.test(next) ||
		region.reading.classes[to + 1] === "name"
	);
}

function occasionEnd(region: Region, preposition: number): number {
	const { reading, end } = region;
	const { classes, lower } = reading;
	let at = preposition + 1;
	while (at < end && at - preposition < 12) {
		const is = classes[at];
		if (
			is === "relative" ||
			is === "subordinator" ||
			is === "auxiliary" ||
			is === "verb" ||
			is === "pronoun" ||
			is === "quote"
		)
			break;
		if (isStop(region, at)) break;
		if (is === "determiner" && at > preposition + 1 && classes[at - 1] !== "preposition") break;
		if (is === "preposition" && !/^(?:of|with|to|on|in|at|for|by|from|about)$/.test(lower[at]!)) break;
		if (is === "number" && classes[at - 1] !== "preposition" && classes[at - 1] !== "date") break;
		if (
			classes[at - 1] === "date" &&
			is !== "preposition" &&
			is !== "date" &&
			is !== "number" &&
			!TIME.test(lower[at]!)
		)
			break;
		at++;
	}
	return at;
}

/** A bare "that" before a noun and the sentence's end is a pronoun: "he said that." */
function evidenceNeedsMore(region: Region, that: number): boolean {
	return isStop(region, that + 1);
}

/** After "C, X said,": does the sentence go on with what X said? Not with ", adding", ", who", ", but". */
function goesOn(region: Region, from: number, leftEdge: number): boolean {
	const { reading, end } = region;
	const { classes, lower } = reading;
	if (from >= end) return false;
	const is = classes[from];
	if (isQuoteMark(reading, leftEdge)) return isQuoteMark(reading, from);
	if (
		is === "relative" ||
		is === "subordinator" ||
		is === "but" ||
		is === "and" ||
		isQuoteMark(reading, from)
	) {
		return is === "and" && hasVerb(reading, from, end);
	}
	return !lower[from]!.endsWith("ing") && hasVerb(reading, from, end);
}

/** What stands before the comma or quotation mark at `edge`, back to the start of its clause or quotation. */
export function leftOf(region: Region, edge: number): Run[] {
	const { reading, first } = region;
	const mark = isQuoteMark(reading, edge) ? edge : reading.classes[edge] === "comma" ? edge - 1 : -1;
	const quotation = mark < 0 ? undefined : (quotationTo(region, mark) ?? quotationTo(region, mark - 1));
	const run = trim(reading, {
		first: quotation === undefined ? first : Math.min(quotation.first, first),
		last: mark >= 0 ? mark : edge,
	});
	if (run === undefined) return [];
	if (quotation === undefined && run.last - run.first < 1) return [];
	return [run];
}

/** What stands from `from` to the end of the sentence, and on to the end of a quotation that is open there. */
export function rightOf(region: Region, from: number): Run[] {
	const { reading, end, quotations } = region;
	const quotation = quotationFrom(region, from) ?? quotationFrom(region, from + 1);
	if (quotation !== undefined && isStop(region, quotation.last + 1)) return [quotation];
	let last = end - 1;
	for (const open of quotations) if (open.first <= last && open.last > last) last = open.last;
	const run = trim(reading, { first: from, last });
	return run === undefined ? [] : [run];
}
