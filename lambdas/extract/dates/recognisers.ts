import { again } from "./recognisers/again.ts";
import { ago } from "./recognisers/ago.ts";
import { ahead } from "./recognisers/ahead.ts";
import { anaphora } from "./recognisers/anaphora.ts";
import { beforeLast } from "./recognisers/before-last.ts";
import { boundedPeriod } from "./recognisers/bounded-period.ts";
import { century } from "./recognisers/century.ts";
import { dayOfMonth } from "./recognisers/day-of-month.ts";
import { decade } from "./recognisers/decade.ts";
import { fiscalYear } from "./recognisers/fiscal-year.ts";
import { halfAgo } from "./recognisers/half-ago.ts";
import { holiday } from "./recognisers/holiday.ts";
import { lastSeason } from "./recognisers/last-season.ts";
import { listedDay } from "./recognisers/listed-day.ts";
import { month } from "./recognisers/month.ts";
import { monthDay } from "./recognisers/month-day.ts";
import { nearDay } from "./recognisers/near-day.ts";
import { nthOf } from "./recognisers/nth-of.ts";
import { numericDate } from "./recognisers/numeric-date.ts";
import { partOfPeriod } from "./recognisers/part-of-period.ts";
import { quarter } from "./recognisers/quarter.ts";
import { quarterCode } from "./recognisers/quarter-code.ts";
import { quarterEnded } from "./recognisers/quarter-ended.ts";
import { recurring } from "./recognisers/recurring.ts";
import { relativeUnit } from "./recognisers/relative-unit.ts";
import { restOfPeriod } from "./recognisers/rest-of-period.ts";
import { samePeriod } from "./recognisers/same-period.ts";
import { season } from "./recognisers/season.ts";
import { sinceThen } from "./recognisers/since-then.ts";
import { slashedDay } from "./recognisers/slashed-day.ts";
import { soFar } from "./recognisers/so-far.ts";
import { span } from "./recognisers/span.ts";
import { spelledYear } from "./recognisers/spelled-year.ts";
import { stretchOfPeriod } from "./recognisers/stretch-of-period.ts";
import { theWeekend } from "./recognisers/the-weekend.ts";
import { thisTime } from "./recognisers/this-time.ts";
import { unitEnd } from "./recognisers/unit-end.ts";
import { week } from "./recognisers/week.ts";
import { weekday } from "./recognisers/weekday.ts";
import { weekThenDay } from "./recognisers/weekday-dates.ts";
import { weekdaysAgo } from "./recognisers/weekdays-ago.ts";
import { year } from "./recognisers/year.ts";
import { yearEarlier } from "./recognisers/year-earlier.ts";
import { yearFirst } from "./recognisers/year-first.ts";
import type { Recogniser } from "./sentence.ts";

/** Every recogniser of one point or period of time, the more telling first: of equally long readings the first wins. */
export const RECOGNISERS: readonly Recogniser[] = [
	numericDate,
	slashedDay,
	monthDay,
	listedDay,
	recurring,
	holiday,
	weekday,
	weekThenDay,
	nearDay,
	boundedPeriod,
	quarterEnded,
	nthOf,
	partOfPeriod,
	restOfPeriod,
	unitEnd,
	stretchOfPeriod,
	quarter,
	quarterCode,
	fiscalYear,
	season,
	month,
	beforeLast,
	relativeUnit,
	lastSeason,
	theWeekend,
	thisTime,
	soFar,
	sinceThen,
	yearEarlier,
	samePeriod,
	again,
	anaphora,
	span,
	halfAgo,
	ago,
	weekdaysAgo,
	ahead,
	decade,
	century,
	year,
	yearFirst,
	spelledYear,
	week,
	dayOfMonth,
];
