import type { CueVerb } from "../text/lexicon/reporting-verbs.ts";
import { lastIn } from "../text/run.ts";
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
	while (
		and > region.first &&
		(tagged(and, "adverb") || (tagged(and, "comma") && tagged(and - 1, "and", "but")))
	)
		and--;
	if (!tagged(and, "and", "but")) return undefined;
	const source = earlier.at(-1)?.source ?? mainSubject(region, and);
	return source && { ...source, negated: false, verbFirst: and + 1, shared: true };
}

export function mayShare(verb: CueVerb): boolean {
	return !verb.nounToo && (verb.form === "past" || verb.form === "third");
}
