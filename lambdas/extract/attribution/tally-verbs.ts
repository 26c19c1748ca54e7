import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";
import type { Region, Statement } from "./clause.ts";
import { isStop, nextStop, rightOf } from "./contents.ts";
import { headOf } from "./phrase.ts";
import { isPluralWord as isPlural } from "./plural.ts";
import { sharedSubject } from "./shared-subject.ts";
import { subjectBefore } from "./subject.ts";

const words = (list: string) => new Set(list.split(/\s+/));

/** Verbs by which who keeps a count gives it. By themselves they say nothing: "raised the price to $5". */
const TALLY_VERBS = words(
	`put puts putting raise raises raised raising lower lowers lowered lowering revise revises revised revising keep keeps kept keeping
	set sets setting maintain maintains maintained maintaining hold holds held leave leaves left leaving cut cuts cutting
	increase increases increased increasing reduce reduces reduced reducing trim trims trimmed trimming lift lifts lifted lifting
	update updates updated updating upgrade upgrades upgraded downgrade downgrades downgraded adjust adjusts adjusted adjusting
	correct corrects corrected correcting give gives gave giving`,
);
const TALLIES = words(
	"toll tolls count counts tally tallies estimate estimates forecast forecasts projection projections prediction outlook guidance assessment",
);
/** "the number of dead", but not "the number of seats", which one sets by deciding so. */
const SUFFERED = words(
	`dead deaths death killed injured wounded missing casualties victims fatalities cases infections injuries displaced
	homeless infected hurt arrests arrested detained evacuated survivors sick ill trapped unemployed jobless`,
);
/** What is no one's word: "the second blast raised the toll to 37". */
const SPEAKERS = words(
	`ministry agency department government police officials official authorities authority commission committee council
	office bureau institute service network group union bank company firm hospital hospitals court centre center
	spokesman spokeswoman spokesperson minister president governor mayor chief observatory observers monitors rescuers
	doctors medics analysts economists researchers scientists organisation organization association federation army
	military regulator board fund firefighters media newspaper he she they we`,
);

/** Verbs by which who watches gives a count of its own: "the agency has recorded 33,400 deaths". */
const RECORDING = words(
	"record records recorded document documents documented register registers registered verify verifies verified log logs logged count counts counted",
);

export const TALLY_CUES: ReadonlySet<string> = new Set([...TALLY_VERBS, ...RECORDING]);

/** "The ministry raised the number of dead to 37", "the network kept its count at 43", "the bank cut its forecast to 2 percent". */
export function readTally(region: Region, at: number, earlier: Statement[]): Statement | undefined {
	const { reading, first } = region;
	const { lower, tag } = reading;
	if (RECORDING.has(lower(at))) return readRecord(region, at);
	if (!TALLY_VERBS.has(lower(at))) return undefined;
	const before = tag(at - 1);
	if (at === first || before === "determiner" || before === "preposition" || lower(at - 1) === "to")
		return undefined;
	const amount = amountBehind(region, at);
	if (amount === undefined) return undefined;
	const subject = subjectBefore(reading, at, first) ?? sharedSubject(region, at, earlier);
	if (subject === undefined || subject.negated) return undefined;
	// "raised its forecast": whose it is says so, whatever it is.
	const owned = /^(?:its|their|his|her)$/.test(lower(at + 1));
	if (!owned && !maySpeak(reading, subject)) return undefined;
	const { first: from, last } = subject;
	const clauseFirst = subject.shared === true ? subject.verbFirst : from;
	return {
		source: { first: from, last },
		cue: { first: at, last: at },
		contents: [{ first: at + 1, last: amount }],
		clauseFirst,
		clauseLast: at,
	};
}

/** "The International Organization for Migration has recorded more than 33,400 deaths", but not "Baltimore recorded 58". */
function readRecord(region: Region, at: number): Statement | undefined {
	const { reading, first, end } = region;
	if (at === first || reading.lower(at - 1) === "to" || !leadsToNumber(reading, at + 1, end))
		return undefined;
	const subject = subjectBefore(reading, at, first);
	if (subject === undefined || subject.negated || !isInstitution(reading, subject)) return undefined;
	const contents = rightOf(region, at + 1);
	if (contents.length === 0) return undefined;
	return {
		source: { first: subject.first, last: subject.last },
		cue: { first: at, last: at },
		contents,
		clauseFirst: subject.first,
		clauseLast: at,
	};
}

/** A body by its word, or by letters: "UNICEF". A place or a team records what happens to it. */
function isInstitution(reading: Reading, subject: Run): boolean {
	const head = headOf(reading, subject);
	const word = reading.lower(head);
	if (SPEAKERS.has(word) || (isPlural(word) && SPEAKERS.has(word.replace(/s$/, ""))))
		return !/^(?:company|firm|bank|he|she|they|we|army|military|hospitals?)$/.test(word);
	return /^\p{Lu}{3,}$/u.test(reading.word(head));
}

/** Who "gave a lower toll of 1,500" keeps no count up to date, but gives one. */
const GIVING = words("give gives gave giving");
const GIVEN = words("figure figures");

/**
 * The last token of "the number of dead to 37", where the object is a tally and "at" or "to" leads to a number; of
 * "a lower toll of 1,500", where it is given.
 */
function amountBehind(region: Region, verb: number): number | undefined {
	const { reading, end } = region;
	const { lower, tag } = reading;
	const given = GIVING.has(lower(verb));
	let isTally = false;
	for (let at = verb + 1; at < end && at - verb < 16; at++) {
		const word = lower(at);
		if (TALLIES.has(word) || (given && GIVEN.has(word))) isTally = true;
		if (word === "number" && lower(at + 1) === "of") {
			for (let next = at + 2; next < at + 6 && next < end; next++)
				if (SUFFERED.has(lower(next))) isTally = true;
		}
		const is = tag(at);
		if (is === "comma" || is === "relative" || is === "quote" || is === "pronoun" || isStop(region, at))
			return undefined;
		const leads = word === "at" || word === "to" || (given && word === "of");
		if (isTally && leads && leadsToNumber(reading, at + 1, end)) return nextStop(region, at + 1) - 1;
	}
	return undefined;
}

/** "to 37", "at between 45 and 48", "at more than $3bn" */
function leadsToNumber({ lower, tagged }: Reading, from: number, end: number): boolean {
	for (let at = from; at < end && at - from < 5; at++) {
		if (tagged(at, "number") || /^[$€£]$/.test(lower(at))) return true;
		if (!tagged(at, "preposition", "adverb", "determiner", "subordinator") && !MORE.has(lower(at)))
			return false;
	}
	return false;
}

const MORE = words("more fewer less least most nearly almost some us");

function maySpeak(reading: Reading, subject: Run): boolean {
	const head = headOf(reading, subject);
	const word = reading.lower(head);
	if (reading.tagged(head, "name") || SPEAKERS.has(word)) return true;
	return isPlural(word) && SPEAKERS.has(word.replace(/s$/, ""));
}
