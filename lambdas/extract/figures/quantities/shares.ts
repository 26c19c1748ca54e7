import type { Line } from "../../text/line.ts";
import { endsPhrase, isFiniteAt } from "./amount.ts";
import { readScale } from "./cardinal.ts";
import { asFraction, inWords, type Numeral } from "./numeral.ts";

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "half the", "half of". */
export function readHalf(line: Line, at: number): Numeral | undefined {
	const article = line.is(at, "indefinite-article");
	const word = article ? line.skipJoint(at + 1) : at;
	const lower = line.lower(word);
	if (lower !== "half" && lower !== "quarter") return undefined;
	const value = lower === "half" ? 0.5 : 0.25;
	const scale = readScaleOf(line, word + 1);
	if (scale !== undefined) return inWords(at, scale.to, value * scale.value, scale.value);
	// "a quarter" is three months unless it is a quarter of something.
	const share =
		lower === "half"
			? isWholeHalf(line, at, word)
			: (article && isShare(line, at, word + 1)) || line.is(line.skipJoint(word + 1), "point-noun");
	return share ? asFraction(at, word + 1, value) : undefined;
}

/** "half a million", "a quarter of a million", but not "half of the millions". */
function readScaleOf(line: Line, from: number): { value: number; to: number } | undefined {
	let at = line.skipJoint(from);
	if (line.lower(at) === "of") at++;
	if (line.is(at, "indefinite-article")) at++;
	return line.lower(at).endsWith("s") ? undefined : readScale(line, at);
}

/** "half of voters", "half an hour", "more than half" against "the second half", "cut in half", "half-brother". */
function isWholeHalf(line: Line, at: number, half: number): boolean {
	const after = half + 1;
	if (line.isJoint(after))
		return (
			line.is(after + 1, "clock-noun", "unit-noun", "percent-word", "point-noun") ||
			line.is(after + 1, "currency-noun")
		);
	if (line.isJoint(at - 1)) return false;
	// "fell by half", but "too clever by half"
	if (line.lower(at - 1) === "by") return line.has(at - 6, at - 1, "change-verb") && endsPhrase(line, after);
	if (line.is(at - 1, "half-lead")) return false;
	return (
		half > at ||
		line.lower(after) === "of" ||
		line.lower(after) === "said" ||
		line.is(after, "determiner", "auxiliary") ||
		line.isPlural(after) ||
		(!line.isLetters(after) && !line.isDigits(after))
	);
}

/** "a third of the seats", "a fifth more", "by a fifth": a share; "a third man" is an ordinal. */
export function isShare(line: Line, at: number, to: number): boolean {
	if (to >= line.size || line.lower(to) === "of" || isCompared(line, to)) return true;
	// "a quarter the size"
	if (line.is(to, "definite-article") && !line.is(at - 1, "period-preposition")) return true;
	const measured = line.is(at - 1, "approximation", "limit-word", "focus-word", "level-link");
	// "Less than a third agreed", "About a quarter are women"
	return measured && (endsPhrase(line, to) || isFiniteAt(line, to));
}

/** "a fifth more", but not "a third down". */
const isCompared = (line: Line, at: number): boolean =>
	line.is(at, "more-word", "less-word") && !line.is(at, "particle");
