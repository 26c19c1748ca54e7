import { isA } from "../../../text/lexicon/lexicon.ts";
import type { Told } from "./appositions.ts";
import { lowerAt, type Stretch, textAt } from "./stretch.ts";

const COMPANY: Told = { type: "ORG" };
const RATHER_A_COMPANY: Told = { type: "ORG", doubtful: true };
const PLACE: Told = { type: "LOC", doubtful: true };

/** What a thing is that has shares, workers, a chief executive, villagers. */
export function toldByBelonging(stretch: Stretch): Told | undefined {
	return toldByOwned(stretch) ?? toldByBelongers(stretch);
}

/** "Corvane's chief executive", "Corvane shares", "Corvane (NYSE: CRV)". */
function toldByOwned({ sentence, last }: Stretch): Told | undefined {
	if (textAt(sentence, last + 1) === "(") {
		const ticker = isExchange(textAt(sentence, last + 2)) && textAt(sentence, last + 3) === ":";
		return ticker ? COMPANY : undefined;
	}
	const at = /^['’]s?$/.test(textAt(sentence, last + 1)) ? last + 2 : last + 1;
	const word = lowerAt(sentence, at);
	if (word === "chief" && lowerAt(sentence, at + 1) === "executive") return COMPANY;
	return isA(word, "company-officer", "company-site") ? RATHER_A_COMPANY : undefined;
}

const isExchange = (text: string): boolean =>
	/^(?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX|TSE|HKEX|NSE|BSE|JSE|AIM|OTC|SIX|FRA|XETRA|LON|KOSDAQ|KRX|SGX|AMEX)$/.test(
		text,
	);

/** "shares in Corvane", "workers at Veltor", "a spokesman for Bardell", "villagers in Hale". */
function toldByBelongers({ sentence, first, last, type }: Stretch): Told | undefined {
	const preposition = lowerAt(sentence, first - 1);
	const noun = lowerAt(sentence, first - 2);
	if (preposition === "in" || preposition === "of") {
		if (isA(noun, "company-share") && noun !== "share")
			return preposition === "in" ? COMPANY : RATHER_A_COMPANY;
		if (preposition === "in")
			return /^(?:villagers|residents|townsfolk|parishioners)$/.test(noun) ? PLACE : undefined;
		const chief = noun === "executive" && lowerAt(sentence, first - 3) === "chief";
		return chief || noun === "ceo" ? COMPANY : undefined;
	}
	if (preposition === "at") {
		// "workers at the Lennox mine": the mine's name, not the firm's.
		const place =
			isA(lowerAt(sentence, last + 1), "facility-noun") ||
			/^(?:plant|factory|site|depot)$/.test(lowerAt(sentence, last + 1));
		return isA(noun, "body-people") && !place ? RATHER_A_COMPANY : undefined;
	}
	// "a spokesman for Sistani": people have them too.
	return preposition === "for" && isA(noun, "spokesperson") && type !== "PERSON"
		? RATHER_A_COMPANY
		: undefined;
}
