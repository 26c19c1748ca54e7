import type { Reading } from "../text/reading.ts";
import { type Run, some } from "../text/run.ts";
import { isDash, isNominal } from "./phrase.ts";
import { walkLeft } from "./walk-left.ts";

/** The noun phrase whose last token is `last`, or undefined where that token ends none. */
export function nounPhraseEndingAt(reading: Reading, last: number, floor: number): Run | undefined {
	const { tagged } = reading;
	if (tagged(last, "pronoun")) return { first: last, last };
	// "up from a previously reported 35": no phrase ends so.
	if (tagged(last, "preposition") || reading.is(last, "article")) return undefined;
	if (tagged(last, "relative")) return antecedent(reading, last, floor);
	// "the experts I interviewed"
	const met =
		tagged(last - 1, "pronoun") && tagged(last - 2, "word", "name") && /..ed$/.test(reading.lower(last));
	const first = walkLeft(reading, met && last - 2 >= floor ? last - 2 : last, floor);
	return first <= last && isNominal(reading, { first, last }) ? { first, last } : undefined;
}

/** "Smith, who said 40 died": who speaks is Smith. "a report that said": the report. */
function antecedent(reading: Reading, relative: number, floor: number): Run | undefined {
	const { lower, tagged } = reading;
	if (lower(relative) === "whose" || lower(relative) === "whom") return undefined;
	let at = relative - 1;
	if (at >= floor && (tagged(at, "comma") || isDash(reading, at))) at--;
	if (at < floor || tagged(at, "relative", "comma")) return undefined;
	const run = nounPhraseEndingAt(reading, at, floor);
	if (run === undefined) return undefined;
	const part = nearestPart(reading, run);
	if (lower(relative) !== "who") return part;
	// "Mia Sund, chief economist at Fjord Bank, who": no bank is "who".
	const isBody = BODIES.has(reading.name(part.last)?.type ?? "");
	return withPerson(reading, isBody ? run : part, floor);
}

/** "Ray Lund, managing director of Orlo Securities, who estimated": who he is goes with his name. */
function withPerson(reading: Reading, role: Run, floor: number): Run {
	const { is, tagged } = reading;
	const last = role.first - 2;
	const person = last >= floor && tagged(role.first - 1, "comma") && tagged(last, "name");
	if (!person || tagged(role.first, "name") || !some(role, (at) => is(at, "role", "spokesperson")))
		return role;
	return { first: walkLeft(reading, last, floor), last: role.last };
}

const BODIES: ReadonlySet<string> = new Set(["ORG", "LOC", "FAC"]);

/** "the results of an inquiry by a UN panel, which said": what said is the panel. */
export function nearestPart(reading: Reading, run: Run): Run {
	for (let at = run.last - 1; at > run.first; at--) {
		if (reading.tagged(at, "preposition") && reading.lower(at) !== "of")
			return { first: at + 1, last: run.last };
	}
	return run;
}

/** Index of the first token of the phrase that ends at `last`, a bare amount ("the $1.3 trillion") included. */
export function phraseStart(reading: Reading, last: number, floor: number): number {
	return Math.min(last, walkLeft(reading, last, floor));
}
