import { yearOf } from "./days.ts";
import type { Period } from "./interval.ts";
import { resolved, type Time, unresolved } from "./time.ts";

type Yearly = NonNullable<Time["yearly"]>;

/** From the start of one time to the end of another; a year said once is meant for both. */
export function between(first: Time, second: Time): Time | undefined {
	const implied = [...new Set([...(first.implied ?? []), ...(second.implied ?? [])])];
	if (first.weekday && second.weekday && first.period) {
		const { from } = first.period;
		return resolved("span", { from, to: from + ((second.weekday - first.weekday + 7) % 7) }, implied);
	}
	const yearly = bothYearly(first, second);
	if (yearly) return { grain: "span", implied, yearly };
	const ends = endsOf(first, second);
	if (!ends) return first.period && second.period ? undefined : unresolvedUnlessDated(first, second);
	return resolved("span", ends, implied);
}

/** Neither year is said. */
function bothYearly({ yearly: start }: Time, { yearly: end }: Time): Yearly | undefined {
	if (!start || !end) return undefined;
	return (year) => {
		const from = start(year)?.from;
		const to = from === undefined ? undefined : laterThan(from, end)?.to;
		return from === undefined || to === undefined ? undefined : { from, to };
	};
}

/** One year is said, or both. */
function endsOf(first: Time, second: Time): Period | undefined {
	const from = first.period?.from ?? (second.period && earlierThan(second.period, first.yearly));
	const to =
		second.period?.to ?? (first.period && second.yearly && laterThan(first.period.from, second.yearly)?.to);
	return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

/** One of them is known and the other cannot be: no range. Neither can be: a range that is not resolved. */
const unresolvedUnlessDated = (first: Time, second: Time): Time | undefined =>
	(first.period && second.yearly) || (first.yearly && second.period) ? undefined : unresolved("span");

/** Where a yearly time begins that ends with a period. */
function earlierThan({ from, to }: Period, yearly: Yearly | undefined): number | undefined {
	const year = yearOf(from);
	const same = yearly?.(year);
	return same && same.from > to ? yearly?.(year - 1)?.from : same?.from;
}

/** The first time a yearly time ends on or after a day. */
function laterThan(day: number, yearly: Yearly): Period | undefined {
	const same = yearly(yearOf(day));
	return same && same.to >= day ? same : yearly(yearOf(day) + 1);
}
