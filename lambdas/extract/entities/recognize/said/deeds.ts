import { type Family, isA } from "../../../text/lexicon/lexicon.ts";
import { meaningsOf } from "../../resolve/known-organizations.ts";
import { COMMON_WORD, PERSON_NAME } from "../lexicon.ts";
import { lowerAt, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const COMPANY: Told = { type: "ORG" };
const SURELY_A_BODY: Told = { type: "ORG", sure: true };
const RATHER_A_COMPANY: Told = { type: "ORG", doubtful: true };
const SOMEBODY: Told = { type: "PERSON", doubtful: true };

/** What a thing is of which its sentence says that it cut jobs, reported a loss, raised its forecast. */
export function toldByDeed(stretch: Stretch): Told | undefined {
	const { sentence, last } = stretch;
	const { verb, word } = deedOf(stretch);
	if (isA(word, "seat-verb") && isSeats(sentence, verb + 1))
		return isBody(stretch) ? SURELY_A_BODY : undefined;
	// Who is somebody has a given name or a surname that is known.
	if (isA(word, "corporate-verb") && isUnlisted(stretch)) return RATHER_A_COMPANY;
	if (isA(word, "offer-verb") && isMoney(sentence, verb + 1)) return RATHER_A_COMPANY;
	if (isBought(stretch)) return RATHER_A_COMPANY;
	if (word === "laid" || word === "lay" || word === "lays")
		return lowerAt(sentence, verb + 1) === "off" ? RATHER_A_COMPANY : undefined;
	if (word === "filed" && lowerAt(sentence, verb + 1) === "for")
		return nearA(sentence, verb + 2, 3, "insolvency-noun") ? COMPANY : undefined;
	if (isA(word, "job-verb") && nearA(sentence, verb + 1, 5, "job-noun")) return RATHER_A_COMPANY;
	if (isA(word, "result-verb") && nearA(sentence, verb + 1, 6, "account-noun")) return COMPANY;
	if (isA(word, "outlook-verb") && lowerAt(sentence, verb + 1) === "its") {
		return nearA(sentence, verb + 2, 6, "outlook-noun") ? COMPANY : undefined;
	}
	if (isA(word, "company-verb")) return RATHER_A_COMPANY;
	return verb === last + 1 ? toldByPronoun(sentence, verb) : undefined;
}

/** The verb behind a name, its auxiliaries and adverbs stepped over, and where it stands. */
export function deedOf({ sentence, last }: Stretch): { verb: number; word: string } {
	const verb = verbFrom(sentence, last + 1);
	return { verb, word: lowerAt(sentence, verb) };
}

/** "900 million euros", "$40m" */
const isMoney = (sentence: Stretch["sentence"], at: number): boolean =>
	/^[$€£]/.test(textAt(sentence, at)) ||
	(/^\d/.test(textAt(sentence, at)) &&
		[at + 1, at + 2].some((next) => isA(lowerAt(sentence, next), "magnitude")));

/** "a takeover of Dorwin", "to acquire Tarbek" */
function isBought({ sentence, first }: Stretch): boolean {
	const before = lowerAt(sentence, first - 1);
	if (isA(before, "acquiring-verb")) return true;
	if (before === "over" && isA(lowerAt(sentence, first - 2), "taking-verb")) return true;
	return isA(before, "deal-link") && isA(lowerAt(sentence, first - 2), "deal-noun");
}

/** "45 seats", "its two seats" */
function isSeats(sentence: Stretch["sentence"], from: number): boolean {
	for (let at = from; at < from + 4; at++) {
		const number = /^\d/.test(textAt(sentence, at)) || isA(lowerAt(sentence, at), "number-word");
		if (number) return [at + 1, at + 2].some((noun) => isA(lowerAt(sentence, noun), "seat-noun"));
	}
	return false;
}

/** "Women took 45 seats" is about no party; Labour is one, though a word. */
function isBody({ sentence, first, last, type }: Stretch): boolean {
	if (type === "PERSON") return last === first;
	const common = ((sentence.words[first]?.lists ?? 0) & COMMON_WORD) !== 0;
	return type !== undefined || last > first || !common || meaningsOf(textAt(sentence, first)).length > 0;
}

const isUnlisted = ({ sentence, first, last }: Stretch): boolean =>
	last === first && ((sentence.words[first]?.lists ?? 0) & PERSON_NAME) === 0;

/** "Brightwater said it would appeal", "Hale said he was glad". */
function toldByPronoun(sentence: Stretch["sentence"], verb: number): Told | undefined {
	if (!isA(lowerAt(sentence, verb), "reporting-verb")) return undefined;
	const at = lowerAt(sentence, verb + 1) === "that" ? verb + 2 : verb + 1;
	const pronoun = lowerAt(sentence, at);
	if (pronoun === "he" || pronoun === "she") return SOMEBODY;
	if (pronoun !== "it") return undefined;
	// "Hale said it would take years" is about something else; what it would do with its own is about itself.
	if (!isA(lowerAt(sentence, at + 1), "modal", "have", "intending-word")) return undefined;
	return nearA(sentence, at + 2, 3, "business-verb") ? RATHER_A_COMPANY : undefined;
}

/** Where the verb stands: behind auxiliaries, adverbs and "to". */
function verbFrom(sentence: Stretch["sentence"], from: number): number {
	let at = from;
	while (at < from + 4 && mayStandBefore(lowerAt(sentence, at))) at++;
	return at;
}

const mayStandBefore = (word: string): boolean =>
	isA(word, "auxiliary", "adverb", "intending-word") || word === "to" || word === "last";

function nearA(sentence: Stretch["sentence"], from: number, count: number, family: Family): boolean {
	for (let at = from; at < from + count && !isA(textAt(sentence, at), "comma", "stop-mark"); at++)
		if (isA(lowerAt(sentence, at), family)) return true;
	return false;
}
