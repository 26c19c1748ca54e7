import { monthPeriod } from "../interval.ts";
import { SEASONS } from "../lexicon.ts";
import type { Reading, Recogniser } from "../reading.ts";
import type { Time } from "../time.ts";
import { isCapitalised, type Word, wholeNumber } from "../words.ts";
import { fourDigits } from "./year.ts";

const LEADS =
	/^(?:in|during|since|until|till|by|of|the|early|late|mid|this|last|next|every|through|before|after|-|from|to|between|and|over|whole|entire)$/;

/**
 * "the summer", "in spring", "summer 2025". Seasons are whole months, from the first of March, June, September and
 * December (six months later in the south); the winter of a year begins in its December.
 */
export const season: Recogniser = {
	starts: ["the", ...SEASONS.keys()],
	read(reading, at) {
		const { words } = reading;
		const the = words[at]?.lower === "the";
		const noun = the ? at + 1 : at;
		const month = SEASONS.get(words[noun]?.lower ?? "");
		if (month === undefined) return undefined;
		const before = words[at - 1]?.lower ?? "";
		const next = words[noun + 1];
		const year = hasYear(words, noun + 1);
		if (!year) {
			// "the fall of Kabul", "to spring open", "the Spring Company", "a summer job" are no times.
			const ofYear = next?.lower === "of" && /^(?:last|this|next|that)$/.test(words[noun + 2]?.lower ?? "");
			if (
				(next?.lower === "of" && !ofYear) ||
				isCapitalised(next) ||
				(isCapitalised(words[noun]) && !LEADS.test(before))
			)
				return undefined;
			if (words[noun]?.lower === "fall" || words[noun]?.lower === "spring") {
				if (
					!(
						/^(?:in|during|since|until|by|early|late|this|last|next)$/.test(before) ||
						(the && /^(?:in|during|since|until|by|of|through|over|for|to|into|at)$/.test(before))
					)
				)
					return undefined;
			} else if (!the && !LEADS.test(before)) return undefined;
			if (
				the &&
				/^\p{Ll}/u.test(next?.text ?? "") &&
				!/^(?:and|of|or|to|when|with|after|before|as|that|by|for|at|on|but|in|from)$/.test(next?.lower ?? "")
			)
				return undefined;
		}
		return { end: noun + 1, time: seasonTime(reading, month) };
	},
};

function hasYear(words: readonly Word[], at: number): boolean {
	const next = /^(?:of|,)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
	return (
		fourDigits(words, next) !== undefined ||
		(/^['’]$/.test(words[next]?.text ?? "") && wholeNumber(words[next + 1], 2) !== undefined)
	);
}

export function seasonTime({ southern }: Reading, northernMonth: number): Time {
	const month = southern ? ((northernMonth + 5) % 12) + 1 : northernMonth;
	return { grain: "season", implied: ["season"], yearly: (year) => monthPeriod(year, month, 3) };
}
