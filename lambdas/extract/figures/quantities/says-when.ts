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
	if (line.is(amount.to, "distance-word")) return true;
	if (date === undefined || (date.start === start && date.end === end)) return false;
	// "the next five years"
	const first = line.atoms.findIndex((atom) => atom.start >= date.start);
	return !line.is(line.is(first, "definite-article") ? first + 1 : first, "stretch-opener");
}
