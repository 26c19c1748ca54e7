import { verbOf } from "../../text/lexicon/lexicon.ts";
import type { Line } from "../../text/line.ts";
import type { Place } from "./named.ts";
import { isEd } from "./word-forms.ts";

/** "Some 42 percent", "found that only 42 percent", "while 13 percent": the number opens its clause, and what follows may be its verb. */
export function opensClause(line: Line, from: number): boolean {
	let at = from - 1;
	while (line.is(at, "approximation", "focus-word", "limit-word", "addition-word") || line.lower(at) === "at")
		at--;
	return (
		at < 0 ||
		line.is(at, "stop-mark", "comma", "dash", "quotation-mark") ||
		line.is(at, "clause-lead", "coordinator", "concessive", "reporting-verb")
	);
}

/** A verb stands right behind the share that opens its clause: "60 percent responded yes", "42 percent back the mayor". */
export function isVerbBehind(line: Line, { from, to }: Place): boolean {
	if (!line.isSmall(to) || !opensClause(line, from)) return false;
	const form = verbOf(line.lower(to))?.form;
	if (isEd(line.lower(to)) || form === "past") return true;
	return line.is(to, "plain-verb") || (form === "base" && opensObject(line, to + 1));
}

/** "back the mayor", "support Portman", "say that": what no noun is followed by. */
function opensObject(line: Line, at: number): boolean {
	return (
		line.isCapital(at) ||
		line.lower(at) === "to" ||
		line.is(at, "determiner", "object-pronoun", "clause-opener", "subject-pronoun")
	);
}
