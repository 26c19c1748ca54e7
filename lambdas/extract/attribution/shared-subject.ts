import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { lastIn, type Run } from "../text/run.ts";
import type { Region, Statement } from "./clause.ts";
import { mainSubject } from "./main-subject.ts";
import type { Subject } from "./subject.ts";

/** "He praised the plan and vowed to cut": the verb behind "and" shares the subject of the one before. */
export function sharedSubject(region: Region, at: number, earlier: Statement[]): Subject | undefined {
	const { tagged } = region.reading;
	let and = at - 1;
	// "dismissed the tally and, in turn, accused …"
	if (tagged(and, "comma"))
		and =
			lastIn({ first: Math.max(region.first, and - 5), last: and - 1 }, (one) => tagged(one, "comma")) ?? and;
	let negated = false;
	// "and has also asked for"
	while (
		and > region.first &&
		(tagged(and, "adverb", "auxiliary", "not") || (tagged(and, "comma") && tagged(and - 1, "and", "but")))
	) {
		negated ||= tagged(and, "not");
		and--;
	}
	if (!tagged(and, "and", "but")) return undefined;
	const source = ownSubject(region, and, earlier);
	return source && { ...source, negated, verbFirst: and + 1, shared: true };
}

/** Who spoke before in the clause, else its first noun phrase: behind a semicolon another clause begins. */
function ownSubject(region: Region, and: number, earlier: Statement[]): Run | undefined {
	const mark = lastIn({ first: region.first, last: and - 1 }, (at) => region.reading.word(at) === ";");
	const spoke = earlier.at(-1);
	if (spoke !== undefined && (mark === undefined || spoke.cue.first > mark)) return spoke.source;
	return mainSubject(mark === undefined ? region : { ...region, first: mark + 1 }, and);
}

export function mayShare(verb: CueVerb): boolean {
	return !verb.nounToo && (verb.form === "past" || verb.form === "third");
}
