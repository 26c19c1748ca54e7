import { KINDS } from "../kinds.ts";
import { type Amount, type Line, spanOf } from "./amount.ts";

/**
 * True where the number belongs to a date expression of the text: years, days and times, and stretches that only say when ("two
 * years ago"). "The next five years" is a date and still a stretch of five years.
 */
export function isWhen(line: Line, amount: Amount): boolean {
	if (!KINDS[amount.kind].mayBeTime) return false;
	const { start, end } = spanOf(line, amount);
	const date = line.dates.find((span) => span.start < end && start < span.end);
	if (amount.kind !== "duration") return date !== undefined;
	if (/^(?:ago|earlier|later|hence)$/.test(line.lower(amount.to))) return true;
	if (date === undefined || (date.start === start && date.end === end)) return false;
	return !OPENS_STRETCH.test(line.text.slice(date.start, end));
}

const OPENS_STRETCH =
	/^(?:the )?(?:next|last|past|coming|previous|first|for|over|within|following|final|preceding)\b/i;
