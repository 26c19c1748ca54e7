import type { EntityType } from "../../shared/extraction.ts";
import type { Span } from "../../shared/span.ts";
import { isA } from "../text/lexicon/lexicon.ts";
import type { Reading } from "../text/reading.ts";

/** What is called by a time without being one; an event ("Black Friday", "September 11") is one. */
const NAMED: ReadonlySet<EntityType> = new Set(["PERSON", "ORG", "FAC", "PRODUCT", "LOC"]);

/**
 * "May Okafor", "August House", "MAR Holdings": words of time within a name. A weekday at a name's end is the day of what
 * is said of it ("Obama Tuesday vowed"), and so is whatever has a number.
 */
export function isPartOfName(reading: Reading, date: Span): boolean {
	const surface = reading.text.slice(date.start, date.end);
	const name = reading.name(reading.at(date.start));
	if (name === undefined || !NAMED.has(name.type) || /\d/.test(surface)) return false;
	const within = name.start <= date.start && date.end <= name.end;
	const whole = name.start === date.start && name.end === date.end;
	if (!within || (whole && name.type !== "PERSON")) return false;
	return date.end < name.end || isA(surface.toLowerCase(), "month");
}
