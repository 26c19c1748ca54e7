import type { DateExpression, Figure } from "../../shared/extraction.ts";
import { hasVerb } from "../attribution/clause.ts";
import type { Reading } from "../text/reading.ts";
import { firstIn, lastIn, type Run, some } from "../text/run.ts";
import { type Scope, turnsToSpeech } from "./scope.ts";
import { datesWithin, onlyDateWithin } from "./segment.ts";
import { closed, daysOf } from "./times.ts";
import { isPastBehind } from "./verb-reach.ts";

/** A figure whose own part of the clause tells no time. */
export interface Timeless {
	reading: Reading;
	dates: readonly DateExpression[];
	/** Also those that only compare or describe. */
	all: readonly DateExpression[];
	segment: Run;
	scope: Scope;
	kind: Figure["kind"];
}

/**
 * What a part without a time of its own takes over: "Drones hit the city overnight, killing nine", "sold 40 cars in May,
 * including 12 vans", "last played there in 2000, when they lost 5-0", "87 were killed and 40 hurt when it struck on Friday".
 */
export function inheritedTime(of: Timeless): DateExpression | undefined {
	if (!goesOn(of)) return ofMeasure(of) ?? behindAnd(of) ?? afterAnd(of) ?? meanwhile(of);
	if (of.reading.lower(openingOf(of)) !== "when") {
		const [only, ...others] = datesBefore(of);
		return others.length === 0 ? only : undefined;
	}
	// "the worst since 2022, when 230 died": a date that only compares is the time of what it compares with.
	const date = datesBefore({ ...of, dates: of.all }).at(-1);
	return date && closed(date);
}

/** The first word of the segment that is no "and". */
function openingOf({ reading, segment }: Timeless): number {
	return reading.lower(segment.first) === "and" ? segment.first + 1 : segment.first;
}

/** ", killing nine", ", including 12 vans", ", when they lost 5-0" */
function goesOn(of: Timeless): boolean {
	const { reading, segment } = of;
	if (!reading.tagged(segment.first - 1, "comma")) return false;
	const opening = openingOf(of);
	if (reading.is(opening, "time-keeper")) return true;
	// ", meaning he will miss two games"
	if (some(segment, (at) => reading.is(at, "coming-modal") && reading.tagged(at, "auxiliary"))) return false;
	if (isOfNoun(of, opening)) return false;
	// What was "raised to 34" is the sum of more than one day.
	const result = reading.is(opening, "result-gerund") && opening === segment.first;
	return reading.lower(opening).endsWith("ing") && !result;
}

/** ", hammering the road connecting the two countries": what a noun does always. */
function isOfNoun({ reading: { lower, tagged }, scope: { figure } }: Timeless, opening: number): boolean {
	const reach = { first: opening + 2, last: figure.first - 1 };
	const verb = lastIn(reach, (at) => tagged(at, "word") && lower(at).endsWith("ing"));
	return verb !== undefined && tagged(verb - 1, "word") && tagged(verb + 1, "determiner");
}

function datesBefore({ reading, dates, segment, scope }: Timeless): DateExpression[] {
	return datesWithin(reading, dates, { first: scope.wide.first, last: segment.first - 1 });
}

/** "raised $26 million last month, almost half of which came from small donors", "…, along with 100 others" */
function isShareOf({ reading, segment, scope: { figure } }: Timeless): boolean {
	const { is, lower, tagged } = reading;
	if (!tagged(segment.first - 1, "comma")) return false;
	const wellAs = lower(segment.first + 1) === "well" && lower(segment.first + 2) === "as";
	if (wellAs || (is(segment.first, "together-word") && lower(segment.first + 1) === "with"))
		return !hasVerb(reading, segment.first, figure.first);
	return (
		segment.first === figure.first &&
		lower(figure.last + 1) === "of" &&
		/^(?:which|whom|them)$/.test(lower(figure.last + 2))
	);
}

