import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { weekdayOf } from "../days.ts";
import { oneDay, weekPeriod } from "../interval.ts";
import { isNoun } from "../nouns.ts";
import type { Recogniser, Sentence } from "../sentence.ts";
import { type Found, resolved, type Time, unresolved } from "../time.ts";
import { withDate, withWeek } from "./weekday-dates.ts";
import { isAnySuch, isName, isPerson } from "./weekday-names.ts";

/** "Monday", "last Friday", "Monday, March 3", "Tuesday the 19th", "Monday of last week", "on Fridays" (unresolved). */
export const weekday: Recogniser = {
	starts: wordsOf("definite-article", "which-weekday", "weekday", "weekdays"),
	tells: [...WEEKDAYS.keys(), ...wordsOf("weekdays")],
	read(sentence, at, depth) {
		const { line } = sentence;
		if (line.is(at, "weekdays") && line.isCapital(at)) return { end: at + 1, time: unresolved("day") };
		const name = readName(line, at);
		if (!name) return undefined;
		return (
			withDate(sentence, name.end, name.number, depth) ??
			withWeek(sentence, name.end, name.number, depth) ??
			alone(sentence, at, name)
		);
	},
};

interface Name {
	/** Where the weekday itself stands, and the atom after it and its full stop. */
	from: number;
	end: number;
	number: number;
	which: string | undefined;
}

/** "Monday", "the Monday", "last Mon.", "this past Monday". */
function readName(line: NumberedLine, at: number): Name | undefined {
	const whichAt = line.lower(at) === "the" ? at + 1 : at;
	let which = line.is(whichAt, "which-weekday") ? line.lower(whichAt) : undefined;
	let from = which ? whichAt + 1 : whichAt;
	if (which === "this" && line.is(from, "second-which")) which = line.lower(from++);
	const number = WEEKDAYS.get(line.lower(from));
	if (number === undefined) return undefined;
	const stop = line.is(from, "short-weekday") && line.word(from + 1) === "." && line.isGlued(from + 1);
	return { from, end: stop ? from + 2 : from + 1, number, which };
}

/** A weekday without a date or a week. */
function alone(sentence: Sentence, at: number, { from, end, number, which }: Name): Found | undefined {
	const { line } = sentence;
	if (isName(line, at, from, which)) return undefined;
	if (!which) {
		// The span of "the Wednesday attack" is the day.
		if (isPerson(line, from) || (from > at && isNoun(line, end))) return undefined;
		if (isAnySuch(line, from)) return { end, time: unresolved("day") };
		if (line.lower(end) === "week" && isWeekLater(line, end + 1))
			return { end: end + 1, time: secondToCome(sentence, number) };
	}
	// "on Friday nights" comes again and again.
	if (line.is(end, "day-parts")) return { end: end + 1, time: unresolved("day") };
	if (line.lower(end) === "after" && line.lower(end + 1) === "next")
		return { end: end + 2, time: secondToCome(sentence, number) };
	return { end, time: nearestSuch(sentence, from, end, number, which) };
}

/** "Saturday week" is the Saturday after the coming one; "Saturday week-long" and "Sunday week of" are not. */
const isWeekLater = (line: NumberedLine, at: number): boolean =>
	!line.isDash(at) &&
	!line.is(at, "possessive-mark", "apostrophe") &&
	line.lower(at) !== "of" &&
	line.lower(at) !== "on";

/** "Friday after next", "Saturday week". */
function secondToCome({ published }: Sentence, number: number): Time {
	if (published === undefined) return unresolved("day");
	return resolved("day", oneDay(published + ((number - weekdayOf(published) + 7) % 7 || 7) + 7));
}

/**
 * A bare weekday is the latest such day, publication day included, or the coming one in a clause about the future.
 * "Next Friday" is the Friday of the next ISO week, "last Friday" the latest before publication.
 */
function nearestSuch(
	sentence: Sentence,
	from: number,
	end: number,
	number: number,
	which: string | undefined,
): Time {
	const { published } = sentence;
	if (published === undefined) return { ...unresolved("day"), weekday: number };
	const back = (weekdayOf(published) - number + 7) % 7;
	const ahead = (number - weekdayOf(published) + 7) % 7;
	const away = awayOf(which, back, ahead, () => isToCome(sentence, from, end, which));
	const day = away ?? weekPeriod(published).from + 7 + number - 1 - published;
	return { ...resolved("day", oneDay(published + day)), weekday: number };
}

/** How many days from publication; undefined: the one of the next week. */
function awayOf(
	which: string | undefined,
	back: number,
	ahead: number,
	isToCome: () => boolean,
): number | undefined {
	switch (which) {
		case "last":
		case "previous":
			// On a Thursday "last Wednesday" is not yesterday.
			return -(back > 1 ? back : back + 7);
		case "past":
			return -(back || 7);
		case "next":
		case "following":
			return undefined;
		case "coming":
		case "upcoming":
			return ahead || 7;
		default:
			return isToCome() ? ahead : -back;
	}
}

/** "Earlier Tuesday" has been, whatever the verb; "this Tuesday" is to come unless the verb says otherwise. */
function isToCome(sentence: Sentence, from: number, end: number, which: string | undefined): boolean {
	const tense = sentence.tense(from, end);
	if (which === "this") return tense !== "past";
	return sentence.line.lower(from - 1) !== "earlier" && tense === "future";
}
