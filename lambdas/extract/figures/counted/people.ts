import { isA } from "../../text/lexicon/lexicon.ts";

/** People by the ending of what they are called: "worker", "artist", "student", "policeman". */
const ENDINGS = /(?:[eo]r|ist|ian|ee|[ae]nt|man|person|child)$/;

/** The lemma is of people or animals, as far as its ending tells: "voter", "cow", and "order". */
export function isLivingNoun(head: string): boolean {
	return isA(head, "living-noun") || ENDINGS.test(head);
}

/** The lemma is of people: "voter", "interviewee", not "order" or "unemployment". */
export function isPeople(head: string): boolean {
	return isA(head, "person-noun") || (isLivingNoun(head) && !isA(head, "no-person") && !/ment$/.test(head));
}