/** "Delhi recorded 47.3C on Tuesday, 6.5 degrees above normal" */
function ofMeasure(of: Timeless): DateExpression | undefined {
	const { reading, segment, scope, kind } = of;
	if (isShareOf(of)) return datesBefore(of).at(-1);
	// "fell 9% on Wednesday, to $11.40, and were down again"
	// "is still May, with 17"
	const level =
		/^(?:to|with)$/.test(reading.lower(segment.first)) && segment.first + 1 >= scope.figure.first - 1;
	if ((segment.first !== scope.figure.first && !level) || kind === "ratio") return undefined;
	const comma = reading.tagged(segment.first - 1, "comma");
	if (!comma || (!level && hasVerb(reading, segment.first, segment.last + 1))) return undefined;
	// "equalled April and June, while the best month is still May, with 17"
	const before = datesBefore(of);
	const only = before.at(-1);
	if (only === undefined || (before.length > 1 && reading.lower(segment.first) !== "with")) return undefined;
	// "has fallen 18% since 2019, to 7,940": the level is today's
	if (level && only.to === undefined) return undefined;
	return segment.first - reading.at(only.end - 1) === 2 ? only : undefined;
}

/** "87 were killed and 40 hurt when it struck on Friday" */
function behindAnd({
	reading,
	dates,
	segment,
	scope: { wide, statement },
}: Timeless): DateExpression | undefined {
	const { lower, tagged } = reading;
	if (segment.last !== wide.last || !tagged(wide.last + 1, "and")) return undefined;
	// "said that 140 were there and that 60 would come by Saturday": a clause of its own.
	if (lower(wide.last + 2) === "that" || turnsToSpeech(reading, wide.last + 1)) return undefined;
	let last = wide.last + 1;
	while (last < statement.last && !tagged(last + 1, "comma", "but")) last++;
	return onlyDateWithin(reading, dates, { first: wide.last + 1, last });
}

/** Days at most of what happened at one time. */
const ONE_TIME = 2;

/** "The bridge collapsed on Friday and 13 people died": what follows at once, told in the past as well. */
function afterAnd({
	reading,
	dates,
	scope: { wide, statement, figure },
}: Timeless): DateExpression | undefined {
	const { is, tagged, verb } = reading;
	const joint = wide.first - 1;
	if (joint <= statement.first || reading.lower(joint) !== "and" || wide.first < figure.first - 3)
		return undefined;
	const told = firstIn({ first: figure.last + 1, last: wide.last }, (at) => hasVerb(reading, at, at + 1));
	if (told === undefined || !(is(told, "past-verb") || verb(told)?.form === "past")) return undefined;
	let first = tagged(joint - 1, "comma") ? joint - 2 : joint - 1;
	while (first > statement.first && !tagged(first - 1, "comma", "and", "but", "relative")) first--;
	const date = onlyDateWithin(reading, dates, { first, last: joint - 1 });
	if (date?.from === undefined || date.to === undefined) return undefined;
	return daysOf(date) <= ONE_TIME && hasVerb(reading, first, joint) ? date : undefined;
}

/** "Fifty attended on Saturday, while another 140 watched from home": told in the past as well, it was at the same time. */
function meanwhile({
	reading,
	dates,
	scope: { wide, statement, figure },
}: Timeless): DateExpression | undefined {
	const { lower, tagged } = reading;
	const joint = wide.first - 1;
	if (joint <= statement.first || lower(joint) !== "while" || !tagged(joint - 1, "comma")) return undefined;
	// ", while in the years before they sold 90"
	if (tagged(wide.first, "preposition")) return undefined;
	const told = firstIn(wide, (at) => (at < figure.first || at > figure.last) && hasVerb(reading, at, at + 1));
	if (told === undefined || !isPastBehind(reading, told)) return undefined;
	return onlyDateWithin(reading, dates, { first: statement.first, last: joint - 1 });
}
