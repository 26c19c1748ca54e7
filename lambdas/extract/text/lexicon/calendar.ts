import { words } from "./families.ts";

const month = words(
	"january february march april may june july august september october november december jan feb aug sept oct nov dec",
);
const weekday = words("monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri");
const day = words("today yesterday tomorrow tonight overnight");

/** Words that name a time by themselves. */
export const CALENDAR = {
	month,
	weekday,
	"day-word": day,
	"date-word": [month, weekday, day],
	"time-noun": words("week month year weekend morning afternoon evening night day quarter season time"),
};
