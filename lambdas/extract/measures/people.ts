import { nationalityOf } from "../entities/places/countries.ts";
import { isA } from "../text/lexicon/lexicon.ts";

/** How nouns for people end, and that some ends do only in longer words. */
const HUMAN_END = /(?:man|woman|person|people|folk|goer|mate)$|^...+(?:er|or|ist|ee|eer|ian|ant)$/;

/** Does the lemma mean people: "miner", "crew", "palestinian"? */
export function isPeople(head: string): boolean {
	if (isA(head, "anybody", "human")) return true;
	return HUMAN_END.test(head) ? !isA(head, "no-person") : nationalityOf(head) !== undefined;
}

/** Who is counted, where that is narrower than people: "miner", "child", "palestinian". */
export function populationOf(head: string | undefined): string | undefined {
	return head === undefined || isA(head, "anybody") || !isPeople(head) ? undefined : head;
}
