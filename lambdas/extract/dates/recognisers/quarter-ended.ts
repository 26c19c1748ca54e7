import type { NumberedLine } from "../../numbers/numbered-line.ts";
import { wordsOf } from "../../text/lexicon/lexicon.ts";
import { ORDINAL_STARTS, readOrdinal } from "../numbers.ts";
import { MAX_DEPTH, type Recogniser } from "../sentence.ts";
import { mapTime } from "../time.ts";
import { endingWith, linkAfter, skipKind } from "./bounded-period.ts";

/** "the fiscal third quarter ended Sept. 28", "the second half, which ended in June": the months up to then. */
export const quarterEnded: Recogniser = {
	starts: [...wordsOf("definite-article", "fiscal-word"), "final", ...ORDINAL_STARTS],
	digits: true,
	tells: ["quarter", "half"],
	read(sentence, at, depth) {
		const { line } = sentence;
		const part = partOfYear(line, skipKind(line, at));
		const link = part && linkAfter(line, line.word(part.end) === "," ? part.end + 1 : part.end);
		const ends = link && !link.begins && line.is(link.end - 1, "ends-on", "ended-link");
		if (!part || !ends || depth >= MAX_DEPTH) return undefined;
		const found = sentence.point(link.end, depth + 1);
		if (found?.time.grain !== "day" && found?.time.grain !== "month") return undefined;
		return {
			end: found.end,
			time: mapTime(found.time, "quarter", (period) => endingWith(period, "month", part.months)),
		};
	},
};

/** "third quarter", "second-half", "final fiscal quarter", and its months. */
function partOfYear(line: NumberedLine, at: number): { end: number; months: number } | undefined {
	const ordinal = readOrdinal(line, at);
	const end = ordinal && ordinal.value <= 4 ? ordinal.end : line.lower(at) === "final" ? at + 1 : undefined;
	if (end === undefined) return undefined;
	const noun = line.isDash(end) || line.lower(end) === "fiscal" ? end + 1 : end;
	const months = { quarter: 3, half: 6 }[line.lower(noun)];
	return months === undefined ? undefined : { end: noun + 1, months };
}
