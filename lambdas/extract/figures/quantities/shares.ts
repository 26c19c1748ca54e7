import { isPlural } from "../../text/lexicon/singular.ts";
import type { Line } from "../../text/line.ts";
import { readScale } from "./cardinal.ts";
import type { Numeral } from "./numeral.ts";

const ARTICLES = new Set(["a", "an"]);

/** "half a million", "half-million", "half a dozen", "a quarter of a million", "half the", "half of". */
export function readHalf(line: Line, at: number): Numeral | undefined {
	const article = ARTICLES.has(line.lower(at));
	const word = article ? line.skipJoint(at + 1) : at;
	const lower = line.lower(word);
	if (lower !== "half" && lower !== "quarter") return undefined;
	const value = lower === "half" ? 0.5 : 0.25;
	let scaleAt = line.skipJoint(word + 1);
	if (line.lower(scaleAt) === "of") scaleAt++;
	if (ARTICLES.has(line.lower(scaleAt))) scaleAt++;
	const scale = readScale(line, scaleAt);
	if (scale !== undefined && !/(?:illion|hundred|thousand)s$/.test(line.lower(scaleAt)))
		return {
			from: at,
			to: scale.to,
			value: value * scale.value,
			scale: scale.value,
			form: "words",
			dressed: true,
		};
	const bare = { from: at, to: word + 1, value, scale: 1, form: "fraction", dressed: true } as const;
	// "a quarter" is three months unless it is a quarter of something.
	if (lower === "quarter") return article && isShare(line, at, word + 1) ? bare : undefined;
	return isWholeHalf(line, at, word) ? bare : undefined;
}

const NOT_A_SHARE =
	/^(?:first|second|other|latter|former|better|opening|top|bottom|lower|upper|northern|southern|eastern|western|in|each|either|one's|this|that|every|extra|centre|fly|scrum|wing|to|the)$/;
const HALVED =
	/^(?:of|a|an|the|their|its|his|her|our|those|these|all|that|were|was|are|is|people|have|had|said)$/;

/** "half of voters", "half an hour", "more than half" against "the second half", "cut in half", "half-brother". */
function isWholeHalf(line: Line, at: number, half: number): boolean {
	const after = line.atoms[half + 1];
	if (line.isJoint(half + 1))
		return /^(?:hour|mile|percent|percentage|point|inch|day|year|century|litre|liter|turn|cent)$/.test(
			line.lower(half + 2),
		);
	if (line.isJoint(at - 1)) return false;
	// "fell by half", but "too clever by half"
	if (line.lower(at - 1) === "by")
		return (
			line.has(at - 6, at - 1, "change-verb") &&
			(!line.isLetters(half + 1) || line.is(half + 1, "preposition"))
		);
	if (NOT_A_SHARE.test(line.lower(at - 1))) return false;
	return (
		after === undefined ||
		HALVED.test(after.lower) ||
		isPlural(after.lower) ||
		/^\p{P}$/u.test(after.text) ||
		half > at
	);
}

/** "a third of the seats", "a fifth more", "by a fifth": a share; "a third man" is an ordinal. */
export function isShare(line: Line, at: number, to: number): boolean {
	const after = line.atoms[to];
	if (after === undefined || /^(?:of|more|less|fewer|higher|lower)$/.test(after.lower)) return true;
	const before = line.lower(at - 1);
	const measured = /^(?:by|than|about|nearly|almost|over|under|around|roughly|to|from|only|just)$/.test(
		before,
	);
	return measured && !/^\p{L}/u.test(after.text)
		? true
		: measured &&
				/^(?:in|to|from|since|on|over|last|this|during|after|when|as|and|or|by|at|with|between|compared)$/.test(
					after.lower,
				);
}
