import { WEEKDAYS } from "../../text/lexicon/calendar.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { weekdayOf } from "../days.ts";
import { oneDay } from "../interval.ts";
import { CARDINAL_STARTS, readCount } from "../numbers.ts";
import type { Recogniser } from "../sentence.ts";
import { resolved, unresolved } from "../time.ts";

/** "two Sundays ago", "three Fridays from now". */
export const weekdaysAgo: Recogniser = {
	starts: [...CARDINAL_STARTS, "couple"],
	digits: true,
	tells: [...WEEKDAYS.keys(), ...wordsOf("weekdays")],
	read({ line, published }, at) {
		const count = readCount(line, at);
		const weekday = count && WEEKDAYS.get(line.lower(count.end).replace(/s$/, ""));
		if (!count || weekday === undefined) return undefined;
		const back = line.lower(count.end + 1) === "ago";
		const ahead = line.lower(count.end + 1) === "from" && line.lower(count.end + 2) === "now";
		if (!back && !ahead) return undefined;
		const end = count.end + (back ? 2 : 3);
		const { value } = count;
		if (published === undefined || value === undefined || value > 1000)
			return { end, time: unresolved("day") };
		const last = published - ((weekdayOf(published) - weekday + 7) % 7 || 7);
		const coming = published + ((weekday - weekdayOf(published) + 7) % 7 || 7);
		const day = back ? last - 7 * (value - 1) : coming + 7 * (value - 1);
		return { end, time: resolved("day", oneDay(day)) };
	},
};
