import { civil, yearOf } from "./days.ts";
import type { Tense } from "./tense.ts";
import { alsoImplied, inYear, type Time } from "./time.ts";

/**
 * The days that an article has given with their year: "the attack of Oct. 7, 2023 … since Oct. 7" is the same day, in
 * whatever year the article was published.
 */
export class SaidDays {
	private readonly years = new Map<string, number>();

	remember(time: Time): void {
		if (time.grain !== "day" || !time.month || !time.period || time.implied?.includes("year")) return;
		const { month, date } = civil(time.period.from);
		this.years.set(`${month}-${date}`, yearOf(time.period.from));
	}

	/** The time with its year where the same day was said before; a day to come is another one. */
	recall(time: Time, tense: Tense): Time {
		const inLeapYear = time.grain === "day" && time.month ? time.yearly?.(2000) : undefined;
		if (!inLeapYear || tense === "future") return time;
		const { month, date } = civil(inLeapYear.from);
		const year = this.years.get(`${month}-${date}`);
		return year === undefined ? time : alsoImplied(inYear(time, year), "year");
	}
}
