import type { DateExpression } from "../../shared/extraction.ts";
import type { Reading } from "../text/reading.ts";

/** Words before a date that make it a yardstick: "less than a year ago", "the highest since 1998", "the rate of the 1990s". */
const COMPARING = /^(?:than|versus|vs|of|against)$/;
const PARTICIPLES =
	/^(?:built|founded|established|launched|born|made|created|elected|signed|introduced|opened|released)$/;
const SUPERLATIVE = /^(?:most|least|best|worst|first|record|[a-z]{2,}est)$/;

export function speaksOfTime(reading: Reading, date: DateExpression): boolean {
	const { lower, tagged } = reading;
	let at = reading.at(date.start) - 1;
	const from = lower(at + 1) === "since" ? at + 1 : at;
	while (at > 0 && tagged(at, "preposition", "determiner", "adverb") && !COMPARING.test(lower(at))) at--;
	const word = lower(at);
	if (describes(reading, date) || measuresFrom(reading, date)) return false;
	if (COMPARING.test(word) && /^(?:than|versus|vs|against)$/.test(word)) return false;
	// "the rate of the 1990s", but "the first quarter of 2025" and "the end of 2026" are dates themselves.
	if (word === "of" && /^(?:rate|level|levels|average|pace|peak|high|low|figure)$/.test(lower(at - 1)))
		return false;
	if (PARTICIPLES.test(word) && tagged(at - 1, "comma", "word")) return false;
	if (lower(from) === "since") {
		for (let back = from - 1; back > 0 && from - back < 5; back--)
			if (SUPERLATIVE.test(lower(back)) && lower(back - 1) !== "at") return false;
	}
	return true;
}

/** "fell 4.8% from a year earlier to 443,956", "up 2% from last month": what it is measured against. */
function measuresFrom(reading: Reading, date: DateExpression): boolean {
	const { lower, tagged } = reading;
	const from = reading.at(date.start) - 1;
	if (lower(from) !== "from") return false;
	if (/\b(?:earlier|ago|before|previous|prior|same)\b/i.test(date.text)) return true;
	return (
		/^last\b/i.test(date.text) &&
		/^(?:number|%|percent)$/.test(tagged(from - 1, "number") ? "number" : lower(from - 1))
	);
}

/** "fined $30m over a 2017 spill", "jailed for 12 years for the 2019 killing": the time of what led to it. */
function describes(reading: Reading, date: DateExpression): boolean {
	const { lower, tagged } = reading;
	const at = reading.at(date.start) - 1;
	const noun = reading.at(date.end - 1) + 1;
	return (
		/^(?:a|an|the|its|his|her|their)$/.test(lower(at)) &&
		/^(?:over|for|about|against|regarding|after)$/.test(lower(at - 1)) &&
		tagged(noun, "word")
	);
}
