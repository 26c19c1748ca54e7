import { isA } from "../../../text/lexicon/lexicon.ts";
import { labelAt, labelName, nameEnd, OUTSIDE, opens, TYPES } from "../labels.ts";
import { lowerAt, type Sentence, textAt } from "../sentence.ts";

const ORGANISATION = TYPES.indexOf("ORG");

/**
 * Reads "(LSE: TLS)" and "(NYSE: TVR, LSE: TVRA)" as exchanges and what shares are called there, which is nobody's name:
 * the one before the brackets goes by it. Changes `labels` in place.
 */
export function settleTickers(sentence: Sentence, labels: Uint8Array): void {
	for (let at = 1; at + 2 < labels.length; at++) {
		if (
			!isA(textAt(sentence, at - 1), "bracket", "comma", "parting-mark") ||
			textAt(sentence, at + 1) !== ":"
		)
			continue;
		if (!isA(lowerAt(sentence, at), "stock-exchange") || !isTicker(textAt(sentence, at + 2))) continue;
		if (!opens(labelAt(labels, at))) continue;
		const last = Math.max(at + 2, nameEnd(labels, at), nameEnd(labels, at + 2));
		labels.fill(OUTSIDE, at, last + 1);
		labelName(labels, at, at, ORGANISATION);
	}
}

const isTicker = (text: string): boolean => /^[\p{Lu}\d][\p{Lu}\d.]{0,9}$/u.test(text);
