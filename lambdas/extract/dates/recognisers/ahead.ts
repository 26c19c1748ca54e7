import { shift } from "../interval.ts";
import { UNITS } from "../lexicon.ts";
import { readCount } from "../numbers.ts";
import type { Reading, Recogniser } from "../reading.ts";
import { type Found, resolved } from "../time.ts";
import { isDash, type Word } from "../words.ts";
import { away } from "./ago.ts";

/** "will be ready in two years", "within 10 days", "in a fortnight's time"; in a clause about the past it is a duration. */
export const ahead: Recogniser = { starts: ["in", "within"], read };

function read(reading: Reading, at: number): Found | undefined {
	const { words, published } = reading;
	const lead = words[at]?.lower;
	let next = at + 1;
	if (words[next]?.lower === "the" || words[next]?.lower === "next") return undefined;
	if (/^(?:about|around|roughly|under|less|than)$/.test(words[next]?.lower ?? "")) next++;
	const count = readCount(words, next);
	const unit = count && UNITS.get(words[count.end]?.lower ?? "");
	if (!count || !unit) return undefined;
	const end = count.end + 1;
	const value = count.value === undefined ? undefined : count.value * unit.times;
	const time = timeAfter(words, end);
	if (time === undefined && /^['’]s?$/.test(words[end]?.lower ?? "")) return undefined;
	if (time !== undefined && value !== undefined)
		return { end: time, time: away(published, unit.grain, value) };
	if (
		isRecord(reading, at) ||
		reading.tense(at, end) === "past" ||
		/^(?:of|with|as)$/.test(words[end]?.lower ?? "")
	)
		return undefined;
	if (value === undefined) return undefined;
	if (lead === "within" && published !== undefined)
		return {
			end,
			time: resolved("span", { from: published, to: shift(published, unit.grain, Math.ceil(value)) }),
		};
	return { end, time: away(published, unit.grain, value) };
}

/** The word after "in two weeks' time", "in a fortnight’s time". */
function timeAfter(words: readonly Word[], at: number): number | undefined {
	const next = /^['’]s?$/.test(words[at]?.lower ?? "") ? at + 1 : at;
	return words[next]?.lower === "time" && !isDash(words[next + 1]) ? next + 1 : undefined;
}

/** "the first strike in 20 years", "the worst drought in a decade". */
function isRecord({ words }: Reading, at: number): boolean {
	return words
		.slice(Math.max(0, at - 8), at)
		.some(
			({ lower }) =>
				/^(?:first|only|worst|best|most|least|second|third|once|twice|times?|every)$/.test(lower) ||
				/(?:est)$/.test(lower),
		);
}
