import { isA } from "../../../text/lexicon/lexicon.ts";
import { NAMED_THINGS } from "../kinds.ts";
import { isCapitalAt, lowerAt, textAt } from "../sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Told } from "./told.ts";

const COMPANY: Told = { type: "ORG" };
const SURELY_A_COMPANY: Told = { type: "ORG", sure: true };
const RATHER_A_COMPANY: Told = { type: "ORG", doubtful: true };
const PLACE: Told = { type: "LOC", doubtful: true };

/** What a thing is that has shares, workers, a chief executive, villagers. */
export function toldByBelonging(stretch: Stretch): Told | undefined {
	return toldByOwned(stretch) ?? toldByBelongers(stretch) ?? toldByMembers(stretch) ?? toldByShop(stretch);
}

/** "members of Save Our Stacks", of which a work or a thing was made. */
function toldByMembers({ sentence, first, last, type }: Stretch): Told | undefined {
	if (lowerAt(sentence, first - 1) !== "of" || !isA(lowerAt(sentence, first - 2), "member-noun"))
		return undefined;
	const open = type === undefined ? last > first : NAMED_THINGS.includes(type);
	return open ? COMPANY : undefined;
}

/** "at a Morrisons in Leeds": one of the houses of a firm. */
function toldByShop({ sentence, first, last, type }: Stretch): Told | undefined {
	if (type === "NORP" || type === "FAC" || type === "EVENT" || type === "PRODUCT") return undefined;
	if (
		!isA(lowerAt(sentence, first - 1), "indefinite-article") ||
		!isA(lowerAt(sentence, first - 2), "place-preposition")
	)
		return undefined;
	const next = lowerAt(sentence, last + 1);
	return isA(next, "preposition") || isA(next, "stop-mark") || next === "," ? SURELY_A_COMPANY : undefined;
}

/** "Corvane's chief executive", "Corvane shares", "Corvane (NYSE: CRV)". */
function toldByOwned({ sentence, last }: Stretch): Told | undefined {
	if (textAt(sentence, last + 1) === "(") {
		const ticker = isA(lowerAt(sentence, last + 2), "stock-exchange") && textAt(sentence, last + 3) === ":";
		return ticker ? SURELY_A_COMPANY : undefined;
	}
	const at = isA(textAt(sentence, last + 1), "possessive-mark", "apostrophe") ? last + 2 : last + 1;
	const word = lowerAt(sentence, at);
	// "Novo's drug Wegovy"
	if (at === last + 2 && isA(word, "thing-noun") && isCapitalAt(sentence, at + 1)) return RATHER_A_COMPANY;
	// "Barry Callebaut's European arm": people have arms too, of no country.
	if (at === last + 2 && isA(lowerAt(sentence, at + 1), "company-part"))
		return isA(word, "article") || !isCapitalAt(sentence, at) ? RATHER_A_COMPANY : COMPANY;
	if (word === "chief" && lowerAt(sentence, at + 1) === "executive") return COMPANY;
	return isA(word, "company-officer", "company-site") ? RATHER_A_COMPANY : undefined;
}

/** "shares in Corvane", "workers at Veltor", "a spokesman for Bardell", "villagers in Hale". */
function toldByBelongers({ sentence, first, last, type }: Stretch): Told | undefined {
	const preposition = lowerAt(sentence, first - 1);
	const noun = lowerAt(sentence, first - 2);
	if (preposition === "of" && isA(noun, "place-people")) return { type: "LOC", sure: true };
	if (preposition === "in" || preposition === "of") {
		if (isA(noun, "company-share") && noun !== "share")
			return preposition === "in" ? SURELY_A_COMPANY : RATHER_A_COMPANY;
		if (preposition === "in") return isA(noun, "place-people") ? PLACE : undefined;
		const chief = noun === "executive" && lowerAt(sentence, first - 3) === "chief";
		return chief || noun === "ceo" ? COMPANY : undefined;
	}
	if (preposition === "at") {
		// "workers at the Lennox mine": the mine's name, not the firm's.
		if (isA(lowerAt(sentence, last + 1), "facility-noun", "work-place")) return undefined;
		if (isA(noun, "body-people")) return RATHER_A_COMPANY;
		// "analysts at Cowen": those that are quoted work for houses.
		if (isA(noun, "body-expert")) return COMPANY;
		return hasAccounts(sentence, first - 2) ? COMPANY : undefined;
	}
	// "a spokesman for Sistani": people have them too.
	return preposition === "for" && isA(noun, "spokesperson") && type !== "PERSON"
		? RATHER_A_COMPANY
		: undefined;
}

/** "Sales rose 5 percent at Marlow's and fell 3 percent at Kesko": the clause before "at" is about what only firms have. */
function hasAccounts(sentence: Stretch["sentence"], last: number): boolean {
	for (let at = last; at >= Math.max(0, last - 12) && !isA(textAt(sentence, at), "stop-mark"); at--)
		if (isA(lowerAt(sentence, at), "account-noun")) return true;
	return false;
}
